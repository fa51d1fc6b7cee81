package io.reglament.curriculum.thematic;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.GroupYear;
import io.reglament.curriculum.PlannedTopic;
import io.reglament.curriculum.TermId;
import io.reglament.curriculum.TermView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TopicEditTests {

    @ParameterizedTest
    @MethodSource("edits")
    void topicsAreNumberedAnewAfterEveryEdit(TopicEdit edit, String after) {
        List<PlannedTopic> topics = edit.of(List.of(topic(1, "А"), topic(2, "Б"), topic(3, "В")));
        assertThat(String.join("", topics.stream().map(PlannedTopic::topic).toList()))
                .isEqualTo(after);
        assertThat(topics)
                .extracting(PlannedTopic::ordinal)
                .containsExactlyElementsOf(
                        Stream.iterate(1, n -> n + 1).limit(topics.size()).toList());
    }

    static Stream<Arguments> edits() {
        return Stream.of(
                Arguments.of(new TopicEdit.Add(topic(1, "Г")), "АБВГ"),
                Arguments.of(new TopicEdit.Change(2, topic(1, "Г")), "АГВ"),
                Arguments.of(new TopicEdit.Change(4, topic(1, "Г")), "АБВ"),
                Arguments.of(new TopicEdit.Move(2, true), "БАВ"),
                Arguments.of(new TopicEdit.Move(2, false), "АВБ"),
                Arguments.of(new TopicEdit.Move(1, true), "АБВ"),
                Arguments.of(new TopicEdit.Move(3, false), "АБВ"),
                Arguments.of(new TopicEdit.Remove(1), "БВ"),
                Arguments.of(new TopicEdit.Remove(0), "АБВ"),
                Arguments.of(new TopicEdit.Append(List.of(topic(1, "Г"), topic(2, "Д"))), "АБВГД"),
                Arguments.of(new TopicEdit.Replace(List.of(topic(1, "Г"))), "Г"));
    }

    @ParameterizedTest
    @CsvSource({"2026-08-01, 2026", "2026-11-01, 2026", "2027-05-25, 2026", "2027-06-10, 2027", "2028-07-01, 2027"})
    void aYearIsTheOneThatGoesOnOrComesNext(LocalDate day, int begins) {
        List<TermView> terms = List.of(
                term("2027-09-01", "2028-05-25"), term("2026-09-01", "2026-12-29"), term("2027-01-12", "2027-05-25"));
        assertThat(GroupYear.of(terms, day)).map(GroupYear::begins).contains(begins);
    }

    @Test
    void withoutTermsThereIsNoYear() {
        assertThat(GroupYear.of(List.of(), LocalDate.parse("2026-09-01"))).isEmpty();
    }

    private static TermView term(String first, String last) {
        return new TermView(new TermId(UUID.randomUUID()), first, LocalDate.parse(first), LocalDate.parse(last));
    }

    private static PlannedTopic topic(int ordinal, String words) {
        return new PlannedTopic(ordinal, 0, "", words, 1, Optional.empty(), "");
    }
}
