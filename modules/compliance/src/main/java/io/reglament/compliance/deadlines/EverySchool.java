package io.reglament.compliance.deadlines;

import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolRegistry;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Goes round all schools, a page at a time. */
@Component
public class EverySchool {
    private static final Logger LOG = LoggerFactory.getLogger(EverySchool.class);
    private static final int PAGE = 100;

    private final SchoolRegistry schools;

    EverySchool(SchoolRegistry schools) {
        this.schools = schools;
    }

    /** Does the work in each school with that school bound; one that fails does not keep the others waiting. */
    public void visit(String what, Consumer<School> work) {
        int last = 0;
        for (List<School> page = schools.after(last, PAGE); !page.isEmpty(); page = schools.after(last, PAGE)) {
            page.forEach(school -> visit(what, school, work));
            last = page.getLast().id().value();
        }
    }

    private static void visit(String what, School school, Consumer<School> work) {
        try {
            SchoolContext.run(school.id(), () -> work.accept(school));
        } catch (RuntimeException e) {
            LOG.error("The work {} failed in {} and comes round again", what, school.slug(), e);
        }
    }
}
