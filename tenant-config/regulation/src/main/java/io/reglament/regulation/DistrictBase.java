package io.reglament.regulation;

import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.WakeUps;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The base over which all schools' regulations hold: the district hands in versions of it and publishes them. It belongs
 * to no school, and nothing that was published is ever changed.
 */
@Service
public class DistrictBase {
    private static final int PAGE = 20;
    private static final LocalDate FAR_AHEAD = LocalDate.of(2100, 1, 1);

    private final BaseStore store;
    private final BaseToFollow toFollow;
    private final BaseImpacts impacts;
    private final ProfileReader reader;
    private final SchoolClock clock;
    private final WakeUps wakeUps;
    private final TransactionTemplate transaction;

    DistrictBase(
            BaseStore store,
            BaseToFollow toFollow,
            BaseImpacts impacts,
            ProfileReader reader,
            SchoolClock clock,
            WakeUps wakeUps,
            TransactionTemplate transaction) {
        this.store = store;
        this.toFollow = toFollow;
        this.impacts = impacts;
        this.reader = reader;
        this.clock = clock;
        this.wakeUps = wakeUps;
        this.transaction = transaction;
    }

    /**
     * Versions from the newest down, twenty to a page; the release's own is not among them.
     *
     * @param page counts from 0
     */
    public List<BaseVersion> versions(int page) {
        return outside(() -> store.page(Math.clamp(page, 0, 100_000), PAGE));
    }

    /** A version by its number; empty where there is none, and for 0. */
    public Optional<BaseVersion> find(int version) {
        return outside(() -> store.find(version));
    }

    /** Its text exactly as it was handed in; 0 for the release's. */
    public Optional<String> yaml(int version) {
        return version == 0 ? Optional.of(ProfileResources.base()) : outside(() -> store.text(version));
    }

    /** The number of the version that holds on a day; 0 for the release's. */
    public int inForce(LocalDate day) {
        return outside(() -> store.on(day)).map(BaseMark::version).orElse(0);
    }

    /** The first day from which a version can be published: no school's past is changed. */
    public LocalDate earliest() {
        return impacts.earliest(school -> clock.today(school.zone()));
    }

    /**
     * Keeps a text as a version that binds nobody until it is published, or says everything that is wrong with it and
     * keeps nothing.
     *
     * @param by who hands it in
     */
    public Uploaded upload(byte[] yaml, String by) {
        List<ProfileFault> faults = reader.faultsOfBase(yaml);
        if (!faults.isEmpty()) {
            return new Uploaded.Faulty(faults);
        }
        String text = new String(yaml, StandardCharsets.UTF_8);
        return outside(() -> {
            BaseMark mark = new BaseMark(store.next(), ParsedProfiles.digest(new VersionStore.Text(text, "")));
            return busy("regulation.profile.busy", () -> {
                store.add(mark, text, by, clock.now());
                return new Uploaded.Draft(mark.version());
            });
        });
    }

    /**
     * What a version changes against another; 0 for the release's.
     *
     * @throws ProfileRefused {@code regulation.profile.no-version}
     */
    public BaseDifference compare(int before, int after) {
        return BaseDifference.between(before, reader.below(text(before)), after, reader.below(text(after)));
    }

    /**
     * What a version would do to the schools from a day on.
     *
     * @throws ProfileRefused {@code regulation.profile.no-version}
     */
    public BaseImpact impact(int version, LocalDate from) {
        return impacts.of(text(version), from);
    }

    /**
     * Puts a version in force for all schools from a day on.
     *
     * @throws ProfileRefused {@code regulation.base.past}, {@code regulation.profile.too-far} or {@code .no-version},
     *     {@code regulation.base.published} for what is published already, or {@code regulation.base.breaks} when a
     *     school's regulation could not be read over it
     */
    public void publish(int version, LocalDate from, ApprovalOrder order, String by) {
        if (from.isBefore(earliest())) {
            throw new ProfileRefused("regulation.base.past");
        }
        if (from.isAfter(FAR_AHEAD)) {
            throw new ProfileRefused("regulation.profile.too-far");
        }
        if (find(version).flatMap(BaseVersion::published).isPresent()) {
            throw new ProfileRefused("regulation.base.published");
        }
        long broken = impact(version, from).broken();
        if (broken > 0) {
            throw new ProfileRefused("regulation.base.breaks", broken);
        }
        Instant now = clock.now();
        outside(() -> busy("regulation.base.published", () -> {
            BaseMark mark = store.mark(version).orElseThrow(DistrictBase::none);
            int publication = store.publish(mark, new BaseVersion.Publication(from, order, by, now));
            toFollow.everySchool(publication);
            wakeUps.everySchool(now);
            return publication;
        }));
    }

    private String text(int version) {
        return yaml(version).orElseThrow(DistrictBase::none);
    }

    private <T> T outside(Supplier<T> work) {
        return SchoolContext.noSchool(
                "the district's base",
                () -> Optional.ofNullable(transaction.execute(status -> work.get()))
                        .orElseThrow());
    }

    private static <T> T busy(String code, Supplier<T> work) {
        try {
            return work.get();
        } catch (DuplicateKeyException e) {
            throw new ProfileRefused(code);
        }
    }

    private static ProfileRefused none() {
        return new ProfileRefused("regulation.profile.no-version");
    }
}
