package io.reglament.regulation;

import io.reglament.regulation.yaml.Position;
import io.reglament.regulation.yaml.YamlTree;
import java.util.ArrayList;
import java.util.List;

/** Gathers faults of one text with their places. */
final class Faults {
    private final YamlTree tree;
    private final List<ProfileFault> list = new ArrayList<>();

    Faults(YamlTree tree) {
        this.tree = tree;
    }

    /** A fault of what stands there. */
    void atValue(String pointer, String code, String... arguments) {
        add(pointer, tree.valueAt(pointer), code, arguments);
    }

    /** A fault of the key itself, or of what its object lacks. */
    void atKey(String pointer, String code, String... arguments) {
        add(pointer, tree.keyAt(pointer), code, arguments);
    }

    List<ProfileFault> list() {
        return List.copyOf(list);
    }

    private void add(String pointer, Position at, String code, String... arguments) {
        list.add(new ProfileFault(pointer, at.line(), at.column(), "regulation.fault." + code, List.of(arguments)));
    }
}
