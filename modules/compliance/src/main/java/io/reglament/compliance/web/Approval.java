package io.reglament.compliance.web;

import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.identity.Role;
import io.reglament.regulation.Approver;
import io.reglament.regulation.Profiles;
import io.reglament.web.Absent;
import org.springframework.stereotype.Component;

/** Who approves a version: the regulation in force names the post. */
@Component
class Approval {
    private final Profiles profiles;

    Approval(Profiles profiles) {
        this.profiles = profiles;
    }

    boolean isBy(Member member) {
        return member.may(Permission.APPROVE_REGULATION)
                && (member.roles().contains(Role.HEAD) || profiles.approver() == Approver.DEPUTY_HEAD);
    }

    /** @throws Absent for anybody else */
    void require(Member member) {
        if (!isBy(member)) {
            throw new Absent();
        }
    }
}
