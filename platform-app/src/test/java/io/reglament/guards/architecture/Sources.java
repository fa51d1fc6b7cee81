package io.reglament.guards.architecture;

import io.reglament.guards.Repository;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What source files keep to, and compiled classes no longer show. */
record Sources(List<Path> files) {
    static final int MOST_LINES = 300;

    private static final Pattern SUPPRESSION = Pattern.compile("^\\s*@SuppressWarnings\\b", Pattern.MULTILINE);
    private static final Pattern INTENTION = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");

    static Sources ofTheHouse() {
        return new Sources(Repository.javaFiles());
    }

    List<String> tooLong() {
        return files.stream()
                .filter(file -> Repository.text(file).lines().count() > MOST_LINES)
                .map(Path::toString)
                .toList();
    }

    List<String> suppressing() {
        return holding(SUPPRESSION);
    }

    List<String> unfinished() {
        return holding(INTENTION);
    }

    private List<String> holding(Pattern pattern) {
        return files.stream()
                .filter(file -> pattern.matcher(Repository.text(file)).find())
                .map(Path::toString)
                .toList();
    }
}
