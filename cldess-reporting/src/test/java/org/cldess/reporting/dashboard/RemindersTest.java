package org.cldess.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.exchange.Exchange;
import org.cldess.exchange.ExchangeId;
import org.cldess.exchange.Visit;
import org.cldess.known.Known;
import org.cldess.outcome.EncounterOutcome;
import org.cldess.outcome.OutcomeKind;
import org.cldess.reporting.Reports;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.junit.jupiter.api.Test;

/** Several reminders form one item, dated from the earliest of them. */
class RemindersTest {
    private static final LocalDate HELD = LocalDate.of(2013, 10, 1);

    private static Exchange due(String id, LocalDate day) {
        Known<LocalDate> held = Known.of(HELD);
        Known<String> words = Known.of("Bien.");
        return Exchange.builder(
                        ExchangeId.of(id),
                        "Échange " + id,
                        new Visit(SmallDossier.ATELIER, SmallDossier.PARFUMS, held, held, held, words, words),
                        new Visit(SmallDossier.PARFUMS, SmallDossier.ATELIER, held, held, held, words, words))
                .outcomes(List.of(new EncounterOutcome(
                        LocalDate.of(2014, 1, 6), OutcomeKind.CONTACT, Known.notRecorded(), Known.of(day))))
                .build();
    }

    private static String dashboard(Exchange... exchanges) {
        Dossier dossier =
                SmallDossier.dossier().toBuilder().exchanges(List.of(exchanges)).build();
        return ReportText.plain(Reports.DASHBOARD.of(dossier, SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH));
    }

    @Test
    void are_told_since_the_first_of_them() {
        Exchange late = due("b", LocalDate.of(2014, 5, 5));
        Exchange first = due("c", LocalDate.of(2014, 2, 3));
        Exchange last = due("a", LocalDate.of(2014, 6, 2));

        assertThat(dashboard(late, first, last))
                .contains("Relance] / 03/02/2014 | 3 rencontres attendent une relance sur leurs suites."
                        + " | Pays d’Essai. Relancer : voir les échéances.");
        assertThat(dashboard(late)).contains("Relance] / 05/05/2014 | 1 rencontre attend une relance sur ses suites.");
    }

    @Test
    void are_due_on_the_day_itself_and_not_before() {
        assertThat(dashboard(due("a", SmallDossier.DAY))).contains("1 rencontre attend une relance");
        assertThat(dashboard(due("a", SmallDossier.DAY.plusDays(1)))).doesNotContain("relance sur");
    }
}
