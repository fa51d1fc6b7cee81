package io.reglament.local.lived;

import java.util.Set;

/**
 * Who plays a part of the story that somebody is to find; everybody else's is drawn. All by the sender's keys.
 *
 * @param late teachers who often enter late and now and then forget
 * @param diligent teachers who enter in the lesson
 * @param sick students who are away for two weeks
 */
public record Parts(Set<String> late, Set<String> diligent, Set<String> sick) {
    public static final Parts DRAWN = new Parts(Set.of(), Set.of(), Set.of());

    public Parts {
        late = Set.copyOf(late);
        diligent = Set.copyOf(diligent);
        sick = Set.copyOf(sick);
    }
}
