package io.reglament.local.cast;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** Texts of the invented schools, from a properties file beside this class. */
final class Words {
    private final Properties texts;

    private Words(Properties texts) {
        this.texts = texts;
    }

    static Words from(String resource) {
        Properties texts = new Properties();
        try (InputStream in = open(resource)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Words(texts);
    }

    static List<String> lines(String resource) {
        try (InputStream in = open(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String key, Object... args) {
        Object[] plain = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            plain[i] = String.valueOf(args[i]);
        }
        return new MessageFormat(value(key), Locale.ROOT).format(plain);
    }

    List<String> list(String key) {
        return List.of(value(key).split(" ", -1));
    }

    List<String> entries(String key) {
        return List.of(value(key).split("\\|", -1));
    }

    private String value(String key) {
        String value = texts.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        return value;
    }

    private static InputStream open(String resource) throws IOException {
        InputStream in = Words.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IOException("missing on the class path: " + resource);
        }
        return in;
    }
}
