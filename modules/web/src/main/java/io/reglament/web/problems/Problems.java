package io.reglament.web.problems;

import io.reglament.regulation.Refused;
import io.reglament.web.Absent;
import io.reglament.web.Refusals;
import io.reglament.web.clauses.ClauseChips;
import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What the user is told of an exception. */
@Component
class Problems {
    private final ProblemWords words;
    private final Faults faults;
    private final Refusals refusals;
    private final ClauseChips clauses;

    Problems(ProblemWords words, Faults faults, Refusals refusals, ClauseChips clauses) {
        this.words = words;
        this.faults = faults;
        this.refusals = refusals;
        this.clauses = clauses;
    }

    Problem of(Exception exception) {
        return switch (exception) {
            case Absent absent -> words.of(404);
            case Refused refused -> refused(refused);
            case BindException invalid -> invalid(faults.of(invalid));
            case HandlerMethodValidationException invalid -> invalid(faults.of(invalid));
            case HttpMessageNotReadableException unreadable
            when unreadable.contains(BodyTooLarge.class) -> words.of(413);
            case HttpMessageNotReadableException unreadable -> words.of(400).with(faults.of(unreadable));
            case MissingPathVariableException mapping -> failure(mapping);
            case MethodArgumentTypeMismatchException mismatch when inAddress(mismatch.getParameter()) -> words.of(404);
            case MethodArgumentTypeMismatchException mismatch -> words.of(400).with(faults.of(mismatch));
            case ErrorResponse known -> known(known, exception);
            default -> failure(exception);
        };
    }

    private Problem refused(Refused refused) {
        return words.of(422)
                .saying(refusals.words(refused))
                .under(refused.clause().map(clauses::of));
    }

    private Problem invalid(List<Fault> found) {
        return words.of(422).saying(words.say("web.problem.invalid.detail")).with(found);
    }

    private Problem known(ErrorResponse known, Exception exception) {
        int status = known.getStatusCode().value();
        return status == 500 ? failure(exception) : words.of(status);
    }

    private Problem failure(Exception exception) {
        return words.of(500).logged(Incident.log(exception));
    }

    /** An id that is none is an address at which there is nothing. */
    private static boolean inAddress(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(PathVariable.class);
    }
}
