package io.reglament.compliance.web;

import io.reglament.compliance.ClauseChoice;
import io.reglament.compliance.FindingQuery;
import io.reglament.compliance.FindingState;
import io.reglament.identity.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/** Links that keep the filters of a page and change one of them; each begins again at the first page. */
record FindingsAddress(String root, FindingQuery query) {
    String teacher(Optional<PersonId> teacher) {
        return with(new FindingQuery(
                query.first(), query.last(), teacher, query.groupLabel(), query.day(), query.clause(), query.state()));
    }

    String group(Optional<String> label) {
        return with(new FindingQuery(
                query.first(), query.last(), query.teacher(), label, query.day(), query.clause(), query.state()));
    }

    String day(Optional<LocalDate> day) {
        return with(new FindingQuery(
                query.first(), query.last(), query.teacher(), query.groupLabel(), day, query.clause(), query.state()));
    }

    String cell(PersonId teacher, LocalDate day) {
        return new FindingsAddress(
                        root,
                        new FindingQuery(
                                query.first(),
                                query.last(),
                                Optional.of(teacher),
                                query.groupLabel(),
                                Optional.of(day),
                                query.clause(),
                                query.state()))
                .href();
    }

    String clause(Optional<ClauseChoice> clause) {
        return with(new FindingQuery(
                query.first(), query.last(), query.teacher(), query.groupLabel(), query.day(), clause, query.state()));
    }

    String state(Optional<FindingState> state) {
        return with(new FindingQuery(
                query.first(), query.last(), query.teacher(), query.groupLabel(), query.day(), query.clause(), state));
    }

    String page(int page) {
        return builder().queryParam("page", page).encode(StandardCharsets.UTF_8).toUriString();
    }

    String href() {
        return builder().encode(StandardCharsets.UTF_8).toUriString();
    }

    private String with(FindingQuery changed) {
        return new FindingsAddress(root, changed).href();
    }

    /** Values go in as variables: a class may be called anything, an ampersand included. */
    private UriComponentsBuilder builder() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(root + "/findings")
                .queryParam("from", query.first())
                .queryParam("to", query.last());
        query.teacher().ifPresent(teacher -> address.queryParam("teacher", teacher.value()));
        query.groupLabel().ifPresent(label -> address.queryParam("class", "{class}"));
        query.day().ifPresent(day -> address.queryParam("day", day));
        query.clause().ifPresent(clause -> address.queryParam("clause", FindingsRequest.word(clause)));
        query.state().ifPresent(state -> address.queryParam("state", state));
        query.groupLabel().ifPresent(label -> address.uriVariables(Map.of("class", label)));
        return address;
    }
}
