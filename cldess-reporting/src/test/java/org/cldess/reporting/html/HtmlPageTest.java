package org.cldess.reporting.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.cldess.reporting.sample.DemonstrationReport;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
    @Test
    void the_same_report_gives_the_same_bytes() {
        assertThat(HtmlPage.of(DemonstrationReport.report())).isEqualTo(HtmlPage.of(DemonstrationReport.report()));
    }
}
