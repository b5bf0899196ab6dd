package org.cldess;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;
import org.cldess.language.Words;
import org.cldess.rulebook.Rulebook;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.testing.PublicApiTest;

class CoreApiTest extends PublicApiTest {
    CoreApiTest() {
        super(Dossier.class);
    }

    @Override
    protected Stream<?> given() {
        return Stream.of(
                "x",
                1L,
                new BigDecimal("1"),
                Locale.FRENCH,
                LocalDate.of(2014, 1, 1),
                LocalTime.NOON,
                Year.of(2014),
                YearMonth.of(2014, 1),
                Period.ofDays(1),
                Duration.ofMinutes(5),
                Instant.EPOCH,
                Rulebook.france(),
                GeneratedDossiers.full(1));
    }

    /** The sentences of a package are a constant of it. */
    @Override
    protected boolean isNeverPrinted(Class<?> type) {
        return type == Words.class;
    }
}
