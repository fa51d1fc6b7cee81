package io.reglament.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The sheets of four schools: what may be typed, and until when a work is to be marked, each by its own regulation, over
 * lessons twice a day and over holidays.
 */
@Order(9)
@Journey
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SheetIT {
    private static final String MATHS = "Математика";
    private static final String RUSSIAN = "Русский язык";
    /** A Wednesday, on which mathematics is given twice to both ninth grades. */
    private static final String WEDNESDAY = "2026-12-09";
    /** The last day of lessons before the winter holidays, which end on 12 January. */
    private static final String LAST_DAY = "2026-12-29";

    private final RunningHouse house;
    private final Chromium chromium;
    private final TimetableOfHouse timetable = new TimetableOfHouse();

    SheetIT(RunningHouse house, Chromium chromium) {
        this.house = house;
        this.chromium = chromium;
    }

    @Test
    @Order(1)
    void in_Bishkek_nobody_can_type_a_1_and_a_written_work_has_a_week() {
        house.moveClock(WEDNESDAY + "T12:00:00Z");
        String group = timetable.group("bishkek-48", MATHS, "9-А");
        String lesson = timetable.lesson("bishkek-48", group, WEDNESDAY);
        SheetPage sheet =
                sheet("bishkek-48", house.user("bishkek-48", "teacher")).open(group);

        int today = sheet.column(lesson);
        sheet.cell(0, today).click();
        sheet.page().keyboard().press("1");
        sheet.awaitState("refused");
        assertThat(sheet.cell(0, today).getAttribute("class")).contains("refused");
        assertThat(sheet.said()).contains("4.4");
        assertThat(timetable.marks("bishkek-48", lesson)).isEmpty();
        sheet.page().keyboard().press("Escape");
        sheet.page().keyboard().press("5");
        sheet.awaitState("saved");
        assertThat(timetable.marks("bishkek-48", lesson)).containsExactly("5");

        assertThat(sheet.addWork("test", lesson, "Контрольная № 3"))
                .contains("16 дек")
                .contains("3.8");
        assertThat(sheet.due("Контрольная № 3")).isEqualTo("2026-12-16T18:00:00Z");
    }

    @Test
    @Order(2)
    void in_Smidovich_mathematics_is_due_by_the_next_lesson_in_grade_9_and_in_five_days_in_grade_10() {
        house.moveClock(WEDNESDAY + "T12:00:00Z");
        String ninth = timetable.group("smidovich-3", MATHS, "9-А");
        assertThat(timetable.lessons("smidovich-3", ninth, WEDNESDAY)).hasSize(2);
        SheetPage sheet =
                sheet("smidovich-3", house.user("smidovich-3", "teacher")).open(ninth);
        assertThat(sheet.addWork("test", timetable.lesson("smidovich-3", ninth, WEDNESDAY), "Уравнения"))
                .contains("10 дек")
                .contains("5.2");
        assertThat(sheet.due("Уравнения"))
                .isEqualTo(timetable.laterStart("smidovich-3", ninth, WEDNESDAY, 0))
                .isAfter("2026-12-09T14:00:00Z");

        String tenth = timetable.group("smidovich-3", MATHS, "10-А");
        sheet.open(tenth);
        assertThat(sheet.addWork("test", timetable.lesson("smidovich-3", tenth, WEDNESDAY), "Логарифмы"))
                .contains("14 дек")
                .contains("5.2");
        assertThat(sheet.due("Логарифмы")).isEqualTo("2026-12-14T14:00:00Z");
        assertThat(sheet.clause("Логарифмы")).isEqualTo("A-5.2o");
    }

    @Test
    @Order(3)
    void in_NetSchool_an_essay_has_a_week_in_grade_9_and_ten_days_in_grade_10() {
        house.moveClock(WEDNESDAY + "T12:00:00Z");
        String ninth = timetable.group("netschool", RUSSIAN, "9-А");
        SheetPage teacher = sheet("netschool", Admission.teacher(house, "netschool", RUSSIAN, "9-А"))
                .open(ninth);
        String day = timetable.lastDay("netschool", ninth, WEDNESDAY);
        assertThat(teacher.addWork("essay", timetable.lesson("netschool", ninth, day), "Моя осень"))
                .contains("3.3");
        assertThat(teacher.due("Моя осень")).isEqualTo(endOfMoscowDay(day, 7));
        assertThat(teacher.clause("Моя осень")).isEqualTo("D-3.3d");

        String tenth = timetable.group("netschool", RUSSIAN, "10-А");
        String tenthDay = timetable.lastDay("netschool", tenth, WEDNESDAY);
        SheetPage another =
                sheet("netschool", house.users("netschool", "teacher").get(1)).open(tenth);
        assertThat(another.addWork("essay", timetable.lesson("netschool", tenth, tenthDay), "Тема дома"))
                .contains("3.3");
        assertThat(another.due("Тема дома")).isEqualTo(endOfMoscowDay(tenthDay, 10));
    }

    @Test
    @Order(4)
    void in_a_school_of_big_classes_dictations_of_one_day_have_one_lesson_more_when_they_are_over_70() {
        house.moveClock(WEDNESDAY + "T12:00:00Z");
        String school = BigSchool.SLUG;
        String user = Admission.teacher(house, school, RUSSIAN, "6-А");
        String sixth = timetable.group(school, RUSSIAN, "6-А");
        String day = timetable.dayOfThreeGroups(school, sixth, WEDNESDAY);
        SheetPage sheet = sheet(school, user).open(sixth);
        sheet.addWork("dictation", timetable.lesson(school, sixth, day), "Диктант");
        assertThat(sheet.due("Диктант")).isEqualTo(timetable.laterStart(school, sixth, day, 0));

        List<String> others = timetable.otherGroups(school, sixth, day);
        assertThat(others).hasSize(2);
        others.forEach(
                group -> sheet.open(group).addWork("dictation", timetable.lesson(school, group, day), "Диктант"));
        sheet.open(sixth);
        assertThat(sheet.due("Диктант")).isEqualTo(timetable.laterStart(school, sixth, day, 1));
        assertThat(sheet.clause("Диктант")).isEqualTo("D-3.3c");
    }

    @Test
    @Order(5)
    void across_the_holidays_nothing_is_due_before_they_are_over() {
        house.moveClock(LAST_DAY + "T12:00:00Z");
        assertThat(dueAcross("smidovich-3", "9-А"))
                .isEqualTo(
                        timetable.laterStart("smidovich-3", timetable.group("smidovich-3", MATHS, "9-А"), LAST_DAY, 0))
                .isAfter("2027-01-11T14:00:00Z");
        assertThat(dueAcross("smidovich-3", "10-А")).isEqualTo("2027-01-12T14:00:00Z");
        assertThat(dueAcross("bishkek-48", "9-А")).isEqualTo("2027-01-12T18:00:00Z");
    }

    /** Of a work in the last lesson before the holidays. */
    private Instant dueAcross(String school, String label) {
        String group = timetable.group(school, MATHS, label);
        String day = timetable.lastDay(school, group, LAST_DAY);
        SheetPage sheet = sheet(school, house.user(school, "teacher")).open(group);
        sheet.addWork("test", timetable.lesson(school, group, day), "Перед каникулами");
        return sheet.due("Перед каникулами");
    }

    private SheetPage sheet(String school, String user) {
        return new SheetPage(house, chromium.signedIn(house, user), school);
    }

    /** The end of the day so many days later, of the Monday after it where it falls on a weekend. */
    private static Instant endOfMoscowDay(String day, int later) {
        LocalDate counted = LocalDate.parse(day).plusDays(later);
        LocalDate kept = counted.getDayOfWeek().getValue() > 5
                ? counted.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : counted;
        return kept.plusDays(1).atStartOfDay(ZoneId.of("Europe/Moscow")).toInstant();
    }
}
