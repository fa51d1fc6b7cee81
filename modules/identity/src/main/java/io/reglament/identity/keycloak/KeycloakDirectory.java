package io.reglament.identity.keycloak;

import io.reglament.identity.AccessDirectory;
import io.reglament.identity.DirectoryUnavailable;
import io.reglament.tenancy.School;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.springframework.stereotype.Component;

/** One realm for all schools, a school an organization, a role a group of the organization. */
@Component
class KeycloakDirectory implements AccessDirectory {
    private final KeycloakConnection connection;

    KeycloakDirectory(KeycloakConnection connection) {
        this.connection = connection;
    }

    @Override
    public Alignment align(School school, List<DesiredAccount> accounts) {
        MendList mends = new MendList();
        return answered("align " + school.slug(), () -> again(() -> aligned(school, accounts, mends)));
    }

    private Alignment aligned(School school, List<DesiredAccount> accounts, MendList mends) {
        RealmResource realm = connection.realm();
        OrganizationOfSchool organization = OrganizationOfSchool.of(realm, school);
        AccountsInRealm users = new AccountsInRealm(realm, mends);
        var members = organization.members();
        var subjects = users.align(accounts, members);
        new RolesInOrganization(organization, mends).align(accounts, subjects, members);
        return new Alignment(subjects, mends.all(), users.disabled());
    }

    @Override
    public void password(String username, String password, boolean temporary) {
        answered("set a password", () -> {
            RealmResource realm = connection.realm();
            CredentialRepresentation credential = new CredentialRepresentation();
            credential.setType(CredentialRepresentation.PASSWORD);
            credential.setValue(password);
            credential.setTemporary(temporary);
            realm.users().searchByUsername(username, true).stream()
                    .findFirst()
                    .ifPresent(user -> realm.users().get(user.getId()).resetPassword(credential));
            return username;
        });
    }

    @Override
    public void signOutEverywhere(String subject) {
        answered("sign out", () -> {
            connection.realm().users().get(subject).logout();
            return subject;
        });
    }

    /** Two may align a school at once, a command and a job: what one finds half made, its second look finds whole. */
    private static <T> T again(Supplier<T> call) {
        try {
            return call.get();
        } catch (WebApplicationException e) {
            boolean ours = e.getResponse().getStatusInfo().getFamily() == Response.Status.Family.CLIENT_ERROR;
            if (!ours) {
                throw e;
            }
            return call.get();
        }
    }

    private static <T> T answered(String what, Supplier<T> call) {
        try {
            return call.get();
        } catch (ProcessingException | WebApplicationException e) {
            throw new DirectoryUnavailable("Keycloak did not " + what + ": " + e.getMessage(), e);
        }
    }
}
