package io.reglament.journal.web.terms;

import io.reglament.curriculum.LessonAccess;
import io.reglament.identity.Member;
import io.reglament.journal.Proposal;
import io.reglament.journal.TermMarksView;
import io.reglament.regulation.Refused;
import io.reglament.regulation.Scale;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Refusals;
import io.reglament.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the page of a group's term marks. */
@Component
class TermPages {
    private final TermWords terms;
    private final Words words;
    private final Refusals refusals;
    private final SchoolClock clock;

    TermPages(TermWords terms, Words words, Refusals refusals, SchoolClock clock) {
        this.terms = terms;
        this.words = words;
        this.refusals = refusals;
        this.clock = clock;
    }

    TermPage of(TermMarksView view, Member member) {
        String root = "/s/" + member.school().slug();
        String group = root + "/groups/" + view.group().id().value();
        boolean keeps = view.access() == LessonAccess.KEEP;
        boolean mine = (keeps || view.mayCorrect()) && view.marked();
        boolean late = !clock.now().isBefore(view.due());
        return new TermPage(
                view,
                root,
                group + "/terms/" + view.term().id().value() + "/marks",
                mine && view.closed().isEmpty(),
                view.mayCorrect() && (late || !keeps),
                words.until(
                        view.due(),
                        member.school().zone(),
                        clock.today(member.school().zone())),
                view.rules().deadline().basis().clause(),
                view.closed().map(refusals::words).orElse(""),
                view.closed().flatMap(Refused::clause),
                choices(view.scale()),
                view.rows().stream().map(this::row).toList(),
                terms.rules(view.rules()));
    }

    private TermPage.Row row(TermMarksView.Row row) {
        Proposal proposal = row.proposal();
        return new TermPage.Row(
                row.student().value().toString(),
                row.name().brief(),
                terms.mean(proposal),
                proposal.mark(),
                terms.mark(proposal.mark()),
                terms.trace(proposal),
                row.mark(),
                terms.mark(row.mark()),
                row.version());
    }

    private List<TermPage.Choice> choices(Scale scale) {
        List<TermPage.Choice> choices = new ArrayList<>();
        scale.symbols().reversed().forEach(mark -> choices.add(new TermPage.Choice(mark, mark)));
        choices.add(new TermPage.Choice(Proposal.NOT_ATTESTED, terms.mark(Proposal.NOT_ATTESTED)));
        return choices;
    }
}
