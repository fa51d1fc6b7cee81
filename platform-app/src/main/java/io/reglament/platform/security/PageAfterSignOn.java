package io.reglament.platform.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/**
 * Back to the page that asked for a new sign-on, or to where somebody without one wanted to go. The page stands in the
 * session and never in an address, so that nobody can make a link that leads from our sign-on elsewhere.
 */
class PageAfterSignOn extends SavedRequestAwareAuthenticationSuccessHandler {
    private static final String PAGE = PageAfterSignOn.class.getName();

    static void remember(HttpServletRequest request, String page) {
        request.getSession().setAttribute(PAGE, page);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        Optional<HttpSession> session = Optional.ofNullable(request.getSession(false));
        Optional<String> page = session.map(open -> open.getAttribute(PAGE)).map(String::valueOf);
        if (page.isEmpty()) {
            super.onAuthenticationSuccess(request, response, authentication);
            return;
        }
        session.ifPresent(open -> open.removeAttribute(PAGE));
        clearAuthenticationAttributes(request);
        getRedirectStrategy().sendRedirect(request, response, page.get());
    }
}
