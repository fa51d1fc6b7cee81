package io.reglament.local.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import io.reglament.local.console.Trouble;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.Executors;

/**
 * Takes all mail on the loopback and delivers none of it. It lives in the launcher's own process and keeps the mail in
 * memory: when the house closes, both are gone.
 */
public final class MailCatcher implements AutoCloseable {
    private final GreenMail server;
    private final HttpServer page;

    private MailCatcher(GreenMail server, HttpServer page) {
        this.server = server;
        this.page = page;
    }

    /**
     * Starts both.
     *
     * @param smtp where mail is taken
     * @param inbox where it is read by a browser
     */
    public static MailCatcher start(int smtp, int inbox) {
        GreenMail server = new GreenMail(new ServerSetup(smtp, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            HttpServer page = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), inbox), 0);
            page.createContext("/", new InboxPage(() -> List.of(server.getReceivedMessages()), inbox));
            page.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            page.start();
            return new MailCatcher(server, page);
        } catch (IOException e) {
            server.stop();
            throw new Trouble("the mail page cannot be shown: " + e.getMessage(), e);
        }
    }

    /** What was taken so far, in its order. */
    public List<MimeMessage> taken() {
        return List.of(server.getReceivedMessages());
    }

    @Override
    public void close() {
        page.stop(0);
        server.stop();
    }
}
