package io.reglament.guards.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/** Handler methods whose address, with that of their class, lies below a school's. */
final class SchoolRoutes extends DescribedPredicate<JavaMethod> {
    SchoolRoutes() {
        super("handle a school's address");
    }

    @Override
    public boolean test(JavaMethod method) {
        RequestMapping own = AnnotatedElementUtils.findMergedAnnotation(method.reflect(), RequestMapping.class);
        return own != null
                && paths(method.getOwner().reflect())
                        .flatMap(base -> paths(own).map(path -> base + path))
                        .anyMatch(SchoolRoutes::ofASchool);
    }

    private static boolean ofASchool(String path) {
        return path.startsWith("/s/") || path.startsWith("/api/v1/s/");
    }

    private static Stream<String> paths(Class<?> controller) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class))
                .map(SchoolRoutes::paths)
                .orElseGet(() -> Stream.of(""));
    }

    private static Stream<String> paths(RequestMapping mapping) {
        return mapping.path().length == 0 ? Stream.of("") : Stream.of(mapping.path());
    }
}
