package io.reglament.regulation.yaml;

/** JSON pointers, RFC 6901. */
public final class Pointers {
    private Pointers() {}

    /** The pointer of a key in the object at {@code parent}. */
    public static String child(String parent, String key) {
        return parent + "/" + key.replace("~", "~0").replace("/", "~1");
    }
}
