package io.reglament.messaging.mail;

import io.reglament.tenancy.School;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a mail says: of what kind the news are and where they stand, and nothing of what they are. */
@Component
class MailWords {
    private static final int LINES = 20;

    private final MessageSource messages;
    private final String baseUrl;

    MailWords(MessageSource messages, @Value("${reglament.base-url:http://localhost}") String baseUrl) {
        this.messages = messages;
        this.baseUrl = baseUrl;
    }

    String subject(School school, String language) {
        return say(language, "messaging.mail.subject", school.names().in(Locale.of(language)));
    }

    String text(School school, String language, List<WaitingMail> mails) {
        String root = baseUrl + "/s/" + school.slug();
        StringBuilder text = new StringBuilder(say(language, "messaging.mail.begin")).append("\n\n");
        mails.stream()
                .limit(LINES)
                .forEach(mail -> text.append(say(language, "messaging.mail." + mail.kind()))
                        .append('\n')
                        .append(root)
                        .append(mail.path())
                        .append("\n\n"));
        more(language, mails.size() - LINES).ifPresent(text::append);
        return text.append(say(language, "messaging.mail.end", root + "/messages/preferences"))
                .append('\n')
                .toString();
    }

    String codeSubject(String language) {
        return say(language, "messaging.mail.code.subject");
    }

    String codeText(School school, String language, MailCode code) {
        return say(
                language,
                "messaging.mail.code.text",
                school.names().in(Locale.of(language)),
                code.digits(),
                baseUrl + "/s/" + school.slug() + "/messages/preferences");
    }

    private Optional<String> more(String language, int count) {
        return count > 0 ? Optional.of(say(language, "messaging.mail.more", count) + "\n\n") : Optional.empty();
    }

    private String say(String language, String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.of(language));
    }
}
