package io.reglament.journal.works;

import io.reglament.regulation.InForce;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The profiles of days that are not known when the question is sent. A version of the regulation holds from its first
 * day until the next one's and never again, so where two days have the same one, all days between them have it too:
 * a few days asked for along with other questions mostly answer for all.
 */
@Component
public class ProfilesOfDays {
    /** How far before today profiles are asked for: lately, and as long ago as a school year. */
    private static final List<Integer> BACK = List.of(0, 14, 400);

    private final RoundTrip trip;
    private final Profiles profiles;

    ProfilesOfDays(RoundTrip trip, Profiles profiles) {
        this.trip = trip;
        this.profiles = profiles;
    }

    /** Questions for a few days, to be sent along with others. */
    public static Map<LocalDate, Ask<InForce>> ask(LocalDate today) {
        Map<LocalDate, Ask<InForce>> asks = new HashMap<>();
        BACK.forEach(days -> asks.put(today.minusDays(days), Profiles.askOn(today.minusDays(days))));
        return asks;
    }

    /** An entry for each of the days; in a trip more only where the days asked for do not tell. */
    public Map<LocalDate, Profile> of(Collection<LocalDate> days, Map<LocalDate, Ask<InForce>> asked, Answers answers) {
        NavigableMap<LocalDate, Profile> known = new TreeMap<>();
        asked.forEach((day, ask) -> known.put(day, profiles.of(answers.of(ask))));
        Map<LocalDate, Profile> found = new HashMap<>();
        days.forEach(day -> between(known, day).ifPresent(profile -> found.put(day, profile)));
        askMore(days.stream().filter(day -> !found.containsKey(day)), found);
        return found;
    }

    private static Optional<Profile> between(NavigableMap<LocalDate, Profile> known, LocalDate day) {
        Map.Entry<LocalDate, Profile> before = known.floorEntry(day);
        Map.Entry<LocalDate, Profile> after = known.ceilingEntry(day);
        boolean told = before != null && after != null && before.getValue().equals(after.getValue());
        return told ? Optional.of(before.getValue()) : Optional.empty();
    }

    private void askMore(Stream<LocalDate> days, Map<LocalDate, Profile> found) {
        Map<LocalDate, Ask<InForce>> asks = new HashMap<>();
        days.forEach(day -> asks.put(day, Profiles.askOn(day)));
        if (!asks.isEmpty()) {
            Answers answers = trip.send(asks.values().toArray(Ask<?>[]::new));
            asks.forEach((day, ask) -> found.put(day, profiles.of(answers.of(ask))));
        }
    }
}
