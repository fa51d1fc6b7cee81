package io.reglament.compliance.web;

import io.reglament.identity.Member;

/** Where the pages of a member's school stand. */
final class Roots {
    private Roots() {}

    static String of(Member member) {
        return "/s/" + member.school().slug();
    }
}
