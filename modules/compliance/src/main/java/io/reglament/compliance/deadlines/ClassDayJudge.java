package io.reglament.compliance.deadlines;

import io.reglament.compliance.FoundCourse.OfClass;
import io.reglament.compliance.courses.ClassesJudged;
import io.reglament.curriculum.ClassDay;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is asked of all that happens to a class on a day: its tests, and its homework. */
@Component
class ClassDayJudge implements Judge {
    private final CourseWatches watches;
    private final ClassesJudged classes;

    ClassDayJudge(CourseWatches watches, ClassesJudged classes) {
        this.watches = watches;
        this.classes = classes;
    }

    @Override
    public Scope scope() {
        return Scope.CLASS_DAY;
    }

    @Override
    public Looked look(Collection<UUID> ids, Instant now) {
        Map<UUID, Owner> owners = watches.owners(scope(), ids);
        List<ClassDay> asked = owners.values().stream()
                .flatMap(owner -> owner.course() instanceof OfClass(var schoolClass)
                        ? Stream.of(new ClassDay(schoolClass, owner.date()))
                        : Stream.empty())
                .toList();
        return CourseVerdicts.of(owners, classes.of(asked), now);
    }
}
