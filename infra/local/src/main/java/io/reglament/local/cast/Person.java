package io.reglament.local.cast;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Somebody in a school.
 *
 * @param masterId the same for one person in several schools
 */
record Person(String id, PersonName name, boolean female, String masterId) {

    static Person of(String id, PersonName name, boolean female) {
        return new Person(id, name, female, master(id));
    }

    static String master(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
