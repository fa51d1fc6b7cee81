package io.reglament.journal.web.terms;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.GroupView;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.journal.GroupCast;
import io.reglament.journal.JournalCast;
import io.reglament.journal.JournalCastConfiguration;
import io.reglament.journal.web.MemberOfTheRequest;
import io.reglament.journal.web.SignedIn;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.MovableClock;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.QueryCount;
import io.reglament.testsupport.QueryCounting;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page of a group's term marks, and the consolidated sheet of a class on the screen and on paper. */
@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import({MovableClock.class, QueryCounting.class, JournalCastConfiguration.class, MemberOfTheRequest.class})
class TermPagesIT {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JournalCast journal;

    @Autowired
    private MovableTime time;

    @Autowired
    private QueryCount queries;

    private GroupCast cast;
    private Member teacher;
    private Member leader;
    private GroupView group;
    private List<PersonId> students;
    private UUID schoolClass;

    @BeforeEach
    void a_class_whose_term_is_over() {
        time.set(Instant.parse("2026-12-30T12:00:00Z"));
        cast = new GroupCast(journal, "bishkek-48", "Asia/Bishkek");
        teacher = cast.teacher();
        group = cast.group("Кыргыз тили", 9, "Б", teacher);
        students = cast.students(group, 3);
        cast.lesson(group, teacher, GroupCast.LAST, 2);
        leader = cast.as(new PersonName("Өмүрова", "Үмүт", Optional.of("Таңатаровна")), Role.CLASS_TEACHER);
        schoolClass = cast.leads(leader, group, GroupCast.FIRST, students.toArray(PersonId[]::new));
    }

    @Test
    void a_teacher_finds_proposals_and_sets_them() {
        assertThat(get(teacher, marks()))
                .hasStatusOk()
                .bodyText()
                .contains("data-accept", "data-proposal=\"na\"", "п. 4.4");
        assertThat(put(teacher, edits("5", students.get(0))))
                .hasStatusOk()
                .bodyText()
                .contains("\"outcome\":\"saved\"");
        assertThat(put(teacher, edits("1", students.get(1))))
                .hasStatusOk()
                .bodyText()
                .contains("\"outcome\":\"refused\"");
        assertThat(get(leader, marks())).hasStatusOk().bodyText().doesNotContain("data-accept", "<select");
        assertThat(put(leader, edits("5", students.get(1)))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void the_consolidated_sheet_tells_what_stands_and_whose_it_is_to_set_the_rest() throws Exception {
        put(teacher, edits("5", students.get(0)));
        assertThat(get(leader, consolidated()))
                .hasStatusOk()
                .bodyText()
                .contains("Ученик00 Имя", "5,00", "Смирнова А. П.", "Ученик01 Имя, Ученик02 Имя", "33,3 %");
        assertThat(get(leader, consolidated() + "?year=true"))
                .hasStatusOk()
                .bodyText()
                .contains("Весь год");
        int before = queries.during(() -> get(leader, consolidated())).size();
        cast.students(group, 20);
        assertThat(queries.during(() -> get(leader, consolidated()))).hasSize(before);
        assertThat(get(cast.teacher(), consolidated())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(leader, root() + "/classes/" + Ids.next() + "/consolidated"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void on_paper_stands_who_made_it_and_when() throws IOException {
        put(teacher, edits("4", students.get(0)));
        MvcTestResult answer = get(leader, consolidated() + "/pdf");
        assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_PDF);
        try (PDDocument read = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains("Сводная ведомость, 9-Б, Т1", "Кыргыз тили", "Ученик00 Имя", "4,00")
                    .contains("Өмүрова Үмүт Таңатаровна", "30 декабря 2026", "18:00");
            assertThat(read.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(read.getPage(0).getMediaBox().getHeight());
        }
    }

    private String root() {
        return "/s/" + cast.school().slug();
    }

    private String marks() {
        return root() + "/groups/" + group.id().value() + "/terms/"
                + cast.term().id().value() + "/marks";
    }

    private String consolidated() {
        return root() + "/classes/" + schoolClass + "/consolidated";
    }

    private static String edits(String mark, PersonId student) {
        return """
                {"edits": [{"key": "%s", "student": "%s", "mark": "%s", "version": 0}]}""".formatted(Ids.next(), student.value(), mark);
    }

    private MvcTestResult get(Member member, String address) {
        return SchoolContext.call(
                cast.school().id(),
                () -> mvc.get()
                        .uri(address)
                        .header("Accept-Language", "ru")
                        .requestAttr(SignedIn.MEMBER, member)
                        .exchange());
    }

    private MvcTestResult put(Member member, String body) {
        return SchoolContext.call(
                cast.school().id(),
                () -> mvc.put()
                        .uri(marks())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .header("Accept-Language", "ru")
                        .requestAttr(SignedIn.MEMBER, member)
                        .exchange());
    }
}
