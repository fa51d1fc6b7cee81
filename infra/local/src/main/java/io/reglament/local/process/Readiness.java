package io.reglament.local.process;

import io.reglament.local.console.Trouble;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a part's health page until it answers 200. */
public record Readiness(URI health, Duration patience) {

    private static final Duration BETWEEN = Duration.ofMillis(200);

    /** Returns when the part is ready; a {@link Trouble} with the end of its log when it dies or takes too long. */
    public void await(Child child) {
        long end = System.nanoTime() + patience.toNanos();
        try (HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            while (!answers(http)) {
                demandAlive(child);
                if (System.nanoTime() > end) {
                    throw new Trouble("%s was not ready in %d s; %s"
                            .formatted(child.name(), patience.toSeconds(), LogTail.shown(child.log(), 15)));
                }
                Thread.sleep(BETWEEN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted while waiting for " + child.name(), e);
        }
    }

    private static void demandAlive(Child child) {
        if (!child.alive()) {
            throw new Trouble("%s ended while starting; %s".formatted(child.name(), LogTail.shown(child.log(), 15)));
        }
    }

    private boolean answers(HttpClient http) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
