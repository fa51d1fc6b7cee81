package io.reglament.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table as a reader of this test sees it: a change of who may do what has to be made twice. */
class RolePermissionsTests {
    private static final String TABLE = """
            HEAD: ENTER_SCHOOL SEE_ALL_LESSONS SEE_SHEETS SEE_PLANS APPROVE_PLANS SEE_FINDINGS SEE_DUTIES PLAN_CONTROL INSPECT REPORT_OUTAGES SEE_REGULATION SEE_DRAFT_REGULATION CONFIGURE_REGULATION APPROVE_REGULATION WRITE_TO_MANY KEEP_BACKUPS TAKE_BACKUPS_OUT
            DEPUTY_HEAD: ENTER_SCHOOL SEE_ALL_LESSONS SEE_SHEETS SEE_PLANS APPROVE_PLANS CORRECT_MARKS SEE_FINDINGS SEE_DUTIES PLAN_CONTROL INSPECT REPORT_OUTAGES SEE_REGULATION SEE_DRAFT_REGULATION CONFIGURE_REGULATION APPROVE_REGULATION WRITE_TO_MANY KEEP_BACKUPS
            SCHOOL_ADMINISTRATOR: ENTER_SCHOOL REPORT_OUTAGES KEEP_OUTAGES SEE_REGULATION SEE_DRAFT_REGULATION CONFIGURE_REGULATION IMPORT_ROSTER KEEP_BACKUPS TAKE_BACKUPS_OUT ISSUE_ACCESS
            TEACHER: ENTER_SCHOOL SEE_MY_DAY KEEP_LESSONS SEE_SHEETS SEE_PLANS ANSWER_REMARKS REPORT_OUTAGES SEE_REGULATION
            CLASS_TEACHER: ENTER_SCHOOL SEE_SHEETS KEEP_CLASS SEE_DUTIES REPORT_OUTAGES SEE_REGULATION WRITE_TO_MANY
            EDUCATOR: ENTER_SCHOOL REPORT_OUTAGES SEE_REGULATION
            EMPLOYEE: ENTER_SCHOOL REPORT_OUTAGES SEE_REGULATION
            INSPECTOR: ENTER_SCHOOL SEE_ALL_LESSONS SEE_SHEETS SEE_PLANS SEE_FINDINGS SEE_DUTIES INSPECT REPORT_OUTAGES SEE_REGULATION
            BUILDING_ADMINISTRATOR: ENTER_SCHOOL SEE_FINDINGS SEE_DUTIES INSPECT REPORT_OUTAGES SEE_REGULATION
            STUDENT: ENTER_SCHOOL SEE_DIARY
            PARENT: ENTER_SCHOOL SEE_DIARY NOTIFY_ABSENCE
            """;

    @Test
    void theTableIsAsAgreed() {
        String printed =
                Arrays.stream(Role.values()).map(RolePermissionsTests::line).collect(Collectors.joining());

        assertThat(printed).isEqualTo(TABLE);
    }

    @Test
    void severalRolesAddUpAndNoneMeansNothing() {
        Set<Role> both = Set.of(Role.TEACHER, Role.DEPUTY_HEAD);

        assertThat(RolePermissions.allow(both, Permission.KEEP_LESSONS)).isTrue();
        assertThat(RolePermissions.allow(both, Permission.SEE_FINDINGS)).isTrue();
        assertThat(RolePermissions.allow(both, Permission.ISSUE_ACCESS)).isFalse();
        assertThat(Arrays.stream(Permission.values()).filter(each -> RolePermissions.allow(Set.of(), each)))
                .isEmpty();
    }

    private static String line(Role role) {
        return Arrays.stream(Permission.values())
                .filter(permission -> RolePermissions.allow(Set.of(role), permission))
                .map(Permission::name)
                .collect(Collectors.joining(" ", role + ": ", "\n"));
    }
}
