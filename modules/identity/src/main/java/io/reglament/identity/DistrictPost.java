package io.reglament.identity;

import java.util.Optional;

/** Port of the pages: whether who is signed in administers the district. That lets them into no school. */
public interface DistrictPost {
    /** Where the district's pages begin. */
    String ROOT = "/district";

    /** Empty for everybody else. */
    Optional<Holder> holder();

    /**
     * An administrator of the district.
     *
     * @param subject the directory's id of the account
     * @param username how they sign on
     */
    record Holder(String subject, String username) {}
}
