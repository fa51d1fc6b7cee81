package io.reglament.curriculum.thematic;

import io.reglament.curriculum.PlannedTopic;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A change of a draft's topics. An ordinal that is not there changes nothing. */
public sealed interface TopicEdit {
    /** Behind the last one. */
    record Add(PlannedTopic topic) implements TopicEdit {}

    /** In its place. */
    record Change(int ordinal, PlannedTopic topic) implements TopicEdit {}

    /** By one place, up or down. */
    record Move(int ordinal, boolean up) implements TopicEdit {
        int target() {
            return up ? ordinal - 1 : ordinal + 1;
        }
    }

    /** Takes it away. */
    record Remove(int ordinal) implements TopicEdit {}

    /** Behind the last one, all of them. */
    record Append(List<PlannedTopic> topics) implements TopicEdit {
        public Append {
            topics = List.copyOf(topics);
        }
    }

    /** In place of all that was. */
    record Replace(List<PlannedTopic> topics) implements TopicEdit {
        public Replace {
            topics = List.copyOf(topics);
        }
    }

    /** The topics after it, numbered anew. */
    default List<PlannedTopic> of(List<PlannedTopic> before) {
        List<PlannedTopic> after = new ArrayList<>(before);
        switch (this) {
            case Add add -> after.add(add.topic());
            case Append append -> after.addAll(append.topics());
            case Replace replace -> {
                after.clear();
                after.addAll(replace.topics());
            }
            case Change change when has(before, change.ordinal()) -> after.set(change.ordinal() - 1, change.topic());
            case Remove remove when has(before, remove.ordinal()) -> after.remove(remove.ordinal() - 1);
            case Move move
            when has(before, move.ordinal()) && has(before, move.target()) -> {
                PlannedTopic moved = after.remove(move.ordinal() - 1);
                after.add(move.target() - 1, moved);
            }
            default -> {}
        }
        return IntStream.range(0, after.size())
                .mapToObj(place -> after.get(place).at(place + 1))
                .toList();
    }

    private static boolean has(List<PlannedTopic> topics, int ordinal) {
        return ordinal >= 1 && ordinal <= topics.size();
    }
}
