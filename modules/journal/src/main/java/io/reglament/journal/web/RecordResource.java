package io.reglament.journal.web;

import java.time.Instant;
import java.util.Optional;

/**
 * A lesson's record as it is shown to programs. Sent back with something changed, it is a valid form.
 *
 * @param homework empty where none is set
 * @param noHomeworkPhrase the school's own words where none is set, if it has any
 * @param changedBy the name of who changed it last
 */
record RecordResource(
        int version,
        String topic,
        String homework,
        Optional<Integer> minutes,
        boolean noHomework,
        Optional<String> noHomeworkPhrase,
        Optional<Instant> topicSince,
        Optional<Instant> homeworkSince,
        Optional<String> changedBy,
        Optional<Instant> changedAt) {}
