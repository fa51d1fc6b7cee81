package io.reglament.journal;

import java.util.Optional;

/** What will stand in the journal once an entry is taken over what stands there now. */
final class NextRecord {
    private NextRecord() {}

    /** @param noHomeworkPhrase what the school writes where no homework is set; empty where it has no words of its own */
    static LessonRecord of(LessonRecord now, LessonEntry entry, Optional<String> noHomeworkPhrase, LastChange change) {
        String homework = entry.noHomework() ? noHomeworkPhrase.orElse("") : entry.homework();
        boolean homeworkFilled = entry.noHomework() || !homework.isEmpty();
        return new LessonRecord(
                now.lesson(),
                entry.topic(),
                homework,
                entry.minutes(),
                entry.noHomework(),
                now.version() + 1,
                EntryStandsSince.after(!entry.topic().isEmpty(), now.topicSince(), change.at()),
                EntryStandsSince.after(homeworkFilled, now.homeworkSince(), change.at()),
                Optional.of(change));
    }
}
