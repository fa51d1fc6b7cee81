package io.reglament.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Every page at a desk and on a phone, in light and dark, as axe sees it: no violation. */
@Order(11)
@Journey
class AccessibilityIT {
    /** In the dark a page differs in its colours alone. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private final RunningHouse house;
    private final Screens screens;

    AccessibilityIT(RunningHouse house, Chromium chromium) {
        this.house = house;
        this.screens = new Screens(house, chromium);
    }

    @Test
    void axe_finds_nothing() {
        List<String> faults = new ArrayList<>();
        for (Screen screen : screens.all()) {
            for (int width : new int[] {1280, 390}) {
                Page page = screens.page(screen);
                page.setViewportSize(width, 900);
                screen.open(house, page);
                scheme(page, ColorScheme.LIGHT);
                violations(page).forEach(fault -> faults.add(screen + " " + width + " in light: " + fault));
                scheme(page, ColorScheme.DARK);
                violations(page, COLOURS).forEach(fault -> faults.add(screen + " " + width + " in dark: " + fault));
            }
        }
        assertThat(faults).isEmpty();
    }

    /** The positive control: a picture without words, and words without contrast. */
    @Test
    void axe_finds_what_is_there() {
        Page page = screens.page(screens.day());
        screens.day().open(house, page);
        page.evaluate("document.querySelector('main').append(document.createElement('img'))");

        assertThat(violations(page)).anyMatch(fault -> fault.startsWith("image-alt"));
    }

    @Test
    void axe_finds_pale_words_in_the_dark_too() {
        Page page = screens.page(screens.day());
        screens.day().open(house, page);
        scheme(page, ColorScheme.DARK);
        page.evaluate("document.querySelector('main h1').style.color = 'rgb(60 60 60)'");

        assertThat(violations(page, COLOURS)).anyMatch(fault -> fault.startsWith("color-contrast"));
        scheme(page, ColorScheme.LIGHT);
    }

    private static void scheme(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    private static List<String> violations(Page page) {
        return said(new AxeBuilder(page).setLegacyMode(true));
    }

    private static List<String> violations(Page page, List<String> rules) {
        return said(new AxeBuilder(page).setLegacyMode(true).withRules(rules));
    }

    private static List<String> said(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .map(rule -> rule.getId() + " at "
                        + rule.getNodes().stream()
                                .map(node -> String.valueOf(node.getHtml()))
                                .limit(2)
                                .toList())
                .toList();
    }
}
