package io.reglament.regulation;

import java.util.List;

/**
 * A field of the editor, or parts and lines that belong together.
 *
 * @param name under which a form sends it
 * @param pointer where it stands in the profile; faults are found by it
 * @param label in the user's language; empty for a line
 * @param values as they stand in the profile, one for each choice that is taken
 * @param examples of what may be written, with what it means
 * @param parts of a group, or its lines
 */
public record EditField(
        String name,
        String pointer,
        String label,
        FieldKind kind,
        List<String> values,
        List<Choice> choices,
        List<Choice> examples,
        List<EditField> parts,
        List<String> faults) {
    public EditField {
        values = List.copyOf(values);
        choices = List.copyOf(choices);
        examples = List.copyOf(examples);
        parts = List.copyOf(parts);
        faults = List.copyOf(faults);
    }

    /** One word of the profile, and what it means in the user's language. */
    public record Choice(String value, String label) {}

    /** The only value, or nothing. */
    public String value() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    public boolean has(String choice) {
        return values.contains(choice);
    }

    /** Whether a word is among the choices; one that is not was typed elsewhere, and is kept. */
    public boolean known(String word) {
        return choices.stream().anyMatch(choice -> choice.value().equals(word));
    }

    /** Names an element of the page. */
    public String element() {
        return "f" + name.replaceAll("[^A-Za-z0-9-]", "_");
    }

    /** Whether a line holds nothing yet. */
    public boolean isBlank() {
        return values.isEmpty() && parts.stream().allMatch(EditField::isBlank);
    }

    /** Whether something is wrong here or in its parts. */
    public boolean isFaulty() {
        return !faults.isEmpty() || parts.stream().anyMatch(EditField::isFaulty);
    }

    EditField with(List<EditField> newParts, List<String> newFaults) {
        return new EditField(name, pointer, label, kind, values, choices, examples, newParts, newFaults);
    }
}
