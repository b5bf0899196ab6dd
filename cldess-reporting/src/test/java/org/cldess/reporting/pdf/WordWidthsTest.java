package org.cldess.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordWidthsTest {

    @Test
    void measures_words_across_runs() {
        WordWidths.Measure measure = new WordWidths.Measure();
        measure.add("un deux", String::length);
        measure.add("cents mots", String::length);
        WordWidths extent = measure.done(1);
        assertThat(extent.words()).containsExactly(2.0, 9.0, 4.0);
        assertThat(extent.widestWord()).isEqualTo(9);
        assertThat(extent.oneLine()).isEqualTo(17);
    }

    @Test
    void counts_the_lines_of_a_column() {
        WordWidths.Measure measure = new WordWidths.Measure();
        measure.add("un deux trois quatre", String::length);
        WordWidths extent = measure.done(1);
        assertThat(extent.lines(100)).isEqualTo(1);
        assertThat(extent.lines(13)).isEqualTo(2);
        assertThat(extent.lines(7)).isEqualTo(3);
        assertThat(extent.lines(3)).isGreaterThan(5);
        assertThat(WordWidths.NONE.lines(10)).isEqualTo(1);
    }
}
