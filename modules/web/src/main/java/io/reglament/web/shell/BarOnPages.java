package io.reglament.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.context.LazyContextVariable;

/** Adds {@code shell} to the model of every page; made only when a template asks for it, so fragments cost nothing. */
@Configuration(proxyBeanMethods = false)
class BarOnPages implements WebMvcConfigurer {
    private final Bars bars;

    BarOnPages(Bars bars) {
        this.bars = bars;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public void postHandle(
                    HttpServletRequest request,
                    HttpServletResponse response,
                    Object handler,
                    @Nullable ModelAndView page) {
                if (page != null && isPage(page)) {
                    page.getModel().putIfAbsent("shell", lazily(request));
                }
            }
        });
    }

    private static boolean isPage(ModelAndView page) {
        String view = page.getViewName();
        return view != null && !view.startsWith("redirect:") && !view.startsWith("forward:");
    }

    private LazyContextVariable<Bar> lazily(HttpServletRequest request) {
        return new LazyContextVariable<>() {
            @Override
            protected Bar loadValue() {
                return bars.of(request);
            }
        };
    }
}
