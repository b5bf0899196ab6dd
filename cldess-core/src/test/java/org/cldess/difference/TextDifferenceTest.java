package org.cldess.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cldess.difference.TextDifference.Run;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {
    private static final List<String> PIECES = List.of(
            "chaque",
            " ",
            "voix",
            ", ",
            "l’",
            "l'",
            "acteur",
            ".\n\n",
            "\r\n",
            "\r",
            "\u00A0;",
            "e\u0301te\u0301",
            "été",
            "🤝",
            "2015",
            "  ",
            "\t",
            "«\u00A0",
            "\u2028",
            "\uD83D");

    private static String text(SplittableRandom random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }

    private static String normal(String text) {
        return Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
    }

    @Test
    void both_texts_can_be_put_together_again() {
        SplittableRandom random = new SplittableRandom(2013);
        for (int i = 0; i < Cases.of(500); i++) {
            String before = text(random);
            String after = text(random);
            TextDifference difference = TextDifference.between(before, after);

            assertThat(difference.before()).isEqualTo(normal(before));
            assertThat(difference.after()).isEqualTo(normal(after));
            assertThat(difference.isEmpty()).isEqualTo(normal(before).equals(normal(after)));
            assertThat(difference.runs()).allMatch(run -> !run.text().isEmpty());
            for (int j = 1; j < difference.runs().size(); j++) {
                assertThat(difference.runs().get(j).edit())
                        .isNotEqualTo(difference.runs().get(j - 1).edit());
            }
        }
    }

    @Test
    void goes_word_by_word() {
        assertThat(TextDifference.between(
                                "La part versée aux associés est nulle ou limitée, et connue.",
                                "La part versée aux associés est nulle, et cette limite est connue.")
                        .runs())
                .containsExactly(
                        new Run(Edit.KEPT, "La part versée aux associés est nulle"),
                        new Run(Edit.REMOVED, " ou limitée"),
                        new Run(Edit.KEPT, ", et"),
                        new Run(Edit.ADDED, " cette limite est"),
                        new Run(Edit.KEPT, " connue."));
    }

    @Test
    void parts_an_elided_word_from_the_next() {
        assertThat(TextDifference.between("l’acteur signe", "l’actrice signe").runs())
                .containsExactly(
                        new Run(Edit.KEPT, "l’"),
                        new Run(Edit.REMOVED, "acteur"),
                        new Run(Edit.ADDED, "actrice"),
                        new Run(Edit.KEPT, " signe"));
    }

    @Test
    void sees_no_difference_where_the_hash_sees_none() {
        assertThat(TextDifference.between("e\u0301te\u0301\r\nhiver", "été\nhiver")
                        .isEmpty())
                .isTrue();
        assertThat(TextDifference.between("", "").runs()).isEmpty();
    }

    @Test
    void says_what_became_of_a_run() {
        assertThat(Edit.ADDED.say(Locale.FRENCH)).isEqualTo("ajouté");
        assertThat(Edit.REMOVED.say(Locale.ENGLISH)).isEqualTo("removed");
    }
}
