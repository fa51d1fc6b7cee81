package io.reglament.regulation;

import java.util.List;

/**
 * Which clauses may stand behind which value: the register says which parameter a clause fixes, by names that are a
 * little coarser than the profile's keys.
 */
final class ParameterNames {
    private static final String LESSON_ENTRY = "deadline.lesson-entry";
    private static final List<String> PARTS_OF_LESSON_ENTRY =
            List.of("deadline.topic", "deadline.homework", "deadline.oral");
    private static final String TEACHER_WINDOW = "corrections.teacher-window";
    private static final String MARK_WINDOW = "marks.window";

    private ParameterNames() {}

    /** The name of the parameter at a pointer: steps joined by dots, without places in lists. */
    static String at(String pointer) {
        return pointer.substring(1).replaceAll("/\\d+", "").replace('/', '.');
    }

    static boolean fixes(Clause clause, String name) {
        return clause.parameters().isEmpty()
                ? namesNoFigure(clause.kind(), name)
                : clause.parameters().stream().anyMatch(parameter -> fixes(parameter, name));
    }

    /** A clause that states a duty without a figure may stand behind any value of its own kind. */
    private static boolean namesNoFigure(ClauseKind kind, String name) {
        return switch (kind) {
            case CADENCE -> name.startsWith("control.");
            case BACKUP -> name.startsWith("backup.");
            case RULE -> name.startsWith("deadline.");
            default -> false;
        };
    }

    private static boolean fixes(String parameter, String name) {
        if (parameter.equals(LESSON_ENTRY)) {
            return PARTS_OF_LESSON_ENTRY.contains(name);
        }
        if (parameter.equals(TEACHER_WINDOW)) {
            return name.equals(MARK_WINDOW);
        }
        boolean bothOfBackup = parameter.startsWith("backup") && name.startsWith("backup.");
        return bothOfBackup || parameter.equals(name) || within(parameter, name) || within(name, parameter);
    }

    private static boolean within(String part, String whole) {
        return part.startsWith(whole + ".");
    }
}
