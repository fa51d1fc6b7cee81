package io.reglament.compliance.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.identity.Role;
import io.reglament.regulation.ApprovalOrder;
import io.reglament.regulation.DistrictBase;
import io.reglament.regulation.Uploaded;
import io.reglament.testsupport.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What the district locked is only looked at: on the regulation's page, among the conflicts and in the editor. */
class LockedValuePagesIT extends SchoolWithPages {
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]+)\"");
    private static final String SECTION = "/regulation/editor/section?key=deadline";
    private static final String LOCK = """
            profile: 1
            deadline:
              topic: {value: same day 20:00, district-default: true, locked: true, source: Order No 12}
            """;

    @Autowired
    private DistrictBase base;

    @Autowired
    private TestDatabase database;

    @BeforeEach
    void theDistrictLocksADeadline() {
        Uploaded uploaded = base.upload(LOCK.getBytes(StandardCharsets.UTF_8), "it");
        LocalDate today = base.earliest();
        base.publish(((Uploaded.Draft) uploaded).version(), today, new ApprovalOrder("12", today), "it");
    }

    @AfterEach
    void nothingIsPublished() throws SQLException {
        try (Connection owner = database.connectAsSuperuser();
                Statement statement = owner.createStatement()) {
            statement.execute("truncate regulation.base_to_follow, regulation.base_publication, regulation.base_text");
        }
    }

    @Test
    void thePagesSayWhoseTheValueIs() {
        assertThat(body(get(root + "/regulation"), Role.TEACHER))
                .contains("20:00", "только просмотр", "из основы округа, версия 1", "Order No 12")
                .doesNotContain("18:00");
        assertThat(body(get(root + "/regulation/versions/1/conflicts"), Role.TEACHER))
                .contains("18:00", "20:00", "Order No 12", "5.2");
    }

    @Test
    void theEditorHasNoFieldAndTheServerRefusesOne() {
        assertThat(exchange(
                        MockMvcRequestBuilders.post(root + "/regulation/editor").param("version", "1"), Role.HEAD))
                .hasStatus(302);
        String shown = body(get(root + SECTION), Role.HEAD);
        assertThat(shown)
                .contains("только просмотр", "Order No 12", "убрано из текста", "name=\"/deadline/homework/")
                .doesNotContain("name=\"/deadline/topic/");

        assertThat(exchange(sent(shown).param("/deadline/topic/0/value", "7 days"), Role.HEAD))
                .hasStatus(422)
                .bodyText()
                .contains("/deadline/topic", "Ничего не сохранено");
        assertThat(body(get(root + "/regulation/editor/profile.yaml"), Role.HEAD))
                .contains("same day 18:00");
        assertThat(exchange(sent(shown), Role.HEAD)).hasStatus(302);
        assertThat(body(get(root + "/regulation/editor/profile.yaml"), Role.HEAD))
                .doesNotContain("same day 18:00");
    }

    @Test
    void aDraftThatSaysSomethingElseIsRefusedWithBothClauses() {
        assertThat(exchange(
                        MockMvcRequestBuilders.multipart(root + "/regulation/drafts")
                                .file(new MockMultipartFile("file", profile("7 days"))),
                        Role.HEAD))
                .hasStatus(422)
                .bodyText()
                .contains("/deadline/topic", "same day 20:00", "Order No 12", "7 days", "A-5.2a");
        assertThat(exchange(get(root + "/regulation/drafts/2"), Role.HEAD)).hasStatus(404);
    }

    private MockHttpServletRequestBuilder sent(String shown) {
        Matcher seen = SEEN.matcher(shown);
        assertThat(seen.find()).isTrue();
        return MockMvcRequestBuilders.post(root + SECTION).param("seen", seen.group(1));
    }
}
