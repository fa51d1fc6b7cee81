package io.reglament.rostering.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTests {

    @ParameterizedTest
    @ValueSource(strings = {"ru", "ky", "en"})
    void everyCodeHasItsText(String language) throws IOException {
        Properties texts = texts(language);

        assertThat(texts.stringPropertyNames())
                .contains(Stream.of(Code.values())
                        .map(code -> "rostering." + code.key())
                        .toArray(String[]::new));
        assertThat(Code.values())
                .noneMatch(code -> texts.getProperty("rostering." + code.key()).contains("'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "ky"})
    void theLanguagesTakeTheSameArguments(String language) throws IOException {
        Properties texts = texts(language);
        Properties english = texts("en");

        for (Code code : Code.values()) {
            String key = "rostering." + code.key();
            assertThat(arguments(texts, key)).as(key).isEqualTo(arguments(english, key));
        }
    }

    private static int arguments(Properties texts, String key) {
        return new MessageFormat(texts.getProperty(key)).getFormatsByArgumentIndex().length;
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        String resource = "/messages/rostering/text_" + language + ".properties";
        try (Reader reader =
                new InputStreamReader(MessagesTests.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
