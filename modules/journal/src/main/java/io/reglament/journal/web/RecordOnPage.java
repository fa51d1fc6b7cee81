package io.reglament.journal.web;

import io.reglament.curriculum.PlannedTopic;
import io.reglament.regulation.ClauseId;
import java.util.List;
import java.util.Optional;

/**
 * A lesson's record as its panel shows it.
 *
 * @param address where the panel saves
 * @param homework empty where none is set
 * @param minutes empty where none are told
 * @param noHomeworkPhrase the school's own words for none; empty where it has none, and the platform's stand instead
 * @param homeworkClosed whether homework is taken no more
 * @param closedBy the clause that says so, none or one
 * @param planned the topic that the plan offers while none is entered, and what it suggests for home; empty where it
 *     offers none
 * @param changedBy empty when nothing was ever entered
 */
record RecordOnPage(
        String address,
        int version,
        String topic,
        String homework,
        String minutes,
        boolean noHomework,
        String noHomeworkPhrase,
        boolean homeworkClosed,
        List<ClauseId> closedBy,
        Optional<PlannedTopic> planned,
        String changedBy,
        String changedAt) {}
