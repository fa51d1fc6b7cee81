package io.reglament.archive;

import java.io.IOException;
import java.io.OutputStream;

/** Port: documents for people that go into a package of the bound school, such as consolidated sheets as PDF. */
public interface PackageDocuments {
    /** Adds all of them, one at a time; called in the transaction from whose snapshot the package is made. */
    void into(Folder folder) throws IOException;

    /** Where they go. */
    interface Folder {
        /**
         * Adds one.
         *
         * @param path below {@code documents/}: a-z, 0-9, hyphens, dots and slashes
         */
        void add(String path, Content content) throws IOException;
    }

    /** Writes a document. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }
}
