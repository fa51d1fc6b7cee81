package io.reglament.curriculum.intake;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupRecord;
import io.reglament.curriculum.SatWorks;
import io.reglament.curriculum.planning.LessonPlanning;
import io.reglament.curriculum.roster.Keys;
import io.reglament.regulation.ProfileChangeListener;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A new profile can change the school's week and how its year is divided, and with them the lessons and their works. */
@Component
class NewRules implements ProfileChangeListener {
    private final Shelves shelves;
    private final DividedGroups divided;
    private final LessonPlanning planning;
    private final Keys keys;
    private final ObjectProvider<SatWorks> works;

    NewRules(
            Shelves shelves,
            DividedGroups divided,
            LessonPlanning planning,
            Keys keys,
            ObjectProvider<SatWorks> works) {
        this.shelves = shelves;
        this.divided = divided;
        this.planning = planning;
        this.keys = keys;
        this.works = works;
    }

    @Override
    public void profileActivated(LocalDate from) {
        List<GroupRecord> changed = divided.divideAnew();
        planning.follow(shelves.timetable());
        if (!changed.isEmpty()) {
            Map<String, UUID> ids = keys.groups();
            List<GroupId> groups = changed.stream()
                    .map(group -> new GroupId(Keys.id(ids, group.sourcedId())))
                    .toList();
            works.forEach(each -> each.followTerms(groups, from));
        }
    }
}
