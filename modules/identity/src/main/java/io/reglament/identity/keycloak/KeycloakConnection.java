package io.reglament.identity.keycloak;

import jakarta.ws.rs.client.ClientBuilder;
import java.util.concurrent.TimeUnit;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The adapter's signed-in connection, opened at first use, with bounded patience. */
@Component
@EnableConfigurationProperties(KeycloakSettings.class)
class KeycloakConnection implements DisposableBean {
    private final KeycloakSettings settings;
    private final Keycloak keycloak;

    KeycloakConnection(KeycloakSettings settings) {
        this.settings = settings;
        this.keycloak = KeycloakBuilder.builder()
                .serverUrl(settings.server())
                .realm(settings.realm())
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(settings.adapterClient())
                .clientSecret(settings.adapterClientSecret())
                .resteasyClient(ClientBuilder.newBuilder()
                        .connectTimeout(settings.patience().toMillis(), TimeUnit.MILLISECONDS)
                        .readTimeout(settings.patience().toMillis(), TimeUnit.MILLISECONDS)
                        .register(JacksonProvider.class, 100)
                        .build())
                .build();
    }

    RealmResource realm() {
        return keycloak.realm(settings.realm());
    }

    @Override
    public void destroy() {
        keycloak.close();
    }
}
