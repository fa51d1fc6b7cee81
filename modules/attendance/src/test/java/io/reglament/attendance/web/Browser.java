package io.reglament.attendance.web;

import io.reglament.identity.Member;
import io.reglament.tenancy.SchoolContext;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Asks for pages and sends forms as a member, in the member's school. */
public final class Browser {
    private final MockMvcTester mvc;

    public Browser(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    public MvcTestResult get(Member member, String uri) {
        return get(member, uri, "ru");
    }

    public MvcTestResult get(Member member, String uri, String language) {
        return in(
                member,
                () -> mvc.get()
                        .uri(uri)
                        .header("Accept-Language", language)
                        .requestAttr(MemberOfTheRequest.ATTRIBUTE, member)
                        .exchange());
    }

    /** The form's fields in pairs: name, value. */
    public MvcTestResult post(Member member, String uri, String... fields) {
        return in(member, () -> {
            var request = mvc.post()
                    .uri(uri)
                    .header("Accept-Language", "ru")
                    .accept(MediaType.TEXT_HTML)
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .requestAttr(MemberOfTheRequest.ATTRIBUTE, member);
            for (int i = 0; i < fields.length; i += 2) {
                request = request.param(fields[i], fields[i + 1]);
            }
            return request.exchange();
        });
    }

    private static MvcTestResult in(Member member, Supplier<MvcTestResult> work) {
        return SchoolContext.<MvcTestResult, RuntimeException>call(
                member.school().id(), work::get);
    }
}
