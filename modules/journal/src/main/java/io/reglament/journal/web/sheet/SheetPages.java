package io.reglament.journal.web.sheet;

import io.reglament.curriculum.LessonAccess;
import io.reglament.identity.Member;
import io.reglament.journal.Average;
import io.reglament.journal.SheetRow;
import io.reglament.journal.SheetView;
import io.reglament.regulation.AbsenceReason;
import io.reglament.regulation.ClauseRegister;
import io.reglament.regulation.FormOfControl;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the page of a sheet from what stands in it. */
@Component
class SheetPages {
    private final ClauseRegister register;
    private final Phrases phrases;
    private final Words words;
    private final SchoolClock clock;

    SheetPages(ClauseRegister register, Phrases phrases, Words words, SchoolClock clock) {
        this.register = register;
        this.phrases = phrases;
        this.words = words;
        this.clock = clock;
    }

    SheetPage of(SheetView view, Member member) {
        LocalDate today = clock.today(member.school().zone());
        ClausesOnSheet clauses = new ClausesOnSheet(register, phrases);
        boolean keeps = view.access() == LessonAccess.KEEP;
        String root = "/s/" + member.school().slug();
        var place = new ColumnDrawing.Place(root, today, clock.now(), point());
        var due = new DueOnSheet(phrases, member.school().zone(), today);
        ColumnDrawing columns = new ColumnDrawing(phrases, view.symbols(), clauses, due, place);
        DrawnSheet drawn = drawn(view, columns, keeps);
        return new SheetPage(
                view,
                root,
                root + "/groups/" + view.group().id().value(),
                today.toString(),
                keeps,
                place.point(),
                SheetMarkup.of(drawn),
                drawn.columns().stream().filter(DrawnColumn::own).toList(),
                view.forms().stream()
                        .filter(FormOfControl::written)
                        .map(this::option)
                        .toList(),
                clauses.of(view.scale().basis()),
                view.forbidden().map(words -> new ForbiddenOnSheet(words.value(), clauses.of(words.basis()))),
                clauses.cited());
    }

    private DrawnSheet drawn(SheetView view, ColumnDrawing columns, boolean keeps) {
        var heads =
                new DrawnSheet.HeadWords(phrases.say("student"), phrases.say("average"), phrases.say("lacking.head"));
        return new DrawnSheet(
                view.columns().stream().map(columns::of).toList(),
                view.rows().stream().map(this::row).toList(),
                heads,
                cells(),
                keeps);
    }

    private DrawnRow row(SheetRow row) {
        String point = point();
        return new DrawnRow(
                row.student().value().toString(),
                row.name().brief(),
                row.cells(),
                row.average()
                        .map(average -> average.value().toPlainString().replace(".", point))
                        .orElse(""),
                row.outside().map(SheetPages::sums).orElse(""));
    }

    /** Both in hundredths, as the page's scripts reckon; a weight has no more than two digits after the point. */
    private static String sums(Average average) {
        return average.weighted().movePointRight(2).toBigIntegerExact() + " "
                + average.weights().movePointRight(2).toBigIntegerExact();
    }

    private CellWords cells() {
        Map<AbsenceReason, String> reasons =
                Arrays.stream(AbsenceReason.values()).collect(Collectors.toMap(Function.identity(), this::reason));
        return new CellWords(phrases.say("absent.short"), phrases.say("late.short"), reasons, phrases.say("retake"));
    }

    private String reason(AbsenceReason reason) {
        return phrases.say("reason." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private FormOption option(FormOfControl form) {
        return new FormOption(form.key(), form.name(phrases.locale()));
    }

    /** What stands between whole and fraction in the reader's language. */
    private String point() {
        return words.number(BigDecimal.valueOf(5, 1), 1).substring(1, 2);
    }
}
