package io.reglament.curriculum;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Port: the module that keeps the marks tells how it stands with a work. */
public interface WorkFacts {
    /** Those that are there, in a constant number of queries; a removed work is not. */
    List<WorkStanding> of(Collection<UUID> works);

    /**
     * Ids of the works that were sat in these lessons, and of those in one pile with them: who was absent decides who
     * owes a paper, and how many papers there are decides until when. In one query.
     */
    List<UUID> satIn(Collection<LessonId> lessons);

    /** Likewise of all works of these groups: who belongs to them decides the same. In one query. */
    List<UUID> ofGroups(Collection<GroupId> groups);

    /**
     * Ids of works in their order, for going through all of them.
     *
     * @param after the last one seen; the nil UUID for the beginning
     * @param most 1 to 1,000
     */
    List<UUID> after(UUID after, int most);
}
