package io.reglament.district.web;

import io.reglament.regulation.ClauseId;
import java.util.List;
import java.util.Optional;

/**
 * What the page of profiles shows.
 *
 * @param all whether values that are the same everywhere stand there too
 * @param tooMany whether more schools were chosen than are shown
 */
record ProfilesView(List<School> schools, List<Section> sections, boolean all, boolean tooMany) {
    /** A chosen school, and the address of the page without it. */
    record School(String slug, String name, int profile, String since, String without) {}

    record Section(String key, List<Row> rows) {}

    /** One value in each of the schools. */
    record Row(String subject, boolean differs, List<Optional<Cell>> cells) {}

    /**
     * A school's value.
     *
     * @param basis in words, where it rests on no clause
     */
    record Cell(String value, Optional<ClauseId> clause, String basis) {}
}
