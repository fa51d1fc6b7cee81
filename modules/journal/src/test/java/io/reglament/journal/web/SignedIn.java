package io.reglament.journal.web;

import io.reglament.identity.Member;
import io.reglament.identity.Members;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Stands in for sign-on: the member is whoever the test put into the request, and so is who they are elsewhere. */
@Component
public class SignedIn implements Members {
    /** Of the request: a list of members, for somebody in several schools. */
    public static final String EVERYWHERE = "members-everywhere";
    /** Of the request: the member of the address. */
    public static final String MEMBER = MemberOfTheRequest.ATTRIBUTE;

    @Override
    public Optional<Member> of(HttpServletRequest request) {
        return Optional.ofNullable((Member) request.getAttribute(MEMBER));
    }

    @Override
    public List<Member> everywhere() {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        Object all = request.getAttribute(EVERYWHERE, RequestAttributes.SCOPE_REQUEST);
        if (all instanceof List<?> members) {
            return members.stream().map(Member.class::cast).toList();
        }
        Object one = request.getAttribute(MEMBER, RequestAttributes.SCOPE_REQUEST);
        return one instanceof Member member ? List.of(member) : List.of();
    }
}
