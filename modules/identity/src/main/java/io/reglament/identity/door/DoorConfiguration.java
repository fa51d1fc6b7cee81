package io.reglament.identity.door;

import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.web.Absent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands the member to controllers, and keeps from each route whoever may not use it. */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration implements WebMvcConfigurer {
    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new MemberArgument());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new OnlyAllowed()).addPathPatterns("/s/**", "/api/v1/s/**");
    }

    static Optional<Member> member(HttpServletRequest request) {
        return request.getAttribute(SchoolDoor.MEMBER) instanceof Member member
                ? Optional.of(member)
                : Optional.empty();
    }

    private static final class MemberArgument implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Member.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return Optional.ofNullable(request.getNativeRequest(HttpServletRequest.class))
                    .flatMap(DoorConfiguration::member)
                    .orElseThrow(Absent::new);
        }
    }

    /** Fails closed: a school's route without {@link Allowed} is nobody's. */
    private static final class OnlyAllowed implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (handler instanceof HandlerMethod method && !allowed(request, method)) {
                throw new Absent();
            }
            return true;
        }

        private static boolean allowed(HttpServletRequest request, HandlerMethod method) {
            Allowed allowed = method.getMethodAnnotation(Allowed.class);
            return allowed != null
                    && member(request)
                            .filter(member -> member.may(allowed.value()))
                            .isPresent();
        }
    }
}
