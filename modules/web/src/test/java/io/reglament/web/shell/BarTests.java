package io.reglament.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.web.Shell;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BarTests {

    @Test
    void few_pages_all_stand_in_the_bar() {
        assertThat(bar(3, 0).getFurther()).isEmpty();
    }

    @Test
    void what_a_phone_has_no_room_for_stands_behind_one_word() {
        assertThat(bar(5, 0).getFurther())
                .extracting(NavigationLink::key)
                .containsExactly("page-2", "page-3", "page-4");
        assertThat(bar(5, 1).getFurtherKey()).isEqualTo("web.further");
    }

    @Test
    void the_word_is_the_page_one_is_on() {
        assertThat(bar(5, 3).getFurtherKey()).isEqualTo("page-3");
    }

    private static Bar bar(int pages, int current) {
        List<NavigationLink> links = IntStream.range(0, pages)
                .mapToObj(page -> new NavigationLink("page-" + page, "/s/three/" + page, page == current, 0))
                .toList();
        return Bar.of(Shell.OUTSIDE, links, List.of());
    }
}
