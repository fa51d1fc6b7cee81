package io.reglament.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.reglament.identity.Role;
import io.reglament.tenancy.SchoolId;
import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Opens a school's pages as one of the cast, through the door that binds the school. */
@TestComponent
class SignedPages {
    private final WebApplicationContext context;
    private final Filter door;
    private final CastSchool cast;

    SignedPages(WebApplicationContext context, @Qualifier("schoolDoor") Filter door, CastSchool cast) {
        this.context = context;
        this.door = door;
        this.cast = cast;
    }

    String page(SchoolId school, String path, Locale locale) throws Exception {
        MockHttpServletResponse response = mvc().perform(
                        get("/s/" + slug(school) + path).locale(locale))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    MockHttpServletResponse answer(SchoolId school, String root, String path) throws Exception {
        return mvc().perform(get(root + slug(school) + path)).andReturn().getResponse();
    }

    /** Sends a form, as name and value in turn. */
    MockHttpServletResponse send(SchoolId school, String path, String... fields) throws Exception {
        MockHttpServletRequestBuilder form = post("/s/" + slug(school) + path).locale(Locale.of("ru"));
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return mvc().perform(form).andReturn().getResponse();
    }

    /** Sends a form with a file. */
    MockHttpServletResponse send(SchoolId school, String path, MockMultipartFile file, String... fields)
            throws Exception {
        MockMultipartHttpServletRequestBuilder form =
                multipart("/s/" + slug(school) + path).file(file);
        form.locale(Locale.of("ru"));
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return mvc().perform(form).andReturn().getResponse();
    }

    void signIn(SchoolId school, String key, Role role) {
        Jwt token = Jwt.withTokenValue("token")
                .header("alg", "none")
                .subject(cast.account(school, key))
                .claim("organization", Map.of(slug(school), Map.of("groups", List.of("/" + role.claim()))))
                .build();
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token, List.of()));
    }

    private MockMvc mvc() {
        return MockMvcBuilders.webAppContextSetup(context).addFilters(door).build();
    }

    private static String slug(SchoolId school) {
        return "school-" + school.value();
    }
}
