package io.reglament.journal.web.works;

import io.reglament.journal.WorkChangedMeanwhile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells a client that was too late with a work what stands there instead. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class WorkConflicts {
    private final WorkEdge edge;

    WorkConflicts(WorkEdge edge) {
        this.edge = edge;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    WorkConflict changed(WorkChangedMeanwhile meanwhile) {
        WorkResource current = edge.resource(meanwhile.current());
        return new WorkConflict(current.version(), current);
    }
}
