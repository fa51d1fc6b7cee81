package io.reglament.web.problems;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A body is longer than anybody honest sends; whoever was reading it may wrap this in a failure of their own. */
final class BodyTooLarge extends ResponseStatusException {
    private static final long serialVersionUID = 1L;

    BodyTooLarge() {
        super(HttpStatus.CONTENT_TOO_LARGE);
    }
}
