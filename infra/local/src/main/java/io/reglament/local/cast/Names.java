package io.reglament.local.cast;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Draws names; in one school no two people drawn by {@link #adult} have the same full name. */
final class Names {
    private static final Words WORDS = Words.from("names.properties");
    private static final int OWN_STYLE_PERCENT = 20;
    private static final int TRIES = 200;

    private final Random random;
    private final int kyrgyzPercent;
    private final Set<String> taken = new HashSet<>();

    Names(Random random, int kyrgyzPercent) {
        this.random = random;
        this.kyrgyzPercent = kyrgyzPercent;
    }

    PersonName adult(boolean female) {
        PersonName name = member(lineage(), female);
        for (int tries = 0; !taken.add(name.full()) && tries < TRIES; tries++) {
            name = member(lineage(), female);
        }
        return name;
    }

    /** A family's surname and its father's given name: what its children's names are made of. */
    Lineage lineage() {
        boolean kyrgyz = random.nextInt(100) < kyrgyzPercent;
        String land = kyrgyz ? "kg" : "ru";
        boolean ownStyle = kyrgyz && random.nextInt(100) < OWN_STYLE_PERCENT;
        return new Lineage(kyrgyz, ownStyle, pick(land + ".family"), pick(land + ".male"));
    }

    /** Somebody of that family with the father's name as patronymic. */
    PersonName member(Lineage lineage, boolean female) {
        return lineage.kyrgyz() ? kyrgyz(lineage, female) : russian(lineage, female);
    }

    /** The father of the children of this lineage: its surname, its given name, a patronymic of his own. */
    PersonName father(Lineage lineage) {
        Lineage his = new Lineage(
                lineage.kyrgyz(), lineage.ownStyle(), lineage.family(), pick(lineage.kyrgyz() ? "kg.male" : "ru.male"));
        PersonName name = member(his, false);
        return new PersonName(name.family(), givenOf(lineage.father()), name.patronymic());
    }

    /** The mother: her husband's surname, a patronymic of her own. */
    PersonName mother(Lineage lineage) {
        Lineage hers = new Lineage(
                lineage.kyrgyz(), lineage.ownStyle(), lineage.family(), pick(lineage.kyrgyz() ? "kg.male" : "ru.male"));
        return member(hers, true);
    }

    private PersonName russian(Lineage lineage, boolean female) {
        String[] father = lineage.father().split("/", -1);
        return female
                ? new PersonName(PersonName.feminine(lineage.family()), pick("ru.female"), father[2])
                : new PersonName(lineage.family(), givenOf(pick("ru.male")), father[1]);
    }

    private PersonName kyrgyz(Lineage lineage, boolean female) {
        String given = pick(female ? "kg.female" : "kg.male");
        if (lineage.ownStyle()) {
            String word = WORDS.text(female ? "kg.daughter" : "kg.son");
            return new PersonName(lineage.father() + " " + word, given, "");
        }
        String family = female ? PersonName.feminine(lineage.family()) : lineage.family();
        return new PersonName(family, given, lineage.father() + (female ? "овна" : "ович"));
    }

    private static String givenOf(String maleEntry) {
        return maleEntry.split("/", -1)[0];
    }

    private String pick(String key) {
        List<String> from = WORDS.list(key);
        return from.get(random.nextInt(from.size()));
    }

    /**
     * What is inherited.
     *
     * @param ownStyle Kyrgyz «Асан уулу», «Асан кызы» in place of a surname
     * @param father the father's entry in the list of names, with its patronymics where it is Russian
     */
    record Lineage(boolean kyrgyz, boolean ownStyle, String family, String father) {}
}
