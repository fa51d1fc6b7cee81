package io.reglament.journal.web.sheet;

import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.LessonAccess;
import io.reglament.curriculum.LessonId;
import io.reglament.journal.SheetColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Puts the columns of one sheet into the reader's words. */
final class ColumnDrawing {
    private final Phrases phrases;
    private final String symbols;
    private final ClausesOnSheet clauses;
    private final DueOnSheet due;
    private final Place place;

    /** @param symbols what may be typed on most columns */
    ColumnDrawing(Phrases phrases, List<String> symbols, ClausesOnSheet clauses, DueOnSheet due, Place place) {
        this.phrases = phrases;
        this.symbols = String.join(" ", symbols);
        this.clauses = clauses;
        this.due = due;
        this.place = place;
    }

    /**
     * Where and when the sheet is read.
     *
     * @param root the school's, such as {@code /s/school-3}
     */
    record Place(String root, LocalDate today, Instant now, String point) {}

    DrawnColumn of(SheetColumn column) {
        String until = column.due().map(moment -> due.until(moment.at())).orElse("");
        String lesson =
                column.lesson().map(LessonId::value).map(Object::toString).orElse("");
        return new DrawnColumn(
                column.work().value().toString(),
                column.lessonsOwn() ? "" : lesson,
                column.lessonsOwn(),
                column.lessonsOwn() && column.lessonAccess() != LessonAccess.NONE
                        ? place.root() + "/lessons/" + lesson
                        : "",
                column.lessonAccess() == LessonAccess.KEEP,
                String.join(" ", column.symbols()).equals(symbols) ? "" : String.join(" ", column.symbols()),
                column.marks(),
                column.date().toString(),
                String.valueOf(column.date().getDayOfMonth()),
                phrases.shortMonth(column.date()),
                column.form(),
                sign(column),
                column.title(),
                label(column),
                column.weight().movePointRight(2).toBigInteger().toString(),
                column.planned(),
                column.version(),
                until,
                column.due().map(DueMoment::basis).flatMap(clauses::of),
                lacking(column, until));
    }

    private String sign(SheetColumn column) {
        String weight = column.weight().compareTo(BigDecimal.ONE) == 0 ? "" : "×" + weight(column);
        return column.lessonsOwn() ? weight : (shortName(column) + " " + weight).strip();
    }

    private String label(SheetColumn column) {
        String day = phrases.dayAndMonth(column.date());
        if (column.lessonsOwn()) {
            return phrases.say("column.lesson", day, String.valueOf(column.period()), weight(column));
        }
        String title = column.title().isEmpty() ? "" : " «" + column.title() + "»";
        String label = phrases.say("column.work", day, name(column) + title, weight(column));
        return column.marks() == 1 ? label : phrases.say("column.marks", label, String.valueOf(column.marks()));
    }

    /** Of a work yet to come nobody owes a mark. */
    private Optional<DrawnColumn.Lacking> lacking(SheetColumn column, String until) {
        if (column.lessonsOwn() || column.date().isAfter(place.today())) {
            return Optional.empty();
        }
        boolean late =
                column.due().filter(moment -> moment.missedBy(place.now())).isPresent();
        return Optional.of(new DrawnColumn.Lacking(column.missing(), late, words(column, until)));
    }

    private String words(SheetColumn column, String until) {
        String missing = String.valueOf(column.missing());
        String pile = String.valueOf(column.pile());
        return until.isEmpty()
                ? phrases.say("lacking.no-limit", missing, pile)
                : phrases.say("lacking.until", missing, until, pile);
    }

    private String weight(SheetColumn column) {
        return column.weight().stripTrailingZeros().toPlainString().replace(".", place.point());
    }

    private String name(SheetColumn column) {
        return column.control().map(form -> form.name(phrases.locale())).orElse(column.form());
    }

    private String shortName(SheetColumn column) {
        return column.control().map(form -> form.shortName(phrases.locale())).orElse(column.form());
    }
}
