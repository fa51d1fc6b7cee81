package io.reglament.identity.linking.web;

import io.reglament.identity.Member;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;

/**
 * The code that somebody typed before they were sent to sign in anew. It waits in the session, is given back once, and
 * only to the person who typed it: somebody else may have signed in meanwhile. Their consent is not kept.
 */
record TypedCode(String person, String letters) implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String KEPT = TypedCode.class.getName();
    private static final int LONGEST = 20;

    static void keep(HttpServletRequest request, Member member, String code) {
        if (!code.isBlank() && code.length() <= LONGEST) {
            request.getSession().setAttribute(KEPT, new TypedCode(key(member), code));
        }
    }

    /** Empty when nothing was kept for the member. */
    static String taken(HttpServletRequest request, Member member) {
        Optional<HttpSession> session = Optional.ofNullable(request.getSession(false));
        Optional<TypedCode> kept = session.map(open -> open.getAttribute(KEPT))
                .filter(TypedCode.class::isInstance)
                .map(TypedCode.class::cast);
        kept.ifPresent(_ -> session.ifPresent(open -> open.removeAttribute(KEPT)));
        return kept.filter(code -> code.person().equals(key(member)))
                .map(TypedCode::letters)
                .orElse("");
    }

    private static String key(Member member) {
        return member.school().slug() + " " + member.person().value();
    }

    /** Never the code: whatever prints a record must not print a secret. */
    @Override
    public String toString() {
        return "TypedCode[…]";
    }
}
