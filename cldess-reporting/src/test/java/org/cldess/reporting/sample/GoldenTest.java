package org.cldess.reporting.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoldenTest {
    @Test
    void shows_the_first_lines_that_differ_with_their_numbers() {
        assertThat(Golden.firstDifferences("a\nb\nc\n", "a\nB\nc\nd\n")).isEqualToNormalizingNewlines("""
                        line 2
                          copy: b
                          now:  B
                        line 4
                          copy:\s
                          now:  d
                        line 5
                          copy: (no line)
                          now:\s\s""");
    }

    @Test
    void shows_five_lines_at_most() {
        assertThat(Golden.firstDifferences("", "line\n".repeat(9)))
                .contains("line 5")
                .doesNotContain("line 6");
    }
}
