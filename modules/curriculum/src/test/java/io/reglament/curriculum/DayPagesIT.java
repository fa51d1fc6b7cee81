package io.reglament.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.identity.Role;
import io.reglament.regulation.Duty;
import io.reglament.tenancy.SchoolId;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.QueryCount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@CurriculumContext
class DayPagesIT {
    @Autowired
    private CastSchool cast;

    @Autowired
    private Lessons lessons;

    @Autowired
    private PretendedFacts facts;

    @Autowired
    private PretendedWorks works;

    @Autowired
    private DeadlineCalendar calendar;

    @Autowired
    private Groups groups;

    @Autowired
    private MovableTime time;

    @Autowired
    private QueryCount queries;

    @Autowired
    private SignedPages pages;

    private SchoolId school = new SchoolId(1);

    /** Wednesday, 12:00 in Bishkek: the one lesson of the day is over. */
    @BeforeEach
    void aSchoolOnWednesday() {
        time.set(Instant.parse("2026-11-18T06:00:00Z"));
        school = cast.add();
        cast.apply(school, Rosters.whole());
        signIn("t1", Role.TEACHER);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theDayShowsWhatIsOwedUntilWhenAndByWhichClause() throws Exception {
        enter("2026-11-09", Duty.TOPIC, Duty.HOMEWORK, Duty.ROLL);
        enter("2026-11-11", Duty.TOPIC, Duty.HOMEWORK, Duty.ROLL);
        enter("2026-11-16", Duty.TOPIC, Duty.HOMEWORK, Duty.ROLL);
        LessonView lesson = lessons("2026-11-18").getFirst();
        facts.enter(lesson.id(), Duty.ROLL, time.instant());
        String page = page("/day");
        assertThat(page)
                .contains("Мой день", "9-Б", "Алгебра", "каб. 12", "09:00", "09:45")
                .contains("● тема · до конца дня")
                .contains("✓ перекличка")
                .contains("осталось 2 записи")
                .contains("class=\"clause\"")
                .doesNotContain("pill late")
                .doesNotContain("all-here");
    }

    @Test
    void whatIsLateIsRedAndEarlierDaysComeFirst() throws Exception {
        String page = page("/day");
        assertThat(page).contains("Не внесено за прошлые дни", "! тема · просрочено");
        assertThat(page.indexOf("прошлые дни")).isLessThan(page.indexOf("09:00"));
        assertThat(page)
                .contains("/lessons/" + lessons("2026-11-18").getFirst().id().value() + "/roll/all-here");
        // Monday's homework was due by the start of today's lesson.
        assertThat(page).contains("! задание · просрочено");
        // What fell due more than a week before the last day of lessons is left to the findings.
        assertThat(page)
                .doesNotContain(lessons("2026-10-21").getFirst().id().value().toString());
    }

    @Test
    void nothingOwedIsSaid() throws Exception {
        enter("2026-11-09", Duty.TOPIC, Duty.HOMEWORK, Duty.ROLL);
        enter("2026-11-11", Duty.TOPIC, Duty.HOMEWORK, Duty.ROLL);
        enter("2026-11-16", Duty.TOPIC, Duty.HOMEWORK, Duty.ROLL);
        enter("2026-11-18", Duty.TOPIC, Duty.HOMEWORK, Duty.ROLL);
        assertThat(page("/day")).contains("Долгов нет").doesNotContain("pill owed");
        time.set(Instant.parse("2026-11-19T06:00:00Z"));
        assertThat(page("/day")).contains("В этот день уроков нет", "Долгов нет");
    }

    @Test
    void marksAreShownOnceThereAreAnyAndNeverOwed() throws Exception {
        assertThat(page("/day")).doesNotContain("отметки");
        LessonView lesson = lessons("2026-11-18").getFirst();
        facts.enter(lesson.id(), Duty.ORAL_MARKS, Instant.parse("2026-11-19T20:00:00Z"));
        assertThat(page("/day"))
                .containsOnlyOnce("✓ отметки")
                .doesNotContain("отметки · ")
                .contains("● тема");
    }

    /** As the findings have it: nobody owes a mark, but one that was given late was given late. */
    @Test
    void marksGivenLateAreSaidToBeLate() throws Exception {
        school = cast.add("bishkek-48", "Asia/Bishkek");
        cast.apply(school, Rosters.whole());
        signIn("t1", Role.TEACHER);
        assertThat(page("/day")).doesNotContain("отметки");
        facts.enter(lessons("2026-11-18").getFirst().id(), Duty.ORAL_MARKS, Instant.parse("2026-11-18T18:00:00Z"));
        assertThat(page("/day")).containsOnlyOnce("✓ отметки · внесено с опозданием");
    }

    @Test
    void theSheetIsOneTapAwayWhileItMayBeOpened() throws Exception {
        String sheet = "/groups/" + lessons("2026-11-18").getFirst().group().value() + "/sheet";
        assertThat(page("/day")).contains(sheet, "Страница журнала");
        signIn("t2", Role.TEACHER);
        GroupId part = cast.in(school, () -> groups.page("подгр", 0)).getFirst().id();
        // A substitute may open it on the day of the lesson, and on no other.
        assertThat(page("/day?date=2026-11-17")).contains("подгр. 1").doesNotContain("/sheet");
        time.set(Instant.parse("2026-11-17T06:00:00Z"));
        assertThat(page("/day")).contains("/groups/" + part.value() + "/sheet");
    }

    @Test
    void worksThatWaitAreListedWithTheirDueDayAndClause() throws Exception {
        enter("2026-11-09", Duty.TOPIC, Duty.HOMEWORK, Duty.ROLL);
        enter("2026-11-11", Duty.TOPIC, Duty.HOMEWORK, Duty.ROLL);
        enter("2026-11-16", Duty.TOPIC, Duty.HOMEWORK, Duty.ROLL);
        enter("2026-11-18", Duty.TOPIC, Duty.HOMEWORK, Duty.ROLL);
        works.wait(
                cast.member(school, "t1", Role.TEACHER).person(),
                waiting("Контрольная № 1", "2026-11-09", 3),
                waiting("<b>Контрольная № 2</b>", "2026-11-16", 21),
                new WaitingWork(
                        UUID.randomUUID(),
                        "",
                        "9-Б",
                        "Геометрия",
                        day("2026-11-16"),
                        1,
                        Optional.empty(),
                        "/groups/g/sheet"));
        String page = page("/day");
        assertThat(page)
                .contains("Работы ждут отметок", "Контрольная № 1", "&lt;b&gt;Контрольная № 2", "Геометрия")
                .contains("! отметки · просрочено · до конца дня: пн, 16 нояб.")
                .contains("● отметки · до конца дня: пн, 23 нояб.")
                .contains("○ отметки · без срока")
                .contains("без отметки 3 ученика", "без отметки 21 ученик", "без отметки 1 ученик")
                .contains("просрочена 1 запись", "осталась 1 запись")
                .contains("/s/school-" + school.value() + "/groups/g/sheet?term=t")
                .contains("class=\"clause\"")
                .doesNotContain("Долгов нет");
        assertThat(page("/day?date=2026-11-17")).doesNotContain("Контрольная");
        assertThat(page("/day", Locale.ENGLISH)).contains("Works waiting for marks", "3 students without a mark");
        assertThat(page("/day", Locale.of("ky"))).contains("Баа күткөн иштер").doesNotContain("??");
    }

    @Test
    void aDayBeforeTheSchoolWasOnAirOwesNothing() throws Exception {
        assertThat(page("/day?date=2026-08-31"))
                .contains("9-Б", "○ тема", "Долгов нет")
                .doesNotContain("pill late");
    }

    @Test
    void thePagesSpeakAllThreeLanguages() throws Exception {
        assertThat(page("/day", Locale.of("ky"))).contains("Менин күнүм").doesNotContain("??");
        assertThat(page("/day", Locale.ENGLISH))
                .contains("My day", "topic · late")
                .doesNotContain("??");
    }

    @Test
    void moreLessonsTakeNoMoreQueries() throws Exception {
        // What is looked up once and kept, is by now.
        page("/day");
        List<String> three = queries.during(() -> page("/day?date=2026-11-16"));
        List<String> one = queries.during(() -> page("/day?date=2026-11-25"));
        assertThat(three).hasSameSizeAs(one);
    }

    /** A test of algebra, with the due moment the calendar gives it. */
    private WaitingWork waiting(String title, String date, int missing) {
        LessonView lesson = lessons(date).getFirst();
        UUID id = UUID.randomUUID();
        WorkToMark work = new WorkToMark(
                id, lesson.group(), lesson.term(), lesson.date(), lesson.subject(), lesson.grade(), "test", 25);
        Optional<DueMoment> due = Optional.ofNullable(
                cast.in(school, () -> calendar.dueWorks(List.of(work))).get(id));
        return new WaitingWork(id, title, "9-Б", "Алгебра", lesson.date(), missing, due, "/groups/g/sheet?term=t");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private String page(String path) throws Exception {
        return page(path, Locale.of("ru"));
    }

    private String page(String path, Locale locale) throws Exception {
        return pages.page(school, path, locale);
    }

    private List<LessonView> lessons(String date) {
        return cast.in(
                school,
                () -> lessons.ofTeacher(cast.member(school, "t1", Role.TEACHER).person(), LocalDate.parse(date)));
    }

    private void enter(String date, Duty... duties) {
        for (LessonView lesson : lessons(date)) {
            for (Duty duty : duties) {
                facts.enter(lesson.id(), duty, lesson.startsAt());
            }
        }
    }

    private void signIn(String key, Role role) {
        pages.signIn(school, key, role);
    }
}
