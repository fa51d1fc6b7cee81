package io.reglament.curriculum.web.thematic;

import io.reglament.curriculum.thematic.TopicLine;
import java.util.ArrayList;
import java.util.List;

/**
 * The hours of a plan in a row, each topic as wide as its hours.
 *
 * @param wide of the whole
 * @param now how many hours were held until today: where a mark stands
 */
record PlanPicture(int wide, int now, List<Block> blocks) {
    private static final int HOUR = 10;

    PlanPicture {
        blocks = List.copyOf(blocks);
    }

    /** A topic. */
    record Block(int from, int wide, TopicLine.State state) {}

    static PlanPicture of(List<TopicLine> lines, int held) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        for (TopicLine line : lines) {
            int wide = line.topic().hours() * HOUR;
            blocks.add(new Block(from, wide - 1, line.state()));
            from += wide;
        }
        return new PlanPicture(Math.max(1, from), Math.min(from, held * HOUR), blocks);
    }
}
