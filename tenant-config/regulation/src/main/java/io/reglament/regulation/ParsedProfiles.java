package io.reglament.regulation;

import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/**
 * Profiles that were read before. Danger: a number of a version that was rolled back is given out again with another
 * text, so the key holds the digest of the texts too.
 */
@Component
final class ParsedProfiles {
    private static final int MOST = 1024;

    private record Key(SchoolId school, VersionStore.Stored stored) {}

    private final ConcurrentLruCache<Key, Profile> cache;

    ParsedProfiles(RoundTrip trips, ProfileReader reader) {
        this.cache = new ConcurrentLruCache<>(MOST, key -> read(trips, reader, key.stored()));
    }

    /** The profile of a version of the bound school; reads the database at most once for each. */
    Profile get(VersionStore.Stored stored) {
        return cache.get(new Key(SchoolContext.current(), stored));
    }

    static String digest(VersionStore.Text text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(text.base().getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            return HexFormat.of().formatHex(sha.digest(text.yaml().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static Profile read(RoundTrip trips, ProfileReader reader, VersionStore.Stored stored) {
        VersionStore.Text text = trips.ask(VersionStore.askText(stored)).orElseThrow();
        return reader.reread(text.yaml(), text.base());
    }
}
