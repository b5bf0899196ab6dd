package org.cldess.reporting.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cldess.reporting.document.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfPrinterTest {

    static Report[] reports() {
        return new Report[] {Demonstration.dashboard(), Demonstration.everything(), HostileReport.report()};
    }

    @ParameterizedTest
    @MethodSource("reports")
    void prints_files_that_are_accessible_and_can_be_archived(Report report) throws IOException {
        byte[] pdf = PdfPrinter.print(report);
        Files.write(Path.of("target", report.name() + ".pdf"), pdf);
        Validation.assertAccessibleAndArchivable(pdf);
    }
}
