package io.reglament.web.problems;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words for each status. */
@Component
class ProblemWords {
    private static final Map<Integer, String> NAMES = Map.of(
            400, "malformed",
            403, "forbidden",
            404, "absent",
            405, "method",
            409, "conflict",
            413, "too-large",
            422, "refused",
            429, "too-many",
            503, "unavailable");

    private final MessageSource messages;

    ProblemWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The problem of a status; what has no words of its own is told as a bad request or as a failure of ours. */
    Problem of(int status) {
        String name = name(status);
        return new Problem(
                "urn:reglament:problem:" + name,
                say("web.problem." + name + ".title"),
                status,
                say("web.problem." + name + ".detail"),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    String say(String key) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, null, locale);
    }

    static String name(int status) {
        return NAMES.getOrDefault(status, status < 500 ? "malformed" : "failure");
    }
}
