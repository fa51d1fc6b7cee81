package io.reglament.messaging;

import io.reglament.identity.Member;
import io.reglament.identity.Members;
import io.reglament.web.Shell;
import io.reglament.web.ShellSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Stands in for sign-on: the member is whoever the test put into the request. */
@TestConfiguration(proxyBeanMethods = false)
public class SignedIn implements WebMvcConfigurer, HandlerMethodArgumentResolver {
    public static final String MEMBER = "member-of-the-request";

    @Bean
    Members membersOfTests() {
        return new Members() {
            @Override
            public Optional<Member> of(HttpServletRequest request) {
                return request.getAttribute(MEMBER) instanceof Member member ? Optional.of(member) : Optional.empty();
            }

            @Override
            public List<Member> everywhere() {
                return List.of();
            }
        };
    }

    @Bean
    ShellSource shellOfTests(Members members) {
        return request -> members.of(request)
                .map(member -> new Shell(
                        "user",
                        member.name().full(),
                        "",
                        "/s/" + member.school().slug(),
                        List.of()))
                .orElse(Shell.OUTSIDE);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Member.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return request.getAttribute(MEMBER, RequestAttributes.SCOPE_REQUEST);
    }
}
