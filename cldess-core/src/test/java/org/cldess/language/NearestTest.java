package org.cldess.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> KNOWN =
            List.of("id", "title", "lead", "leadPerson", "partners", "in-progress", "actor-7", "actor-8");

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "tilte, title",
        "Title, title",
        "titre_action, title",
        "leadperson, leadPerson",
        "in_progress, in-progress",
        "actor-77, actor-7",
        "actor-9, actor-7",
        "ld, id"
    })
    void finds_what_was_probably_meant(String written, String meant) {
        assertThat(Nearest.of(written, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"budget", "x", "''", "amendements"})
    void says_nothing_where_nothing_is_near(String written) {
        assertThat(Nearest.of(written, KNOWN)).isEmpty();
    }

    @Test
    void a_page_is_not_compared_with_words() {
        assertThat(Nearest.of("title".repeat(10_000), KNOWN)).isEmpty();
    }
}
