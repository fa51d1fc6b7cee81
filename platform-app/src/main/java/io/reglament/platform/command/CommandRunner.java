package io.reglament.platform.command;

import io.reglament.tenancy.SchoolContext;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import picocli.CommandLine;

/** Runs one command and remembers how it ended. Commands print to standard output; faults go to standard error. */
@Component
@Profile("command")
class CommandRunner implements ApplicationRunner, ExitCodeGenerator {
    private final CommandLine line;
    private int code;

    CommandRunner(
            SchoolCommand school,
            ImportCommand imports,
            AccessCommand access,
            EndLinkCommand endLink,
            ArchiveCommand archive) {
        line = new CommandLine(new Reglament())
                .addSubcommand(new CommandLine(school).addSubcommand(school.add()))
                .addSubcommand(imports)
                .addSubcommand(
                        new CommandLine(access).addSubcommand(access.issue()).addSubcommand(endLink))
                .addSubcommand(
                        new CommandLine(archive).addSubcommand(archive.verify()).addSubcommand(archive.restore()));
    }

    @Override
    public void run(ApplicationArguments arguments) {
        code = SchoolContext.noSchool("command line", () -> line.execute(arguments.getSourceArgs()));
    }

    @Override
    public int getExitCode() {
        return code;
    }

    @CommandLine.Command(
            name = "reglament",
            mixinStandardHelpOptions = true,
            subcommands = CommandLine.HelpCommand.class)
    private static final class Reglament {}
}
