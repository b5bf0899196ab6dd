package org.cldess.example;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.persistence.DossierFile;
import org.cldess.reporting.Format;
import org.cldess.reporting.Reports;
import org.cldess.reporting.document.Report;

/** One report in any format. */
public final class ShownReports {
    private ShownReports() {}

    /**
     * Runs the example.
     *
     * @param file the dossier file of Grasse
     * @param page where the HTML page is written
     * @param paper where the PDF is written
     * @throws IOException if one of them cannot be written
     */
    public static void run(Path file, OutputStream page, OutputStream paper) throws IOException {
        Dossier dossier = DossierFile.read(file).orElseThrow();
        LocalDate day = LocalDate.of(2013, 12, 31);
        // @readme:begin
        Report report = Reports.CONTRACT.of(dossier, day, Audience.COMMITTEE, Locale.FRENCH);
        Format.HTML.write(report, page); // one file, readable without script
        Format.PDF.write(report, paper); // tagged (PDF/UA-1), archivable (PDF/A-2a), the same bytes every time
        // @readme:end
    }
}
