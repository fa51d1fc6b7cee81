package io.reglament.identity;

import static io.reglament.identity.Permission.ANSWER_REMARKS;
import static io.reglament.identity.Permission.APPROVE_PLANS;
import static io.reglament.identity.Permission.APPROVE_REGULATION;
import static io.reglament.identity.Permission.CONFIGURE_REGULATION;
import static io.reglament.identity.Permission.CORRECT_MARKS;
import static io.reglament.identity.Permission.ENTER_SCHOOL;
import static io.reglament.identity.Permission.IMPORT_ROSTER;
import static io.reglament.identity.Permission.INSPECT;
import static io.reglament.identity.Permission.ISSUE_ACCESS;
import static io.reglament.identity.Permission.KEEP_BACKUPS;
import static io.reglament.identity.Permission.KEEP_CLASS;
import static io.reglament.identity.Permission.KEEP_LESSONS;
import static io.reglament.identity.Permission.KEEP_OUTAGES;
import static io.reglament.identity.Permission.NOTIFY_ABSENCE;
import static io.reglament.identity.Permission.PLAN_CONTROL;
import static io.reglament.identity.Permission.REPORT_OUTAGES;
import static io.reglament.identity.Permission.SEE_ALL_LESSONS;
import static io.reglament.identity.Permission.SEE_DIARY;
import static io.reglament.identity.Permission.SEE_DRAFT_REGULATION;
import static io.reglament.identity.Permission.SEE_DUTIES;
import static io.reglament.identity.Permission.SEE_FINDINGS;
import static io.reglament.identity.Permission.SEE_MY_DAY;
import static io.reglament.identity.Permission.SEE_PLANS;
import static io.reglament.identity.Permission.SEE_REGULATION;
import static io.reglament.identity.Permission.SEE_SHEETS;
import static io.reglament.identity.Permission.TAKE_BACKUPS_OUT;
import static io.reglament.identity.Permission.WRITE_TO_MANY;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The table of who may do what: one line a role. Several roles add up. */
final class RolePermissions {
    private static final Map<Role, Set<Permission>> TABLE = Map.ofEntries(
            row(
                    Role.HEAD,
                    ENTER_SCHOOL,
                    SEE_ALL_LESSONS,
                    SEE_SHEETS,
                    SEE_PLANS,
                    APPROVE_PLANS,
                    SEE_FINDINGS,
                    SEE_DUTIES,
                    PLAN_CONTROL,
                    INSPECT,
                    REPORT_OUTAGES,
                    SEE_REGULATION,
                    SEE_DRAFT_REGULATION,
                    CONFIGURE_REGULATION,
                    APPROVE_REGULATION,
                    KEEP_BACKUPS,
                    TAKE_BACKUPS_OUT,
                    WRITE_TO_MANY),
            row(
                    Role.DEPUTY_HEAD,
                    ENTER_SCHOOL,
                    SEE_ALL_LESSONS,
                    SEE_SHEETS,
                    SEE_PLANS,
                    APPROVE_PLANS,
                    CORRECT_MARKS,
                    SEE_FINDINGS,
                    SEE_DUTIES,
                    PLAN_CONTROL,
                    INSPECT,
                    REPORT_OUTAGES,
                    SEE_REGULATION,
                    SEE_DRAFT_REGULATION,
                    CONFIGURE_REGULATION,
                    APPROVE_REGULATION,
                    KEEP_BACKUPS,
                    WRITE_TO_MANY),
            row(
                    Role.SCHOOL_ADMINISTRATOR,
                    ENTER_SCHOOL,
                    REPORT_OUTAGES,
                    KEEP_OUTAGES,
                    SEE_REGULATION,
                    SEE_DRAFT_REGULATION,
                    CONFIGURE_REGULATION,
                    IMPORT_ROSTER,
                    KEEP_BACKUPS,
                    TAKE_BACKUPS_OUT,
                    ISSUE_ACCESS),
            row(
                    Role.TEACHER,
                    ENTER_SCHOOL,
                    SEE_MY_DAY,
                    KEEP_LESSONS,
                    SEE_SHEETS,
                    SEE_PLANS,
                    ANSWER_REMARKS,
                    REPORT_OUTAGES,
                    SEE_REGULATION),
            row(
                    Role.CLASS_TEACHER,
                    ENTER_SCHOOL,
                    SEE_SHEETS,
                    KEEP_CLASS,
                    SEE_DUTIES,
                    REPORT_OUTAGES,
                    SEE_REGULATION,
                    WRITE_TO_MANY),
            row(Role.EDUCATOR, ENTER_SCHOOL, REPORT_OUTAGES, SEE_REGULATION),
            row(Role.EMPLOYEE, ENTER_SCHOOL, REPORT_OUTAGES, SEE_REGULATION),
            row(
                    Role.INSPECTOR,
                    ENTER_SCHOOL,
                    SEE_ALL_LESSONS,
                    SEE_SHEETS,
                    SEE_PLANS,
                    SEE_FINDINGS,
                    SEE_DUTIES,
                    INSPECT,
                    REPORT_OUTAGES,
                    SEE_REGULATION),
            row(
                    Role.BUILDING_ADMINISTRATOR,
                    ENTER_SCHOOL,
                    SEE_FINDINGS,
                    SEE_DUTIES,
                    INSPECT,
                    REPORT_OUTAGES,
                    SEE_REGULATION),
            row(Role.STUDENT, ENTER_SCHOOL, SEE_DIARY),
            row(Role.PARENT, ENTER_SCHOOL, SEE_DIARY, NOTIFY_ABSENCE));

    private RolePermissions() {}

    static boolean allow(Set<Role> roles, Permission permission) {
        return roles.stream()
                .anyMatch(role -> TABLE.getOrDefault(role, Set.of()).contains(permission));
    }

    private static Map.Entry<Role, Set<Permission>> row(Role role, Permission... permissions) {
        return Map.entry(role, EnumSet.copyOf(Set.of(permissions)));
    }
}
