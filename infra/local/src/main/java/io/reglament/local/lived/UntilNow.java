package io.reglament.local.lived;

import io.reglament.local.load.LessonToFill;
import io.reglament.local.load.Story;
import io.reglament.local.load.Told;
import io.reglament.local.load.Told.Mark;
import io.reglament.local.load.Told.Work;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What of a story has been entered up to a moment: that which comes later is still to be done by somebody. */
record UntilNow(Story story, Instant now) implements Story {

    @Override
    public Told of(LessonToFill lesson) {
        Told told = story.of(lesson);
        return new Told(
                told.entry().filter(entry -> past(entry.at())),
                told.roll().filter(roll -> past(roll.at())),
                told.works().stream()
                        .filter(work -> past(work.at()))
                        .map(this::work)
                        .toList(),
                told.reasons().stream().filter(reason -> past(reason.at())).toList());
    }

    private Work work(Work work) {
        List<Mark> given = work.marks().stream()
                .filter(mark -> past(mark.at()))
                .map(this::mark)
                .toList();
        return new Work(
                work.id(), work.lesson(), work.form(), work.title(), work.weight(), work.planned(), work.at(), given);
    }

    private Mark mark(Mark mark) {
        return new Mark(
                mark.student(),
                mark.mark(),
                mark.comment(),
                mark.at(),
                Optional.of(mark).flatMap(Mark::corrected).filter(next -> past(next.at())));
    }

    private boolean past(Instant at) {
        return !at.isAfter(now);
    }
}
