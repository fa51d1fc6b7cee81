package io.reglament.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.reglament.journeys.LessonPage.Lesson;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * A fifth school's deputy head types its regulation into the editor; the head approves it by an order, and from that
 * moment the school lives by it, without a restart.
 */
@Order(15)
@Journey
class FifthSchoolIT {
    private static final String SCHOOL = FifthSchool.SLUG;
    private static final String OTHER = "bishkek-48";
    private static final String TODAY = "2027-02-10";
    private static final ZoneId ZONE = ZoneId.of("Asia/Bishkek");

    private final RunningHouse house;
    private final Chromium chromium;
    private final TimetableOfHouse timetable = new TimetableOfHouse();

    FifthSchoolIT(RunningHouse house, Chromium chromium) {
        this.house = house;
        this.chromium = chromium;
    }

    @Test
    void a_regulation_typed_through_the_editor_lives_at_once() {
        house.moveClock("2027-02-09T02:00:00Z");
        FifthSchool fifth = FifthSchool.putOnAir(house);
        Page deputy = chromium.signedIn(house, fifth.user("deputyHead"));
        enter(new EditorOfSchool(house, deputy, SCHOOL).start());
        approve(deputy, chromium.signedIn(house, fifth.user("head")));

        house.moveClock(TODAY + "T10:00:00Z");
        marksAndWorks(fifth);
        terms(deputy);
        homework(fifth, deputy);
        twoMarksAWeek(deputy);
        shown(deputy);
        deputy.navigate(house.base() + "/s/" + SCHOOL + "/regulation/clauses");
        assertThat(deputy.locator("main").innerText()).contains("Отметки ставятся по двенадцатибалльной шкале", "1–12");
        Page elsewhere = chromium.signedIn(house, house.user(OTHER, "deputyHead"));
        elsewhere.navigate(house.base() + "/s/" + OTHER + "/regulation");
        assertThat(elsewhere.locator("main").innerText()).contains("2–5").doesNotContain("1–12");
    }

    private static void enter(EditorOfSchool editor) {
        editor.section("document")
                .type("/title", "Положение об электронном журнале")
                .choose("/document", "S");
        assertThat(editor.saved().faults()).singleElement().asString().contains("нужны его пункты");
        editor.section("clauses");
        clause(editor, 0, "2.1", "Учебный год делится на восемь периодов");
        clause(editor, 1, "3.1", "Отметки ставятся по двенадцатибалльной шкале");
        clause(editor, 2, "3.4", "За письменную работу отметки ставятся в течение пяти рабочих дней");
        clause(editor, 3, "3.5", "По математике и русскому языку — не реже двух отметок в неделю");
        clause(editor, 4, "5.2", "В четвёртом классе на дом задают не больше чем на тридцать минут");
        assertThat(editor.saved().faults()).isEmpty();
        editor.section("basics").state("/terms", "восемь", "S-2.1");
        assertThat(editor.saved().faults()).singleElement().asString().contains("«восемь»", "8 periods");
        picture(editor.page(), "editor-faults");
        editor.state("/terms", "8 periods", "S-2.1");
        assertThat(editor.saved().faults()).isEmpty();
        editor.section("marks")
                .state("/marks/scale", "1-12", "S-3.1")
                .state("/marks/term-levels", "excellent 10, good 7, pass 4", "none")
                .state("/marks/min-frequency", "2 per week", "S-3.5")
                .tick("/marks/min-frequency/0/subjects", "mathematics")
                .tick("/marks/min-frequency/0/subjects", "russian");
        assertThat(editor.saved().faults()).isEmpty();
        editor.section("deadline").state("/deadline/work", "5 working days", "S-3.4");
        assertThat(editor.saved().faults()).isEmpty();
        editor.section("rules")
                .type("/rules/0/key", "homework-in-grade-4")
                .choose("/rules/0/over", "lesson")
                .type("/rules/0/grades", "4")
                .type("/rules/0/broken-when", "lesson.homework.minuts > 30")
                .type("/rules/0/message/ru", "Задано на {lesson.homework.minutes} мин, а можно на 30")
                .choose("/rules/0/basis", "S-5.2");
        assertThat(editor.saved().faults()).singleElement().asString().contains("minutes");
        editor.type("/rules/0/broken-when", "lesson.homework.minutes > 30");
        assertThat(editor.saved().faults()).isEmpty();
        picture(editor.page(), "editor-rules");
        editor.page().navigate(editor.page().url().replaceAll("/section\\?.*", ""));
        picture(editor.page(), "editor");
        editor.submit();
    }

    private static void clause(EditorOfSchool editor, int line, String number, String words) {
        editor.type("/clauses/" + line + "/ref", number)
                .choose("/clauses/" + line + "/kind", "rule")
                .type("/clauses/" + line + "/words", words);
    }

    private void approve(Page deputy, Page head) {
        assertThat(deputy.locator("main").innerText()).contains("1–12", "5 рабочих дней");
        deputy.click("form[action$='/submission'] button");
        deputy.waitForLoadState();
        head.navigate(deputy.url());
        head.locator("textarea[name=resolution]").all().forEach(each -> each.fill("Так решил педсовет"));
        head.fill("input[name=number]", "5-р");
        head.fill("input[name=from]", "2027-02-09");
        head.click("form[action$='/approval'] button.button");
        head.waitForURL(address -> address.endsWith("/regulation"));
        assertThat(head.locator("main").innerText()).contains("приказ № 5-р");
        head.context().close();
    }

    private void marksAndWorks(FifthSchool fifth) {
        String group = timetable.group(SCHOOL, FifthSchool.MATHS, "9-А");
        String day = timetable.lastDay(SCHOOL, group, TODAY);
        assertThat(day).isGreaterThanOrEqualTo("2027-02-09");
        String lesson = timetable.lesson(SCHOOL, group, day);
        SheetPage sheet = new SheetPage(house, chromium.signedIn(house, fifth.user("9-А")), SCHOOL).open(group);
        int column = sheet.column(lesson);
        sheet.cell(0, column).click();
        sheet.page().keyboard().type("13");
        sheet.page().keyboard().press("Enter");
        sheet.awaitState("refused");
        assertThat(sheet.said()).contains("3.1");
        sheet.page().keyboard().press("Escape");
        sheet.cell(1, column).click();
        sheet.page().keyboard().type("12");
        sheet.page().keyboard().press("Enter");
        sheet.awaitState("saved");
        assertThat(timetable.marks(SCHOOL, lesson)).containsExactly("12");
        assertThat(sheet.addWork("test", lesson, "Контрольная")).contains("3.4");
        assertThat(sheet.due("Контрольная")).isEqualTo(afterWorkingDays(day));
        assertThat(sheet.clause("Контрольная")).isEqualTo("S-3.4");
    }

    private void terms(Page deputy) {
        String group = timetable.group(SCHOOL, FifthSchool.MATHS, "9-А");
        deputy.navigate(house.base() + "/s/" + SCHOOL + "/groups/" + group + "/sheet");
        List<String> periods = deputy.locator("nav.tabs a").allInnerTexts().stream()
                .filter(title -> title.contains("период"))
                .toList();
        assertThat(periods).hasSize(8).first().isEqualTo("1-й период");
    }

    private void homework(FifthSchool fifth, Page deputy) {
        LessonPage teacher = new LessonPage(house, chromium.signedIn(house, fifth.user("4-А")), SCHOOL);
        String group = timetable.group(SCHOOL, FifthSchool.MATHS, "4-А");
        String day = timetable.lastDay(SCHOOL, group, TODAY);
        Lesson lesson = teacher.lessonsOf(day).stream()
                .filter(each -> each.group().contains("4-А"))
                .findFirst()
                .orElseThrow();
        teacher.open(lesson).page().fill("input[name=minutes]", "40");
        teacher.keep("Деление с остатком", "№ 5, № 6");
        FindingsPage findings = new FindingsPage(house, deputy, SCHOOL);
        List<String> about = findings.awaitAbout(
                lesson, day, lines -> lines.stream().anyMatch(line -> line.contains("Задано на 40 мин")));
        assertThat(about).anyMatch(line -> line.contains("Задано на 40 мин, а можно на 30") && line.contains("5.2"));
    }

    /** The week is over, and its marks could be given for five working days more. */
    private void twoMarksAWeek(Page deputy) {
        house.moveClock("2027-02-24T10:00:00Z");
        List<String> found = new FindingsPage(house, deputy, SCHOOL)
                .awaitOfClass(
                        "9-А",
                        "2027-02-08",
                        "2027-02-14",
                        lines -> lines.stream().anyMatch(FifthSchoolIT::seldom));
        assertThat(found.stream().filter(FifthSchoolIT::seldom)).isNotEmpty().allMatch(line -> line.contains("3.5"));
    }

    private static boolean seldom(String line) {
        return line.contains("без нужных отметок") && line.contains(FifthSchool.MATHS);
    }

    private void shown(Page deputy) {
        deputy.navigate(house.base() + "/s/" + SCHOOL + "/regulation");
        assertThat(deputy.locator("main").innerText()).contains("версия 2", "2 раз в неделю", "п. 3.5");
    }

    /** The end of the fifth working day after a day of a five-day week without holidays. */
    private static Instant afterWorkingDays(String day) {
        LocalDate date = LocalDate.parse(day);
        for (int left = 5; left > 0; ) {
            date = date.plusDays(1);
            if (date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
                left--;
            }
        }
        return date.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/pictures-of-editor/" + name + ".png"))
                .setFullPage(true));
    }
}
