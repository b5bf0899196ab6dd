package org.cldess.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExtentTest {

    @Test
    void measures_words_across_runs() {
        Extent.Measure measure = new Extent.Measure();
        measure.add("un deux", String::length);
        measure.add("cents mots", String::length);
        Extent extent = measure.done(1);
        assertThat(extent.words()).containsExactly(2.0, 9.0, 4.0);
        assertThat(extent.widestWord()).isEqualTo(9);
        assertThat(extent.oneLine()).isEqualTo(17);
    }

    @Test
    void counts_the_lines_of_a_column() {
        Extent.Measure measure = new Extent.Measure();
        measure.add("un deux trois quatre", String::length);
        Extent extent = measure.done(1);
        assertThat(extent.lines(100)).isEqualTo(1);
        assertThat(extent.lines(13)).isEqualTo(2);
        assertThat(extent.lines(7)).isEqualTo(3);
        assertThat(extent.lines(3)).isGreaterThan(5);
        assertThat(Extent.NONE.lines(10)).isEqualTo(1);
    }
}
