package io.reglament.identity;

import java.util.Arrays;
import java.util.Optional;

/** What somebody is in a school. The claim is the role group's name in Keycloak and in the token. */
public enum Role {
    HEAD("head"),
    DEPUTY_HEAD("deputy-head"),
    SCHOOL_ADMINISTRATOR("school-administrator"),
    TEACHER("teacher"),
    CLASS_TEACHER("class-teacher"),
    EDUCATOR("educator"),
    EMPLOYEE("employee"),
    INSPECTOR("inspector"),
    BUILDING_ADMINISTRATOR("building-administrator"),
    STUDENT("student"),
    PARENT("parent");

    private final String claim;

    Role(String claim) {
        this.claim = claim;
    }

    public String claim() {
        return claim;
    }

    public boolean staff() {
        return this != STUDENT && this != PARENT;
    }

    public static Optional<Role> ofClaim(String claim) {
        return Arrays.stream(values()).filter(role -> role.claim.equals(claim)).findFirst();
    }
}
