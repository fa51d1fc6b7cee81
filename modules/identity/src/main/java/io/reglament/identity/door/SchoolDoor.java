package io.reglament.identity.door;

import io.reglament.identity.Member;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolRegistry;
import io.reglament.tenancy.Slug;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The web's door to a school: takes the slug from the address, admits its member, binds the school for the rest of the
 * request. It stands behind the security chains. Whoever is not admitted is told what a school that does not exist
 * would tell.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 100)
class SchoolDoor extends OncePerRequestFilter {
    static final String MEMBER = SchoolDoor.class.getName() + ".member";
    private static final Pattern ADDRESS = Pattern.compile("/(?:api/v1/)?s/([^/]*)(?:/.*)?", Pattern.DOTALL);

    private final SchoolRegistry schools;
    private final Admission admission;

    SchoolDoor(SchoolRegistry schools, Admission admission) {
        this.schools = schools;
        this.admission = admission;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher address = ADDRESS.matcher(path(request));
        if (!address.matches()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<School> school = Slug.parse(address.group(1)).flatMap(schools::find);
        if (school.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            enter(school.get(), request, response, chain);
        }
    }

    private void enter(School school, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            SchoolContext.<School, Exception>call(school.id(), () -> {
                Optional<Member> member = SignedInMembers.claims().flatMap(claims -> admission.member(school, claims));
                if (member.isEmpty()) {
                    response.sendError(HttpServletResponse.SC_NOT_FOUND);
                } else {
                    request.setAttribute(MEMBER, member.get());
                    chain.doFilter(request, response);
                }
                return school;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** Decoded and without path parameters, exactly as the controllers' mappings see it. */
    static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }
}
