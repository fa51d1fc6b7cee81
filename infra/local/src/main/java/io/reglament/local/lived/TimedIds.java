package io.reglament.local.lived;

import java.time.Instant;
import java.util.UUID;

/** Ids as the platform makes them, of version 7, in the order of the story's time; the rest of them is drawn. */
record TimedIds(Dice dice) {
    UUID at(Instant moment, String about) {
        long random = dice.draw("id " + about);
        long high = (moment.toEpochMilli() << 16) | 0x7000L | (random & 0xFFFL);
        long low = (dice.draw("rest of id " + about) & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
