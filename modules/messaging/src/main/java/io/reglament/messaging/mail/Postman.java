package io.reglament.messaging.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Hands a mail over to the district's mail server. Where none is configured, there is no mail and nothing breaks. */
@Component
class Postman {
    private final Optional<JavaMailSender> sender;
    private final String from;
    private final String host;

    Postman(
            ObjectProvider<JavaMailSender> sender,
            @Value("${reglament.mail.from:}") String from,
            @Value("${reglament.base-url:http://localhost}") String baseUrl) {
        this.sender = Optional.ofNullable(sender.getIfAvailable());
        this.host = Optional.ofNullable(URI.create(baseUrl).getHost()).orElse("localhost");
        this.from = from.isBlank() ? "reglament@" + host : from;
    }

    boolean atWork() {
        return sender.isPresent();
    }

    /**
     * Returns when the server has taken it.
     *
     * @param id the same for the same mail, so that one sent twice can be told from two
     * @throws MailException when the server is away or will not have it
     */
    void send(String id, MailAddress to, String subject, String text) {
        JavaMailSender server = sender.orElseThrow(() -> new IllegalStateException("No mail server"));
        MimeMessage mail = server.createMimeMessage();
        try {
            mail.setFrom(new InternetAddress(from));
            mail.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(to.value()));
            mail.setSubject(subject, StandardCharsets.UTF_8.name());
            mail.setText(text, StandardCharsets.UTF_8.name());
            mail.setHeader("Message-ID", "<" + id + "@" + host + ">");
            mail.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
        server.send(mail);
    }
}
