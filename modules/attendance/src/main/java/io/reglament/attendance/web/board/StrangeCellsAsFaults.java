package io.reglament.attendance.web.board;

import io.reglament.attendance.reasons.Cell;
import io.reglament.attendance.reasons.NotOfTheClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.MapBindingResult;

/** Cells that are not the class's, each at its place in what was sent. */
final class StrangeCellsAsFaults {
    private StrangeCellsAsFaults() {}

    static BindException of(NotOfTheClass refusal, List<ReasonsForm.CellForm> sent) {
        Set<Cell> strange = Set.copyOf(refusal.strange());
        MapBindingResult faults = new MapBindingResult(Map.of(), "reasons");
        IntStream.range(0, sent.size())
                .filter(place -> strange.stream().anyMatch(cell -> same(cell, sent.get(place))))
                .forEach(place -> faults.addError(fault(place)));
        return new BindException(faults);
    }

    private static boolean same(Cell cell, ReasonsForm.CellForm form) {
        UUID lesson = cell.lesson().value();
        return lesson.equals(form.lesson()) && cell.student().value().equals(form.student());
    }

    private static FieldError fault(int place) {
        return new FieldError(
                "reasons",
                "cells[" + place + "]",
                null,
                false,
                new String[] {"attendance.fault.not-of-the-class"},
                null,
                null);
    }
}
