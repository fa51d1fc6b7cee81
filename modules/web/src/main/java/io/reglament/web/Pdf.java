package io.reglament.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Makes a document to print of well-formed HTML. Its title and language become the document's; the font, which has the
 * letters of Russian and Kyrgyz, is inside, so it looks the same anywhere.
 */
@Component
public class Pdf {
    /** The one family of letters: styles need not name it, for the whole document stands in it. */
    private static final String FAMILY = "DejaVu Sans";

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String REGULAR = FONTS + "DejaVuSans.ttf";
    private static final String BOLD = FONTS + "DejaVuSans-Bold.ttf";
    private static final int NORMAL_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;

    static {
        // Danger: it tells the log what it finds wrong in a document, and documents hold names.
        XRLog.setLoggingEnabled(false);
    }

    /** The document's bytes. The HTML carries its own styles; nothing that it names is fetched, and so left out. */
    public byte[] of(String html) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(60_000);
        try {
            builder(inOurLetters(html)).toStream(bytes).run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private static PdfRendererBuilder builder(String html) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                // With structure, so that it can be read aloud; without the fonts of the machine, which are slow to
                // find.
                .usePdfUaAccessibility(true)
                .withProducer("Reglament")
                .withHtmlContent(html, null)
                .useUriResolver((base, uri) -> null);
        letters(builder, REGULAR, NORMAL_WEIGHT);
        letters(builder, BOLD, BOLD_WEIGHT);
        // Danger: what an address names would be fetched by our server, from inside our network.
        for (ExternalResourceControlPriority at : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, kind) -> false, at);
        }
        return builder;
    }

    /** Read anew for each document: a megabyte and a half held for ever would serve a few documents a day. */
    private static void letters(PdfRendererBuilder builder, String file, int weight) {
        builder.useFont(() -> stream(file), FAMILY, weight, FontStyle.NORMAL, true);
    }

    private static InputStream stream(String file) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream(file), file);
    }

    /** Whatever the document leaves unsaid stands in our letters; the built-in ones of PDF know Latin alone. */
    private static String inOurLetters(String html) {
        int head = html.indexOf("<head>");
        if (head < 0) {
            throw new IllegalArgumentException("A document to print has a head with its title");
        }
        int after = head + "<head>".length();
        return html.substring(0, after) + "<style>html{font-family:'" + FAMILY + "'}</style>" + html.substring(after);
    }
}
