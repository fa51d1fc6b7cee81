package io.reglament.journal.web.family;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

class MarkupTests {
    @Test
    void what_people_wrote_cannot_become_markup() {
        String hostile = "</td><script>alert('x' & \"y\")</script>";
        String written = new Markup().raw("<td>").text(hostile).raw("</td>").toString();
        assertThat(written).startsWith("<td>&lt;/td&gt;&lt;script&gt;").endsWith("&lt;/script&gt;</td>");
        assertThat(HtmlUtils.htmlUnescape(written)).isEqualTo("<td>" + hostile + "</td>");
        assertThat(written.substring(4, written.length() - 5)).doesNotContain("<", ">", "\"", "'");
    }

    @Test
    void letters_stay_as_they_are() {
        assertThat(new Markup().text("Өңүт № 3 — «ү»").toString()).isEqualTo("Өңүт № 3 — «ү»");
    }
}
