package io.reglament.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Texts of the district's base by days; where it has published none, what came with the release. */
@Component
final class Bases {
    private final BaseStore store;

    Bases(BaseStore store) {
        this.store = store;
    }

    String on(LocalDate day) {
        return on(day, ProfileResources.base());
    }

    /** @param kept stands for the release's where a version was kept with that of its day */
    String on(LocalDate day, String kept) {
        return store.on(day).map(this::text).orElse(kept);
    }

    /** Those that hold from a day on, that day's first. */
    List<String> from(LocalDate day, String kept) {
        List<String> texts = new ArrayList<>(List.of(on(day, kept)));
        Stream<BaseMark> later = store.after(day).stream();
        later.map(this::text).forEach(texts::add);
        return texts;
    }

    private String text(BaseMark mark) {
        return store.text(mark.version()).orElseThrow();
    }
}
