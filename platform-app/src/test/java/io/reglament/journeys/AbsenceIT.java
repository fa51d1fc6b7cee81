package io.reglament.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A parent tells of an absence, the roll honours it, the class teacher takes the reason over, the parent sees it. */
@Order(7)
@Journey
class AbsenceIT {
    private static final String SCHOOL = "smidovich-3";
    private static final String DAY = "2026-12-04";

    private final RunningHouse house;
    private final Chromium chromium;
    private final HouseDatabase database = new HouseDatabase();

    AbsenceIT(RunningHouse house, Chromium chromium) {
        this.house = house;
        this.chromium = chromium;
    }

    @Test
    void from_the_parents_phone_by_the_roll_to_the_reason_on_the_board() {
        house.moveClock(DAY + "T08:40:00Z");
        ClassAtHome home = ClassAtHome.of(house, SCHOOL);
        Page parent = chromium.signedIn(house, home.parent(), 390);
        parent.navigate(house.base() + "/s/" + SCHOOL + "/students/" + home.student() + "/absences");
        parent.check("input[name=days][value=today]");
        parent.check("input[name=reason][value=illness]");
        parent.click("form[action$='/absences'] .actions button");
        assertThat(parent.locator(".attendance-notices").innerText()).contains("болезнь");

        String lesson = lessonOf(home);
        Page teacher = chromium.signedIn(house, home.leader());
        teacher.navigate(house.base() + "/s/" + SCHOOL + "/lessons/" + lesson);
        assertThat(teacher.locator("main").innerText()).contains("сообщили: болезнь");
        teacher.click("[data-all-here] button");
        teacher.waitForSelector("[data-roll-summary].done");
        assertThat(database.texts(
                        SCHOOL, "select student_id::text from attendance.absence where lesson_id = ?::uuid", lesson))
                .containsExactly(home.student());

        Page leader = chromium.signedIn(house, home.leader());
        leader.navigate(house.base() + "/s/" + SCHOOL + "/classes/" + home.schoolClass() + "/attendance?date=" + DAY);
        leader.click("form[action$='/reasons'] button");
        leader.waitForLoadState();
        parent.reload();
        assertThat(parent.locator(".attendance-notices").innerText()).contains("подтвердил классный руководитель");
        leader.navigate(
                house.base() + "/s/" + SCHOOL + "/classes/" + home.schoolClass() + "/attendance/month?month=2026-12");
        assertThat(leader.locator("table.attendance-month").innerText()).isNotBlank();
    }

    private String lessonOf(ClassAtHome home) {
        return database.text(SCHOOL, """
                        select l.id from curriculum.lesson l
                        join curriculum.group_membership m on m.school_id = l.school_id and m.group_id = l.group_id
                        join identity.person p on p.school_id = l.school_id and p.id = l.teacher_id
                        where l.date = ?::date and m.person_id = ?::uuid and p.sourced_id = ?""", DAY, home.student(), RunningHouse.sourcedId(home.leader()));
    }
}
