package org.cldess.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.actor.ActorId;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.exchange.Exchange;
import org.cldess.exchange.ExchangeId;
import org.cldess.exchange.Visit;
import org.cldess.known.Known;
import org.cldess.outcome.EncounterOutcome;
import org.cldess.outcome.OutcomeKind;
import org.cldess.reporting.Reports;
import org.cldess.reporting.sample.Golden;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.junit.jupiter.api.Test;

class ExchangesReportTest {
    private static final LocalDate HELD = LocalDate.of(2014, 3, 4);

    /**
     * Returns a complete exchange with its outcomes, one with a date for the return visit only, and one without any
     * date.
     */
    private static Dossier dossier() {
        Known<LocalDate> held = Known.of(HELD);
        Exchange complete = Exchange.builder(
                        ExchangeId.of("complet"),
                        "De part et d’autre",
                        new Visit(
                                SmallDossier.PARFUMS,
                                SmallDossier.GARAGE,
                                held,
                                held,
                                held,
                                Known.of("J’ai appris."),
                                Known.of("Nous aussi.")),
                        new Visit(
                                SmallDossier.GARAGE,
                                SmallDossier.PARFUMS,
                                held,
                                held,
                                held,
                                Known.none(),
                                Known.of("Bonne visite.")))
                .outcomes(List.of(new EncounterOutcome(
                        HELD, OutcomeKind.ORDER, Known.of("Un essai."), Known.of(LocalDate.of(2014, 6, 2)))))
                .build();
        Exchange open = Exchange.builder(
                        ExchangeId.of("a-dater"),
                        "À dater",
                        visit(SmallDossier.ZOE, SmallDossier.GARAGE),
                        visit(SmallDossier.GARAGE, SmallDossier.ZOE))
                .build();
        Exchange half = SmallDossier.dossier().exchanges().get(0);
        return SmallDossier.dossier().toBuilder()
                .exchanges(List.of(complete, half, open))
                .build();
    }

    private static Visit visit(ActorId visitor, ActorId host) {
        return new Visit(
                visitor,
                host,
                Known.notRecorded(),
                Known.notRecorded(),
                Known.none(),
                Known.notRecorded(),
                Known.notRecorded());
    }

    @Test
    void says_what_a_person_has_looked_at() {
        Golden.checkOthers("echanges.txt", text(Audience.FACILITATOR, Locale.FRENCH));
        Golden.checkEnglish("echanges", text(Audience.FACILITATOR, Locale.ENGLISH));
    }

    @Test
    void says_what_each_exchange_waits_for() {
        assertThat(plain(Audience.COMMITTEE))
                .contains(
                        "3 échanges sont suivis. 1 est complet : chacun y a reçu l’autre. 1 attend la visite de retour.")
                .contains("[DONE Complet] | Reprendre contact : c’était prévu le 2 juin 2014.")
                .contains(
                        "[IN_PROGRESS Une visite faite] | Visite 1 : demander un retour à l’entreprise Parfums d’Essai. "
                                + "/ Visite 2 : le 10 septembre 2014.")
                .contains("[TO_DO À venir] | Visite 1 : fixer la date. / Visite 2 : fixer la date.");
    }

    @Test
    void a_visit_whose_day_has_passed_is_late_and_comes_first() {
        String later = ReportText.plain(
                Reports.EXCHANGES.of(dossier(), LocalDate.of(2014, 9, 11), Audience.COMMITTEE, Locale.FRENCH));

        assertThat(later)
                .contains("chez l’Atelier du Vallon, prévue le 10/09/2014 | [LATE En retard] | "
                        + "Visite 2 : prévue le 10 septembre 2014, non tenue.");
    }

    @Test
    void keeps_what_they_say_from_the_public_and_what_came_of_it_from_partners() {
        assertThat(plain(Audience.PARTNER))
                .contains("Une belle journée.")
                .contains("demander un retour")
                .doesNotContain("Un essai.", "Reprendre contact", "Noter ce que");
        assertThat(plain(Audience.PUBLIC))
                .contains("Retour de qui visite | réservé | réservé")
                .doesNotContain("Une belle journée.", "demander un retour", "Zoé");
    }

    @Test
    void says_that_none_is_planned() {
        assertThat(ReportText.plain(Reports.EXCHANGES.of(
                        SmallDossier.empty(), SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH)))
                .contains("Aucun échange n’est encore organisé.");
    }

    private static String plain(Audience audience) {
        return text(audience, Locale.FRENCH).replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    private static String text(Audience audience, Locale locale) {
        return ReportText.of(Reports.EXCHANGES.of(dossier(), SmallDossier.DAY, audience, locale));
    }
}
