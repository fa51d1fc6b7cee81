package io.reglament.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The message bundles of all modules on the class path: {@code messages/<module>/text_{ru,ky,en}.properties}. */
public final class MessageBundles {
    private static final Pattern RUSSIAN = Pattern.compile("(messages/[a-z-]+/text)_ru\\.properties$");

    private MessageBundles() {}

    /** Base names such as {@code messages/journal/text}, in alphabetical order. */
    public static List<String> basenames() {
        return Arrays.stream(russian())
                .map(MessageBundles::basename)
                .distinct()
                .sorted()
                .toList();
    }

    private static Resource[] russian() {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*/text_ru.properties");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String basename(Resource bundle) {
        try {
            Matcher name = RUSSIAN.matcher(bundle.getURL().getPath());
            if (!name.find()) {
                throw new IllegalStateException("A module's folder of messages is a-z and hyphens: " + bundle);
            }
            return name.group(1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
