package io.reglament.web.problems;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stops reading a body where no honest one is longer, before a list of any length has been built of it. Forms and files
 * are bounded by the server itself, which does not read them through here.
 */
@Component
class BodyBound extends OncePerRequestFilter {
    private final long most;

    BodyBound(@Value("${reglament.largest-body:512KB}") DataSize most) {
        this.most = most.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Bounded(request, most), response);
    }

    private static final class Bounded extends HttpServletRequestWrapper {
        private final long most;

        Bounded(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new BoundedBody(super.getInputStream(), most);
        }

        @Override
        public BufferedReader getReader() throws IOException {
            String said = getCharacterEncoding();
            Charset charset = said == null ? StandardCharsets.UTF_8 : Charset.forName(said);
            return new BufferedReader(new InputStreamReader(getInputStream(), charset));
        }
    }
}
