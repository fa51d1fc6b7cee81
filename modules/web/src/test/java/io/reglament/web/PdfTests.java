package io.reglament.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfTests {
    private static final String DOCUMENT = """
            <!DOCTYPE html>
            <html lang="ky"><head><title>Жыйынтык баалар</title><style>@page{size:A4 landscape}</style></head>
            <body><h1>Өңгүчө</h1><p>Ң ң Ө ө Ү ү, Ёлка, Reglament</p><b>Күмүш</b></body></html>
            """;

    private final Pdf pdf = new Pdf();

    @Test
    void letters_of_kyrgyz_are_read_back_as_written() throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf.of(DOCUMENT))) {
            assertThat(new PDFTextStripper().getText(read)).contains("Өңгүчө", "Ң ң Ө ө Ү ү, Ёлка, Reglament", "Күмүш");
        }
    }

    @Test
    void its_letters_are_inside_it() throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf.of(DOCUMENT))) {
            assertThat(fonts(read.getPage(0))).isNotEmpty().allMatch(font -> font.contains("DejaVuSans"));
        }
    }

    @Test
    void it_has_the_title_the_language_and_the_size_of_the_page() throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf.of(DOCUMENT))) {
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo("Жыйынтык баалар");
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("ky");
            assertThat(read.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(read.getPage(0).getMediaBox().getHeight());
        }
    }

    @Test
    void nothing_is_fetched() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        outside.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        outside.start();
        try {
            String there = "http://127.0.0.1:" + outside.getAddress().getPort();
            pdf.of("""
                    <html lang="ru"><head><title>t</title><link rel="stylesheet" href="%1$s/a.css"/>
                    <style>@import url(%1$s/b.css); body{background:url(%1$s/c.png)}
                    @font-face{font-family:X;src:url(%1$s/d.ttf)}</style></head>
                    <body style="font-family:X"><img src="%1$s/e.png"/><img src="file:///etc/hosts"/></body></html>
                    """.formatted(there));
        } finally {
            outside.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void a_document_without_a_head_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> pdf.of("<p>x</p>"));
    }

    private static List<String> fonts(PDPage page) {
        return StreamSupport.stream(page.getResources().getFontNames().spliterator(), false)
                .map(name -> name(page, name))
                .toList();
    }

    private static String name(PDPage page, COSName name) {
        try {
            return page.getResources().getFont(name).getName();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
