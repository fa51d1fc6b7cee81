package io.reglament.rostering.bundle;

/** How many bytes may still be unpacked, for one file and for the bundle together. */
final class UnpackBudget {
    private final Limits limits;
    private long total;

    UnpackBudget(Limits limits) {
        this.limits = limits;
    }

    /**
     * Counts freshly unpacked bytes.
     *
     * @param fresh bytes just unpacked
     * @param ofFile bytes of this file so far, the fresh ones included
     * @param packed the file's size in the zip
     */
    void spend(long fresh, long ofFile, long packed) throws TooMuch {
        total += fresh;
        if (ofFile > limits.fileBytes() || total > limits.totalBytes()) {
            throw new TooMuch(Code.FILE_SIZE, limits.fileBytes() / Limits.MEGABYTE);
        }
        if (ofFile > Limits.RATIO_FLOOR && ofFile > limits.ratio() * Math.max(1, packed)) {
            throw new TooMuch(Code.ZIP_BOMB, limits.ratio());
        }
    }
}
