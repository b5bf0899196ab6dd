package org.cldess.reporting.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.AmendmentBuilder;
import org.cldess.contract.amendment.AmendmentId;
import org.cldess.contract.amendment.ArticleChange;
import org.cldess.contract.amendment.EnvelopeChange;
import org.cldess.contract.amendment.ObjectiveChange;
import org.cldess.contract.amendment.TermChange;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.party.Signature;
import org.cldess.contract.party.SignatureId;
import org.cldess.contract.text.ArticleId;
import org.cldess.contract.text.ArticleText;
import org.cldess.contract.text.Envelope;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.contract.text.ObjectiveText;
import org.cldess.contract.text.Term;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.reporting.Reports;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.junit.jupiter.api.Test;

/** Tests the status, the envelopes and the amendments in the contract report. */
class ContractLifeReportTest {
    private static final ActorId REGION = ActorId.of("region");
    private static final LocalDate SIGNED = LocalDate.of(2014, 5, 5);
    private static final LocalDate EFFECTIVE = LocalDate.of(2014, 6, 1);

    private static AmendmentBuilder amendment() {
        return Amendment.builder(AmendmentId.of("a-1"), 1, "Un an de plus")
                .reason("Le réseau grandit.")
                .effective(EFFECTIVE)
                .term(new TermChange(
                        Known.of(new Term(LocalDate.of(2012, 1, 1), LocalDate.of(2015, 12, 31))),
                        new Term(LocalDate.of(2012, 1, 1), LocalDate.of(2016, 12, 31))))
                .objectives(List.of(new ObjectiveChange(
                        ObjectiveId.of("o-4"),
                        Optional.empty(),
                        Known.none(),
                        Known.of(new ObjectiveText("4", "Coopérer")))))
                .envelopes(List.of(
                        new EnvelopeChange(REGION, 2014, euros("9000"), euros("8000")),
                        new EnvelopeChange(REGION, 2016, Known.none(), euros("3000"))))
                .articles(List.of(new ArticleChange(
                        ArticleId.of("objet"),
                        Known.of(new ArticleText("Objet", "Le contrat développe l’ESS.")),
                        Known.of(new ArticleText("Objet", "Le contrat développe toute l’ESS.")))));
    }

    private static Known<Amount> euros(String amount) {
        return Known.of(Amount.euros(amount));
    }

    private static Signature signature(String party) {
        return new Signature(
                SignatureId.of("s-a-" + party),
                PartyId.of("p-" + party),
                Known.of(SIGNED),
                Known.notRecorded(),
                Known.notRecorded(),
                Known.notRecorded(),
                Known.notRecorded(),
                Known.notRecorded());
    }

    private static Dossier with(Amendment... amendments) {
        Dossier dossier = SmallDossier.dossier();
        return dossier.toBuilder()
                .contract(dossier.contract().toBuilder()
                        .envelopes(List.of(
                                new Envelope(REGION, 2013, Amount.euros("5000")),
                                new Envelope(REGION, 2014, Amount.euros("9000"))))
                        .amendments(List.of(amendments))
                        .build())
                .build();
    }

    private static Dossier amended() {
        return with(amendment()
                .signatures(List.of(signature("region"), signature("capg")))
                .build());
    }

    private static String text(Dossier dossier) {
        return text(dossier, Locale.FRENCH);
    }

    private static String text(Dossier dossier, Locale locale) {
        return ReportText.plain(Reports.CONTRACT.of(dossier, SmallDossier.DAY, Audience.COMMITTEE, locale));
    }

    @Test
    void tells_the_status_and_how_it_came_about() {
        assertThat(text(SmallDossier.dossier()))
                .contains("Au 30 juin 2014, le contrat est signé et en vigueur.")
                .contains("12/03/2012 | En concertation | Communauté d’Essai\n")
                .contains("10/05/2012 | Approuvé | Communauté d’Essai\n")
                .contains("18/02/2013 | Signé | toutes les parties signataires\n", "Sans objet : Motif.")
                .contains("10/05/2012 | décision : approbation");
        assertThat(text(SmallDossier.unsigned())).contains("le contrat est approuvé ; il n’est pas en vigueur.");
        Dossier silent = SmallDossier.unsigned();
        assertThat(text(silent.toBuilder()
                        .contract(silent.contract().toBuilder()
                                .decisions(List.of())
                                .build())
                        .build()))
                .contains("Aucune décision n’est notée");
    }

    @Test
    void says_that_there_is_no_amendment() {
        assertThat(text(SmallDossier.dossier()))
                .contains("Aucun avenant à ce jour.")
                .contains("Les enveloppes du contrat ne sont pas renseignées.")
                .doesNotContain("Texte consolidé");
        assertThat(text(SmallDossier.dossier(), Locale.ENGLISH)).contains("No amendments so far.");
    }

    /** The parties of the small dossier have signed. */
    @Test
    void a_signed_contract_without_amendments_reads_as_it_was_signed() {
        assertThat(amendments(SmallDossier.dossier(), Locale.FRENCH))
                .contains("Aucun avenant à ce jour. Le contrat se lit tel qu’il a été signé.");
        assertThat(amendments(SmallDossier.dossier(), Locale.ENGLISH))
                .contains("No amendments so far. The contract reads as it was signed.");
        assertThat(amendments(SmallDossier.unsigned(), Locale.FRENCH))
                .contains("Le contrat n’est pas encore signé par toutes ses parties.");
    }

    private static String amendments(Dossier dossier, Locale locale) {
        return ReportText.plain(Reports.AMENDMENTS.of(dossier, SmallDossier.DAY, Audience.COMMITTEE, locale));
    }

    @Test
    void shows_what_an_amendment_changes_before_and_after_and_what_it_costs() {
        assertThat(text(amended())).contains("1 | Un an de plus | 05/05/2014 | 01/06/2014 | En vigueur");
        assertThat(amendments(amended(), Locale.FRENCH))
                .contains(
                        "Durée | du 1er janvier 2012 au 31 décembre [supprimé 2015] | du 1er janvier 2012 au 31 décembre [ajouté 2016]")
                .contains("Objectif 4 | s. o. | [ajouté 4 Coopérer]")
                .contains(
                        "Article 1 | Objet / Le contrat développe l’ESS. | Objet / Le contrat développe [ajouté toute] l’ESS.")
                .contains("Région d’Essai | 2014 | 9 000 | 8 000 | −1 000")
                .contains("Total |  | 9 000 | 11 000 | 2 000")
                .contains("Signé par toutes les parties le 5 mai 2014.");
    }

    @Test
    void reads_as_amended_once_the_amendment_is_in_force() {
        assertThat(text(amended()))
                .contains("Du 1er janvier 2012 au 31 décembre 2016")
                .contains("4 Coopérer")
                .contains("Voici le contrat tel qu’il se lit au 30 juin 2014, avenants compris.")
                .contains("Région d’Essai | 5 000 | 8 000 | 3 000 | 16 000");
        String prepared =
                text(with(amendment().signatures(List.of(signature("region"))).build()));
        assertThat(prepared)
                .contains("1 | Un an de plus | pas encore signé | 01/06/2014 | Pas en vigueur")
                .contains("Du 1er janvier 2012 au 31 décembre 2015")
                .doesNotContain("Texte consolidé");
    }

    @Test
    void compares_the_envelopes_with_the_plans() {
        assertThat(text(with()))
                .contains("Région d’Essai | 5 000 | 9 000 | 14 000")
                .contains("Région d’Essai | 14 000 | 15 800 | −1 800");
        assertThat(amendments(with(amendment().envelopes(List.of()).build()), Locale.FRENCH))
                .contains("Sans incidence financière.");
    }
}
