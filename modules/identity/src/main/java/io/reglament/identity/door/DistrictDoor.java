package io.reglament.identity.door;

import io.reglament.identity.DistrictPost;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The web's door to the district's pages, behind the security chains: open to its administrators alone. Everybody else
 * is told what an address that does not exist would tell.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 100)
class DistrictDoor extends OncePerRequestFilter {
    /** Tells nothing, and is served to whoever asks, as all of them are. */
    private static final Pattern STYLE = Pattern.compile(DistrictPost.ROOT + "/[a-z-]+\\.css");

    private final DistrictPost post;

    DistrictDoor(DistrictPost post) {
        this.post = post;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (ofTheDistrict(SchoolDoor.path(request)) && post.holder().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean ofTheDistrict(String path) {
        return (path.equals(DistrictPost.ROOT) || path.startsWith(DistrictPost.ROOT + "/"))
                && !STYLE.matcher(path).matches();
    }
}
