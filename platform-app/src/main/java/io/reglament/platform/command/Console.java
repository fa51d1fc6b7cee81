package io.reglament.platform.command;

import io.reglament.identity.Tally;
import io.reglament.regulation.ProfileFault;
import io.reglament.rostering.ImportOutcome.Place;
import io.reglament.rostering.ImportProgress;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Speaks to whoever typed the command, in the language of their terminal. */
@Component
class Console {
    private static final Set<String> LANGUAGES = Set.of("ru", "ky", "en");

    private final MessageSource messages;
    private final Locale locale = terminal();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    Console(MessageSource messages) {
        this.messages = messages;
    }

    String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    void say(String key, Object... arguments) {
        out.println(words(key, arguments));
    }

    void line(String line) {
        out.println(line);
    }

    /** Says what is wrong; answers the exit code. */
    int refuse(String key, Object... arguments) {
        err.println(words(key, arguments));
        return 1;
    }

    int refuse(List<ProfileFault> profile, List<Place> bundle) {
        profile.forEach(
                fault -> err.println(words("platform.profile.fault", fault.line(), fault.column(), fault.pointer())
                        + " " + words(fault.code(), fault.args().toArray())));
        bundle.forEach(place -> err.println(words("platform.bundle.fault", place.file(), place.row(), place.column())
                + " " + words(place.messageKey(), place.arguments().toArray())));
        return 1;
    }

    void tell(List<Tally> tallies) {
        tallies.forEach(tally -> say(
                "platform.tally",
                words("rostering.kind." + tally.kind()),
                tally.added(),
                tally.changed(),
                tally.ended(),
                tally.same()));
    }

    ImportProgress progress(String name) {
        return step -> {
            say("platform.progress", name, words("rostering.step." + step));
            return true;
        };
    }

    private static Locale terminal() {
        String language = System.getenv().getOrDefault("LANG", "en").split("[_.]", 2)[0];
        return Locale.of(LANGUAGES.contains(language) ? language : "en");
    }
}
