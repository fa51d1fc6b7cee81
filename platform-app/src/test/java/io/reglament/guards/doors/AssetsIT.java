package io.reglament.guards.doors;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.guards.WholeApplication;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What a page asks the browser to fetch is there. */
@WholeApplication
class AssetsIT {
    private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"(/[^\"]+\\.(?:js|css|svg))\"");

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    @Test
    void every_style_and_script_of_a_page_is_served() {
        SchoolOfTown school = Town.of(context).here();
        Place place = school.fresh(Relation.OWN);
        Visitor teacher = new Visitors(port, school).of(Who.TEACHER);

        String pages = teacher.get("/s/" + school.slug() + "/day").body()
                + teacher.get("/s/" + school.slug() + "/groups/" + place.group() + "/sheet")
                        .body();
        Set<String> assets = ASSET.matcher(pages)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(HashSet::new));

        assertThat(assets).hasSizeGreaterThan(4);
        assets.add("/webjars/htmx.org/dist/htmx.min.js");
        assertThat(assets)
                .allSatisfy(asset ->
                        assertThat(teacher.get(asset).status()).as(asset).isEqualTo(200));
    }
}
