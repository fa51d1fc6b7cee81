package io.reglament.web.problems;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the container brings what failed outside a controller: in a filter, in rendering, or by sendError. */
@Controller
class ErrorDispatch implements ErrorController {
    private final Problems problems;
    private final ProblemWords words;
    private final ProblemAnswers answers;

    ErrorDispatch(Problems problems, ProblemWords words, ProblemAnswers answers) {
        this.problems = problems;
        this.words = words;
        this.answers = answers;
    }

    @RequestMapping("${spring.web.error.path:${error.path:/error}}")
    Object error(HttpServletRequest request) {
        String path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri ? uri : "/";
        return answers.answer(problem(request), new HttpHeaders(), path, request);
    }

    private Problem problem(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception exception) {
            return problems.of(cause(exception));
        }
        return words.of(
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404);
    }

    /** The container wraps what a servlet threw. */
    private static Exception cause(Exception exception) {
        return exception instanceof jakarta.servlet.ServletException && exception.getCause() instanceof Exception cause
                ? cause
                : exception;
    }
}
