package io.reglament.compliance.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.compliance.FindingState;
import io.reglament.compliance.FoundCourse.OfClass;
import io.reglament.compliance.FoundCourse.OfSheet;
import io.reglament.compliance.courses.CourseSaid;
import io.reglament.compliance.courses.ModelChanges;
import io.reglament.compliance.courses.ModelSchool;
import io.reglament.compliance.deadlines.Finding.Place;
import io.reglament.curriculum.ClassDay;
import io.reglament.curriculum.CourseDay;
import io.reglament.curriculum.GroupId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps watches and findings of a {@link ModelSchool} as tables would, and asks production what becomes of them. */
final class ModelEngine {
    private final ModelSchool school;
    private final Random order;
    private final Map<UUID, LocalDate> judgedOn = new HashMap<>();
    private final Map<UUID, Owner> watched = new HashMap<>();
    private final Map<UUID, Instant> due = new HashMap<>();
    private final Map<Place, Finding> findings = new HashMap<>();

    ModelEngine(ModelSchool school, Random order) {
        this.school = school;
        this.order = order;
    }

    /** What was touched, and all that has fallen due. */
    void evaluate(ModelChanges touched, Instant now) {
        touched.outageSince().ifPresent(since -> outage(since, now));
        Around around = new Around(school.classes(), school.terms());
        for (Set<UUID> kind : List.of(touched.lessons(), touched.works())) {
            around(around, kind).forEach(owner -> mark(owner, now));
        }
        Around.sheets(school.terms().stream()
                        .filter(term -> touched.groups().contains(term.group().value()))
                        .toList())
                .forEach(owner -> mark(owner, now));
        ofDue(now);
    }

    /** A lesson or a work that is judged before its touch is taken: its watch was due just then. */
    void judgeEarly(Collection<UUID> ids, Instant now) {
        left(new Around(school.classes(), school.terms()), Set.copyOf(ids)).forEach(owner -> mark(owner, now));
    }

    /** As anybody sees them. */
    Map<Place, List<Object>> standing() {
        return findings.values().stream()
                .filter(finding -> finding.state() != FindingState.WITHDRAWN)
                .collect(Collectors.toMap(
                        Finding::place,
                        finding -> List.of(
                                finding.about(),
                                finding.basis(),
                                finding.dueAt(),
                                finding.state(),
                                finding.mendedAt(),
                                finding.moved(),
                                finding.note())));
    }

    /** Everything there is, from scratch. */
    static ModelEngine full(ModelSchool school, Random order, Instant now) {
        ModelEngine full = new ModelEngine(school, order);
        Around.sheets(school.terms()).forEach(owner -> full.mark(owner, now));
        school.classDays().forEach(day -> full.mark(new Owner(new OfClass(day.schoolClass()), day.date()), now));
        full.ofDue(now);
        return full;
    }

    private Set<Owner> around(Around around, Set<UUID> ids) {
        Set<Owner> owners = new HashSet<>(left(around, ids));
        school.places(ids).values().forEach(place -> around.of(place).forEach(owners::add));
        return owners;
    }

    private Set<Owner> left(Around around, Set<UUID> ids) {
        Map<UUID, CourseDay> places = school.places(ids);
        Map<UUID, LocalDate> before = new HashMap<>(judgedOn);
        before.keySet().retainAll(ids);
        Looked looked = new Looked(school.standing(ids), List.of());
        Set<Owner> owners = new HashSet<>();
        looked.moved(before).forEach((id, day) -> {
            GroupId group = Optional.ofNullable(places.get(id)).orElseThrow().group();
            around.on(group, day).forEach(owners::add);
        });
        judgedOn.keySet().removeAll(ids);
        judgedOn.putAll(looked.days());
        return owners;
    }

    /** As the register of outages asks for it, by tables. */
    private void outage(Instant since, Instant now) {
        findings.values().stream()
                .filter(finding -> finding.state() != FindingState.WITHDRAWN
                        && finding.dueAt().isAfter(since))
                .map(finding -> finding.place().scope())
                .filter(watched::containsKey)
                .forEach(id -> due.put(id, now));
    }

    private void mark(Owner owner, Instant now) {
        watched.put(owner.id(), owner);
        due.put(owner.id(), now);
    }

    private void ofDue(Instant now) {
        for (Scope scope : List.of(Scope.GROUP_TERM, Scope.CLASS_DAY)) {
            Map<UUID, Owner> batch = watched.entrySet().stream()
                    .filter(each -> each.getValue().scope() == scope)
                    .filter(each -> Optional.ofNullable(due.get(each.getKey()))
                            .filter(moment -> !moment.isAfter(now))
                            .isPresent())
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            if (!batch.isEmpty()) {
                judge(batch, now);
            }
        }
    }

    private void judge(Map<UUID, Owner> owners, Instant now) {
        Looked looked = CourseVerdicts.of(owners, said(owners.values(), now), now);
        assertThat(looked.judged()).extracting(Judged::place).doesNotHaveDuplicates();
        Map<Place, Finding> known = findings.values().stream()
                .filter(finding -> owners.containsKey(finding.place().scope()))
                .collect(Collectors.toMap(Finding::place, Function.identity()));
        FindingChanges.of(known, looked.judged(), now)
                .forEach(change -> findings.put(change.finding().place(), change.finding()));
        owners.keySet().forEach(due::remove);
        looked.watches().forEach(watch -> watch.nextDue().ifPresent(at -> due.put(watch.id(), at)));
        watched.keySet().removeAll(looked.gone(owners.keySet()));
    }

    private List<CourseSaid> said(Collection<Owner> owners, Instant now) {
        List<OfSheet> sheets = owners.stream()
                .flatMap(owner -> owner.course() instanceof OfSheet sheet ? Stream.of(sheet) : Stream.empty())
                .toList();
        List<ClassDay> days = owners.stream()
                .flatMap(owner -> owner.course() instanceof OfClass(var one)
                        ? Stream.of(new ClassDay(one, owner.date()))
                        : Stream.empty())
                .toList();
        return Stream.concat(school.sheets(sheets, order, now).stream(), school.days(days, order).stream())
                .toList();
    }
}
