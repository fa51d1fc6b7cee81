package io.reglament.messaging.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.reglament.identity.Member;
import io.reglament.messaging.Community;
import io.reglament.messaging.MessagingCast;
import io.reglament.messaging.MessagingContext;
import io.reglament.messaging.threads.Letter;
import io.reglament.messaging.threads.Threads;
import io.reglament.regulation.QuietHours;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.MovableTime;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MessagingContext
class MailIT {
    /** Noon in Bishkek. */
    private static final Instant NOON = Instant.parse("2026-10-13T06:00:00Z");

    @Autowired
    private MessagingCast cast;

    @Autowired
    private Threads threads;

    @Autowired
    private MailPreferences preferences;

    @Autowired
    private MailGoesOut round;

    @Autowired
    private MovableTime time;

    private final GreenMail server = new GreenMail(new ServerSetup(MessagingContext.SMTP, "127.0.0.1", "smtp"));
    private Community all;

    @BeforeEach
    void a_school_with_a_mail_server() {
        time.set(NOON);
        server.start();
        all = Community.of(cast);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void an_address_counts_once_its_code_was_typed() throws Exception {
        Member parent = all.parent();
        assertThat(in(() -> preferences.ask(parent, "no address", "ru"))).contains(MailFault.ADDRESS);
        assertThat(in(() -> preferences.ask(parent, "a@b.org\r\nBcc: c@d.org", "ru")))
                .contains(MailFault.ADDRESS);
        assertThat(in(() -> preferences.ask(parent, "mother@example.org", "ru")))
                .isEmpty();
        String code = code();
        assertThat(in(() -> preferences.confirm(parent, "00000000".equals(code) ? "1" : "00000000", "ru")))
                .contains(MailFault.CODE);
        assertThat(in(() -> preferences.of(parent))).isEmpty();
        time.advance(MailPreferences.LIVES);
        assertThat(in(() -> preferences.confirm(parent, code, "ru"))).contains(MailFault.EXPIRED);
        time.set(NOON);
        assertThat(in(() -> preferences.confirm(parent, code, "ru"))).isEmpty();
        assertThat(in(() -> preferences.of(parent)).map(MailWish::address))
                .contains(new MailAddress("mother@example.org"));
    }

    @Test
    void codes_are_neither_guessed_nor_mailed_without_end() throws Exception {
        Member parent = all.parent();
        in(() -> preferences.ask(parent, "mother@example.org", "ru"));
        String code = code();
        for (int i = 0; i < MailPreferences.TRIES; i++) {
            in(() -> preferences.confirm(parent, "1", "ru"));
        }
        assertThat(in(() -> preferences.confirm(parent, code, "ru"))).contains(MailFault.TOO_MANY);
        for (int i = 1; i < MailPreferences.CODES; i++) {
            assertThat(in(() -> preferences.ask(parent, "other@example.org", "ru")))
                    .isEmpty();
        }
        assertThat(in(() -> preferences.ask(parent, "other@example.org", "ru"))).contains(MailFault.TOO_MANY);
        assertThat(server.getReceivedMessages()).hasSize(MailPreferences.CODES);
    }

    @Test
    void mail_says_who_may_read_what_where_and_no_more() throws Exception {
        wishes(all.parent(), false, Optional.empty());
        write("Двойка по алгебре");
        go();
        MimeMessage mail = server.getReceivedMessages()[0];
        String text = text(mail);
        assertThat(mail.getSubject()).contains("Школа");
        assertThat(text)
                .contains("Личное сообщение", "/s/" + all.school().slug() + "/messages/threads/")
                .doesNotContain("Двойка", "Учителева");
        go();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void quiet_hours_are_waited_for() throws Exception {
        wishes(all.parent(), false, Optional.empty());
        time.set(Instant.parse("2026-10-13T15:30:00Z"));
        write("Поздно");
        go();
        assertThat(server.getReceivedMessages()).isEmpty();
        time.set(Instant.parse("2026-10-14T00:59:00Z"));
        go();
        assertThat(server.getReceivedMessages()).isEmpty();
        time.set(Instant.parse("2026-10-14T01:00:00Z"));
        go();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void own_quiet_hours_and_once_a_day_stand_over_the_schools() throws Exception {
        QuietHours lunch = new QuietHours(LocalTime.of(11, 0), LocalTime.of(13, 0));
        wishes(all.parent(), true, Optional.of(lunch));
        write("Первое");
        write("Второе");
        go();
        assertThat(server.getReceivedMessages()).isEmpty();
        time.set(NOON.plus(Duration.ofHours(1)));
        go();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(text(server.getReceivedMessages()[0]).split("/messages/threads/", -1))
                .hasSize(3);
        write("Третье");
        go();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void what_the_server_did_not_take_is_sent_later_and_once() {
        wishes(all.parent(), false, Optional.empty());
        write("Тема");
        server.stop();
        go();
        server.start();
        go();
        assertThat(server.getReceivedMessages()).isEmpty();
        time.advance(Delivery.PAUSE);
        go();
        time.advance(Duration.ofDays(1));
        go();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(Delivery.pause(3)).isEqualTo(Duration.ofMinutes(4));
        assertThat(Delivery.pause(30)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void who_left_or_wishes_for_none_is_sent_nothing() {
        wishes(all.parent(), false, Optional.empty());
        write("Тема");
        cast.leaves(all.parent());
        go();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private void write(String topic) {
        in(() -> threads.start(all.teacher(), all.parent().person(), new Letter(topic, "Текст", Ids.next())));
    }

    private void wishes(Member member, boolean daily, Optional<QuietHours> quiet) {
        cast.write(all.school(), """
                insert into messaging.mail_wish (school_id, person_id, address, confirmed_at, language, kinds, daily)
                values (?, ?, 'mother@example.org', '2026-10-01', 'ru', '{MESSAGES}', false)\
                """, member.person().value());
        MailWish wish =
                new MailWish(new MailAddress("mother@example.org"), "ru", Set.of(MailKind.MESSAGES), daily, quiet);
        in(() -> {
            preferences.change(member, wish);
            return wish;
        });
        assertThat(in(() -> preferences.of(member))).contains(wish);
    }

    private void go() {
        SchoolContext.run(all.school().id(), () -> round.awake(all.school()));
    }

    private String code() throws Exception {
        Matcher digits = Pattern.compile("\\b\\d{8}\\b").matcher(text(server.getReceivedMessages()[0]));
        assertThat(digits.find()).isTrue();
        return digits.group();
    }

    private static String text(MimeMessage mail) throws Exception {
        return String.valueOf(mail.getContent());
    }

    private <T> T in(Supplier<T> work) {
        return SchoolContext.call(all.school().id(), work::get);
    }
}
