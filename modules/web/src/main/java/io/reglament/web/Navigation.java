package io.reglament.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Port: a module names its pages for the bar. It names only those that this user may open. */
public interface Navigation {
    List<NavigationItem> items(HttpServletRequest request);
}
