package io.reglament.journal.web.paper;

import io.reglament.identity.Member;
import io.reglament.identity.People;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.journal.ComparedPrint;
import io.reglament.journal.PaperChange;
import io.reglament.journal.PaperLine;
import io.reglament.journal.PrintedSheet;
import io.reglament.journal.SheetPrint;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.web.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Makes the pages of printed sheets. */
@Component
class PaperPages {
    private final PaperWords paper;
    private final Words words;
    private final People people;
    private final Profiles profiles;

    PaperPages(PaperWords paper, Words words, People people, Profiles profiles) {
        this.paper = paper;
        this.words = words;
        this.people = people;
        this.profiles = profiles;
    }

    PaperPage paper(PrintedSheet sheet, Member reader) {
        SheetPrint print = sheet.print();
        String root = root(reader);
        String by = people.name(print.by()).map(PersonName::initials).orElse("—");
        return new PaperPage(
                root,
                register(print, reader),
                reader.school().names().in(LocaleContextHolder.getLocale()),
                what(print),
                paper.stretch(print),
                print.teachers(),
                paper.say(
                        "foot",
                        print.number(),
                        paper.moment(print, reader.school().zone()),
                        by,
                        PaperCode.printed(print.code())),
                root + "/prints",
                new Spreads(sheet.lines(), paper, profiles.on(print.last())).all());
    }

    List<PrintLine> lines(List<ComparedPrint> prints, Member reader) {
        Map<PersonId, PersonName> names = people.names(
                prints.stream().map(one -> one.print().by()).distinct().toList());
        return prints.stream().map(one -> line(one, names, reader)).toList();
    }

    PrintLine line(ComparedPrint print, Member reader) {
        return lines(List.of(print), reader).getFirst();
    }

    /** Some of the changes since a print, in words. */
    List<ChangeLine> changes(SheetPrint print, List<PaperChange> some) {
        Profile rules = profiles.on(print.last());
        Map<PersonId, PersonName> names = people.names(some.stream()
                .map(change -> change.where().student())
                .filter(student -> !student.equals(PaperLine.NOBODY))
                .map(PersonId::new)
                .collect(Collectors.toSet()));
        return some.stream().map(change -> change(change, names, rules)).toList();
    }

    String register(SheetPrint print, Member reader) {
        return root(reader) + "/groups/" + print.group().value() + "/prints";
    }

    static String root(Member reader) {
        return "/s/" + reader.school().slug();
    }

    private PrintLine line(ComparedPrint one, Map<PersonId, PersonName> names, Member reader) {
        SheetPrint print = one.print();
        return new PrintLine(
                print.number(),
                register(print, reader) + "/" + print.id(),
                what(print),
                paper.stretch(print),
                paper.moment(print, reader.school().zone()),
                Optional.ofNullable(names.get(print.by()))
                        .map(PersonName::initials)
                        .orElse("—"),
                PaperCode.printed(print.code()),
                print.digest(),
                one.agrees(),
                one.agrees()
                        ? paper.say("agrees")
                        : words.count("journal.paper.differs", one.changes().size()));
    }

    private ChangeLine change(PaperChange change, Map<PersonId, PersonName> names, Profile rules) {
        PaperLine where = change.where();
        return new ChangeLine(
                where.date().equals(PaperLine.NO_DAY) ? "" : words.shortDay(where.date()),
                paper.say("kind." + where.kind()),
                Optional.ofNullable(names.get(new PersonId(where.student())))
                        .map(PersonName::brief)
                        .orElse(""),
                change.was().map(line -> paper.value(line, rules)).orElseGet(() -> paper.say("nothing")),
                change.now().map(line -> paper.value(line, rules)).orElseGet(() -> paper.say("nothing")));
    }

    private String what(SheetPrint print) {
        return print.label() + " · " + print.subject() + " · " + print.termTitle();
    }
}
