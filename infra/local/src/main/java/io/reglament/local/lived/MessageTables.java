package io.reglament.local.lived;

import io.reglament.local.load.CopyTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Threads and announcements as messaging leaves them; without the mail, for nobody in the story wished any. */
final class MessageTables {
    private final CopyTable threads =
            new CopyTable("messaging.thread", "school_id, id, topic, started_by, with_person, started_at");
    private final CopyTable messages =
            new CopyTable("messaging.message", "school_id, id, thread_id, from_person, body, sent_at");
    private final CopyTable sides =
            new CopyTable("messaging.thread_side", "school_id, thread_id, person_id, other_id, last_at, unread");
    private final CopyTable readings = new CopyTable("messaging.reading", "school_id, message_id, person_id, read_at");
    private final CopyTable announcements = new CopyTable(
            "messaging.announcement",
            "school_id, id, by_person, topic, body, scope, grade, class_id, to_staff, to_families, announced_at, told");
    private final CopyTable receipts =
            new CopyTable("messaging.receipt", "school_id, announcement_id, person_id, announced_at, read_at");
    private final int school;

    MessageTables(int school) {
        this.school = school;
    }

    /** @param read empty while it lies unread */
    record Message(UUID id, UUID from, UUID to, String body, Instant at, Optional<Instant> read) {}

    /** @param messages at least one, in the order of time */
    void thread(UUID id, String topic, List<Message> messages) {
        Message first = messages.getFirst();
        Message last = messages.getLast();
        threads.add(school, id, topic, first.from, first.to, first.at);
        for (Message message : messages) {
            this.messages.add(school, message.id, id, message.from, message.body, message.at);
            message.read.ifPresent(at -> readings.add(school, message.id, message.to, at));
        }
        sides.add(school, id, last.from, last.to, last.at, false);
        sides.add(school, id, last.to, last.from, last.at, last.read.isEmpty());
    }

    void announcement(UUID id, UUID by, String topic, String body, Instant at, int told) {
        announcements.add(school, id, by, topic, body, "SCHOOL", 0, Optional.empty(), true, true, at, told);
    }

    void receipt(UUID announcement, UUID person, Instant at, Optional<Instant> read) {
        receipts.add(school, announcement, person, at, read);
    }

    long threads() {
        return threads.written();
    }

    void write(Connection connection) throws SQLException {
        for (CopyTable table : List.of(threads, messages, sides, readings, announcements, receipts)) {
            table.flush(connection);
        }
    }
}
