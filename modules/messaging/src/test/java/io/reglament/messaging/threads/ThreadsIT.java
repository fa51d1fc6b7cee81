package io.reglament.messaging.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.identity.Member;
import io.reglament.identity.Role;
import io.reglament.messaging.Community;
import io.reglament.messaging.MessagingCast;
import io.reglament.messaging.MessagingContext;
import io.reglament.messaging.inbox.Inbox;
import io.reglament.messaging.inbox.InboxLine;
import io.reglament.messaging.threads.Audience.Scope;
import io.reglament.regulation.Refused;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.MovableClock;
import io.reglament.testsupport.MovableTime;
import io.reglament.web.Absent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MessagingContext
class ThreadsIT {
    @Autowired
    private MessagingCast cast;

    @Autowired
    private Threads threads;

    @Autowired
    private Announcements announcements;

    @Autowired
    private Inbox inbox;

    @Autowired
    private MovableTime time;

    private Community all;

    @BeforeEach
    void a_school() {
        time.set(MovableClock.START);
        all = Community.of(cast);
    }

    @Test
    void a_letter_is_read_and_answered() {
        UUID thread = in(() -> threads.start(all.parent(), all.teacher().person(), letter("Домашняя работа")));
        assertThat(unread(all.teacher())).isEqualTo(1);
        assertThat(said(all.parent(), thread).getFirst().readAt()).isEmpty();
        var read = time.advance(Duration.ofMinutes(5));
        said(all.teacher(), thread);
        assertThat(unread(all.teacher())).isZero();
        time.advance(Duration.ofMinutes(5));
        UUID key = Ids.next();
        in(() -> answered(all.teacher(), thread, key));
        in(() -> answered(all.teacher(), thread, key));
        assertThat(unread(all.parent())).isEqualTo(1);
        List<ThreadView.Said> said = said(all.parent(), thread);
        assertThat(said).hasSize(2);
        assertThat(said.getFirst().readAt()).contains(read);
        assertThatThrownBy(() -> said(all.strangeParent(), thread)).isInstanceOf(Absent.class);
        assertThatThrownBy(() -> said(all.head(), thread)).isInstanceOf(Absent.class);
    }

    @Test
    void the_same_sending_makes_one_thread_and_another_under_its_key_none() {
        Letter letter = letter("Один раз");
        UUID first = in(() -> threads.start(all.parent(), all.teacher().person(), letter));
        assertThat(in(() -> threads.start(all.parent(), all.teacher().person(), letter)))
                .isEqualTo(first);
        Letter other = new Letter("Другое", "Текст", letter.key());
        assertThatThrownBy(
                        () -> in(() -> threads.start(all.parent(), all.teacher().person(), other)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() ->
                        in(() -> threads.start(all.parent(), all.strangeParent().person(), letter("Нет"))))
                .isInstanceOf(Absent.class);
        assertThat(unread(all.teacher())).isEqualTo(1);
    }

    @Test
    void parents_of_a_class_get_it_each_by_themselves() {
        Member second = cast.member(all.school(), Role.PARENT, "Вторая");
        cast.guards(second, all.student());
        int sent = in(() -> threads.toParents(all.classTeacher(), all.schoolClass(), letter("Собрание")));
        assertThat(sent).isEqualTo(2);
        UUID mine = lines(all.parent()).getFirst().id();
        assertThat(lines(second).getFirst().id()).isNotEqualTo(mine);
        in(() -> answered(all.parent(), mine, Ids.next()));
        assertThat(unread(all.classTeacher())).isEqualTo(1);
        assertThat(said(second, lines(second).getFirst().id())).hasSize(1);
        assertThat(lines(all.strangeParent())).isEmpty();
    }

    @Test
    void an_answer_is_refused_when_nothing_ties_the_two_any_more() {
        UUID thread = in(() -> threads.start(all.parent(), all.teacher().person(), letter("Тема")));
        cast.leaves(all.teacher());
        assertThatThrownBy(() -> in(() -> answered(all.parent(), thread, Ids.next())))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).endsWith("no-relation"));
    }

    @Test
    void announcements_reach_their_audience_and_tell_who_has_read_them() {
        Audience families = new Audience(Scope.CLASS, 0, Optional.of(all.schoolClass()), false, true);
        UUID one = in(() -> announcements.announce(all.classTeacher(), families, letter("Экскурсия")));
        assertThat(lines(all.parent())).extracting(InboxLine::words).containsExactly("Экскурсия");
        assertThat(lines(all.student())).hasSize(1);
        assertThat(lines(all.strangeParent())).isEmpty();
        assertThatThrownBy(() -> in(() -> announcements.open(all.strangeParent(), one)))
                .isInstanceOf(Absent.class);
        assertThat(in(() -> announcements.open(all.parent(), one)).own()).isFalse();
        AnnouncementView own = in(() -> announcements.open(all.classTeacher(), one));
        assertThat(own.told()).isEqualTo(2);
        assertThat(in(() -> announcements.readers(own, 0)).read()).isEqualTo(1);
        Audience strange = new Audience(Scope.CLASS, 0, Optional.of(all.strangeClass()), false, true);
        assertThatThrownBy(() -> in(() -> announcements.announce(all.classTeacher(), strange, letter("Нет"))))
                .isInstanceOf(Absent.class);
        Audience everybody = new Audience(Scope.SCHOOL, 0, Optional.empty(), true, true);
        assertThatThrownBy(() -> in(() -> announcements.announce(all.classTeacher(), everybody, letter("Нет"))))
                .isInstanceOf(Absent.class);
        assertThat(told(new Audience(Scope.GRADE, 8, Optional.empty(), true, true)))
                .isEqualTo(3);
        assertThat(told(everybody)).isEqualTo(7);
        in(() -> {
            inbox.readAll(all.parent().person());
            return all;
        });
        assertThat(unread(all.parent())).isZero();
    }

    private int told(Audience audience) {
        UUID id = in(() -> announcements.announce(all.head(), audience, letter("Всем")));
        return in(() -> announcements.open(all.head(), id)).told();
    }

    private UUID answered(Member by, UUID thread, UUID key) {
        threads.answer(by, thread, "Хорошо, спасибо", key);
        return key;
    }

    private List<ThreadView.Said> said(Member member, UUID thread) {
        return in(() -> threads.open(member, thread, 0)).messages();
    }

    private List<InboxLine> lines(Member member) {
        return in(() -> inbox.page(member.person(), 0));
    }

    private int unread(Member member) {
        return in(() -> inbox.unread(member.person()));
    }

    private <T> T in(Supplier<T> work) {
        return SchoolContext.call(all.school().id(), work::get);
    }

    private static Letter letter(String topic) {
        return new Letter(topic, "Здравствуйте!\nТекст.", Ids.next());
    }
}
