package io.reglament.rostering.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.identity.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleWordsTests {
    @ParameterizedTest
    @CsvSource({
        "principal, HEAD",
        "ext:deputyHead, DEPUTY_HEAD",
        "siteAdministrator, SCHOOL_ADMINISTRATOR",
        "teacher, TEACHER",
        "ext:classTeacher, CLASS_TEACHER",
        "ext:educator, EDUCATOR",
        "aide, EMPLOYEE",
        "systemAdministrator, EMPLOYEE",
        "ext:inspector, INSPECTOR",
        "ext:buildingAdministrator, BUILDING_ADMINISTRATOR",
        "student, STUDENT",
        "parent, PARENT",
        "guardian, PARENT",
        "relative, PARENT"
    })
    void eachWordIsOneRole(String word, Role role) {
        assertThat(RoleWords.role(word)).contains(role);
    }

    /** A district's administrator would see other schools: no school's file makes one. */
    @ParameterizedTest
    @ValueSource(strings = {"districtAdministrator", "ext:cook", "Teacher", ""})
    void otherWordsAreNone(String word) {
        assertThat(RoleWords.role(word)).isEmpty();
    }
}
