package io.reglament.local.keycloak;

/**
 * What Keycloak must know and nobody else.
 *
 * @param admin password of {@link #ADMIN} in the master realm, made at the first start
 */
public record KeycloakSecrets(String database, String admin, String webClient, String adapterClient) {

    /** The one account of the master realm. */
    public static final String ADMIN = "admin";

    /** Hides the secrets from logs. */
    @Override
    public String toString() {
        return "KeycloakSecrets[hidden]";
    }
}
