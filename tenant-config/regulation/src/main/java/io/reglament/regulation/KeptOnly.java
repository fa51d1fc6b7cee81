package io.reglament.regulation;

import java.util.Set;

/**
 * Parameters whose value is kept, compared and shown, and which nothing in the platform acts on yet. A school that reads
 * how its clauses are honoured must see that; a test holds the list to the code.
 */
public final class KeptOnly {
    private static final Set<Parameter<?>> PARAMETERS = Set.of(
            Parameters.ACTIVITY_REPORT,
            Parameters.ATTESTATION,
            Parameters.COMMISSION,
            Parameters.OBJECTIVITY,
            Parameters.ROLES,
            Parameters.ARCHIVE_HANDOVER,
            Parameters.ARCHIVE_REGISTER,
            Parameters.CONSENT_NEEDED,
            Parameters.CORRECTIONS_BY,
            Parameters.CORRECTION_GROUNDS,
            Parameters.DATA_VERIFIED,
            Parameters.DEEMED_CONSENT,
            Parameters.DIARY_VIEW,
            Parameters.EVENT_PLAN,
            Parameters.FAMILY_CREDENTIALS,
            Parameters.INFORMATION_REFRESH,
            Parameters.LESSONS_A_WEEK,
            Parameters.LOAD_APPROVAL,
            Parameters.PARENTS_TOLD_BY,
            Parameters.PLAN_APPROVAL,
            Parameters.QUALITY_REPORT,
            Parameters.REMARKS_SHEET,
            Parameters.RETENTION,
            Parameters.STAFF_CREDENTIALS,
            Parameters.TESTS_SHARE,
            Parameters.TIMETABLE_APPROVAL,
            Parameters.USER_MAY_CHANGE,
            Parameters.VISITS_REPORT,
            Parameters.YEAR_QUALITY_REPORT);

    private KeptOnly() {}

    /** Whether that value is kept and no more: of a parameter that is acted on, one of its values may be. */
    public static boolean is(Entry entry) {
        return at(entry.pointer()) || entry.value().value() instanceof DoubleMark.TwoSheets;
    }

    /** Whether the value at that place of a profile, or of one of its lines, is kept and no more. */
    public static boolean at(String pointer) {
        return PARAMETERS.stream()
                .map(Parameter::pointer)
                .anyMatch(each -> pointer.equals(each) || pointer.startsWith(each + "/"));
    }
}
