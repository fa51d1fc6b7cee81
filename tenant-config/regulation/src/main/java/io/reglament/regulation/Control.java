package io.reglament.regulation;

import java.util.List;

/**
 * A check of journals that comes round.
 *
 * @param who answers for it
 * @param rhythm how often, and what that rests on
 * @param checklist what is looked at; empty where the regulation does not say
 */
public record Control(ControlKey key, Responsible who, Regulated<Rhythm> rhythm, List<Regulated<CheckItem>> checklist) {
    public Control {
        checklist = List.copyOf(checklist);
    }

    public Basis basis() {
        return rhythm.basis();
    }
}
