package io.reglament.web.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.reglament.web.clauses.ClauseWords;
import java.util.List;
import java.util.Optional;

/**
 * What the user is told of a request that did not succeed: RFC 9457 as JSON, or a page. It never names an address, so
 * that all answers of one kind are alike.
 *
 * @param incident the number under which our log has it; only for failures of ours
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        List<Fault> faults,
        Optional<ClauseWords> clause,
        Optional<String> incident) {
    public Problem {
        faults = List.copyOf(faults);
    }

    Problem saying(String words) {
        return new Problem(type, title, status, words, faults, clause, incident);
    }

    Problem with(List<Fault> found) {
        return new Problem(type, title, status, detail, found, clause, incident);
    }

    Problem under(Optional<ClauseWords> cited) {
        return new Problem(type, title, status, detail, faults, cited, incident);
    }

    Problem logged(String number) {
        return new Problem(type, title, status, detail, faults, clause, Optional.of(number));
    }
}
