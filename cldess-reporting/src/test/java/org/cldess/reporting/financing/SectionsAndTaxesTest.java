package org.cldess.reporting.financing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.cldess.financing.BudgetSection;
import org.cldess.financing.Expense;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.financing.VatBasis;
import org.cldess.money.Amount;
import org.cldess.reporting.Reports;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.view.ReportKind;
import org.junit.jupiter.api.Test;

/** Tests plans with capital, and with and without tax; the sums were computed by hand. */
class SectionsAndTaxesTest {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 30);
    private static final ActorId REGION = ActorId.of("region");

    private final List<Action> actions = new ArrayList<>();
    private int lines;

    private Expense cost(int year, BudgetSection section, String planned) {
        lines++;
        return Expense.builder(ExpenseId.of("e-" + lines), AccountClass.of(60), year, "Dépense", Amount.euros(planned))
                .section(section)
                .completeUntil(DAY)
                .build();
    }

    private Resource resource(int year, BudgetSection section, String planned) {
        lines++;
        return Resource.builder(ResourceId.of("r-" + lines), AccountClass.of(74), year, "Aide", Amount.euros(planned))
                .section(section)
                .funder(REGION)
                .completeUntil(DAY)
                .build();
    }

    private SectionsAndTaxesTest plan(VatBasis vat, List<Expense> costs, List<Resource> resources) {
        String number = Integer.toString(actions.size() + 1);
        actions.add(Action.builder(ActionId.of("a-" + number), number, "Action " + number)
                .plan(FinancingPlan.builder()
                        .vat(vat)
                        .expenses(costs)
                        .resources(resources)
                        .build())
                .build());
        return this;
    }

    private String text(ReportKind kind, Locale locale) {
        Term term = new Term(LocalDate.of(2012, 1, 1), LocalDate.of(2015, 12, 31));
        Contract contract = Contract.builder("Contrat", ContractKind.CLDESS, term)
                .envelopes(List.of(new Envelope(REGION, 2013, Amount.euros("8000"))))
                .build();
        Dossier dossier = Dossier.builder(DossierId.of("a-la-main"), contract)
                .actors(List.of(Actor.builder(REGION, ActorKind.ORGANISATION, "Région d’Essai")
                        .build()))
                .actions(actions)
                .build();
        return ReportText.plain(kind.of(dossier, DAY, Audience.COMMITTEE, locale));
    }

    private String french() {
        return text(Reports.FINANCING, Locale.FRENCH);
    }

    private String english() {
        return text(Reports.FINANCING, Locale.ENGLISH);
    }

    @Test
    void a_plan_that_balances_is_said_to_balance_each_year() {
        plan(
                VatBasis.INCLUDING,
                List.of(cost(2013, BudgetSection.OPERATING, "700")),
                List.of(resource(2013, BudgetSection.OPERATING, "700")));

        assertThat(french())
                .contains("Dans l’ensemble, les dépenses et les ressources prévues sont égales, chaque année.")
                .doesNotContain("Équilibre des plans", "Fonctionnement", "toutes taxes comprises sur");
        assertThat(english()).contains("As a whole, planned expenses and resources are equal in each year.");
    }

    @Test
    void sections_that_balance_are_said_to_balance() {
        plan(
                VatBasis.INCLUDING,
                List.of(cost(2013, BudgetSection.OPERATING, "700"), cost(2013, BudgetSection.CAPITAL, "50")),
                List.of(resource(2013, BudgetSection.OPERATING, "700"), resource(2013, BudgetSection.CAPITAL, "50")));

        assertThat(french())
                .contains(
                        "Dans l’ensemble, les dépenses et les ressources prévues sont égales, chaque année et dans chaque section.")
                .doesNotContain("Équilibre des plans");
        assertThat(english())
                .contains("As a whole, planned expenses and resources are equal in each year and section.");
    }

    /** Capital costs of 1,000 € are to be paid with operating resources. */
    @Test
    void operating_resources_do_not_pay_for_capital() {
        plan(
                VatBasis.INCLUDING,
                List.of(cost(2013, BudgetSection.OPERATING, "500"), cost(2013, BudgetSection.CAPITAL, "1000")),
                List.of(resource(2013, BudgetSection.OPERATING, "1500")));

        assertThat(french())
                .contains(
                        "Dans l’ensemble, les dépenses et les ressources prévues sont égales, mais pas dans chaque année ou section.")
                .contains("""
                        Année | Fonctionnement (€) | Investissement (€) | Ensemble (€)
                        2013 | 1 000 | −1 000 | 0
                        Total | 1 000 | −1 000 | 0
                        """)
                .contains("""
                        Action | Année | Partie du budget | Dépenses (€) | Ressources (€) | Écart (€)
                        1 Action 1 | 2013 | Fonctionnement | 500 | 1 500 | 1 000
                        1 Action 1 | 2013 | Investissement | 1 000 | 0 | −1 000
                        """)
                .contains("""
                        Action | Coût prévu (€) | Dépensé (€) | Ressources (€) | Payé (€) | À trouver (€)
                        Fonctionnement
                        1 Action 1 | 500 | 0 | 1 500 | 0 | 1 500
                        Total, fonctionnement | 500 | 0 | 1 500 | 0 | 1 500
                        Investissement
                        1 Action 1 | 1 000 | 0 | 0 | 0 | 0
                        Total, investissement | 1 000 | 0 | 0 | 0 | 0
                        Total | 1 500 | 0 | 1 500 | 0 | 1 500
                        """);
        assertThat(english())
                .contains("As a whole, planned expenses and resources are equal, but not in each year or section.");
        assertThat(text(Reports.ACTION_SHEETS, Locale.FRENCH))
                .contains("Fonctionnement. Écart : 1 000,00 € de ressources en trop.")
                .contains("Investissement. Écart : 1 000,00 € de ressources manquantes.")
                .contains("Ensemble. Équilibre : dépenses = ressources.");
        assertThat(text(Reports.DASHBOARD, Locale.FRENCH))
                .contains("1 Action 1, fonctionnement. Le budget a 1 000,00 € de ressources en trop.")
                .contains("1 Action 1, investissement. Il manque 1 000,00 € de ressources");
    }

    private void onTwoBases() {
        plan(
                VatBasis.INCLUDING,
                List.of(cost(2013, BudgetSection.OPERATING, "100.01")),
                List.of(resource(2013, BudgetSection.OPERATING, "100.01")));
        plan(
                VatBasis.EXCLUDING,
                List.of(cost(2013, BudgetSection.OPERATING, "1000")),
                List.of(resource(2013, BudgetSection.OPERATING, "1000")));
        plan(
                VatBasis.INCLUDING,
                List.of(cost(2013, BudgetSection.OPERATING, "5000")),
                List.of(resource(2013, BudgetSection.OPERATING, "5000")));
    }

    /** 100.01 € and 5,000 € with tax are 5,100.01 €; 1,000 € without tax are not added to them. */
    @Test
    void amounts_with_and_without_tax_are_never_added_up() {
        onTwoBases();

        assertThat(french())
                .contains("Total, hors taxes | 1 000,00 |", "Total, toutes taxes comprises | 5 100,01 |")
                .contains(
                        "Au 30 juin 2014, les financeurs ont payé 0 € hors taxes sur 1 000 € de ressources prévues ;",
                        "Au 30 juin 2014, les financeurs ont payé 0 € toutes taxes comprises sur 5 100 € de ressources prévues ;");
        for (ReportKind kind :
                List.of(Reports.FINANCING, Reports.ACTION_SHEETS, Reports.PLAN, Reports.DASHBOARD, Reports.CONTRACT)) {
            assertThat(text(kind, Locale.FRENCH)).as(kind.name()).doesNotContain("6 100");
        }
    }

    /** What is left of an envelope of 8,000 € is neither 1,899.99 € nor anything else that is known. */
    @Test
    void what_is_left_of_an_envelope_is_unknown_on_two_tax_bases() {
        onTwoBases();

        assertThat(french())
                .contains("""
                        Région d’Essai, toutes taxes comprises | 8 000,00 | 5 100,01 | 0,00 | 0,00 | 5 100,01
                        Région d’Essai, hors taxes |  | 1 000,00 | 0,00 | 0,00 | 1 000,00
                        """)
                .contains("Quand les plans prévoient des montants hors taxes et toutes taxes comprises d’une même"
                        + " enveloppe, ce qui en reste n’est pas connu : ces montants ne s’additionnent pas.");
        assertThat(english())
                .contains(
                        "If the plans rely on one envelope with amounts that exclude and include VAT, the amount left is"
                                + " not known: such amounts cannot be added up.");
    }

    /** Of 1,200 € planned from an envelope of 8,000 €, 700 € are capital. */
    @Test
    void what_an_envelope_pays_of_capital_is_told_apart() {
        plan(
                VatBasis.INCLUDING,
                List.of(),
                List.of(resource(2013, BudgetSection.OPERATING, "500"), resource(2013, BudgetSection.CAPITAL, "700")));

        assertThat(french()).contains("""
                Financeur | Enveloppe (€) | Prévu (€) | Dont investissement (€) | Notifié (€) | Payé (€) | À trouver (€) | Reste (€)
                2013
                Région d’Essai | 8 000 | 1 200 | 700 | 0 | 0 | 1 200 | 6 800
                Total | 8 000 | 1 200 | 700 | 0 | 0 | 1 200 |""");
        assertThat(english()).contains("Of which capital (€)");
    }
}
