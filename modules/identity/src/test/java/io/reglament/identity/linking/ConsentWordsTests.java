package io.reglament.identity.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Words to which somebody consented may change only under a new version. */
class ConsentWordsTests {
    private static final String WORDS = "identity\\.linking\\.(means|first\\.consent|both|code\\.secret).*";

    @Test
    void the_words_of_this_version_are_these() throws Exception {
        assertThat(ConsentWords.VERSION + " " + digest()).isEqualTo("2 24c125d046e19ef6");
    }

    private static String digest() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String language : new String[] {"ru", "ky", "en"}) {
            digest.update(words(language).toString().getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    }

    private static TreeMap<String, String> words(String language) throws IOException {
        Properties bundle = new Properties();
        String file = "messages/identity/text_" + language + ".properties";
        try (var reader = new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8)) {
            bundle.load(reader);
        }
        TreeMap<String, String> words = new TreeMap<>();
        bundle.stringPropertyNames().stream()
                .filter(key -> key.matches(WORDS))
                .forEach(key -> words.put(key, bundle.getProperty(key)));
        assertThat(words).hasSizeGreaterThan(8);
        return words;
    }
}
