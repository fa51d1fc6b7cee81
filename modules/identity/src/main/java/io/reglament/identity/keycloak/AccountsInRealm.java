package io.reglament.identity.keycloak;

import io.reglament.identity.AccessDirectory.DesiredAccount;
import io.reglament.identity.AccessDirectory.MendKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * Users of the realm, made when missing. One that somebody disabled in Keycloak stays disabled: that is how a stolen
 * account is stopped.
 */
final class AccountsInRealm {
    private final RealmResource realm;
    private final MendList mends;

    AccountsInRealm(RealmResource realm, MendList mends) {
        this.realm = realm;
        this.mends = mends;
    }

    /** Keycloak's id of each account by user name. */
    Map<String, String> align(List<DesiredAccount> accounts) {
        Map<String, String> subjects = new HashMap<>();
        accounts.forEach(account -> subjects.put(account.username(), id(account)));
        return subjects;
    }

    private String id(DesiredAccount account) {
        return realm.users().searchByUsername(account.username(), true).stream()
                .findFirst()
                .map(UserRepresentation::getId)
                .orElseGet(() -> make(account));
    }

    private String make(DesiredAccount account) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(account.username());
        user.setFirstName(account.name().given());
        user.setLastName(account.name().family());
        user.setEnabled(true);
        String id = Created.id(realm.users().create(user));
        mends.add(MendKind.ACCOUNT_MADE, account.username(), "");
        return id;
    }
}
