package io.reglament.curriculum.thematic;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.PlanId;
import io.reglament.curriculum.PlannedTopic;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.SchoolContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Questions for the plans of many groups at once. */
final class ApprovedPlans {
    private static final String VERSIONS = "select pg.group_id, pg.school_year, " + VersionRows.COLUMNS + """
             from curriculum.thematic_plan_group pg
            join curriculum.thematic_plan_version v on v.school_id = pg.school_id and v.plan_id = pg.plan_id
            where pg.school_id = ? and pg.group_id = any(?) order by v.number""";
    private static final String TOPICS = "select t.plan_id, " + TopicRows.COLUMNS + """
             from curriculum.thematic_plan_topic t
            where t.school_id = ? and t.plan_id = any(?) and t.number = (
                select max(v.number) from curriculum.thematic_plan_version v
                where v.school_id = t.school_id and v.plan_id = t.plan_id and v.state = 'APPROVED' and v.decided_at <= ?)
            order by t.ordinal""";

    private ApprovedPlans() {}

    /** A version of the plan that a group has for a year. */
    record Of(GroupId group, int year, PlanVersion version) {}

    /** All versions of the groups' plans of all years, from the first to the last. */
    static Ask<List<Of>> versions(Collection<GroupId> groups) {
        return Ask.list(
                VERSIONS,
                row -> new Of(
                        new GroupId(row.getObject("group_id", UUID.class)),
                        row.getInt("school_year"),
                        VersionRows.version(row)),
                SchoolContext.current().value(),
                Ask.uuids(groups.stream().map(GroupId::value).toList()));
    }

    /** The topics of the versions that stood approved at a moment, in their order. */
    static Ask<Map<PlanId, List<PlannedTopic>>> topics(Collection<PlanId> plans, Instant at) {
        return Ask.of(
                TOPICS,
                rows -> {
                    Map<PlanId, List<PlannedTopic>> topics = new HashMap<>();
                    while (rows.next()) {
                        topics.computeIfAbsent(
                                        new PlanId(rows.getObject("plan_id", UUID.class)), _ -> new ArrayList<>())
                                .add(TopicRows.topic(rows));
                    }
                    return topics;
                },
                SchoolContext.current().value(),
                Ask.uuids(plans.stream().map(PlanId::value).distinct().toList()),
                Timestamp.from(at));
    }
}
