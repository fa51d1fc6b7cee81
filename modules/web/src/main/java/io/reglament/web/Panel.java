package io.reglament.web;

import java.util.Map;

/**
 * A part that a module adds to a page of another: a template whose fragment is {@code panel(model)}.
 *
 * @param template the template's name, such as {@code journal/lesson-panel}
 * @param model what the fragment gets as {@code model}
 */
public record Panel(String template, Map<String, Object> model) {
    public Panel {
        model = Map.copyOf(model);
    }
}
