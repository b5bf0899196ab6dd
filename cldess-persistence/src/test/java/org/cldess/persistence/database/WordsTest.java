package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void has_one_sentence_for_each_trouble_in_each_language_two_for_a_damaged_dossier_and_one_for_a_source() {
        String[] codes = Stream.concat(
                        Arrays.stream(DatabaseProblem.values()).map(DatabaseProblem::code),
                        Stream.of("dossier.damaged", "dossier.damaged.readable", "source.unreachable"))
                .toArray(String[]::new);
        assertThat(Texts.WORDS.keys(Locale.FRENCH)).containsExactlyInAnyOrder(codes);
        assertThat(Texts.WORDS.keys(Locale.ENGLISH)).containsExactlyInAnyOrder(codes);
    }

    @Test
    void every_sentence_names_the_database() {
        for (DatabaseProblem trouble : DatabaseProblem.values()) {
            for (Locale locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
                assertThat(trouble.at("/tmp/a.db").message(locale))
                        .contains("/tmp/a.db")
                        .doesNotContain("'", "{");
            }
        }
    }
}
