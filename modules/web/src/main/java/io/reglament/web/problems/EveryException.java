package io.reglament.web.problems;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** The last to be asked about an exception: a module's own advice for its own exceptions goes before. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class EveryException {
    private static final String SECURITY = "org.springframework.security.";

    private final Problems problems;
    private final ProblemAnswers answers;

    EveryException(Problems problems, ProblemAnswers answers) {
        this.problems = problems;
        this.answers = answers;
    }

    /** The browser has gone: nobody is left to be told. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone) {}

    /** Danger: security's exceptions must reach security's own filters, or nobody would be sent to sign in. */
    @ExceptionHandler
    Object any(Exception exception, HttpServletRequest request) throws Exception {
        if (exception.getClass().getName().startsWith(SECURITY)) {
            throw exception;
        }
        HttpHeaders headers = exception instanceof ErrorResponse known ? known.getHeaders() : new HttpHeaders();
        return answers.answer(problems.of(exception), headers, request.getRequestURI(), request);
    }
}
