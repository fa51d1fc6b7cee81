package io.reglament.guards.doors;

import io.reglament.tenancy.Ids;
import java.util.UUID;

/** What is sent: valid, of today, with ids that the caller chooses. */
final class Bodies {
    static final String RECORD = "{\"topic\": \"Дроби\", \"homework\": \"№ 5\", \"version\": 0}";
    static final String ROLL = "{\"exceptions\": {}, \"version\": 0}";
    static final String ABSENT = "{\"mark\": \"absent\"}";

    private Bodies() {}

    static String rollWithout(UUID student) {
        return "{\"exceptions\": {\"%s\": {\"kind\": \"absent\"}}, \"version\": 0}".formatted(student);
    }

    static String reasons(UUID lesson, UUID student) {
        return """
                {"date": "%s", "reason": "illness", "cells": [{"lesson": "%s", "student": "%s"}]}""".formatted(Town.TODAY, lesson, student);
    }

    /** A form, of a notice that nobody has sent before. */
    static String notice() {
        return "id=" + Ids.next() + "&days=today&reason=illness";
    }

    static String marks(UUID work, UUID student) {
        return marks(work, student, "");
    }

    static String marks(UUID work, UUID student, String comment) {
        return """
                {"edits": [{"key": "%s", "work": "%s", "student": "%s", "ordinal": 1, "mark": "5", "version": 0,
                            "comment": "%s", "typedAt": "%s", "reason": "По докладной записке"}]}""".formatted(UUID.randomUUID(), work, student, comment, Town.NOW);
    }

    static String termMarks(UUID student) {
        return """
                {"edits": [{"key": "%s", "student": "%s", "mark": "5", "version": 0, "typedAt": "%s",
                            "reason": "По докладной записке"}]}""".formatted(UUID.randomUUID(), student, Town.NOW);
    }

    static String workOf(UUID lesson) {
        return """
                {"id": "%s", "lesson": "%s", "form": "test", "title": "Контрольная работа", "planned": true}""".formatted(Ids.next(), lesson);
    }

    /** Over the first version. */
    static String changedWorkOf(UUID lesson) {
        return """
                {"lesson": "%s", "form": "test", "title": "Проверочная работа", "planned": true, "version": 1}""".formatted(lesson);
    }
}
