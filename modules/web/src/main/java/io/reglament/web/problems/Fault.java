package io.reglament.web.problems;

/**
 * One thing that is wrong with the input.
 *
 * @param field the field as it was sent, such as {@code marks[0].value}; empty for the whole
 * @param pointer the same as a JSON pointer, such as {@code #/marks/0/value}
 * @param detail what is wrong, in the user's language
 */
record Fault(String field, String pointer, String detail) {
    static Fault at(String field, String detail) {
        String path = field.replace("[", "/").replace("]", "").replace('.', '/');
        return new Fault(field, path.isEmpty() ? "#" : "#/" + path, detail);
    }
}
