package org.cldess.reporting;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionStatus;
import org.cldess.actor.ActorId;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.EnvelopeChange;
import org.cldess.contract.text.Envelope;
import org.cldess.financing.BudgetSection;
import org.cldess.financing.Expense;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.VatBasis;
import org.cldess.known.Known;
import org.cldess.ledger.Funding;
import org.cldess.money.Amount;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.sample.Tables;
import org.cldess.reporting.view.View;
import org.junit.jupiter.api.Test;

/** Compares every table that adds up money, row by row and in total, with sums computed here from the dossier. */
class TotalsOfMoneyTest {
    /** The end of the caption of a table with one section of the budget. */
    private static final String SECTION = "(, fonctionnement|, investissement)?";

    /** Returns the plans of the actions whose money the totals count. */
    private static Stream<FinancingPlan> plans(View view) {
        return view.dossier().actions().stream()
                .filter(action -> action.status() != ActionStatus.DROPPED)
                .flatMap(action -> action.plan().value().stream());
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

    /** Returns the tax basis of the plan that has a resource, and its section. */
    private static List<Object> part(View view, Resource line) {
        return List.of(basis(view, line), line.section());
    }

    private static Known<VatBasis> basis(View view, Resource line) {
        return plans(view)
                .filter(plan -> plan.resources().value().orElse(List.of()).contains(line))
                .findFirst()
                .orElseThrow()
                .vat()
                .value()
                .map(Known::of)
                .orElseGet(Known::notRecorded);
    }

    /** Checks a column with one row for each part of the budget and funder. */
    private static void checkFunders(
            View view, List<Table> tables, String heading, List<Resource> money, Function<Resource, Amount> amount) {
        Map<List<Object>, List<Resource>> parts =
                money.stream().collect(Collectors.groupingBy(line -> part(view, line), LinkedHashMap::new, toList()));
        Tables.check(
                view,
                tables,
                heading,
                parts.values().stream()
                        .map(lines -> Tables.sums(lines, Resource::funder, amount))
                        .toList(),
                parts.keySet().stream().map(part -> part.get(0)).toList());
    }

    @Test
    void funding_is_summed_by_funder_and_by_what_became_of_it() {
        int found = 0;
        for (View view : Tables.VIEWS) {
            List<Table> tables = Tables.captioned(Tables.of(Reports.FINANCING, view), "De ce qui est prévu .*");
            List<Resource> money = money(view);
            checkFunders(view, tables, "Prévu (€)", money, Resource::amount);
            Map<String, Function<Funding, Amount>> columns = Map.of(
                    "Sollicité (€)", Funding::requested,
                    "Notifié (€)", Funding::awarded,
                    "Engagé (€)", Funding::committed,
                    "Payé (€)", Funding::paid);
            columns.forEach((heading, figure) ->
                    checkFunders(view, tables, heading, money, line -> figure.apply(funding(view, line))));
            found += tables.size();
        }

        assertThat(found).isGreaterThan(7);
    }

    private static Funding funding(View view, Resource line) {
        return view.dossier().journal().find(line.id()).orElseThrow().funding();
    }

    @Test
    void funding_is_summed_by_funder_and_by_year() {
        int tables = 0;
        for (View view : Tables.VIEWS) {
            List<Resource> money = money(view);
            List<Table> found = Tables.of(Reports.CONTRACT, view).stream()
                    .filter(table -> Tables.has(table, "Part") && Tables.has(table, "Total (€)"))
                    .toList();
            for (int year : money.stream().map(Resource::year).distinct().toList()) {
                checkFunders(
                        view, found, year + " (€)", money, line -> line.year() == year ? line.amount() : Amount.ZERO);
            }
            checkFunders(view, found, "Total (€)", money, Resource::amount);
            tables += found.size();
        }

        assertThat(tables).isGreaterThan(5);
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
            List<Known<VatBasis>> bases =
                    expected.stream().map(line -> basis(view, line)).distinct().toList();
            for (Known<VatBasis> basis : bases) {
                String words =
                        basis.value().map(value -> value.say(Locale.FRENCH)).orElse("taxes non précisées");
                Tables.check(
                        view,
                        table,
                        bases.size() < 2 ? "Prévu (€)" : "Prévu, %s (€)".formatted(words),
                        Tables.sums(
                                expected.stream()
                                        .filter(line -> basis(view, line).equals(basis))
                                        .toList(),
                                Resource::funder,
                                Resource::amount));
            }
            if (bases.size() < 2) {
                Tables.check(view, table, "Écart (€)", differences(funders, all, expected));
            } else {
                assertThat(Tables.has(table, "Écart (€)") ? Tables.total(table, "Écart (€)") : Optional.empty())
                        .isEmpty();
            }
        });

        assertThat(tables).isGreaterThan(4);
    }

    private static List<BigDecimal> differences(List<ActorId> funders, List<Envelope> all, List<Resource> expected) {
        return funders.stream()
                .map(funder -> all.stream()
                        .filter(envelope -> envelope.funder().equals(funder))
                        .map(envelope -> envelope.amount().toBigDecimal())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .subtract(expected.stream()
                                .filter(line -> line.funder().equals(Known.of(funder)))
                                .map(line -> line.amount().toBigDecimal())
                                .reduce(BigDecimal.ZERO, BigDecimal::add)))
                .toList();
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
            List<Table> all = Tables.of(Reports.AMENDMENTS, view);
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
                        Tables.captioned(all, inKind ? "Contributions en nature employées" : "Dépenses" + SECTION),
                        inKind ? "Montant (€)" : "Prévu (€)",
                        actions,
                        plan -> inKind
                                ? Stream.of(expenses(plan, true).map(Expense::amount))
                                : Stream.of(BudgetSection.values())
                                        .map(section -> expenses(plan, false)
                                                .filter(line -> line.section() == section)
                                                .map(Expense::amount)));
                tables += plan(
                        view,
                        Tables.captioned(all, inKind ? "Contributions en nature apportées" : "Ressources" + SECTION),
                        "Montant (€)",
                        actions,
                        plan -> inKind
                                ? Stream.of(resources(plan, true).map(Resource::amount))
                                : Stream.of(BudgetSection.values())
                                        .map(section -> resources(plan, false)
                                                .filter(line -> line.section() == section)
                                                .map(Resource::amount)));
            }
        }

        assertThat(tables).isGreaterThan(50);
    }

    /**
     * Checks the tables of one side of the plans, in the order of the actions; a plan without lines of a section has no
     * table for it.
     */
    private static int plan(
            View view,
            List<Table> tables,
            String column,
            List<Action> actions,
            Function<FinancingPlan, Stream<Stream<Amount>>> lines) {
        List<List<BigDecimal>> expected = actions.stream()
                .flatMap(action -> action.plan().value().stream())
                .flatMap(plan -> lines.apply(plan)
                        .map(side -> side.map(Amount::toBigDecimal).toList()))
                .filter(list -> !list.isEmpty())
                .toList();
        assertThat(tables).as(view.toString()).hasSameSizeAs(expected);
        for (int at = 0; at < tables.size(); at++) {
            Tables.check(view, tables.get(at), column, expected.get(at));
        }
        return tables.size();
    }

    @Test
    void what_is_planned_for_each_action_is_summed() {
        int tables = Tables.each(Reports.ACTION_SHEETS, "Actions", (view, table) -> {
            Map<Known<VatBasis>, List<Resource>> bases = money(view).stream()
                    .collect(Collectors.groupingBy(line -> basis(view, line), LinkedHashMap::new, toList()));
            for (Map.Entry<String, Predicate<Resource>> column : COLUMNS.entrySet()) {
                boolean hasCapital = money(view).stream().anyMatch(COLUMNS.get("Dont investissement (€)"))
                        || plans(view)
                                .flatMap(plan -> expenses(plan, false))
                                .anyMatch(line -> line.section() == BudgetSection.CAPITAL);
                if (hasCapital || column.getKey().equals("Prévu (€)")) {
                    Tables.check(
                            view,
                            List.of(table),
                            column.getKey(),
                            bases.values().stream()
                                    .map(lines -> ofActions(view, lines, column.getValue()))
                                    .toList(),
                            bases.keySet().stream().toList());
                }
            }
        });

        assertThat(tables).isGreaterThan(5);
    }

    private static final Map<String, Predicate<Resource>> COLUMNS = Map.of(
            "Prévu (€)", line -> true,
            "Dont investissement (€)", line -> line.section() == BudgetSection.CAPITAL);

    private static List<BigDecimal> ofActions(View view, List<Resource> lines, Predicate<Resource> condition) {
        return view.dossier().actions().stream()
                .map(action -> action.plan().value().stream()
                        .flatMap(plan -> resources(plan, false))
                        .filter(line -> lines.contains(line) && condition.test(line))
                        .map(line -> line.amount().toBigDecimal())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList();
    }
}
