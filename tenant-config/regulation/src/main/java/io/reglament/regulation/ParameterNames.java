package io.reglament.regulation;

/**
 * Which clauses may stand behind which value: the register says which parameters a clause fixes, or which section of the
 * profile.
 */
final class ParameterNames {
    /** What a school checks by a condition of its own may rest on any clause. */
    private static final String OWN_RULES = OwnRuleReading.SECTION + ".";

    private ParameterNames() {}

    /** The name of the parameter at a pointer: steps joined by dots, without places in lists. */
    static String at(String pointer) {
        return pointer.substring(1).replaceAll("/\\d+", "").replace('/', '.');
    }

    static boolean fixes(Clause clause, String name) {
        if (name.startsWith(OWN_RULES)) {
            return true;
        }
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
        boolean bothOfBackup = parameter.startsWith("backup") && name.startsWith("backup.");
        return bothOfBackup || parameter.equals(name) || within(parameter, name) || within(name, parameter);
    }

    private static boolean within(String part, String whole) {
        return part.startsWith(whole + ".");
    }
}
