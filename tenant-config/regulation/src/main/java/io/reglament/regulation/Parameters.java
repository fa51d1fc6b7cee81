package io.reglament.regulation;

import static io.reglament.regulation.Dimension.BUILDINGS;
import static io.reglament.regulation.Dimension.FORMS;
import static io.reglament.regulation.Dimension.GRADES;
import static io.reglament.regulation.Dimension.HOURS;
import static io.reglament.regulation.Dimension.OVER;
import static io.reglament.regulation.Dimension.SUBJECTS;
import static io.reglament.regulation.Dimension.TERMS;
import static io.reglament.regulation.ValueKinds.number;
import static io.reglament.regulation.ValueKinds.one;
import static io.reglament.regulation.ValueKinds.some;

import io.reglament.regulation.Parameter.Need;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every parameter of the profile language, in the order in which a regulation is read. */
public final class Parameters {
    private static final List<Parameter<?>> DECLARED = new ArrayList<>();

    private static final Set<Dimension> SCHOOL = EnumSet.noneOf(Dimension.class);
    private static final Set<Dimension> CLASSES = EnumSet.of(GRADES, BUILDINGS);
    private static final Set<Dimension> LESSONS = EnumSet.of(GRADES, SUBJECTS, BUILDINGS);
    private static final Set<Dimension> WORKS = EnumSet.of(GRADES, SUBJECTS, FORMS, BUILDINGS);

    private static final ValueForm<Set<TextLanguage>> LANGUAGES = some("languages", TextLanguage.class);
    private static final ValueForm<Allowance> ALLOWANCE = one("allowance", Allowance.class);
    private static final ValueForm<Set<Responsible>> POSTS = some("posts", Responsible.class);

    public static final Parameter<ZoneId> TIME_ZONE = may("/time-zone", ValueKinds.ZONE, SCHOOL);
    public static final Parameter<Set<DayOfWeek>> SCHOOL_WEEK = given("/school-week", ValueKinds.days(), SCHOOL);
    public static final Parameter<TermType> YEAR_DIVISION = given("/terms", ValueKinds.TERMS, CLASSES);
    public static final Parameter<Set<SchoolRole>> ROLES = may("/roles", some("roles", SchoolRole.class), SCHOOL);

    public static final Parameter<Set<TextLanguage>> TOPIC_LANGUAGE = may("/text/topic/language", LANGUAGES, LESSONS);
    public static final Parameter<Allowance> TOPIC_ABBREVIATIONS = may("/text/topic/abbreviations", ALLOWANCE, LESSONS);
    public static final Parameter<Allowance> TOPIC_REPEAT_MARKS = may("/text/topic/repeat-marks", ALLOWANCE, LESSONS);
    public static final Parameter<Set<String>> ALLOWED_SIGNS = may("/text/allowed-signs", ValueKinds.phrases(), SCHOOL);
    public static final Parameter<Set<String>> THEME_REQUIRED_FOR =
            may("/text/theme-required-for", ValueKinds.keys("form-keys", "laboratory"), LESSONS);
    public static final Parameter<Set<TextLanguage>> HOMEWORK_LANGUAGE =
            may("/text/homework/language", LANGUAGES, LESSONS);
    public static final Parameter<Allowance> HOMEWORK_ABBREVIATIONS =
            may("/text/homework/abbreviations", ALLOWANCE, LESSONS);

    public static final Parameter<Deadline> TOPIC_DEADLINE =
            given("/deadline/topic", ValueKinds.LESSON_DEADLINE, LESSONS);
    public static final Parameter<Deadline> HOMEWORK_DEADLINE =
            given("/deadline/homework", ValueKinds.LESSON_DEADLINE, LESSONS);
    public static final Parameter<Deadline> ROLL_DEADLINE =
            given("/deadline/attendance", ValueKinds.LESSON_DEADLINE, LESSONS);
    public static final Parameter<Deadline> ORAL_DEADLINE =
            given("/deadline/oral", ValueKinds.LESSON_DEADLINE, LESSONS);
    public static final Parameter<WorkLimit> WORK_DEADLINE =
            given("/deadline/work", ValueKinds.WORK_LIMIT, EnumSet.of(SUBJECTS, FORMS, GRADES, BUILDINGS, OVER));
    public static final Parameter<TermEnd> TERM_MARKS_DEADLINE =
            given("/deadline/term-marks", ValueKinds.TERM_END, LESSONS);
    public static final Parameter<Deadline> REMARK_DEADLINE =
            given("/deadline/finding-fix", ValueKinds.FEW_DAYS, SCHOOL);
    public static final Parameter<YearMoment> PLAN_DEADLINE =
            may("/deadline/thematic-plan", ValueKinds.YEAR_MOMENT, LESSONS);
    public static final Parameter<YearMoment> SETUP_DEADLINE =
            may("/deadline/module-setup", ValueKinds.YEAR_MOMENT, CLASSES);
    public static final Parameter<YearMoment> LOAD_DEADLINE = may("/deadline/load", ValueKinds.YEAR_MOMENT, CLASSES);
    public static final Parameter<YearMoment> SUBGROUPS_DEADLINE =
            may("/deadline/subgroups", ValueKinds.YEAR_MOMENT, CLASSES);
    public static final Parameter<YearMoment> TIMETABLE_DEADLINE =
            may("/deadline/timetable", ValueKinds.YEAR_MOMENT, CLASSES);

    public static final Parameter<Scale> SCALE = given("/marks/scale", ValueKinds.SCALE, LESSONS);
    public static final Parameter<GradeBand> MARKED_GRADES = given("/marks/grades", ValueKinds.GRADES, SCHOOL);
    public static final Parameter<Set<String>> UNMARKED_SUBJECTS =
            given("/marks/unmarked-subjects", ValueKinds.keys("area-keys", "class-hour"), SCHOOL);
    public static final Parameter<Deadline> MARK_WINDOW = given("/marks/window", ValueKinds.WINDOW, WORKS);
    public static final Parameter<Boolean> FORM_REQUIRED = may("/marks/form-required", ValueKinds.YES_NO, LESSONS);
    public static final Parameter<Boolean> TASK_REQUIRED = may("/marks/task-required", ValueKinds.YES_NO, WORKS);
    public static final Parameter<Boolean> EVERY_STUDENT = may("/marks/every-student", ValueKinds.YES_NO, WORKS);
    public static final Parameter<Frequency> MARK_FREQUENCY =
            may("/marks/min-frequency", ValueKinds.FREQUENCY, LESSONS);
    public static final Parameter<Frequency> FREQUENCY_HINT =
            may("/marks/frequency-hint", ValueKinds.FREQUENCY, LESSONS);
    public static final Parameter<Integer> MARKS_PER_LESSON =
            may("/marks/min-per-lesson", number("marks-per-lesson", 1, 40, "3"), LESSONS);
    public static final Parameter<Span> ASK_AGAIN = may("/marks/reask-after-fail", ValueKinds.SPAN, LESSONS);
    public static final Parameter<Boolean> NO_FAIL_ON_FIRST_DAY =
            may("/marks/fail-guard/first-day", ValueKinds.YES_NO, LESSONS);
    public static final Parameter<Span> NO_FAIL_AFTER_ABSENCE =
            may("/marks/fail-guard/after-absence", ValueKinds.SPAN, LESSONS);
    public static final Parameter<RetakePlace> RETAKE = may("/marks/retake", one("retake", RetakePlace.class), WORKS);
    public static final Parameter<Boolean> RETAKE_COMMENT = may("/marks/retake-comment", ValueKinds.YES_NO, WORKS);
    public static final Parameter<DoubleMark> DOUBLE_MARK = each("/marks/double", ValueKinds.DOUBLE_MARK, WORKS);
    public static final Parameter<Attester> ATTESTATION =
            may("/marks/attestation", one("attester", Attester.class), LESSONS);
    public static final Parameter<BigDecimal> OBJECTIVITY = may("/marks/objectivity", ValueKinds.PART, LESSONS);
    public static final Parameter<LastLesson> TERM_OPENS =
            given("/marks/term-after-last-lesson", one("last-lesson", LastLesson.class), LESSONS);
    public static final Parameter<MeanRounding> TERM_MEAN =
            given("/marks/term-mean", one("rounding", MeanRounding.class), LESSONS);
    public static final Parameter<BigDecimal> TERM_BOUNDARY = given("/marks/term-boundary", ValueKinds.PART, LESSONS);
    public static final Parameter<MarkThreshold> TERM_THRESHOLDS =
            each("/marks/term-thresholds", ValueKinds.THRESHOLD, LESSONS);
    public static final Parameter<MarkVeto> TERM_VETOES = each("/marks/term-vetoes", ValueKinds.VETO, LESSONS);
    public static final Parameter<Integer> TERM_MINIMUM = given(
            "/marks/term-minimum",
            number("mark-count", 0, 99, "3"),
            EnumSet.of(SUBJECTS, GRADES, BUILDINGS, TERMS, HOURS));
    public static final Parameter<MarkLevels> TERM_LEVELS = given("/marks/term-levels", ValueKinds.LEVELS, SCHOOL);

    public static final Parameter<Set<HomeworkPart>> HOMEWORK_PARTS =
            may("/homework/requires", some("homework-parts", HomeworkPart.class), LESSONS);
    public static final Parameter<String> NO_HOMEWORK_PHRASE = may("/homework/none-phrase", ValueKinds.PHRASE, LESSONS);
    public static final Parameter<Backfill> HOMEWORK_BACKFILL =
            given("/homework/backfill", one("backfill", Backfill.class), LESSONS);
    public static final Parameter<Allowance> HOMEWORK_AHEAD = may("/homework/ahead", ALLOWANCE, LESSONS);
    public static final Parameter<Integer> HOMEWORK_MINUTES =
            may("/homework/minutes-a-day", number("minutes", 0, 600, "120"), CLASSES);
    public static final Parameter<BigDecimal> HOMEWORK_WEEKEND =
            may("/homework/weekend-share", ValueKinds.PART, CLASSES);

    public static final Parameter<Boolean> TOPICS_FOLLOW_PLAN = may("/topics/follow-plan", ValueKinds.YES_NO, LESSONS);
    public static final Parameter<BigDecimal> PROGRAMME_COVERAGE = may("/programme/coverage", ValueKinds.PART, LESSONS);
    public static final Parameter<YearMoment> TESTS_PLANNED =
            may("/tests/planned-before", ValueKinds.YEAR_MOMENT, LESSONS);
    public static final Parameter<Set<String>> TEST_FORMS =
            given("/tests/forms", ValueKinds.keys("form-keys", "laboratory"), LESSONS);
    public static final Parameter<Integer> TESTS_A_DAY = may("/tests/a-day", number("tests", 1, 9, "1"), CLASSES);
    public static final Parameter<Span> TESTS_APART = may("/tests/apart", ValueKinds.SPAN, LESSONS);
    public static final Parameter<BigDecimal> TESTS_SHARE = may("/tests/share", ValueKinds.PART, LESSONS);
    public static final Parameter<Boolean> TESTS_AT_EDGES =
            may("/tests/first-and-last-lesson", ValueKinds.YES_NO, LESSONS);
    public static final Parameter<Integer> LESSONS_A_WEEK = may("/load/week", number("lessons", 1, 60, "29"), CLASSES);
    public static final Parameter<Integer> LESSONS_A_DAY = may("/load/day", number("day-lessons", 1, 12, "6"), CLASSES);

    public static final Parameter<Set<AbsenceReason>> ABSENCE_REASONS =
            given("/attendance/reasons", some("reasons", AbsenceReason.class), SCHOOL);
    public static final Parameter<Set<String>> FORBIDDEN_ENTRIES =
            may("/attendance/forbidden-symbols", ValueKinds.phrases(), LESSONS);

    public static final Parameter<Set<Responsible>> CORRECTIONS_BY = may("/corrections/by", POSTS, SCHOOL);
    public static final Parameter<CorrectionGround> CORRECTION_GROUNDS =
            each("/corrections/grounds", ValueKinds.GROUND, CLASSES);
    public static final Parameter<Deadline> OUTAGE_GRACE = may("/outage/grace", ValueKinds.FEW_DAYS, SCHOOL);

    public static final Parameter<Issuer> STAFF_CREDENTIALS =
            may("/credentials/staff/issued-by", one("issuer", Issuer.class), SCHOOL);
    public static final Parameter<Issuer> FAMILY_CREDENTIALS =
            may("/credentials/family/issued-by", one("issuer", Issuer.class), SCHOOL);
    public static final Parameter<Boolean> USER_MAY_CHANGE =
            may("/credentials/user-may-change", ValueKinds.YES_NO, SCHOOL);
    public static final Parameter<Deadline> LOSS_REPORT = may("/credentials/loss-report", ValueKinds.FEW_DAYS, SCHOOL);
    public static final Parameter<Deadline> REISSUE = may("/credentials/reissue", ValueKinds.FEW_DAYS, SCHOOL);
    public static final Parameter<Set<PersonalField>> DEEMED_CONSENT =
            may("/privacy/deemed-consent-fields", some("personal-fields", PersonalField.class), SCHOOL);
    public static final Parameter<Set<PersonalField>> CONSENT_NEEDED =
            may("/privacy/consent-fields", some("personal-fields", PersonalField.class), SCHOOL);
    public static final Parameter<Rhythm> DATA_VERIFIED = may("/privacy/verify", ValueKinds.RHYTHM, SCHOOL);

    public static final Parameter<Rhythm> INFORMATION_REFRESH = may("/publication/refresh", ValueKinds.RHYTHM, SCHOOL);
    public static final Parameter<Rhythm> EVENT_PLAN = may("/publication/event-plan", ValueKinds.RHYTHM, SCHOOL);
    public static final Parameter<Rhythm> DIARY_VIEW = may("/diary/view", ValueKinds.RHYTHM, SCHOOL);
    public static final Parameter<Set<InformChannel>> PARENTS_TOLD_BY =
            may("/parents/inform-by", some("channels", InformChannel.class), SCHOOL);
    public static final Parameter<QuietHours> QUIET_HOURS =
            given("/messages/quiet-hours", ValueKinds.QUIET_HOURS, SCHOOL);

    public static final Parameter<Set<Responsible>> COMMISSION = may("/commission/members", POSTS, SCHOOL);
    public static final Parameter<Rhythm> ACTIVITY_REPORT = may("/reports/activity", ValueKinds.RHYTHM, SCHOOL);
    public static final Parameter<Rhythm> QUALITY_REPORT = may("/reports/quality", ValueKinds.RHYTHM, SCHOOL);
    public static final Parameter<Rhythm> YEAR_QUALITY_REPORT =
            may("/reports/quality-of-year", ValueKinds.RHYTHM, SCHOOL);
    public static final Parameter<Rhythm> REMARKS_SHEET = may("/reports/remarks-sheet", ValueKinds.RHYTHM, SCHOOL);
    public static final Parameter<Rhythm> VISITS_REPORT = may("/reports/visits", ValueKinds.RHYTHM, SCHOOL);

    public static final Parameter<BackupOccasion.YearEnd> BACKUP_YEAR_END =
            may("/backup/year-end", ValueKinds.YEAR_END, SCHOOL);
    public static final Parameter<BackupOccasion.Every> BACKUP_EVERY = may("/backup/every", ValueKinds.MONTHS, SCHOOL);
    public static final Parameter<Integer> BACKUP_COPIES = given("/backup/copies", number("copies", 1, 9, "2"), SCHOOL);
    public static final Parameter<Set<Responsible>> BACKUP_CUSTODIANS = given("/backup/custodians", POSTS, SCHOOL);
    public static final Parameter<Set<Medium>> BACKUP_MEDIA =
            given("/backup/media", some("media", Medium.class), SCHOOL);
    public static final Parameter<Period> RETENTION = may("/archive/retention", ValueKinds.YEARS, SCHOOL);
    public static final Parameter<Boolean> ARCHIVE_REGISTER = may("/archive/register", ValueKinds.YES_NO, SCHOOL);
    public static final Parameter<Boolean> ARCHIVE_HANDOVER = may("/archive/handover", ValueKinds.YES_NO, SCHOOL);
    public static final Parameter<Boolean> PAPER_AGREES = may("/archive/paper-agrees", ValueKinds.YES_NO, SCHOOL);

    public static final Parameter<Approver> REGULATION_APPROVAL =
            may("/approval/regulation", one("approver", Approver.class), SCHOOL);
    public static final Parameter<Approver> LOAD_APPROVAL =
            may("/approval/load", one("approver", Approver.class), SCHOOL);
    public static final Parameter<Approver> TIMETABLE_APPROVAL =
            may("/approval/timetable", one("approver", Approver.class), SCHOOL);
    public static final Parameter<Approver> PLAN_APPROVAL =
            may("/approval/thematic-plan", one("approver", Approver.class), SCHOOL);
    public static final Parameter<Deadline> ACKNOWLEDGEMENT = may("/acknowledgement", ValueKinds.CALENDAR_DAYS, SCHOOL);

    private Parameters() {}

    /** All of them, in order. */
    public static List<Parameter<?>> all() {
        return List.copyOf(DECLARED);
    }

    /** The one at that place of a profile; empty where no parameter stands there. */
    public static Optional<Parameter<?>> at(String pointer) {
        return DECLARED.stream().filter(each -> each.pointer().equals(pointer)).findFirst();
    }

    /** One that the district's base always has a value for. */
    private static <T> Parameter<T> given(String pointer, ValueForm<T> form, Set<Dimension> dimensions) {
        return declared(new Parameter<>(pointer, form, dimensions, Need.ALWAYS));
    }

    /** One without which nothing is demanded. */
    private static <T> Parameter<T> may(String pointer, ValueForm<T> form, Set<Dimension> dimensions) {
        return declared(new Parameter<>(pointer, form, dimensions, Need.MAYBE));
    }

    /** One of which every line that holds counts. */
    private static <T> Parameter<T> each(String pointer, ValueForm<T> form, Set<Dimension> dimensions) {
        return declared(new Parameter<>(pointer, form, dimensions, Need.EACH));
    }

    private static <T> Parameter<T> declared(Parameter<T> parameter) {
        DECLARED.add(parameter);
        return parameter;
    }
}
