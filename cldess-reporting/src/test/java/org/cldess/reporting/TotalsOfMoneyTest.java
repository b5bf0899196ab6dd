package org.cldess.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.actor.ActorId;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.EnvelopeChange;
import org.cldess.contract.text.Envelope;
import org.cldess.financing.Expense;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.known.Known;
import org.cldess.ledger.Funding;
import org.cldess.money.Amount;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.sample.Tables;
import org.cldess.reporting.view.View;
import org.junit.jupiter.api.Test;

/** Compares every table that adds up money, row by row and in total, with sums computed here from the dossier. */
class TotalsOfMoneyTest {
    private static Stream<FinancingPlan> plans(View view) {
        return view.dossier().actions().stream().flatMap(action -> action.plan().value().stream());
    }

    private static Stream<Resource> resources(FinancingPlan plan, boolean inKind) {
        return plan.resources().value().stream()
                .flatMap(List::stream)
                .filter(line -> line.account().number() == 87 == inKind);
    }

    private static Stream<Expense> expenses(FinancingPlan plan, boolean inKind) {
        return plan.expenses().value().stream()
                .flatMap(List::stream)
                .filter(line -> line.account().number() == 86 == inKind);
    }

    private static List<Resource> money(View view) {
        return plans(view)
                .flatMap(plan -> resources(plan, false))
                .filter(line -> !isPassedOn(view, line))
                .toList();
    }

    /**
     * Checks whether a resource passes on money of a call whose action has its own plan, which already counts that
     * money.
     */
    private static boolean isPassedOn(View view, Resource line) {
        return view.dossier().grants().stream()
                .filter(grant -> grant.resources().value().orElse(List.of()).contains(line.id()))
                .flatMap(grant -> grant.application().value().stream())
                .flatMap(application -> view.dossier().calls().stream()
                        .filter(call -> call.applications().stream()
                                .anyMatch(one -> one.id().equals(application))))
                .flatMap(call -> call.action().value().stream())
                .flatMap(id -> view.dossier().findAction(id).stream())
                .flatMap(action -> action.plan().value().stream())
                .anyMatch(plan -> !resources(plan, false).toList().contains(line));
    }

    @Test
    void funding_is_summed_by_funder_and_by_what_became_of_it() {
        int tables = Tables.each(Reports.DASHBOARD, "Financement par financeur", (view, table) -> {
            List<Resource> money = money(view);
            Tables.check(view, table, "Prévu (€)", Tables.sums(money, Resource::funder, Resource::amount));
            Map<String, Function<Funding, Amount>> columns = Map.of(
                    "Sollicité (€)", Funding::requested,
                    "Notifié (€)", Funding::awarded,
                    "Engagé (€)", Funding::committed,
                    "Payé (€)", Funding::paid);
            columns.forEach((heading, figure) -> Tables.check(
                    view,
                    table,
                    heading,
                    Tables.sums(money, Resource::funder, line -> figure.apply(funding(view, line)))));
        });

        assertThat(tables).isGreaterThan(5);
    }

    private static Funding funding(View view, Resource line) {
        return view.dossier().journal().find(line.id()).orElseThrow().funding();
    }

    @Test
    void funding_is_summed_by_funder_and_by_year() {
        int tables = 0;
        for (View view : Tables.VIEWS) {
            List<Resource> money = money(view);
            List<Table> found = Stream.concat(
                            Tables.of(Reports.DASHBOARD, view).stream(), Tables.of(Reports.CONTRACT, view).stream())
                    .filter(table -> table.columns().stream()
                            .anyMatch(column -> Tables.plain(column.heading()).matches("\\d{4} \\(€\\)")))
                    .filter(table -> !Tables.plain(table.caption()).startsWith("Enveloppes"))
                    .toList();
            for (Table table : found) {
                for (int year : money.stream().map(Resource::year).distinct().toList()) {
                    List<Resource> then =
                            money.stream().filter(line -> line.year() == year).toList();
                    Tables.check(view, table, year + " (€)", Tables.sums(then, Resource::funder, Resource::amount));
                }
                Tables.check(view, table, "Total (€)", Tables.sums(money, Resource::funder, Resource::amount));
                tables++;
            }
        }

        assertThat(tables).isGreaterThan(10);
    }

    @Test
    void envelopes_are_summed_by_funder_and_by_year() {
        int tables = Tables.each(Reports.CONTRACT, "Enveloppes, par financeur et par année", (view, table) -> {
            List<Envelope> all = envelopes(view);
            for (int year : all.stream().map(Envelope::year).distinct().toList()) {
                List<Envelope> then =
                        all.stream().filter(envelope -> envelope.year() == year).toList();
                Tables.check(view, table, year + " (€)", Tables.sums(then, Envelope::funder, Envelope::amount));
            }
            Tables.check(view, table, "Total (€)", Tables.sums(all, Envelope::funder, Envelope::amount));
        });

        assertThat(tables).isGreaterThan(4);
    }

    @Test
    void envelopes_are_compared_with_the_plans_of_their_funders() {
        int tables = Tables.each(Reports.CONTRACT, "Enveloppes et ressources prévues aux plans", (view, table) -> {
            List<Envelope> all = envelopes(view);
            List<ActorId> funders =
                    all.stream().map(Envelope::funder).distinct().toList();
            List<Resource> expected = money(view).stream()
                    .filter(line ->
                            line.funder().value().filter(funders::contains).isPresent())
                    .toList();
            Tables.check(view, table, "Enveloppe (€)", Tables.sums(all, Envelope::funder, Envelope::amount));
            Tables.check(view, table, "Prévu (€)", Tables.sums(expected, Resource::funder, Resource::amount));
            Tables.check(
                    view,
                    table,
                    "Écart (€)",
                    funders.stream()
                            .map(funder -> all.stream()
                                    .filter(envelope -> envelope.funder().equals(funder))
                                    .map(envelope -> envelope.amount().toBigDecimal())
                                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                                    .subtract(expected.stream()
                                            .filter(line -> line.funder().equals(Known.of(funder)))
                                            .map(line -> line.amount().toBigDecimal())
                                            .reduce(BigDecimal.ZERO, BigDecimal::add)))
                            .toList());
        });

        assertThat(tables).isGreaterThan(4);
    }

    private static List<Envelope> envelopes(View view) {
        return view.dossier()
                .contract()
                .consolidated(view.day())
                .envelopes()
                .value()
                .orElse(List.of());
    }

    @Test
    void what_amendments_change_of_the_envelopes_is_summed() {
        int tables = 0;
        for (View view : Tables.VIEWS) {
            List<Table> all = Tables.of(Reports.CONTRACT, view);
            for (Amendment amendment : view.dossier().contract().amendments()) {
                List<EnvelopeChange> changes = amendment.envelopes();
                if (!changes.isEmpty()) {
                    assertThat(Tables.captioned(
                                    all, "Incidence financière de l’avenant n° %s".formatted(amendment.number())))
                            .anySatisfy(table -> checkChanges(view, table, changes));
                    tables++;
                }
            }
        }

        assertThat(tables).isGreaterThan(4);
    }

    private static void checkChanges(View view, Table table, List<EnvelopeChange> changes) {
        if (changes.stream()
                .anyMatch(change ->
                        !change.before().isRecorded() || !change.after().isRecorded())) {
            assertThat(table.total()).isEmpty();
            return;
        }
        List<BigDecimal> before = amounts(changes, EnvelopeChange::before);
        List<BigDecimal> after = amounts(changes, EnvelopeChange::after);
        List<BigDecimal> difference = new ArrayList<>();
        for (int row = 0; row < before.size(); row++) {
            difference.add(after.get(row).subtract(before.get(row)));
        }
        Tables.check(view, table, "Avant (€)", before);
        Tables.check(view, table, "Après (€)", after);
        Tables.check(view, table, "Écart (€)", difference);
    }

    private static List<BigDecimal> amounts(
            List<EnvelopeChange> changes, Function<EnvelopeChange, Known<Amount>> which) {
        return changes.stream()
                .map(change -> which.apply(change).value().orElse(Amount.ZERO).toBigDecimal())
                .toList();
    }

    @Test
    void the_plan_of_each_action_is_summed_in_money_and_in_kind() {
        int tables = 0;
        for (View view : Tables.VIEWS) {
            List<Table> all = Tables.of(Reports.ACTION_SHEETS, view);
            List<Action> actions = view.actions();
            for (boolean inKind : List.of(false, true)) {
                tables += plan(
                        view,
                        Tables.captioned(all, inKind ? "Contributions en nature employées" : "Dépenses"),
                        actions,
                        plan -> expenses(plan, inKind).map(Expense::amount));
                tables += plan(
                        view,
                        Tables.captioned(all, inKind ? "Contributions en nature apportées" : "Ressources"),
                        actions,
                        plan -> resources(plan, inKind).map(Resource::amount));
            }
        }

        assertThat(tables).isGreaterThan(50);
    }

    /**
     * Checks the tables of one side of the plans, in the order of the actions; a plan without such lines has no table.
     */
    private static int plan(
            View view, List<Table> tables, List<Action> actions, Function<FinancingPlan, Stream<Amount>> lines) {
        List<List<BigDecimal>> expected = actions.stream()
                .flatMap(action -> action.plan().value().stream())
                .map(plan -> lines.apply(plan).map(Amount::toBigDecimal).toList())
                .filter(list -> !list.isEmpty())
                .toList();
        assertThat(tables).as(view.toString()).hasSameSizeAs(expected);
        for (int at = 0; at < tables.size(); at++) {
            Tables.check(view, tables.get(at), "Montant (€)", expected.get(at));
        }
        return tables.size();
    }

    @Test
    void what_is_planned_for_each_action_is_summed() {
        int tables = Tables.each(
                Reports.ACTION_SHEETS,
                "Actions",
                (view, table) -> Tables.check(
                        view,
                        table,
                        "Prévu (€)",
                        view.dossier().actions().stream()
                                .map(action -> action.plan().value().stream()
                                        .flatMap(plan -> resources(plan, false))
                                        .filter(line -> !isPassedOn(view, line))
                                        .map(line -> line.amount().toBigDecimal())
                                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                                .toList()));

        assertThat(tables).isGreaterThan(5);
    }
}
