package io.reglament.compliance.inspections;

import static io.reglament.compliance.inspections.Steps.step;

import io.reglament.compliance.duties.Duties;
import io.reglament.compliance.duties.DutyStanding;
import io.reglament.compliance.duties.Occurrence;
import io.reglament.compliance.duties.Posts;
import io.reglament.compliance.inspections.InspectionView.Closing;
import io.reglament.compliance.inspections.StepView.What;
import io.reglament.identity.Member;
import io.reglament.regulation.Basis;
import io.reglament.regulation.CheckItem;
import io.reglament.regulation.Control;
import io.reglament.regulation.ControlKey;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Refused;
import io.reglament.regulation.Regulated;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Absent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Checks of journals in the bound school: opened for a scope, filled in, closed with a signature, repeated. */
@Component
public class Inspections {
    /** Inspections on a page. */
    public static final int PAGE = 30;

    private final InspectionRows rows;
    private final Items items;
    private final RemarkPlaces places;
    private final Steps steps;
    private final Duties duties;
    private final Profiles profiles;
    private final SchoolClock clock;

    Inspections(
            InspectionRows rows,
            Items items,
            RemarkPlaces places,
            Steps steps,
            Duties duties,
            Profiles profiles,
            SchoolClock clock) {
        this.rows = rows;
        this.items = items;
        this.places = places;
        this.steps = steps;
        this.duties = duties;
        this.profiles = profiles;
        this.clock = clock;
    }

    /**
     * Opens a check with the findings of its scope filled in.
     *
     * @param duty the key of the duty that it is to fulfil; empty for a check out of turn
     * @throws Refused {@code compliance.inspection.duty-refused} where nobody owes the duty now, or it is another post's
     */
    @Transactional
    public UUID open(InspectionScope scope, Optional<String> duty, Member member) {
        Optional<Occurrence> owed = duty.map(key -> owed(key, member));
        return open(scope, owed.map(Occurrence::key), owed.map(Occurrence::control), Optional.empty(), member);
    }

    /**
     * Opens another check of the same scope, to see whether what was found is put right.
     *
     * @throws Refused {@code compliance.inspection.open-refused} while the first one is not closed
     */
    @Transactional
    public UUID repeat(UUID inspection, Member member) {
        InspectionView first = rows.lock(inspection).orElseThrow(Absent::new);
        if (first.closing().isEmpty()) {
            throw new Refused("compliance.inspection.open-refused", new Basis.NotRegulated());
        }
        steps.add(inspection, Optional.empty(), step(What.REPEATED, "", member.person(), clock.now()));
        return open(first.scope(), Optional.empty(), first.control(), Optional.of(inspection), member);
    }

    /** Writes beside a line of the checklist what a person saw. */
    @Transactional
    public void note(UUID inspection, int version, CheckItem item, String note, Member member) {
        InspectionView now = rows.lock(inspection).orElseThrow(Absent::new);
        if (now.version() != version || now.closing().isPresent()) {
            throw new ChangedMeanwhile();
        }
        if (!items.note(inspection, item, note)) {
            throw new Absent();
        }
        rows.touch(inspection);
        steps.add(inspection, Optional.empty(), step(What.NOTED, item + ": " + note, member.person(), clock.now()));
    }

    /** Signs the check. Its remarks live on until they are accepted. */
    @Transactional
    public void close(UUID inspection, int version, String conclusion, Member member) {
        if (rows.lock(inspection).isEmpty()) {
            throw new Absent();
        }
        Instant now = clock.now();
        if (!rows.close(inspection, version, conclusion, new Closing(member.person(), now))) {
            throw new ChangedMeanwhile();
        }
        steps.add(inspection, Optional.empty(), step(What.CLOSED, conclusion, member.person(), now));
    }

    /** The newest first, {@value #PAGE} a page and one more where another page follows. */
    @Transactional(readOnly = true)
    public List<InspectionView> page(int page) {
        return rows.page(Math.multiplyExact(page, PAGE), PAGE + 1);
    }

    /**
     * The check of an address.
     *
     * @throws Absent where there is none
     */
    @Transactional(readOnly = true)
    public InspectionView find(UUID inspection) {
        return rows.find(inspection).orElseThrow(Absent::new);
    }

    /** The checklist, as filled in when the check was opened. */
    @Transactional(readOnly = true)
    public List<ItemView> items(UUID inspection) {
        return items.of(inspection);
    }

    /** What is late in the scope now: what a remark can be on. */
    @Transactional(readOnly = true)
    public List<Place> places(InspectionScope scope) {
        return places.of(scope);
    }

    /** What was done, in the order of time. */
    @Transactional(readOnly = true)
    public List<StepView> steps(UUID inspection) {
        return steps.of(inspection);
    }

    private UUID open(
            InspectionScope scope,
            Optional<String> duty,
            Optional<ControlKey> control,
            Optional<UUID> repeatOf,
            Member member) {
        Instant now = clock.now();
        UUID id = Ids.next();
        rows.add(new InspectionView(id, duty, control, scope, repeatOf, member.person(), now, "", Optional.empty(), 1));
        items.fill(id, scope, checklist(control, clock.today(member.school().zone())));
        steps.add(id, Optional.empty(), step(What.OPENED, duty.orElse(""), member.person(), now));
        return id;
    }

    private Occurrence owed(String key, Member member) {
        return duties.find(key)
                .filter(DutyStanding::owed)
                .map(DutyStanding::duty)
                .filter(duty -> duty.schoolClass().isEmpty() && Posts.holds(member, duty.who()))
                .orElseThrow(() -> new Refused("compliance.inspection.duty-refused", new Basis.NotRegulated()));
    }

    /** What the regulation says is looked at; where it says nothing, what the platform can tell of by itself. */
    private List<Regulated<CheckItem>> checklist(Optional<ControlKey> control, LocalDate today) {
        return profiles.on(today).controls().stream()
                .filter(each -> control.equals(Optional.of(each.key())))
                .map(Control::checklist)
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElseGet(() -> Items.known().stream()
                        .map(item -> new Regulated<CheckItem>(item, new Basis.NotRegulated()))
                        .toList());
    }
}
