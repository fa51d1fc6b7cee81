package io.reglament.attendance.web;

import io.reglament.tenancy.Slug;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Where a form leads back to. Danger: an address taken from a request could lead out of the school, or off the site. */
final class WayBack {
    private static final int MOST = 300;

    /** Plain segments only: no second slash, no dots that climb, no escapes that hide them. */
    private static final Pattern REST = Pattern.compile("(/[A-Za-z0-9_-]+)*(\\?[A-Za-z0-9_=&-]*)?");

    private WayBack() {}

    /** The wished page of the same school, or the lesson's own. */
    static URI of(Slug school, UUID lesson, Optional<String> wish) {
        String root = "/s/" + school;
        return URI.create(wish.filter(path -> isInside(root, path)).orElse(root + "/lessons/" + lesson));
    }

    private static boolean isInside(String root, String path) {
        return path.length() <= MOST
                && path.startsWith(root)
                && REST.matcher(path.substring(root.length())).matches();
    }
}
