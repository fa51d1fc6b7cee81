package io.reglament.compliance.deadlines;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.FoundWork;
import io.reglament.curriculum.DueMoment;
import io.reglament.identity.PersonId;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What one rule says of one thing by the versions in force, and what it says by a draft.
 *
 * @param scope the kind of thing that is judged
 * @param now by the versions in force
 * @param then by the draft
 */
public record Compared(String scope, Key key, Found now, Found then) {
    /**
     * Of which rule of which lesson or work, and whose it is. A hint that becomes a breach is another one.
     *
     * @param detail what tells findings of one rule and thing apart
     * @param work empty where it is about a lesson
     */
    public record Key(
            UUID id,
            FindingRule rule,
            String detail,
            Severity severity,
            PersonId teacher,
            String groupLabel,
            String subject,
            LocalDate date,
            Optional<FoundWork> work) {

        /** Key of the school's own rule; empty where it is none of these. */
        public String ownRule() {
            return rule == FindingRule.OWN ? detail.replaceFirst("/.*", "") : "";
        }

        static Key of(Judged judged) {
            Finding.About about = judged.about();
            return new Key(
                    judged.place().scope(),
                    judged.place().rule(),
                    judged.place().detail(),
                    judged.note().severity(),
                    about.teacher(),
                    about.groupLabel(),
                    about.subject(),
                    about.date(),
                    about.work());
        }
    }

    /**
     * One way.
     *
     * @param broken whether it is a finding
     * @param due empty where nothing is owed
     * @param mended the late entry, where there is one
     */
    public record Found(
            boolean broken,
            Optional<Instant> due,
            Optional<Instant> mended,
            Optional<ClauseId> clause,
            Map<String, String> facts) {
        static final Found NOTHING = new Found(false, Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

        public Found {
            facts = Map.copyOf(facts);
        }

        static Found of(Judged judged) {
            DueMoment due = judged.due();
            return switch (judged.verdict()) {
                case Verdict.NotOwed _ -> NOTHING;
                case Verdict.Seen(Instant at) -> broken(judged, at, Optional.empty());
                case Verdict.Open(Instant since) -> broken(judged, since, Optional.empty());
                case Verdict.MendedLate(Instant since, Instant mended) -> broken(judged, since, Optional.of(mended));
                case Verdict.NotYetDue _, Verdict.InTime _, Verdict.Right _ ->
                    new Found(
                            false,
                            Optional.of(due.at()),
                            Optional.empty(),
                            due.basis().clause(),
                            Map.of());
            };
        }

        private static Found broken(Judged judged, Instant since, Optional<Instant> mended) {
            return new Found(
                    true,
                    Optional.of(since),
                    mended,
                    judged.due().basis().clause(),
                    judged.note().facts());
        }
    }
}
