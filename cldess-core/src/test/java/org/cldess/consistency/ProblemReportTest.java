package org.cldess.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cldess.language.Message;
import org.cldess.reading.Input;
import org.junit.jupiter.api.Test;

class ProblemReportTest {
    /** Ten thousand problems are listed; one more shows that there are others. */
    @Test
    void keeps_one_problem_more_than_are_listed() {
        ProblemReport report = new ProblemReport();
        SourcePosition place = SourcePosition.root(Input.of(Map.of()));
        for (int i = 0; i < 10_000; i++) {
            report.add("form.type", place, Message.of("faux", "wrong"));
        }
        assertThat(report.isFull()).isFalse();

        report.add("form.type", place, Message.of("faux", "wrong"));
        report.add("form.type", place, Message.of("faux", "wrong"));

        assertThat(report.isFull()).isTrue();
        assertThat(report.violations()).hasSize(10_001);
    }
}
