package io.reglament.web.shell;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the browser's libraries under addresses without their versions. The chain that finds the version is asked for
 * these addresses only: for all, every link of a page would be looked for as a file, most of what a page cost.
 */
@Configuration(proxyBeanMethods = false)
class BrowserLibraries implements WebMvcConfigurer {
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .resourceChain(true);
    }
}
