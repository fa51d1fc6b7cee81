package io.reglament.rostering.bundle;

import java.util.List;

/** The outcome of reading a bundle: all of it, or its faults; never a part. */
public sealed interface BundleReading permits ReadBundle, FaultyBundle {

    /** What was passed over, at most 200. */
    List<Notice> notices();
}
