package io.reglament.rostering.bundle;

/** Bounds of a bundle; a hostile or broken one is refused before it costs memory. */
record Limits(
        long zipBytes,
        int entries,
        long fileBytes,
        long totalBytes,
        int ratio,
        int rows,
        int fieldChars,
        int recordChars,
        int faults) {

    static final long MEGABYTE = 1024L * 1024L;

    static final Limits STANDARD =
            new Limits(50 * MEGABYTE, 64, 200 * MEGABYTE, 400 * MEGABYTE, 200, 100_000, 4_000, 512_000, 1_000);

    /** Below this many unpacked bytes the ratio says nothing: tiny repetitive files pack very well. */
    static final long RATIO_FLOOR = MEGABYTE;

    static final int ID_CHARS = 255;
    static final int NOTICES = 200;
}
