package io.reglament.journal.web;

import io.reglament.journal.RecordChangedMeanwhile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells a client that was too late what stands there instead, so that nobody's words are lost unseen. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RecordConflicts {
    private final RecordReplies replies;

    RecordConflicts(RecordReplies replies) {
        this.replies = replies;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    ConflictResource changed(RecordChangedMeanwhile meanwhile) {
        return ConflictResource.of(replies.of(meanwhile.current()));
    }
}
