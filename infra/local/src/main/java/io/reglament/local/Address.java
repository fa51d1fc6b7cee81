package io.reglament.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.reglament.local.keycloak.KeycloakSecrets;
import io.reglament.local.keycloak.LocalKeycloak;
import io.reglament.local.place.Var;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Which address and client secrets the kept realm knows; it is told again only when they changed. */
record Address(Path file) {

    static Address of(Var var) {
        return new Address(var.state().resolve("realm-address"));
    }

    void bring(LocalKeycloak keycloak, String baseUrl, KeycloakSecrets secrets) {
        String today = fingerprint(baseUrl + " " + secrets.webClient() + " " + secrets.adapterClient());
        try {
            if (Files.notExists(file) || !Files.readString(file, UTF_8).equals(today)) {
                keycloak.adoptAddress();
                Files.writeString(file, today, UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fingerprint(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
