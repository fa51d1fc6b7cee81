package io.reglament.web.problems;

import io.reglament.web.shell.Bars;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Answers with a problem: as JSON to programs, as a page to people. */
@Component
class ProblemAnswers {
    private final Bars bars;

    ProblemAnswers(Bars bars) {
        this.bars = bars;
    }

    /** What a handler method may return: a response entity, or a view with its model and status. */
    Object answer(Problem problem, HttpHeaders headers, String path, HttpServletRequest request) {
        return path.startsWith("/api/") || prefersJson(request) ? json(problem, headers) : page(problem);
    }

    private static ResponseEntity<Problem> json(Problem problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private ModelAndView page(Problem problem) {
        Map<String, Object> model =
                Map.of("shell", bars.bare(), "problem", problem, "name", ProblemWords.name(problem.status()));
        return new ModelAndView("web/problem", model, HttpStatusCode.valueOf(problem.status()));
    }

    private static boolean prefersJson(HttpServletRequest request) {
        List<MediaType> accepted = accepted(request);
        boolean html = accepted.stream().anyMatch(type -> type.isPresentIn(List.of(MediaType.TEXT_HTML)));
        return !html && accepted.stream().anyMatch(ProblemAnswers::isJson);
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || "json".equals(type.getSubtypeSuffix());
    }

    private static List<MediaType> accepted(HttpServletRequest request) {
        try {
            return MediaType.parseMediaTypes(
                    Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse(""));
        } catch (InvalidMediaTypeException nonsense) {
            return List.of();
        }
    }
}
