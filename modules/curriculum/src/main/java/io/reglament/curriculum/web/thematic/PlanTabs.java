package io.reglament.curriculum.web.thematic;

import io.reglament.identity.Member;
import io.reglament.identity.Permission;

/**
 * Which lists of plans the member may open.
 *
 * @param root of their addresses
 * @param here the one that is open: mine, queue or base
 */
record PlanTabs(String root, String here, boolean mine, boolean queue) {
    static PlanTabs of(Member member, String here) {
        return new PlanTabs(
                PlanAddress.all(member),
                here,
                member.may(Permission.KEEP_LESSONS),
                member.may(Permission.APPROVE_PLANS));
    }
}
