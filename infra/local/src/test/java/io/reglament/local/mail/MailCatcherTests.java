package io.reglament.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class MailCatcherTests {
    @Test
    void what_is_sent_is_shown_and_goes_nowhere() throws Exception {
        int smtp = free();
        int inbox = free();
        try (MailCatcher catcher = MailCatcher.start(smtp, inbox)) {
            assertThat(get(inbox, "/").body()).contains("None yet");
            GreenMailUtil.sendTextEmail(
                    "mother@example.org",
                    "a@b.org",
                    "<b>News</b>",
                    "There is news.",
                    new ServerSetup(smtp, "127.0.0.1", "smtp"));
            assertThat(catcher.taken()).hasSize(1);
            HttpResponse<String> list = get(inbox, "/");
            assertThat(list.body()).contains("mother@example.org", "&lt;b&gt;News&lt;/b&gt;");
            assertThat(list.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
            assertThat(get(inbox, "/1").body()).contains("There is news.");
            assertThat(get(inbox, "/2").statusCode()).isEqualTo(404);
            assertThat(get(inbox, "/x").statusCode()).isEqualTo(404);
        }
    }

    private static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
