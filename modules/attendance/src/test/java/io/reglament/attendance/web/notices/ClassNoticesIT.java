package io.reglament.attendance.web.notices;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.attendance.ClassCast.Room;
import io.reglament.attendance.Mark;
import io.reglament.attendance.RollEntry;
import io.reglament.curriculum.LessonView;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.Role;
import io.reglament.tenancy.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ClassNoticesIT extends NoticePages {
    @Test
    void the_class_teacher_takes_the_reason_over_in_one_act_and_leaves_other_reasons() {
        LessonView second = classes.lesson(room, teacher, DAY, 2);
        UUID id = Ids.next();
        give(parent, id, "today", "illness");
        allHere();
        time.set(Instant.parse("2026-10-13T06:00:00Z"));
        Map<PersonId, Mark> both = Map.of(room.student(0), Mark.absent(), room.student(1), Mark.absent());
        in(() -> rolls.take(second, new RollEntry(both, 0, Ids.next(), TEN), teacher));
        MvcTestResult board = browser.get(room.leader(), room("/attendance"));
        assertThat(board).bodyText().contains("Сообщили из дома", "Поставить «болезнь», уроков: 2", "✉ Ученик0");
        takeOver(id);
        takeOver(id);
        assertThat(browser.get(room.leader(), room("/attendance")))
                .bodyText()
                .contains("причины стоят", "Без причины: 1")
                .doesNotContain("Поставить «болезнь»");
        assertThat(count("attendance.absence_reason_change")).isEqualTo(2);
    }

    @Test
    void a_class_teacher_enters_what_was_told_by_telephone_and_it_is_kept_as_such() {
        UUID id = Ids.next();
        assertThat(enter(room.leader(), id, room.student(1))).hasStatus3xxRedirection();
        MvcTestResult list = browser.get(room.leader(), room("/notices"));
        assertThat(list).bodyText().contains("Ученик1 Имя", "со слов родителей", id + "/withdrawal");
        Member deputy = cast.member(room.school(), Role.DEPUTY_HEAD);
        assertThat(browser.get(deputy, room("/notices")))
                .hasStatusOk()
                .bodyText()
                .contains("Ученик1 Имя")
                .doesNotContain("<form class=\"form\"", "/withdrawal");
        assertThat(browser.get(classes.parent(room, 1), absences(1))).bodyText().contains("со слов родителей");
        assertThat(browser.post(room.leader(), room("/notices/" + id + "/withdrawal")))
                .hasStatus3xxRedirection();
        assertThat(browser.get(room.leader(), room("/notices"))).bodyText().contains("Сообщений о пропусках нет");
    }

    @Test
    void nobody_but_the_class_teacher_enters_or_takes_over_and_parents_notices_are_the_parents() {
        UUID id = Ids.next();
        give(parent, id, "today", "illness");
        Room other = classes.room(room.school(), 1);
        for (Member stranger : List.of(teacher, parent, other.leader(), cast.member(room.school(), Role.DEPUTY_HEAD))) {
            assertThat(enter(stranger, Ids.next(), room.student(1))).hasStatus(404);
            assertThat(browser.post(stranger, room("/notices/" + id + "/reasons"), "date", DAY.toString()))
                    .hasStatus(404);
        }
        assertThat(browser.get(parent, room("/notices"))).hasStatus(404);
        assertThat(enter(room.leader(), Ids.next(), other.student(0))).hasStatus(404);
        assertThat(browser.post(room.leader(), room("/notices/" + id + "/withdrawal")))
                .hasStatus(404);
        assertThat(count("attendance.absence_notice_change")).isEqualTo(1);
    }
}
