package io.reglament.web.languages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * {@code ?lang=ky} on any page: remembers the choice and leads back to the same address without it. It stands before
 * security, so that the choice also holds for the sign-in that may follow.
 */
final class LanguageChoice extends OncePerRequestFilter {
    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Language> choice = choice(request);
        if (choice.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(choice.get(), request.isSecure()));
        response.setHeader(HttpHeaders.LOCATION, address(request));
        response.setStatus(HttpStatus.SEE_OTHER.value());
    }

    /** Danger: an address beginning with two slashes would lead to a foreign host. */
    private static Optional<Language> choice(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean page = request.getMethod().equals("GET")
                && path.startsWith("/")
                && !path.startsWith("//")
                && !path.startsWith("/\\")
                && !path.startsWith("/api/");
        return page
                ? Optional.ofNullable(request.getParameter(ReadersLanguage.COOKIE))
                        .flatMap(Language::of)
                : Optional.empty();
    }

    private static String cookie(Language language, boolean secure) {
        return ResponseCookie.from(ReadersLanguage.COOKIE, language.code())
                .path("/")
                .maxAge(KEPT)
                .sameSite("Lax")
                .httpOnly(true)
                .secure(secure)
                .build()
                .toString();
    }

    private static String address(HttpServletRequest request) {
        String query = Stream.ofNullable(request.getQueryString())
                .flatMap(all -> Stream.of(all.split("&")))
                .filter(part -> !part.isEmpty() && !part.startsWith(ReadersLanguage.COOKIE + "="))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
