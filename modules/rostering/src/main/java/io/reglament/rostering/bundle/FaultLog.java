package io.reglament.rostering.bundle;

import java.util.ArrayList;
import java.util.List;

/** Collects faults and notices up to a cap, so that a file of rubbish cannot fill the memory with complaints. */
final class FaultLog {
    private static final int ARGUMENT_CHARS = 200;

    private final int cap;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private int uncounted;

    FaultLog(int cap) {
        this.cap = cap;
    }

    void add(String file, int row, String column, Code code, Object... args) {
        if (faults.size() < cap) {
            faults.add(fault(file, row, column, code, args));
        } else {
            uncounted++;
        }
    }

    void notice(String file, int row, String column, Code code, Object... args) {
        if (notices.size() < Limits.NOTICES) {
            notices.add(new Notice(file, row, column, code.key(), texts(args)));
        }
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    /** By file, row, column; last, when there were more than the cap, how many were left out. */
    List<Fault> faults() {
        List<Fault> sorted = new ArrayList<>(faults);
        sorted.sort(Fault.BY_PLACE);
        if (uncounted > 0) {
            sorted.add(fault("", 0, "", Code.MORE, uncounted));
        }
        return List.copyOf(sorted);
    }

    List<Notice> notices() {
        return List.copyOf(notices);
    }

    static Fault fault(String file, int row, String column, Code code, Object... args) {
        return new Fault(file, row, column, code.key(), texts(args));
    }

    private static List<String> texts(Object... args) {
        List<String> texts = new ArrayList<>();
        for (Object arg : args) {
            texts.add(shortened(String.valueOf(arg)));
        }
        return texts;
    }

    private static String shortened(String text) {
        String clean = text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .limit(ARGUMENT_CHARS)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return clean.length() < text.length() ? clean + "…" : clean;
    }
}
