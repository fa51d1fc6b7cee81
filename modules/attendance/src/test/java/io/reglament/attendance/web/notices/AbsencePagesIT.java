package io.reglament.attendance.web.notices;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.attendance.Mark;
import io.reglament.identity.Member;
import io.reglament.identity.Role;
import io.reglament.tenancy.Ids;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class AbsencePagesIT extends NoticePages {
    @ParameterizedTest
    @CsvSource({
        "ru, Сообщить школе, Болезнь, п. 5.3, ни о чём не сообщали",
        "ky, Мектепке кабарлоо, Оору, 5.3, кабарлаган жоксуз",
        "en, Tell the school, Illness, cl. 5.3, told of nothing"
    })
    void the_familys_page_speaks_three_languages(String language, String send, String why, String clause, String none) {
        assertThat(browser.get(parent, "/s/" + room.school().slug() + "/absences", language))
                .hasStatusOk()
                .bodyText()
                .contains(send, why, clause, none, "Ученик0 Имя")
                .doesNotContain("??", "not-valid", "exempt", "<textarea");
    }

    @Test
    void a_notice_is_kept_once_however_often_it_is_sent_and_shows_what_became_of_it() {
        UUID id = Ids.next();
        assertThat(give(parent, id, "today", "illness")).hasStatus3xxRedirection();
        assertThat(give(parent, id, "today", "illness")).hasStatus3xxRedirection();
        assertThat(count("attendance.absence_notice")).isEqualTo(1);
        assertThat(count("attendance.absence_notice_change")).isEqualTo(1);
        assertThat(give(parent, id, "tomorrow", "illness")).hasStatus(422);

        allHere();
        assertThat(browser.get(parent, absences())).bodyText().contains("Пропущен 1 урок", "ждут классного");
        takeOver(id);
        assertThat(browser.get(parent, absences())).bodyText().contains("подтвердил классный руководитель: 1 из 1");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-05, 2026-10-05, illness, не позже чем через 7, notice-days-fault",
        "2026-10-14, 2026-10-13, illness, раньше первого, notice-days-fault",
        "2026-10-13, 2026-11-13, illness, не больше 31, notice-days-fault",
        "2026-11-14, 2026-11-14, illness, не раньше чем за 31, notice-days-fault",
        "soon, 2026-10-13, illness, Укажите дни, notice-days-fault",
        "2026-10-13, 2026-10-13, flu, Выберите причину, notice-reason-fault",
        "2026-10-13, 2026-10-13, exempt, не знает такой причины, notice-reason-fault",
        "2026-10-13, 2026-10-13, not-valid, не знает такой причины, notice-reason-fault"
    })
    void what_is_refused_says_where_and_why_and_keeps_nothing(
            String first, String last, String reason, String why, String where) {
        assertThat(give(parent, Ids.next(), "other", reason, "first", first, "last", last))
                .hasStatus(422)
                .bodyText()
                .contains(why, "id=\"" + where + "\"", "value=\"" + last + "\"")
                .doesNotContain("??");
        assertThat(count("attendance.absence_notice")).isZero();
    }

    @Test
    void the_bounds_themselves_are_kept() {
        assertThat(give(parent, Ids.next(), "other", "valid", "first", "2026-10-06", "last", "2026-11-05"))
                .hasStatus3xxRedirection();
        assertThat(give(parent, Ids.next(), "other", "valid", "first", "2026-11-13", "last", ""))
                .hasStatus3xxRedirection();
        assertThat(count("attendance.absence_notice")).isEqualTo(2);
    }

    @Test
    void for_anybody_but_the_childs_parents_the_child_is_not_there() {
        Member others = classes.parent(room, 1);
        Member elsewhere = classes.parent(classes.room("smidovich-3", 1), 0);
        Member student = new Member(room.school(), room.student(0), parent.name(), Set.of(Role.STUDENT));
        UUID id = Ids.next();
        give(parent, id, "today", "illness");
        for (Member stranger : List.of(others, elsewhere, student, teacher)) {
            assertThat(browser.get(stranger, absences())).hasStatus(404);
            assertThat(give(stranger, Ids.next(), "today", "illness")).hasStatus(404);
            assertThat(browser.post(stranger, absences() + "/" + id + "/withdrawal"))
                    .hasStatus(404);
        }
        String own =
                "/s/" + room.school().slug() + "/students/" + room.student(1).value() + "/absences/";
        assertThat(browser.post(others, own + id + "/withdrawal")).hasStatus(404);
        assertThat(count("attendance.absence_notice_change")).isEqualTo(1);
    }

    @Test
    void one_that_is_withdrawn_counts_no_more_and_stays_in_sight() {
        UUID id = Ids.next();
        give(parent, id, "today", "illness");
        Member mother = classes.parent(room, 0);
        assertThat(browser.post(mother, absences() + "/" + id + "/withdrawal")).hasStatus3xxRedirection();
        assertThat(browser.post(parent, absences() + "/" + id + "/withdrawal")).hasStatus3xxRedirection();
        assertThat(count("attendance.absence_notice_change")).isEqualTo(2);
        assertThat(browser.get(parent, absences()))
                .bodyText()
                .contains("отозвано")
                .doesNotContain("/withdrawal");
        assertThat(allHere().exceptions()).isEmpty();
    }

    @Test
    void the_teacher_sees_the_notice_and_one_tap_honours_it() {
        give(parent, Ids.next(), "other", "illness", "first", "2026-10-12", "last", "2026-10-16");
        MvcTestResult panel = browser.get(teacher, "/fixture/" + lesson.id().value());
        assertThat(panel)
                .bodyText()
                .contains("✉ сообщили: болезнь, до пт, 16 окт.", "data-noticed=\"true\"", "по сообщению: 1")
                .doesNotContain("data-mark=\"absent\"", "??");
        assertThat(rolls(lesson).taken()).isEmpty();
        assertThat(browser.post(
                        teacher,
                        roll() + "/all-here",
                        "back",
                        "/s/" + room.school().slug() + "/day"))
                .hasStatus(303)
                .headers()
                .hasValue("Location", roll().replace("/roll", ""));
        assertThat(rolls(lesson).exceptions()).isEqualTo(Map.of(room.student(0), Mark.absent()));
    }
}
