package io.reglament.journeys;

import com.microsoft.playwright.Page;
import java.util.List;

/** Whether a page fits its width. */
final class Fit {
    private static final String STICKING_OUT = """
            () => document.documentElement.scrollWidth <= innerWidth ? [] :
              [...document.querySelectorAll("body *")]
                .filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest(".scroll, .tabs"))
                .map((one) => `${one.tagName}.${one.className} ${Math.round(one.getBoundingClientRect().right)}`)
                .concat(`wide: ${document.documentElement.scrollWidth} of ${innerWidth}`).slice(0, 12)""";

    private Fit() {}

    /** What sticks out to the right, so that one would have to push the page to and fro. */
    static List<String> stickingOut(Page page) {
        return page.evaluate(STICKING_OUT) instanceof List<?> found
                ? found.stream().map(String::valueOf).toList()
                : List.of();
    }
}
