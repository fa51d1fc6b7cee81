package io.reglament.identity.access;

import io.reglament.identity.AccessDesk;
import io.reglament.identity.AccessDirectory;
import io.reglament.identity.People;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolRegistry;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class IssueDesk implements AccessDesk {
    private static final String BY = "command line";

    private final People people;
    private final Accounts accounts;
    private final SchoolRegistry schools;
    private final SchoolClock clock;
    private final DirectoryAlignment alignment;
    private final AccessDirectory directory;
    private final TransactionTemplate transaction;

    IssueDesk(
            People people,
            Accounts accounts,
            SchoolRegistry schools,
            SchoolClock clock,
            DirectoryAlignment alignment,
            AccessDirectory directory,
            TransactionTemplate transaction) {
        this.people = people;
        this.accounts = accounts;
        this.schools = schools;
        this.clock = clock;
        this.alignment = alignment;
        this.directory = directory;
        this.transaction = transaction;
    }

    @Override
    public List<Issued> issue(Collection<String> keys, String password, boolean temporary) {
        School school = schools.current();
        transaction.executeWithoutResult(status -> make(school, keys));
        alignment.align(school);
        Map<String, String> usernames = accounts.usernames();
        Set<String> without = accounts.withoutPassword();
        keys.stream()
                .map(key -> usernames.getOrDefault(key, ""))
                .filter(without::contains)
                .distinct()
                .forEach(username -> password(username, password, temporary));
        return keys.stream()
                .filter(usernames::containsKey)
                .map(key -> new Issued(key, usernames.getOrDefault(key, "")))
                .toList();
    }

    /** Kept as set only when the directory took it: a refused one is set by the next issue. */
    private void password(String username, String password, boolean temporary) {
        directory.password(username, password, temporary);
        accounts.passwordSet(username, clock.now());
    }

    private void make(School school, Collection<String> keys) {
        Map<String, PersonId> ids = people.bySourcedId();
        List<String> unknown =
                keys.stream().filter(key -> !ids.containsKey(key)).toList();
        if (!unknown.isEmpty()) {
            throw new UnknownPeople(unknown);
        }
        Map<String, String> existing = accounts.usernames();
        Set<String> taken = new HashSet<>(accounts.taken());
        List<String> without = keys.stream()
                .filter(key -> !existing.containsKey(key))
                .distinct()
                .toList();
        List<PersonId> newcomers = ids.entrySet().stream()
                .filter(entry -> without.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        people.names(newcomers).forEach((person, name) -> add(school, person, name, taken));
    }

    private void add(School school, PersonId person, PersonName name, Set<String> taken) {
        String username = Usernames.next(name, school.slug(), taken);
        taken.add(username);
        accounts.add(person.value(), username, BY, clock.now());
    }
}
