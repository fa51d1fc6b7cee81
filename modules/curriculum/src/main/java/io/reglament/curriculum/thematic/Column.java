package io.reglament.curriculum.thematic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of a plan's table; what people call it stands beside its name in the file format. */
enum Column {
    SECTION("section", "раздел|бөлүм"),
    TOPIC("topic", "тема|тема урока|сабактын темасы"),
    HOURS("hours", "часы|часов|кол-во часов|количество часов|саат"),
    TEST("test", "форма контроля|контроль|письменная работа|текшерүү|жазуу иши"),
    TEST_DATE("test_date", "дата контроля|дата|день работы|күнү"),
    TERM("term", "период|четверть|триместр|мезгил|чейрек"),
    HOMEWORK("homework", "домашнее задание|задание|үй тапшырма");

    private final String key;
    private final String names;

    Column(String key, String names) {
        this.key = key;
        this.names = "|" + key + "|" + names + "|";
    }

    /** As the file format names it. */
    String key() {
        return key;
    }

    static Optional<Column> named(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
        return name.isEmpty() || name.indexOf('|') >= 0
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(column -> column.names.contains("|" + name + "|"))
                        .findFirst();
    }

    /** Which columns a table without names has. */
    static List<Column> inOrder(int width) {
        return switch (width) {
            case 1 -> List.of(TOPIC);
            case 2 -> List.of(TOPIC, HOURS);
            default -> List.of(SECTION, TOPIC, HOURS, TEST, TEST_DATE, TERM, HOMEWORK);
        };
    }
}
