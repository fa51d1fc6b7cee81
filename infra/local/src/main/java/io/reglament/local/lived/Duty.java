package io.reglament.local.lived;

import io.reglament.local.lived.EndedTerms.Term;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A duty to check journals, by the name the platform has for it.
 *
 * @param by the post
 * @param rhythm as the profile words it
 * @param checklist what is looked at, with the clauses; empty where the regulation names nothing
 */
record Duty(String name, String by, String rhythm, List<Item> checklist) {
    static final String CLASS_TEACHER = "class-teacher";

    Duty {
        checklist = List.copyOf(checklist);
    }

    record Item(String name, String clause) {}

    /** A time that it comes round; {@code until} is the day at whose beginning it is late. */
    record Slot(LocalDate first, LocalDate until, int ordinal) {}

    static List<Duty> read(Layers layers) {
        Stream<Duty> ofPosts = layers.keys("control").stream()
                .filter(key -> !key.equals(CLASS_TEACHER))
                .map(key -> of(layers, key, "control", key));
        Stream<Duty> ofClassTeachers = layers.keys("control", CLASS_TEACHER).stream()
                .map(key -> of(layers, CLASS_TEACHER + "-" + key, "control", CLASS_TEACHER, key));
        return Stream.concat(ofPosts, ofClassTeachers).toList();
    }

    /** Those that begin up to the day, in the order of time; none for rhythms without days of their own. */
    List<Slot> begun(LocalDate onAir, LocalDate today, List<Term> terms) {
        return switch (rhythm) {
            case "monthly" -> months(1, onAir, today);
            case "2 per month" -> months(2, onAir, today);
            case "every 2 weeks" -> days(14, monday(onAir), today);
            case "weekly" -> days(7, monday(onAir), today);
            case "daily" -> days(1, onAir, today);
            case "term end" -> termEnds(today, terms);
            default -> List.of();
        };
    }

    /** Those of them that are over before the day. */
    List<Slot> over(LocalDate onAir, LocalDate today, List<Term> terms) {
        return begun(onAir, today, terms).stream()
                .filter(slot -> slot.until().isBefore(today))
                .toList();
    }

    private static List<Slot> months(int times, LocalDate onAir, LocalDate today) {
        List<Slot> slots = new ArrayList<>();
        for (LocalDate first = onAir.withDayOfMonth(1); !first.isAfter(today); first = first.plusMonths(1)) {
            for (int ordinal = 1; ordinal <= times; ordinal++) {
                slots.add(new Slot(first, first.plusMonths(1), ordinal));
            }
        }
        return slots;
    }

    private static List<Slot> days(int length, LocalDate from, LocalDate today) {
        List<Slot> slots = new ArrayList<>();
        for (LocalDate first = from; !first.isAfter(today); first = first.plusDays(length)) {
            slots.add(new Slot(first, first.plusDays(length), 1));
        }
        return slots;
    }

    /** Its days go on into the holidays; here it is done while there are lessons. */
    private static List<Slot> termEnds(LocalDate today, List<Term> terms) {
        return terms.stream()
                .map(term -> new Slot(monday(term.last()), term.last().plusDays(1), 1))
                .filter(slot -> !slot.first().isAfter(today))
                .distinct()
                .toList();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(DayOfWeek.MONDAY);
    }

    private static Duty of(Layers layers, String name, String... path) {
        String[] by = with(path, "by");
        String[] checklist = with(path, "checklist");
        return new Duty(
                constant(name),
                layers.text(by).orElse(""),
                layers.text(with(path, "rhythm")).orElse(""),
                layers.lines(checklist).stream()
                        .map(line -> new Item(
                                constant(line.text("value").orElse("")),
                                line.text("clause").orElse("")))
                        .toList());
    }

    private static String[] with(String[] path, String last) {
        return Stream.concat(Stream.of(path), Stream.of(last)).toArray(String[]::new);
    }

    private static String constant(String name) {
        return name.replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
