package io.reglament.web.languages;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.web.MessageBundles;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

class MessageBundlesTests {
    @Test
    void this_modules_bundle_is_found() {
        assertThat(MessageBundles.basenames()).contains("messages/web/text");
    }

    @ParameterizedTest
    @MethodSource("io.reglament.web.MessageBundles#basenames")
    void the_three_languages_have_the_same_keys(String bundle) throws IOException {
        assertThat(words(bundle, "ky").keySet()).isEqualTo(words(bundle, "ru").keySet());
        assertThat(words(bundle, "en").keySet()).isEqualTo(words(bundle, "ru").keySet());
    }

    @ParameterizedTest
    @MethodSource("io.reglament.web.MessageBundles#basenames")
    void no_kyrgyz_text_is_the_russian_one(String bundle) throws IOException {
        Map<String, String> russian = words(bundle, "ru");
        Set<String> alike = new TreeSet<>();
        words(bundle, "ky").forEach((key, text) -> {
            if (text.equals(russian.get(key))) {
                alike.add(key);
            }
        });
        assertThat(alike).isSubsetOf(words("languages/same-in-kyrgyz.txt").keySet());
    }

    @ParameterizedTest
    @MethodSource("io.reglament.web.MessageBundles#basenames")
    void no_text_is_empty(String bundle) throws IOException {
        for (Language language : Language.values()) {
            assertThat(words(bundle, language.code()).values()).noneMatch(String::isBlank);
        }
    }

    private static Map<String, String> words(String bundle, String language) throws IOException {
        return words(bundle + "_" + language + ".properties");
    }

    private static Map<String, String> words(String file) throws IOException {
        Properties properties = new Properties();
        try (var reader = new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> words = new TreeMap<>();
        properties.forEach((key, text) -> words.put(key.toString(), text.toString()));
        return words;
    }
}
