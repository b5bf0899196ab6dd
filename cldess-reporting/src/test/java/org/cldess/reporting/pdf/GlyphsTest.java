package org.cldess.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cldess.reporting.theme.Weight;
import org.junit.jupiter.api.Test;

class GlyphsTest {

    private final Glyphs glyphs = Glyphs.instance();

    @Test
    void keeps_a_french_sentence_in_one_run() {
        String text = "Œuvre « d’ici » : 12\u202F345,67\u00A0€ – le 1ᵉʳ";
        assertThat(glyphs.runs(text, Weight.NORMAL, GlyphsTest::fail)).containsExactly(new Run(text, false));
    }

    @Test
    void draws_in_the_spare_family_only_what_the_first_lacks() {
        assertThat(glyphs.runs("vu ✓ et non\u2011fait", Weight.BOLD, GlyphsTest::fail))
                .containsExactly(
                        new Run("vu ", false),
                        new Run("✓", true),
                        new Run(" et non", false),
                        new Run("\u2011", true),
                        new Run("fait", false));
    }

    @Test
    void sets_each_character_outside_the_basic_plane_alone() {
        assertThat(glyphs.runs("a𝕏𝕐✓b", Weight.NORMAL, GlyphsTest::fail))
                .containsExactly(
                        new Run("a", false),
                        new Run("𝕏", true),
                        new Run("𝕐", true),
                        new Run("✓", true),
                        new Run("b", false));
    }

    @Test
    void tells_every_character_that_no_family_draws() {
        List<Integer> lacking = new ArrayList<>();
        List<Run> runs = glyphs.runs("fête 🎉 et 漢字", Weight.NORMAL, lacking::add);
        assertThat(lacking).containsExactly(0x1F389, 0x6F22, 0x5B57);
        assertThat(runs).containsExactly(new Run("fête  et ", false));
    }

    @Test
    void measures_digits_alike_so_that_columns_align() {
        assertThat(glyphs.width("1111", Weight.NORMAL, 10)).isEqualTo(glyphs.width("8888", Weight.NORMAL, 10));
        assertThat(glyphs.width("M", Weight.NORMAL, 10)).isCloseTo(8.33, within(0.01));
        assertThat(glyphs.width("a\u200Bb", Weight.NORMAL, 10)).isEqualTo(glyphs.width("ab", Weight.NORMAL, 10));
    }

    private static void fail(int codePoint) {
        throw new AssertionError(String.format(Locale.ROOT, "U+%04X", codePoint));
    }
}
