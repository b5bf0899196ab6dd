package org.cldess.reporting;

import org.cldess.reporting.document.Report;
import org.cldess.testing.PublicApiTest;

class ReportingApiTest extends PublicApiTest {
    ReportingApiTest() {
        super(Report.class);
    }
}
