package io.reglament.identity.keycloak;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How our adapter reaches Keycloak's administration.
 *
 * @param issuer the realm's address, {@code …/realms/<realm>}
 * @param adapterClient the service account that may manage users and organizations and nothing else
 * @param patience how long one answer may take
 */
@ConfigurationProperties("reglament.identity")
record KeycloakSettings(
        URI issuer,
        @DefaultValue("reglament-adapter") String adapterClient,
        @DefaultValue("") String adapterClientSecret,
        @DefaultValue("PT10S") Duration patience) {
    String server() {
        String address = issuer.toString();
        return address.substring(0, address.indexOf("/realms/"));
    }

    String realm() {
        String address = issuer.toString();
        return address.substring(address.indexOf("/realms/") + "/realms/".length());
    }
}
