package io.reglament.local.bench;

/**
 * Something people do, and the least SQL that does the same.
 *
 * @param key for options and logs
 * @param save whether it changes something: then it may cost five times the floor, else ten times
 */
record Operation(String key, String title, boolean save, Step platform, Step floor) {

    double goal() {
        return save ? 5 : 10;
    }
}
