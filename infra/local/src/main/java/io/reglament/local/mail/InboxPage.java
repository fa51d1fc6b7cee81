package io.reglament.local.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The list of what was taken, the latest first, and one mail as text under its number. */
final class InboxPage implements HttpHandler {
    private static final int SHOWN = 200;

    private final Supplier<List<MimeMessage>> taken;
    private final Set<String> hosts;

    /** @param port under which a browser may ask: another name would be a foreign page's trick */
    InboxPage(Supplier<List<MimeMessage>> taken, int port) {
        this.taken = taken;
        this.hosts = Set.of("localhost:" + port, "127.0.0.1:" + port);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
            if (!hosts.contains(host) || !exchange.getRequestMethod().equals("GET")) {
                answer(exchange, 403, "text/plain", "403");
                return;
            }
            List<MimeMessage> mails = taken.get();
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/")) {
                answer(exchange, 200, "text/html", list(mails));
            } else {
                one(exchange, mails, path.substring(1));
            }
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    private static void one(HttpExchange exchange, List<MimeMessage> mails, String number)
            throws IOException, MessagingException {
        int place = number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0;
        if (place < 1 || place > mails.size()) {
            answer(exchange, 404, "text/plain", "404");
            return;
        }
        MimeMessage mail = mails.get(place - 1);
        answer(exchange, 200, "text/plain", head(mail) + "\n\n" + mail.getContent());
    }

    private static String list(List<MimeMessage> mails) throws MessagingException {
        StringBuilder page = new StringBuilder("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>Mail</title><h1>Mail</h1>"
                + "<p>Everything the platform has sent since the start; it went nowhere else.</p>");
        if (mails.isEmpty()) {
            page.append("<p>None yet. Confirm an address under Messages, Mail settings.</p>");
        }
        page.append("<ol reversed start=\"").append(mails.size()).append("\">");
        for (int place = mails.size(); place > Math.max(0, mails.size() - SHOWN); place--) {
            page.append("<li><a href=\"/").append(place).append("\">");
            page.append(escaped(head(mails.get(place - 1)))).append("</a>");
        }
        return page.append("</ol>").toString();
    }

    private static String head(MimeMessage mail) throws MessagingException {
        return mail.getSentDate() + " · " + mail.getHeader("To", ", ") + " · " + mail.getSubject();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
