package io.reglament.local.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts a program outside the terminal's foreground group: Ctrl-C goes to the whole group, and the parts must be
 * stopped in order, by us.
 */
final class OwnSession {

    private OwnSession() {}

    /** The command, wrapped where the system has a means; the process keeps its id. */
    static List<String> of(List<String> command) {
        List<String> wrapped = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            wrapped.add("/usr/bin/setsid");
        } else if (Files.isExecutable(Path.of("/usr/bin/perl"))) {
            wrapped.addAll(List.of("/usr/bin/perl", "-MPOSIX", "-e", "POSIX::setsid(); exec @ARGV"));
        }
        wrapped.addAll(command);
        return wrapped;
    }
}
