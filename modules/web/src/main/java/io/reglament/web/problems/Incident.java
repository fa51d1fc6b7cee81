package io.reglament.web.problems;

import io.reglament.tenancy.Ids;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A failure of ours, in the log under a number that the user can tell us. */
final class Incident {
    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
    private static final int FRAMES = 25;
    private static final int CAUSES = 6;

    private Incident() {}

    /** Danger: the messages of exceptions carry what people typed; only kinds and places go to the log. */
    static String log(Throwable failure) {
        String number = Ids.next().toString().substring(24);
        String trace = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .map(Incident::places)
                .collect(Collectors.joining("\ncaused by "));
        LOG.error("Incident {}: {}", number, trace);
        return number;
    }

    private static String places(Throwable cause) {
        return Stream.of(cause.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining("", cause.getClass().getName(), ""));
    }
}
