package io.reglament.compliance.duties;

import io.reglament.identity.Member;
import io.reglament.identity.Role;
import io.reglament.regulation.Responsible;

/** Which post answers for a duty, as regulations name posts. */
public final class Posts {
    private Posts() {}

    /** Whether the member holds the post that a duty is for. */
    public static boolean holds(Member member, Responsible who) {
        return member.roles().contains(role(who));
    }

    /** The role whose holders hold the post. */
    public static Role role(Responsible who) {
        return switch (who) {
            case HEAD -> Role.HEAD;
            case DEPUTY_HEAD, QUALITY_DEPUTY -> Role.DEPUTY_HEAD;
            case CLASS_TEACHER -> Role.CLASS_TEACHER;
            case BUILDING_ADMINISTRATOR -> Role.BUILDING_ADMINISTRATOR;
            case SYSTEM_ADMINISTRATOR -> Role.SCHOOL_ADMINISTRATOR;
            case COMMISSION, AREA_SUPERVISOR, METHOD_UNION_HEAD -> Role.INSPECTOR;
        };
    }
}
