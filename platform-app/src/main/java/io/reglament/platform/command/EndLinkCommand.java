package io.reglament.platform.command;

import io.reglament.identity.LinkDesk;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolRegistry;
import io.reglament.tenancy.Slug;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code access end-link}: gives an account that somebody linked with another school's its own user back. */
@Component
@Command(name = "end-link", description = "Ends the link of one person's account; their own user name works again")
class EndLinkCommand implements Callable<Integer> {
    private final LinkDesk links;
    private final SchoolRegistry schools;
    private final Console console;

    @Option(names = "--school", required = true, description = "the slug of the school whose account it is")
    private String slug = "";

    @Option(names = "--person", required = true, description = "the person's sourcedId in that school")
    private String person = "";

    EndLinkCommand(LinkDesk links, SchoolRegistry schools, Console console) {
        this.links = links;
        this.schools = schools;
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<School> school = Slug.parse(slug).flatMap(schools::find);
        if (school.isEmpty()) {
            return console.refuse("platform.school.unknown", slug);
        }
        return switch (SchoolContext.call(school.get().id(), () -> links.end(person))) {
            case ENDED -> {
                console.say("platform.access.link.ended", slug, person);
                yield 0;
            }
            case NOT_LINKED -> {
                console.say("platform.access.link.none", slug, person);
                yield 0;
            }
            case NOBODY -> console.refuse("platform.access.link.nobody", slug, person);
        };
    }
}
