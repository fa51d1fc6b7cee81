package io.reglament.compliance.web;

import io.reglament.compliance.Count;
import io.reglament.compliance.FindingQuery;
import io.reglament.compliance.FindingState;
import io.reglament.compliance.web.HeatMap.Head;
import io.reglament.regulation.ClauseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The deputy head's page as its template reads it.
 *
 * @param days the head of the map
 * @param teachers its rows, as markup; empty when nothing is late
 * @param classes as markup
 */
record FindingsView(
        FindingQuery query,
        Count total,
        List<Head> days,
        String teachers,
        String classes,
        List<ClauseCount> clauses,
        List<Chosen> chosen,
        List<StateTab> states,
        List<Line> lines,
        Optional<String> previous,
        Optional<String> next) {

    /** The clause filter as it stands in an address. */
    public Optional<String> clauseWord() {
        return query.clause().map(FindingsRequest::word);
    }

    /** A clause with its count; empty for the district's default. */
    record ClauseCount(Optional<ClauseId> clause, String href, Count count) {}

    /** A filter that is on, and the address without it. */
    record Chosen(String label, String href) {}

    record StateTab(String key, String href, boolean current) {}

    /**
     * A finding.
     *
     * @param missing what is, or was, missing
     * @param due until when it was owed
     * @param mended when it was entered, in words; empty unless mended late
     * @param moved by an outage, where it was
     * @param href the lesson's page, or the sheet on which the work stands
     */
    record Line(
            LocalDate date,
            String subject,
            String groupLabel,
            String teacher,
            String missing,
            Optional<ClauseId> clause,
            String due,
            FindingState state,
            Optional<String> mended,
            Optional<Moved> moved,
            String href) {}

    /**
     * That an outage moved the due moment.
     *
     * @param clause which gave the time; empty where the district did
     */
    record Moved(String words, Optional<ClauseId> clause) {}
}
