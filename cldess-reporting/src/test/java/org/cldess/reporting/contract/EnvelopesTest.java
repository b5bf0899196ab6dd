package org.cldess.reporting.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.contract.Contract;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.text.Envelope;
import org.cldess.contract.text.Term;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.financing.AccountClass;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.financing.VatBasis;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.reporting.Reports;
import org.cldess.reporting.sample.ReportText;
import org.junit.jupiter.api.Test;

/** Tests the envelopes of three funders over three years; the sums were computed by hand. */
class EnvelopesTest {
    private static final ActorId REGION = ActorId.of("region");
    private static final ActorId STATE = ActorId.of("etat");
    private static final ActorId TOWN = ActorId.of("ville");
    private static final ActorId BANK = ActorId.of("banque");

    private static Envelope envelope(ActorId funder, int year, String euros) {
        return new Envelope(funder, year, Amount.euros(euros));
    }

    private static Resource resource(int account, Known<ActorId> funder, int year, String euros) {
        return Resource.builder(
                        ResourceId.of("aide-" + account + "-"
                                + funder.value().map(ActorId::value).orElse("x") + "-" + year + "-"
                                + euros.replace('.', '-')),
                        AccountClass.of(account),
                        year,
                        "Aide",
                        Amount.euros(euros))
                .funder(funder)
                .build();
    }

    private static Action action(String number, Resource... resources) {
        return Action.builder(ActionId.of("a-" + number.replace('.', '-')), number, "Action " + number)
                .plan(FinancingPlan.builder().resources(List.of(resources)).build())
                .build();
    }

    private static Actor body(ActorId id, String name) {
        return Actor.builder(id, ActorKind.ORGANISATION, name).build();
    }

    /**
     * Returns a dossier in which funders alternate, years are unordered, and some resources come from a funder without
     * an envelope.
     */
    private static Dossier dossier() {
        Term term = new Term(LocalDate.of(2012, 1, 1), LocalDate.of(2015, 12, 31));
        Contract contract = Contract.builder("Contrat", ContractKind.CLDESS, term)
                .envelopes(List.of(
                        envelope(REGION, 2014, "100"),
                        envelope(TOWN, 2013, "20"),
                        envelope(REGION, 2012, "7000"),
                        envelope(STATE, 2013, "3"),
                        envelope(TOWN, 2014, "400"),
                        envelope(REGION, 2013, "50000"),
                        envelope(STATE, 2012, "600000")))
                .build();
        return Dossier.builder(DossierId.of("enveloppes"), contract)
                .actors(List.of(
                        body(REGION, "Région d’Essai"),
                        body(STATE, "État"),
                        body(TOWN, "Ville d’Essai"),
                        body(BANK, "Banque d’Essai")))
                .actions(List.of(
                        action(
                                "1.1",
                                resource(74, Known.of(REGION), 2013, "10000"),
                                resource(74, Known.of(TOWN), 2013, "500"),
                                resource(87, Known.of(TOWN), 2013, "90000"),
                                resource(74, Known.of(BANK), 2013, "80000")),
                        action(
                                "1.2",
                                resource(74, Known.of(REGION), 2014, "2000"),
                                resource(74, Known.none(), 2014, "70000"),
                                resource(74, Known.notRecorded(), 2014, "60000"))))
                .build();
    }

    private static String text(Locale locale) {
        return ReportText.plain(Reports.CONTRACT.of(dossier(), LocalDate.of(2014, 6, 30), Audience.COMMITTEE, locale));
    }

    @Test
    void are_summed_by_funder_by_year_and_as_a_whole() {
        assertThat(text(Locale.FRENCH)).contains("""
                Table: Enveloppes, par financeur et par année
                Financeur | 2012 (€) | 2013 (€) | 2014 (€) | Total (€)
                Région d’Essai | 7 000 | 50 000 | 100 | 57 100
                Ville d’Essai | 0 | 20 | 400 | 420
                État | 600 000 | 3 | 0 | 600 003
                Total | 607 000 | 50 023 | 500 | 657 523
                """);
        assertThat(text(Locale.ENGLISH)).contains("Total | 607,000 | 50,023 | 500 | 657,523\n");
    }

    @Test
    void are_compared_with_what_the_plans_expect_of_the_same_funders() {
        assertThat(text(Locale.FRENCH)).contains("""
                Table: Enveloppes et ressources prévues aux plans
                Financeur | Enveloppe (€) | Prévu (€) | Écart (€)
                Région d’Essai | 57 100 | 12 000 | 45 100
                Ville d’Essai | 420 | 500 | −80
                État | 600 003 | 0 | 600 003
                Total | 657 523 | 12 500 | 645 023
                """);
    }

    /** Action 1.1 is planned without tax, action 1.2 with tax; the differences of the region and of all are unknown. */
    @Test
    void are_not_compared_with_amounts_on_two_tax_bases() {
        Dossier dossier = dossier();
        Dossier taxed = dossier.toBuilder()
                .actions(List.of(
                        with(dossier.actions().get(0), VatBasis.EXCLUDING),
                        with(dossier.actions().get(1), VatBasis.INCLUDING)))
                .build();

        assertThat(ReportText.plain(
                        Reports.CONTRACT.of(taxed, LocalDate.of(2014, 6, 30), Audience.COMMITTEE, Locale.FRENCH)))
                .contains("""
                        Financeur | Enveloppe (€) | Prévu, hors taxes (€) | Prévu, toutes taxes comprises (€) | Écart (€)
                        Région d’Essai | 57 100 | 10 000 | 2 000 | –
                        Ville d’Essai | 420 | 500 | 0 | −80
                        État | 600 003 | 0 | 0 | 600 003
                        Total | 657 523 | 10 500 | 2 000 | –
                        """);
        assertThat(ReportText.plain(
                        Reports.CONTRACT.of(taxed, LocalDate.of(2014, 6, 30), Audience.COMMITTEE, Locale.ENGLISH)))
                .contains("Envelope (€) | Planned, excluding VAT (€) | Planned, including VAT (€)");
    }

    private static Action with(Action action, VatBasis vat) {
        return action.toBuilder()
                .plan(action.plan().map(plan -> plan.toBuilder().vat(vat).build()))
                .build();
    }
}
