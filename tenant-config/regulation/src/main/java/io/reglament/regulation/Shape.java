package io.reglament.regulation;

import java.util.List;

/** How a part of a profile is made of fields; pages are drawn from it, and what they send is read by it. */
sealed interface Shape {
    /** One field. */
    record Leaf(FieldKind kind, List<EditField.Choice> choices, List<EditField.Choice> examples) implements Shape {
        static Leaf of(FieldKind kind) {
            return new Leaf(kind, List.of(), List.of());
        }
    }

    /** Parts with names. */
    record Group(List<Part> parts) implements Shape {}

    /**
     * Lines of a list.
     *
     * @param single whether a line that differs by nothing stands without a list
     * @param spare empty lines that are offered
     */
    record Rows(Group item, boolean single, int spare) implements Shape {}

    /** Lines under keys of the school's choice; the part {@code key} of a line is its key. */
    record Keyed(Group item, int spare) implements Shape {}

    /**
     * A part of a group.
     *
     * @param label in the user's language
     */
    record Part(String key, String label, Shape shape) {}

    /** The part that a line's key is shown in. */
    String KEY = "key";

    /** The part that stands for {@code clause} and {@code not-regulated}. */
    String BASIS = "basis";
}
