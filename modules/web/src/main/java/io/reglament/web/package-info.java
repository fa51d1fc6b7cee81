/** The page's shell, its panels and design tokens, the languages, and what a refused request looks like. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"tenancy", "regulation"})
package io.reglament.web;
