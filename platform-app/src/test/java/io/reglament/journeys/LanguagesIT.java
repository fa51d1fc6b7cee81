package io.reglament.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page in each language: no key without words, and nothing left in Russian that the other bundles say. */
@Order(11)
@Journey
class LanguagesIT {
    private static final String TEXTS = """
            () => {
              const said = [];
              const walk = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) {
                if (!walk.currentNode.parentElement.closest("script, style, .languages")) said.push(walk.currentNode.data);
              }
              for (const template of document.querySelectorAll("template")) {
                for (const one of template.content.querySelectorAll("*")) said.push(one.textContent);
              }
              for (const one of document.querySelectorAll("[title], [aria-label], [placeholder]")) {
                if (!one.closest(".languages")) said.push(one.title ?? "", one.ariaLabel ?? "", one.placeholder ?? "");
              }
              return said.map((text) => text.trim()).filter(Boolean);
            }""";

    private final RunningHouse house;
    private final Screens screens;

    LanguagesIT(RunningHouse house, Chromium chromium) {
        this.house = house;
        this.screens = new Screens(house, chromium);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "ky", "en"})
    void every_page_speaks(String language) {
        Set<String> russian = MessageBundles.russianInsteadOf(language);
        assertThat(language.equals("ru") || russian.size() > 200).isTrue();
        List<String> faults = new ArrayList<>();
        Set<String> speaking = new HashSet<>();
        for (Screen screen : screens.all()) {
            Page page = screens.page(screen);
            if (speaking.add(screen.user())) {
                page.navigate(house.base() + screen.path() + "?lang=" + language);
            }
            screen.open(house, page);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            for (String text : texts(page)) {
                if (text.contains("??") || russian.contains(text)) {
                    faults.add(screen + " in " + language + ": " + text);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> texts(Page page) {
        return page.evaluate(TEXTS) instanceof List<?> texts
                ? texts.stream().map(String::valueOf).toList()
                : List.of();
    }
}
