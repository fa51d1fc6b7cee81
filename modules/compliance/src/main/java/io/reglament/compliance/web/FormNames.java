package io.reglament.compliance.web;

import io.reglament.regulation.Profile;
import java.util.Locale;

/** Names of the forms of control. One that the regulation has dropped is known by its key alone. */
record FormNames(Profile profile) {
    String of(String form, Locale locale) {
        return profile.form(form).map(known -> known.value().name(locale)).orElse(form);
    }
}
