package io.reglament.district.web;

import io.reglament.district.report.PublishedValue;
import io.reglament.district.report.SchoolLine;
import io.reglament.district.web.ProfilesView.Cell;
import io.reglament.district.web.ProfilesView.Row;
import io.reglament.district.web.ProfilesView.School;
import io.reglament.district.web.ProfilesView.Section;
import io.reglament.identity.DistrictPost;
import io.reglament.regulation.ProfileWords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts profiles side by side. */
@Component
class ProfilesComposition {
    private final Say say;
    private final ProfileWords words;

    ProfilesComposition(Say say, ProfileWords words) {
        this.say = say;
        this.words = words;
    }

    /** With one school alone nothing differs, so that all of it is shown. */
    ProfilesView view(List<SchoolLine> schools, List<PublishedValue> values, boolean all, boolean tooMany) {
        return new ProfilesView(
                schools.stream().map(school -> school(school, schools, all)).toList(),
                sections(schools, values, all || schools.size() == 1),
                all,
                tooMany);
    }

    private School school(SchoolLine school, List<SchoolLine> schools, boolean all) {
        String without = schools.stream()
                .filter(other -> other.school() != school.school())
                .map(other -> "school=" + other.slug())
                .collect(Collectors.joining("&", DistrictPost.ROOT + "/profiles?", all ? "&all=true" : ""));
        return new School(school.slug(), say.name(school), school.profile(), say.date(school.since()), without);
    }

    private List<Section> sections(List<SchoolLine> schools, List<PublishedValue> values, boolean all) {
        Map<String, List<PublishedValue>> byPointer = values.stream()
                .collect(Collectors.groupingBy(PublishedValue::pointer, LinkedHashMap::new, Collectors.toList()));
        Map<Part, List<Row>> rows = new EnumMap<>(Part.class);
        byPointer.forEach((pointer, same) -> {
            Row row = row(schools, same);
            if (all || row.differs()) {
                rows.computeIfAbsent(Part.of(pointer), _ -> new ArrayList<>()).add(row);
            }
        });
        return rows.entrySet().stream()
                .map(part -> new Section("district.part." + part.getKey(), part.getValue()))
                .toList();
    }

    private Row row(List<SchoolLine> schools, List<PublishedValue> same) {
        boolean everywhere = same.size() == schools.size();
        boolean alike = same.stream().map(PublishedValue::value).distinct().count() == 1;
        Locale locale = LocaleContextHolder.getLocale();
        return new Row(
                same.getFirst().subject().in(locale),
                !everywhere || !alike,
                schools.stream().map(school -> cell(school, same, locale)).toList());
    }

    private Optional<Cell> cell(SchoolLine school, List<PublishedValue> same, Locale locale) {
        return same.stream()
                .filter(value -> value.school() == school.school())
                .findFirst()
                .map(value ->
                        new Cell(value.value().in(locale), value.basis().clause(), words.basis(value.basis(), locale)));
    }
}
