package io.reglament.web;

import jakarta.servlet.http.HttpServletRequest;

/** Port: whoever knows the signed-in user tells what the bar shows. Asked at most once for each page. */
public interface ShellSource {
    Shell shell(HttpServletRequest request);
}
