package org.cldess.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.reporting.document.Report;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.testing.PublicApiTest;

class ReportingApiTest extends PublicApiTest {
    ReportingApiTest() {
        super(Report.class);
    }

    @Override
    protected Stream<?> given() {
        LocalDate day = LocalDate.of(2014, 1, 1);
        Dossier dossier = GeneratedDossiers.full(1);
        return Stream.of(
                "x",
                day,
                YearMonth.of(2014, 1),
                OptionalDouble.of(0.5),
                Locale.FRENCH,
                Known.of("x"),
                new BigDecimal("1"),
                dossier,
                Reports.DASHBOARD.of(dossier, day, Audience.PUBLIC, Locale.FRENCH));
    }
}
