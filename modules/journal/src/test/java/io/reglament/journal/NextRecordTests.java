package io.reglament.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.LessonId;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.Ids;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NextRecordTests {
    private static final Instant NINE = Instant.parse("2026-10-13T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-10-13T10:00:00Z");
    private static final LessonRecord BLANK = LessonRecord.blank(new LessonId(Ids.next()));

    @Test
    void an_improved_text_stands_since_it_was_first_entered() {
        LessonRecord first = next(BLANK, Entries.entry(0, "Дроби", "п. 4"), NINE);
        LessonRecord second = next(first, Entries.entry(1, "Дроби и доли", "п. 4, № 17"), TEN);
        assertThat(second.topicSince()).contains(NINE);
        assertThat(second.homeworkSince()).contains(NINE);
        assertThat(second.version()).isEqualTo(2);
    }

    @Test
    void a_cleared_text_stands_no_more_and_begins_anew() {
        LessonRecord first = next(BLANK, Entries.entry(0, "Дроби", "п. 4"), NINE);
        LessonRecord cleared = next(first, Entries.entry(1, "", ""), TEN);
        assertThat(cleared.topicSince()).isEmpty();
        assertThat(cleared.homeworkSince()).isEmpty();
        LessonRecord again = next(cleared, Entries.entry(2, "Дроби", ""), TEN.plusSeconds(1));
        assertThat(again.topicSince()).contains(TEN.plusSeconds(1));
    }

    @Test
    void none_set_is_homework_with_or_without_the_schools_words() {
        LessonRecord worded = NextRecord.of(BLANK, Entries.noHomework(0, ""), Optional.of("не задано"), by(NINE));
        assertThat(worded.homework()).isEqualTo("не задано");
        assertThat(worded.homeworkSince()).contains(NINE);
        LessonRecord wordless = NextRecord.of(BLANK, Entries.noHomework(0, ""), Optional.empty(), by(NINE));
        assertThat(wordless.homework()).isEmpty();
        assertThat(wordless.homeworkSince()).contains(NINE);
    }

    private static LessonRecord next(LessonRecord now, LessonEntry entry, Instant at) {
        return NextRecord.of(now, entry, Optional.of("не задано"), by(at));
    }

    private static LastChange by(Instant at) {
        return new LastChange(new PersonId(Ids.next()), at);
    }
}
