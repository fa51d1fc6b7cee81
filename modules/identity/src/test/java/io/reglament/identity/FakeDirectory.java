package io.reglament.identity;

import io.reglament.tenancy.School;
import io.reglament.tenancy.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A directory that remembers what it was told, and can be changed by hand or be away. */
public final class FakeDirectory implements AccessDirectory {
    private final Map<String, Set<Role>> roles = new HashMap<>();
    private final Map<Slug, Map<String, PersonName>> members = new HashMap<>();
    private final List<String> signedOut = new ArrayList<>();
    private final List<String> passwords = new ArrayList<>();
    private final Set<String> disabled = new HashSet<>();
    private boolean away;

    /** Stands in for the real one. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {
        @Bean
        @Primary
        FakeDirectory fakeDirectory() {
            return new FakeDirectory();
        }
    }

    @Override
    public Alignment align(School school, List<DesiredAccount> accounts) {
        if (away) {
            throw new DirectoryUnavailable("away", new IllegalStateException("away"));
        }
        Map<String, String> subjects = new HashMap<>();
        List<Mend> mends = new ArrayList<>();
        Map<String, PersonName> here = new HashMap<>();
        members.put(school.slug(), here);
        for (DesiredAccount account : accounts) {
            if (!account.own() && !roles.containsKey(account.username())) {
                continue;
            }
            here.put(account.username(), account.name());
            subjects.put(account.username(), "subject of " + account.username());
            if (!roles.containsKey(account.username())) {
                mends.add(new Mend(account.username(), MendKind.ACCOUNT_MADE, ""));
            }
            Set<Role> before = roles.getOrDefault(account.username(), Set.of());
            account.roles().stream()
                    .filter(role -> !before.contains(role))
                    .forEach(role -> mends.add(new Mend(account.username(), MendKind.ROLE_GIVEN, role.claim())));
            before.stream()
                    .filter(role -> !account.roles().contains(role))
                    .forEach(role -> mends.add(new Mend(account.username(), MendKind.ROLE_TAKEN, role.claim())));
            roles.put(account.username(), account.roles());
        }
        return new Alignment(subjects, mends, disabledOf(subjects));
    }

    private Set<String> disabledOf(Map<String, String> subjects) {
        return subjects.entrySet().stream()
                .filter(account -> disabled.contains(account.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    @Override
    public void password(String username, String password, boolean temporary) {
        passwords.add(username);
    }

    @Override
    public void signOutEverywhere(String subject) {
        if (away) {
            throw new DirectoryUnavailable("away", new IllegalStateException("away"));
        }
        signedOut.add(subject);
    }

    /** As somebody would do it in the directory itself. */
    public void byHand(String username, Set<Role> changed) {
        roles.put(username, changed);
    }

    /** As somebody would delete an account in the directory itself. */
    public void forget(String username) {
        roles.remove(username);
    }

    /** As somebody would stop a stolen account in the directory itself. */
    public void disable(String username) {
        disabled.add(username);
    }

    public Set<Role> roles(String username) {
        return roles.getOrDefault(username, Set.of());
    }

    /** User names that belong to a school. */
    public Set<String> members(Slug school) {
        return members.getOrDefault(school, Map.of()).keySet();
    }

    /** Subjects whose sign-ons were ended. */
    public List<String> signedOut() {
        return signedOut;
    }

    public List<String> passwords() {
        return passwords;
    }

    public void away(boolean isAway) {
        away = isAway;
    }
}
