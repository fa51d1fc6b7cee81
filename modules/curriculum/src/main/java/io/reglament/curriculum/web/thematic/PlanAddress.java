package io.reglament.curriculum.web.thematic;

import io.reglament.curriculum.PlanId;
import io.reglament.identity.Member;

/** Where the pages of plans are. */
final class PlanAddress {
    private PlanAddress() {}

    static String all(Member member) {
        return "/s/" + member.school().slug() + "/plans";
    }

    static String of(PlanId plan, Member member) {
        return all(member) + "/" + plan.value();
    }
}
