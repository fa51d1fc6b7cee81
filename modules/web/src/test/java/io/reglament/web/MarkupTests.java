package io.reglament.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTests {
    @Test
    void text_cannot_become_markup() {
        assertThat(new Markup().text("<b>O'Hara & \"co\"</b>").toString())
                .isEqualTo("&lt;b&gt;O&#39;Hara &amp; &quot;co&quot;&lt;/b&gt;");
    }

    @Test
    void a_value_cannot_leave_its_attribute() {
        assertThat(new Markup().attribute("title", "\" onfocus=alert(1) x=\"").toString())
                .isEqualTo(" title=\"&quot; onfocus=alert(1) x=&quot;\"");
    }

    @Test
    void an_empty_attribute_is_left_out() {
        assertThat(new Markup().present("class", "").present("data-v", "2").toString())
                .isEqualTo(" data-v=\"2\"");
    }
}
