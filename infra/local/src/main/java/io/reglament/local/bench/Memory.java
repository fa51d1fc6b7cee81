package io.reglament.local.bench;

import io.reglament.local.place.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the application takes after the rounds, in megabytes.
 *
 * @param heap in use, with what the next collection would free
 */
record Memory(long resident, long heap) {
    private static final Pattern VALUE = Pattern.compile("\"value\":([0-9.E]+)");

    static Memory of(long pid, Ports ports) {
        URI address = URI.create(
                "http://127.0.0.1:" + ports.management() + "/actuator/metrics/jvm.memory.used?tag=area:heap");
        try (HttpClient http = HttpClient.newHttpClient()) {
            String body = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
            Matcher found = VALUE.matcher(body);
            long heap = found.find() ? (long) Double.parseDouble(found.group(1)) >> 20 : 0;
            return new Memory(ProcessTime.residentMegabytes(pid), heap);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
