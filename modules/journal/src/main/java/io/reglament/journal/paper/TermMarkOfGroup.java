package io.reglament.journal.paper;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.TermId;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A mark of a term that stands. */
record TermMarkOfGroup(GroupId group, TermId term, PersonId student, String mark) {
    private static final String OF_GROUPS = """
            select group_id, term_id, student_id, mark from journal.term_mark
            where school_id = ? and group_id = any(?) and mark <> ''""";

    static Ask<List<TermMarkOfGroup>> ask(Collection<GroupId> groups) {
        return Ask.list(
                OF_GROUPS,
                TermMarkOfGroup::read,
                SchoolContext.current().value(),
                Ask.uuids(groups.stream().map(GroupId::value).toList()));
    }

    static Map<PersonId, String> of(List<TermMarkOfGroup> all, PaperStretch stretch) {
        return all.stream()
                .filter(one -> one.group.equals(stretch.group()) && one.term.equals(stretch.term()))
                .collect(Collectors.toMap(TermMarkOfGroup::student, TermMarkOfGroup::mark));
    }

    private static TermMarkOfGroup read(ResultSet row) throws SQLException {
        return new TermMarkOfGroup(
                new GroupId(row.getObject(1, UUID.class)),
                new TermId(row.getObject(2, UUID.class)),
                new PersonId(row.getObject(3, UUID.class)),
                row.getString(4));
    }
}
