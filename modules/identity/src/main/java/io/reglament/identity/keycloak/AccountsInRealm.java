package io.reglament.identity.keycloak;

import io.reglament.identity.AccessDirectory.DesiredAccount;
import io.reglament.identity.AccessDirectory.MendKind;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.MemberRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * Users of the realm, made when missing. One that somebody disabled in Keycloak stays disabled: that is how a stolen
 * account is stopped.
 */
final class AccountsInRealm {
    private final RealmResource realm;
    private final MendList mends;
    private final Set<String> disabled = new HashSet<>();

    AccountsInRealm(RealmResource realm, MendList mends) {
        this.realm = realm;
        this.mends = mends;
    }

    /**
     * Keycloak's id of each account by user name. Who is a member already need not be looked for: a school's comparison
     * costs a few pages, and not a search for each account.
     */
    Map<String, String> align(List<DesiredAccount> accounts, Map<String, MemberRepresentation> members) {
        Map<String, String> known = new HashMap<>();
        members.forEach((id, member) -> {
            known.put(member.getUsername(), id);
            note(member);
        });
        Map<String, String> subjects = new HashMap<>();
        for (DesiredAccount account : accounts) {
            Optional.ofNullable(known.get(account.username()))
                    .or(() -> searched(account))
                    .ifPresent(id -> subjects.put(account.username(), id));
        }
        return subjects;
    }

    /** Keycloak's ids of those among them, and among the members so far, whom somebody disabled. */
    Set<String> disabled() {
        return Set.copyOf(disabled);
    }

    private void note(UserRepresentation user) {
        if (Boolean.FALSE.equals(user.isEnabled())) {
            disabled.add(user.getId());
        }
    }

    /** Another school's user is that school's to make. */
    private Optional<String> searched(DesiredAccount account) {
        return realm.users().searchByUsername(account.username(), true).stream()
                .findFirst()
                .map(user -> {
                    note(user);
                    return user.getId();
                })
                .or(() -> account.own() ? Optional.of(make(account)) : Optional.empty());
    }

    private String make(DesiredAccount account) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(account.username());
        user.setFirstName(account.name().given());
        user.setLastName(account.name().family());
        user.setEnabled(true);
        Response answer = realm.users().create(user);
        if (Created.exists(answer)) {
            answer.close();
            return realm.users()
                    .searchByUsername(account.username(), true)
                    .getFirst()
                    .getId();
        }
        String id = Created.id(answer);
        mends.add(MendKind.ACCOUNT_MADE, account.username(), "");
        return id;
    }
}
