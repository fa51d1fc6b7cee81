package io.reglament.regulation;

import io.reglament.tenancy.Ask;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolRegistry;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The bound school's regulation: what holds on a day, its versions, and how it is changed. */
@Service
@Transactional
public class Profiles {
    private static final int PAGE = 20;
    private static final int MOST_WORDS = 1_000;
    private static final LocalDate FAR_AHEAD = LocalDate.of(2100, 1, 1);

    private final VersionStore store;
    private final ParsedProfiles parsed;
    private final UnderTheDistrict district;
    private final DivisionChecks divisions;
    private final SchoolRegistry schools;
    private final SchoolClock clock;
    private final ObjectProvider<ProfileChangeListener> listeners;

    Profiles(
            VersionStore store,
            ParsedProfiles parsed,
            UnderTheDistrict district,
            DivisionChecks divisions,
            SchoolRegistry schools,
            SchoolClock clock,
            ObjectProvider<ProfileChangeListener> listeners) {
        this.store = store;
        this.parsed = parsed;
        this.district = district;
        this.divisions = divisions;
        this.schools = schools;
        this.clock = clock;
        this.listeners = listeners;
    }

    /**
     * What holds on a day: the active version with the latest first day that has come by then; of two with the same
     * day the one activated later. A day before the first version reads the first one; nothing is owed then.
     *
     * @throws ProfileRefused {@code regulation.profile.none} when the school has no active version
     */
    @Transactional(readOnly = true)
    public Profile on(LocalDate day) {
        return parsed.get(inForce(day));
    }

    /** Which profile holds on a day, to be sent along with other questions; {@link #of} reads the answer. */
    public static Ask<InForce> askOn(LocalDate day) {
        return VersionStore.askInForce(day);
    }

    /**
     * The profile that {@link #askOn} found; costs a trip only when nobody has read it yet.
     *
     * @throws ProfileRefused {@code regulation.profile.none} when the school has no active version
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Profile of(InForce found) {
        return parsed.get(found.stored().orElseThrow(() -> new ProfileRefused("regulation.profile.none")));
    }

    /** Which profiles hold on any days, to be sent along with other questions. */
    public static Ask<InForceByDay> askEver() {
        return VersionStore.askEver();
    }

    /**
     * The profile of a day that {@link #askEver} found; costs a trip only when nobody has read it yet.
     *
     * @throws ProfileRefused {@code regulation.profile.none} when the school has no active version
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Profile of(InForceByDay found, LocalDate day) {
        return of(found.on(day));
    }

    /** The days on which what holds may change, whether by the school or by its district. */
    @Transactional(readOnly = true)
    public NavigableSet<LocalDate> changes() {
        NavigableSet<LocalDate> days = new TreeSet<>(store.changes());
        Trial.current().map(Trial::from).ifPresent(days::add);
        return days;
    }

    /** The version in force today in the school's zone. */
    @Transactional(readOnly = true)
    public ProfileVersion current() {
        return store.find(inForce(today()).version()).orElseThrow();
    }

    /** A version by its number; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<ProfileVersion> version(int version) {
        return store.find(version);
    }

    /** Who approves a new version, by what holds today. */
    @Transactional(readOnly = true)
    public Approver approver() {
        return on(today())
                .find(Parameters.REGULATION_APPROVAL, Where.ANYWHERE)
                .map(Regulated::value)
                .orElse(Approver.HEAD);
    }

    /**
     * Versions from the newest down, twenty to a page.
     *
     * @param page counts from 0
     */
    @Transactional(readOnly = true)
    public List<ProfileVersion> versions(int page) {
        return store.page(Math.clamp(page, 0, 100_000), PAGE);
    }

    /** Keeps a changed profile as a draft, or says everything that is wrong with it and keeps nothing. */
    public Uploaded upload(byte[] yaml, UUID byPerson) {
        return upload(yaml, Optional.of(byPerson));
    }

    /**
     * What a draft changes against the version in force today, in the order of the profile.
     *
     * @throws ProfileRefused {@code regulation.profile.no-draft}
     */
    @Transactional(readOnly = true)
    public Difference compare(int draftVersion) {
        VersionStore.Stored draft = draft(draftVersion, today());
        VersionStore.Stored now = inForce(today());
        return new Difference(now.version(), draftVersion, Difference.between(parsed.get(now), parsed.get(draft)));
    }

    /**
     * Lays a draft before whoever approves.
     *
     * @throws ProfileRefused {@code regulation.profile.no-draft}
     */
    public void submit(int draftVersion, UUID byPerson) {
        if (!store.submit(draftVersion, byPerson, clock.now())) {
            throw noDraft();
        }
        record(draftVersion, "submitted", Optional.empty(), Optional.of(byPerson));
    }

    /**
     * Gives a submitted draft back to be changed.
     *
     * @param words why, 1 to 1,000
     * @throws ProfileRefused {@code regulation.profile.no-draft} or {@code .no-words}
     */
    public void giveBack(int draftVersion, String words, UUID byPerson) {
        String why = words.strip();
        if (why.isEmpty() || why.length() > MOST_WORDS) {
            throw new ProfileRefused("regulation.profile.no-words");
        }
        if (!store.giveBack(draftVersion)) {
            throw noDraft();
        }
        store.record(draftVersion, "returned", Optional.empty(), Optional.of(why), Optional.of(byPerson), clock.now());
    }

    /** Why a draft was given back last; empty where it never was. */
    @Transactional(readOnly = true)
    public Optional<String> givenBackBecause(int draftVersion) {
        return store.lastWords(draftVersion);
    }

    /**
     * Approves a draft and puts it in force from a day on.
     *
     * @param from today in the school's zone at the earliest: what held in the past is not changed
     * @throws ProfileRefused {@code regulation.profile.past}, {@code .too-far}, {@code .no-draft},
     *     {@code .terms-calendar}, or {@code .locked} and {@code .base} for what the district's base refuses
     */
    public void approve(int draftVersion, LocalDate from, ApprovalOrder order, UUID byPerson) {
        if (from.isBefore(today())) {
            throw new ProfileRefused("regulation.profile.past");
        }
        VersionStore.Stored draft = draft(draftVersion, from);
        district.require(yaml(draftVersion), from);
        store.inForce(from).ifPresent(now -> divisions.require(parsed.get(now), parsed.get(draft), from));
        activate(draftVersion, from, Optional.of(order), Optional.of(byPerson), "activated");
    }

    /**
     * The first version of a school that is put on air; the day may lie in the past. Faults are returned, and nothing
     * is kept then.
     *
     * @throws ProfileRefused {@code regulation.profile.installed} when the school has a version
     */
    public Uploaded install(byte[] yaml, LocalDate from) {
        if (store.next() != 1) {
            throw new ProfileRefused("regulation.profile.installed");
        }
        Uploaded uploaded = upload(yaml, Optional.empty());
        if (uploaded instanceof Uploaded.Draft draft) {
            activate(draft.version(), from, Optional.empty(), Optional.empty(), "installed");
        }
        return uploaded;
    }

    /**
     * The text of a version exactly as it was uploaded; empty where there is none.
     *
     * @param version any number: a page may have it from an address
     */
    @Transactional(readOnly = true)
    public Optional<String> find(int version) {
        return store.text(version).map(VersionStore.Text::yaml);
    }

    /**
     * The text of a version exactly as it was uploaded.
     *
     * @throws ProfileRefused {@code regulation.profile.no-version}
     */
    @Transactional(readOnly = true)
    public String yaml(int version) {
        return find(version).orElseThrow(() -> new ProfileRefused("regulation.profile.no-version"));
    }

    private Uploaded upload(byte[] yaml, Optional<UUID> by) {
        return switch (district.read(yaml, today())) {
            case ProfileReading.Broken broken -> new Uploaded.Faulty(broken.faults());
            case ProfileReading.Whole whole -> {
                Optional<Profile> now = store.inForce(today()).map(parsed::get);
                List<ProfileFault> faults = divisions.faults(yaml, now, whole, today());
                yield faults.isEmpty() ? keep(yaml, by) : new Uploaded.Faulty(faults);
            }
        };
    }

    private Uploaded keep(byte[] yaml, Optional<UUID> by) {
        VersionStore.Text text =
                new VersionStore.Text(new String(yaml, StandardCharsets.UTF_8), ProfileResources.base());
        VersionStore.Stored draft =
                new VersionStore.Stored(store.next(), ParsedProfiles.digest(text), Optional.empty());
        try {
            store.addDraft(draft, text, by, clock.now());
        } catch (DuplicateKeyException e) {
            throw new ProfileRefused("regulation.profile.busy");
        }
        record(draft.version(), "uploaded", Optional.empty(), by);
        return new Uploaded.Draft(draft.version());
    }

    private void record(int version, String what, Optional<LocalDate> from, Optional<UUID> by) {
        store.record(version, what, from, Optional.empty(), by, clock.now());
    }

    private void activate(int version, LocalDate from, Optional<ApprovalOrder> order, Optional<UUID> by, String what) {
        if (from.isAfter(FAR_AHEAD)) {
            throw new ProfileRefused("regulation.profile.too-far");
        }
        try {
            if (!store.activate(version, from, order, by, clock.now())) {
                throw noDraft();
            }
        } catch (DuplicateKeyException e) {
            throw new ProfileRefused("regulation.profile.busy");
        }
        record(version, what, Optional.of(from), by);
        listeners.orderedStream().forEach(listener -> listener.profileActivated(from));
        if (order.isPresent()) {
            listeners.orderedStream().forEach(listener -> listener.versionApproved(version, from));
        }
    }

    private VersionStore.Stored draft(int version, LocalDate day) {
        return store.draft(version).orElseThrow(Profiles::noDraft).over(district.mark(day));
    }

    private VersionStore.Stored inForce(LocalDate day) {
        return store.inForce(day).orElseThrow(() -> new ProfileRefused("regulation.profile.none"));
    }

    private LocalDate today() {
        return clock.today(schools.current().zone());
    }

    private static ProfileRefused noDraft() {
        return new ProfileRefused("regulation.profile.no-draft");
    }
}
