package io.reglament.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
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

    /** Somebody who leads a class of the cast, and a parent of one of its students. */
    private record Home(String parent, String student, String schoolClass) {}

    @Test
    void from_the_parents_phone_by_the_roll_to_the_reason_on_the_board() {
        house.moveClock(DAY + "T08:40:00Z");
        Home home = home();
        Page parent = chromium.signedIn(house, home.parent(), 390);
        parent.navigate(house.base() + "/s/" + SCHOOL + "/students/" + home.student() + "/absences");
        parent.check("input[name=days][value=today]");
        parent.check("input[name=reason][value=illness]");
        parent.click("form[action$='/absences'] button");
        assertThat(parent.locator(".attendance-notices").innerText()).contains("болезнь");

        String lesson = lessonOf(home);
        Page teacher = chromium.signedIn(house, house.user(SCHOOL, "teacher"));
        teacher.navigate(house.base() + "/s/" + SCHOOL + "/lessons/" + lesson);
        assertThat(teacher.locator("main").innerText()).contains("сообщили: болезнь");
        teacher.click("[data-all-here] button");
        teacher.waitForSelector("[data-roll-summary].done");
        assertThat(database.texts(
                        SCHOOL, "select student_id::text from attendance.absence where lesson_id = ?::uuid", lesson))
                .containsExactly(home.student());

        Page leader = chromium.signedIn(house, house.user(SCHOOL, "classTeacher"));
        leader.navigate(house.base() + "/s/" + SCHOOL + "/classes/" + home.schoolClass() + "/attendance?date=" + DAY);
        leader.click("form[action$='/reasons'] button");
        leader.waitForLoadState();
        parent.reload();
        assertThat(parent.locator(".attendance-notices").innerText()).contains("подтвердил классный руководитель");
        leader.navigate(
                house.base() + "/s/" + SCHOOL + "/classes/" + home.schoolClass() + "/attendance/month?month=2026-12");
        assertThat(leader.locator("table.attendance-month").innerText()).isNotBlank();
    }

    private Home home() {
        List<String> parents = house.users(SCHOOL, "parent");
        String leader = RunningHouse.sourcedId(house.user(SCHOOL, "classTeacher"));
        for (String parent : parents) {
            List<Home> homes = database.all(
                    SCHOOL, (row, number) -> new Home(parent, row.getString(1), row.getString(2)), """
                            select g.student_id, t.class_id from identity.guardianship g
                            join identity.person p on p.school_id = g.school_id and p.id = g.guardian_id
                            join curriculum.class_membership m
                                on m.school_id = g.school_id and m.person_id = g.student_id
                            join curriculum.class_teaching t
                                on t.school_id = m.school_id and t.class_id = m.class_id
                            join identity.person l on l.school_id = t.school_id and l.id = t.person_id
                            where p.sourced_id = ? and l.sourced_id = ?""", RunningHouse.sourcedId(parent), leader);
            if (!homes.isEmpty()) {
                return homes.getFirst();
            }
        }
        throw new IllegalStateException("No parent of the cast has a child in the class teacher's class");
    }

    private String lessonOf(Home home) {
        return database.text(
                SCHOOL, """
                        select l.id from curriculum.lesson l
                        join curriculum.group_membership m on m.school_id = l.school_id and m.group_id = l.group_id
                        join identity.person p on p.school_id = l.school_id and p.id = l.teacher_id
                        where l.date = ?::date and m.person_id = ?::uuid and p.sourced_id = ?""", DAY, home.student(), RunningHouse.sourcedId(house.user(SCHOOL, "teacher")));
    }
}
