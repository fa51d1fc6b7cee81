package io.reglament.archive;

import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.Classes;
import io.reglament.curriculum.TermView;
import io.reglament.journal.ConsolidatedPrint;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolRegistry;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The consolidated sheet of each class and ended term, in Russian; one of them at a time is in memory. */
@Component
class ConsolidatedSheets implements PackageDocuments {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final int MOST_PAGES = 100;

    private final Classes classes;
    private final ConsolidatedPrint print;
    private final SchoolRegistry schools;
    private final SchoolClock clock;

    ConsolidatedSheets(Classes classes, ConsolidatedPrint print, SchoolRegistry schools, SchoolClock clock) {
        this.classes = classes;
        this.print = print;
        this.schools = schools;
        this.clock = clock;
    }

    /** The package is made by a job or behind a page, whose own language is put back. */
    @Override
    public void into(Folder folder) throws IOException {
        LocaleContext before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(RUSSIAN);
        try {
            pages(folder);
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private void pages(Folder folder) throws IOException {
        LocalDate today = clock.today(schools.current().zone());
        for (int page = 0; page < MOST_PAGES; page++) {
            List<ClassView> found = classes.page(page);
            if (found.isEmpty()) {
                return;
            }
            for (ClassView schoolClass : found) {
                sheets(schoolClass, today, folder);
            }
        }
    }

    private void sheets(ClassView schoolClass, LocalDate today, Folder folder) throws IOException {
        for (TermView term : print.ended(schoolClass, today)) {
            String path = "consolidated/" + term.last() + "/" + schoolClass.id().value() + "-"
                    + term.id().value() + ".pdf";
            folder.add(path, out -> out.write(print.pdf(schoolClass, term)));
        }
    }
}
