package io.reglament.journal.web.family;

import io.reglament.identity.PersonId;
import io.reglament.journal.Average;
import io.reglament.journal.StudentMarks.SubjectMarks;
import io.reglament.journal.Weeks;
import io.reglament.journal.web.terms.Formula;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Makes the page of all marks of a term or the year. */
@Component
class MarksPages {
    private final Weeks weeks;
    private final TermsOfSubjects terms;
    private final Stretches stretches;
    private final Profiles profiles;
    private final SchoolClock clock;
    private final MarkRows rows;
    private final Formula formula;
    private final Words words;

    MarksPages(
            Weeks weeks,
            TermsOfSubjects terms,
            Stretches stretches,
            Profiles profiles,
            SchoolClock clock,
            MarkRows rows,
            Formula formula,
            Words words) {
        this.weeks = weeks;
        this.terms = terms;
        this.stretches = stretches;
        this.profiles = profiles;
        this.clock = clock;
        this.rows = rows;
        this.formula = formula;
        this.words = words;
    }

    /**
     * The marks of a stretch; nothing where the student's year has no such stretch.
     *
     * @param key of the stretch; absent: the term that is going on, or the last one that began
     */
    Optional<MarksPage> page(School school, PersonId student, Optional<String> key) {
        LocalDate today = clock.today(school.zone());
        List<Stretch> all = stretches.of(student, today);
        return chosen(all, key, today).map(current -> page(school, student, all, current));
    }

    private MarksPage page(School school, PersonId student, List<Stretch> all, Stretch current) {
        Profile profile = profiles.on(clock.today(school.zone()));
        Map<String, SubjectBlock.OfTerm> ofTerm = new TreeMap<>(terms.of(student, current));
        List<SubjectBlock> subjects = new ArrayList<>();
        weeks.marks(student, current.first(), current.last()).subjects().stream()
                .filter(subject -> !subject.marks().isEmpty())
                .forEach(subject -> subjects.add(
                        block(subject, profile, school, Optional.ofNullable(ofTerm.remove(subject.subject())))));
        ofTerm.forEach((subject, mark) -> subjects.add(bare(subject, mark)));
        List<Stretch> shown = all.stream()
                .map(stretch -> stretch.equals(current) ? stretch.chosen() : stretch)
                .toList();
        return new MarksPage(shown, current.chosen(), subjects);
    }

    /** A subject without marks in which the term has one all the same: not attested. */
    private static SubjectBlock bare(String subject, SubjectBlock.OfTerm mark) {
        return new SubjectBlock(subject, 0, Optional.empty(), "", Optional.of(mark));
    }

    private SubjectBlock block(
            SubjectMarks subject, Profile profile, School school, Optional<SubjectBlock.OfTerm> ofTerm) {
        return new SubjectBlock(
                subject.subject(),
                subject.marks().size(),
                subject.average().map(this::mean),
                rows.of(subject.marks(), profile, school),
                ofTerm);
    }

    private SubjectBlock.Mean mean(Average average) {
        return new SubjectBlock.Mean(words.number(average.value(), 2), formula.text(average));
    }

    private static Optional<Stretch> chosen(List<Stretch> all, Optional<String> key, LocalDate today) {
        if (key.isPresent()) {
            return all.stream()
                    .filter(stretch -> stretch.key().equals(key.get()))
                    .findFirst();
        }
        List<Stretch> terms = all.subList(0, all.size() - 1);
        return terms.stream()
                .filter(term -> !term.first().isAfter(today))
                .max(Comparator.comparing(Stretch::first))
                .or(() -> all.stream().findFirst());
    }
}
