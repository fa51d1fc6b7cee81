package io.reglament.curriculum.thematic;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.GroupYear;
import io.reglament.curriculum.PlannedTopic;
import io.reglament.curriculum.PlannedTopic.Test;
import io.reglament.curriculum.TermId;
import io.reglament.curriculum.TermView;
import io.reglament.regulation.FormOfControl;
import io.reglament.regulation.Words;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A table is read whole, or every fault is named with its row and column. */
class TopicTableTests {
    private static final Words NAMES = new Words("Контрольная работа", "Текшерүү иши", "Test");
    private static final Words SHORT = new Words("К/р", "Т/и", "T");

    private final TopicTable table = new TopicTable(
            new GroupYear(List.of(term("2026-09-01", "2026-12-29"), term("2027-01-12", "2027-05-25"))),
            new KnownForms(List.of(new FormOfControl("test", NAMES, SHORT, BigDecimal.ONE, true))));

    @org.junit.jupiter.api.Test
    void aFileWithAllColumnsIsReadInAnyOrderOfThem() {
        TableReading read = file("""
                \uFEFFtopic;hours;section;test;test_date;term;homework
                "Дроби; повторение";2;Числа;К/р;2026-10-15;1;№ 5
                Проценты;;;;;;
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.topics())
                .containsExactly(
                        new PlannedTopic(
                                1,
                                1,
                                "Числа",
                                "Дроби; повторение",
                                2,
                                Optional.of(new Test("test", Optional.of(LocalDate.parse("2026-10-15")))),
                                "№ 5"),
                        new PlannedTopic(2, 0, "", "Проценты", 1, Optional.empty(), ""));
    }

    @org.junit.jupiter.api.Test
    void whatIsPastedNeedsNoNames() {
        assertThat(table.pasted("Дроби\t2\r\nПроценты\t1\r\n").topics())
                .extracting(PlannedTopic::topic, PlannedTopic::hours)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("Дроби", 2),
                        org.assertj.core.api.Assertions.tuple("Проценты", 1));
        assertThat(table.pasted("Числа\tДроби\t2\tконтрольная работа\t15.10.2026\t1\t№ 5")
                        .topics()
                        .getFirst()
                        .test())
                .contains(new Test("test", Optional.of(LocalDate.parse("2026-10-15"))));
        assertThat(table.pasted("Тема урока\tЧасы\nДроби\t2").topics())
                .extracting(PlannedTopic::topic)
                .containsExactly("Дроби");
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void aFaultHasItsRowAndColumn(String text, String fault) {
        TableReading read = file(text);
        assertThat(read.whole()).isFalse();
        assertThat(read.faults())
                .extracting(each -> each.row() + " " + each.column() + " " + each.code())
                .containsExactly(fault);
    }

    static Stream<Arguments> faulty() {
        return Stream.of(
                Arguments.of("", "0  empty"),
                Arguments.of("topic,hours\n", "0  empty"),
                Arguments.of("hours\n1\n", "1 topic column-missing"),
                Arguments.of("topic,minutes\nДроби,45\n", "1 minutes column-unknown"),
                Arguments.of("topic,hours,topic\nДроби,1,Дроби\n", "1 topic column-twice"),
                Arguments.of("topic,hours\nДроби,1\nПроценты,1,2\n", "3  row-length"),
                Arguments.of("topic,hours\nДроби,1\n,2\n", "3 topic topic-missing"),
                Arguments.of("topic,hours\nДроби,полтора\n", "2 hours hours"),
                Arguments.of("topic,hours\nДроби,41\n", "2 hours hours"),
                Arguments.of("topic,hours\nДроби,0\n", "2 hours hours"),
                Arguments.of("topic,term\nДроби,3\n", "2 term term"),
                Arguments.of("topic,test\nДроби,коллоквиум\n", "2 test form-unknown"),
                Arguments.of("topic,test,test_date\nДроби,test,2026-02-30\n", "2 test_date date"),
                Arguments.of("topic,test,test_date\nДроби,test,2026-08-31\n", "2 test_date date-outside"),
                Arguments.of("topic,test_date\nДроби,2026-10-15\n", "2 test date-without-form"),
                Arguments.of("topic\n" + "д".repeat(501) + "\n", "2 topic long"),
                Arguments.of("topic\nДроби\u0000\n", "2 topic characters"),
                Arguments.of("topic\n\"Дроби\n", "2  quotes"),
                Arguments.of("topic\n" + "Дроби\n".repeat(401), "0  rows"),
                Arguments.of("topic\n" + "д".repeat(150_001), "0  large"));
    }

    @org.junit.jupiter.api.Test
    void allFaultsOfAFileAreNamedAtOnceUpToFifty() {
        String rows = IntStream.range(0, 80).mapToObj(_ -> ",0\n").collect(Collectors.joining());
        assertThat(file("topic,hours\n" + rows).faults()).hasSize(50);
        assertThat(file("topic,hours\n,0\nДроби,1\nПроценты,x\n").faults())
                .extracting(TableFault::row)
                .containsExactly(2, 2, 4);
    }

    @org.junit.jupiter.api.Test
    void anotherEncodingIsNamed() {
        byte[] bytes = "topic\nДроби\n".getBytes(Charset.forName("windows-1251"));
        assertThat(table.file(bytes).faults()).extracting(TableFault::code).containsExactly("encoding");
    }

    private TableReading file(String text) {
        return table.file(text.getBytes(StandardCharsets.UTF_8));
    }

    private static TermView term(String first, String last) {
        return new TermView(new TermId(UUID.randomUUID()), first, LocalDate.parse(first), LocalDate.parse(last));
    }
}
