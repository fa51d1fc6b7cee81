package io.reglament.regulation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Lays faults at the fields in which they stand: each at the innermost that holds its place. */
final class FaultsInPlace {
    private final List<ProfileFault> faults;
    private final Function<ProfileFault, String> words;
    private final Set<ProfileFault> laid = new HashSet<>();

    FaultsInPlace(List<ProfileFault> faults, ProfileWords words, Locale locale) {
        this.faults = faults;
        this.words = fault -> words.fault(fault, locale);
    }

    EditField in(EditField field) {
        List<EditField> parts = field.parts().stream().map(this::in).toList();
        List<String> here = faults.stream()
                .filter(fault -> holds(field.pointer(), fault.pointer()))
                .filter(laid::add)
                .map(words)
                .distinct()
                .toList();
        return field.with(parts, here);
    }

    /** What found no field, once all fields were asked. */
    List<String> rest() {
        return faults.stream()
                .filter(fault -> !laid.contains(fault))
                .map(words)
                .distinct()
                .toList();
    }

    static boolean holds(String place, String pointer) {
        return pointer.equals(place) || pointer.startsWith(place + "/");
    }
}
