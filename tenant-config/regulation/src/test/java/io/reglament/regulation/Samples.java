package io.reglament.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;

/** The four schools' profiles, and readers over the real register, for tests. */
final class Samples {
    static final Map<String, String> SCHOOLS =
            Map.of("smidovich-3", "A", "spb-152", "B", "bishkek-48", "C", "netschool", "D");
    static final List<Locale> LANGUAGES = List.of(Locale.of("ru"), Locale.of("ky"), Locale.of("en"));

    private static final ClauseRegister REGISTER =
            new ClauseRegister(new StaticListableBeanFactory().getBeanProvider(OwnDocuments.class));
    private static final ProfileReader READER = new ProfileReader(REGISTER);

    private Samples() {}

    static ClauseRegister register() {
        return REGISTER;
    }

    static ProfileReader reader() {
        return READER;
    }

    static String text(String school) {
        try {
            return new ClassPathResource("regulation/profiles/" + school + ".yaml")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Profile profile(String school) {
        return whole(text(school));
    }

    static Profile whole(String yaml) {
        return switch (read(yaml)) {
            case ProfileReading.Whole whole -> whole.profile();
            case ProfileReading.Broken broken ->
                throw new AssertionError(broken.faults().toString());
        };
    }

    static List<ProfileFault> faults(String yaml) {
        return read(yaml) instanceof ProfileReading.Broken broken ? broken.faults() : List.of();
    }

    static ProfileReading read(String yaml) {
        return READER.read(yaml.getBytes(StandardCharsets.UTF_8), ProfileResources.base(), Optional.empty());
    }

    static MessageSource messages() {
        ReloadableResourceBundleMessageSource messages = new ReloadableResourceBundleMessageSource();
        messages.setBasename("classpath:messages/regulation/text");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
