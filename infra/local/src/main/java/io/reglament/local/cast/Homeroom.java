package io.reglament.local.cast;

/** A class, for example 7-Б. */
record Homeroom(int index, String id, int grade, int letter, String title) {

    boolean isFirst() {
        return letter == 0;
    }
}
