package io.reglament.attendance.web;

import io.reglament.attendance.RollTakenMeanwhile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells a teacher who was too late what stands there instead, so that no roll is lost unseen. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RollConflicts {
    private final RollReplies replies;

    RollConflicts(RollReplies replies) {
        this.replies = replies;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    ConflictResource taken(RollTakenMeanwhile meanwhile) {
        return ConflictResource.of(replies.of(meanwhile.current()));
    }
}
