package io.reglament.local.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * What came back.
 *
 * @param wire the bytes of the body as they came, packed or not
 */
record Reply(int status, String body, int wire, String location) {

    static Reply of(HttpResponse<byte[]> response) {
        byte[] body = response.body();
        boolean packed = response.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isPresent();
        return new Reply(
                response.statusCode(),
                packed ? unpacked(body) : new String(body, UTF_8),
                body.length,
                response.headers().firstValue("Location").orElse(""));
    }

    /** Itself, when it is a page or an answer; else the bench is over. */
    Reply demandOk(String what) {
        WrongAnswer.unless(
                status == 200,
                what + " answered " + status + ": " + body.lines().limit(3).toList());
        return this;
    }

    /** The first group of the pattern in the body. */
    String found(Pattern pattern, String what) {
        Matcher found = pattern.matcher(body);
        WrongAnswer.unless(found.find(), what + " is not in the answer");
        return found.group(1);
    }

    private static String unpacked(byte[] body) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
