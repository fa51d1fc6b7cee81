package io.reglament.journeys;

import com.microsoft.playwright.Page;

/** Hands that never touch a mouse. */
final class Keyboard {
    private static final int LONGEST_WAY = 60;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    Keyboard press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Goes on by Tab until the focus is there; a place out of the keyboard's reach is a fault. */
    Keyboard tabTo(String selector) {
        for (int step = 0; step < LONGEST_WAY; step++) {
            if (isAt(selector)) {
                return this;
            }
            press("Tab");
        }
        throw new AssertionError(selector + " is not reached by Tab");
    }

    /** Whether the focus is there. */
    boolean isAt(String selector) {
        return Boolean.TRUE.equals(page.evaluate("s => Boolean(document.activeElement?.matches(s))", selector));
    }

    /** Chooses in a list that has the focus. */
    Keyboard choose(String value) {
        for (int step = 0; step < LONGEST_WAY; step++) {
            if (isAt("select") && value.equals(page.evaluate("document.activeElement.value"))) {
                return this;
            }
            press("ArrowDown");
        }
        throw new AssertionError(value + " is not to be chosen by keys");
    }
}
