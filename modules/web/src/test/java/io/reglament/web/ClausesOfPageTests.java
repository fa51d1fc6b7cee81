package io.reglament.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.regulation.Clause;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.ClauseKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class ClausesOfPageTests {
    private static final ClauseId OWN = new ClauseId("S-7.1");

    @AfterEach
    void end() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void aPageReadsTheClausesItShowsAndTheNextOneDoesNot() {
        begin();
        ClausesOfPage.show(List.of(
                new Clause(OWN, "7.1", ClauseKind.RULE, List.of(), Map.of("ru", "Пять дней"), Optional.empty())));

        assertThat(ClausesOfPage.find(OWN)).map(Clause::ref).contains("7.1");
        assertThat(ClausesOfPage.find(new ClauseId("S-7.2"))).isEmpty();
        begin();
        assertThat(ClausesOfPage.find(OWN)).isEmpty();
    }

    @Test
    void whereThereIsNoRequestThereIsNoPage() {
        assertThat(ClausesOfPage.find(OWN)).isEmpty();
    }

    private static void begin() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }
}
