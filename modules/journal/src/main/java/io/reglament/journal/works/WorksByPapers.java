package io.reglament.journal.works;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonId;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.SchoolContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Which works have other papers once somebody was absent after all, or came to a group; whole piles of them. */
final class WorksByPapers {
    private static final String IN_ONE_PILE_WITH = """
            select id from journal.work
            where school_id = ? and not removed and id is distinct from lesson_id and (teacher_id, date, form) in (
                select sat.teacher_id, sat.date, sat.form from journal.work sat
                where sat.school_id = ? and not sat.removed and sat.id is distinct from sat.lesson_id and\s""";

    private static final String SAT_IN = IN_ONE_PILE_WITH + "sat.lesson_id = any(?))";
    private static final String OF_GROUPS = IN_ONE_PILE_WITH + "sat.group_id = any(?))";

    private WorksByPapers() {}

    static Ask<List<UUID>> satIn(Collection<LessonId> lessons) {
        return ask(SAT_IN, lessons.stream().map(LessonId::value).toList());
    }

    static Ask<List<UUID>> ofGroups(Collection<GroupId> groups) {
        return ask(OF_GROUPS, groups.stream().map(GroupId::value).toList());
    }

    private static Ask<List<UUID>> ask(String sql, Collection<UUID> ids) {
        int school = SchoolContext.current().value();
        return Ask.list(sql, row -> row.getObject(1, UUID.class), school, school, Ask.uuids(ids));
    }
}
