package io.reglament.journal.web.paper;

import java.util.Locale;

/** The code on a paper, as it is printed and as people type it. */
final class PaperCode {
    private static final int HALF = 5;

    private PaperCode() {}

    /** In two halves: "7K2MX-9RT4D". */
    static String printed(String code) {
        return code.substring(0, HALF) + "-" + code.substring(HALF);
    }

    /** Without signs between, and with what looks alike read as what was printed. */
    static String typed(String text) {
        return text.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
