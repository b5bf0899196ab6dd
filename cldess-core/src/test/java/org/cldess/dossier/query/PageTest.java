package org.cldess.dossier.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.cldess.dossier.DossierId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_001})
    void a_page_has_from_1_to_1000_rows(int size) {
        assertThat(PageRequest.first(1).size()).isEqualTo(1);
        assertThat(PageRequest.first(1_000).size()).isEqualTo(1_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PageRequest.first(size))
                .withMessage("A page has 1 to 1000 rows, not %s. Ask for several pages.".formatted(size));
    }

    @Test
    void a_place_is_read_from_its_text_whatever_it_is_sorted_by() {
        for (String sorted : List.of("2013-06-30", "", "l’eau / le vin", "/")) {
            PageKey place = new PageKey(sorted, DossierId.of("grasse-2012"), "bdis");

            assertThat(PageKey.parse(place.toString())).isEqualTo(place);
        }
        assertThat(PageKey.parse("/grasse-2012/")).isEqualTo(new PageKey("", DossierId.of("grasse-2012"), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "grasse-2012", "grasse-2012/bdis"})
    void refuses_a_text_that_is_no_place(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PageKey.parse(text))
                .withMessage("The text '%s' is no place in a list. Begin with the first page.".formatted(text));
    }

    @Test
    void the_next_page_begins_after_the_last_row() {
        List<PageKey> rows = List.of(
                new PageKey("1", DossierId.of("a"), "x"),
                new PageKey("1", DossierId.of("b"), "x"),
                new PageKey("2", DossierId.of("a"), "x"));

        assertThat(Page.of(rows, PageRequest.first(2), row -> row))
                .isEqualTo(new Page<>(rows.subList(0, 2), Optional.of(new PageRequest(2, Optional.of(rows.get(1))))));
        assertThat(Page.of(rows, PageRequest.first(3), row -> row)).isEqualTo(new Page<>(rows, Optional.empty()));
    }
}
