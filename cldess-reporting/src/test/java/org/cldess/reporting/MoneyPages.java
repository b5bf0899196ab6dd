package org.cldess.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionStatus;
import org.cldess.actor.ActorId;
import org.cldess.financing.BudgetSection;
import org.cldess.financing.Expense;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.financing.VatBasis;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementCorrection;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.KeyFigures;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.sample.Tables;
import org.cldess.reporting.view.View;

/**
 * The pages of money of a view. Compares their figures with sums that it computes from the movements: by action,
 * funder, year, section and tax basis, and as a whole.
 */
final class MoneyPages {
    /** The figures, in the order of the arrays of this test. */
    private static final List<String> FIGURES = List.of(
            "planned",
            "requested",
            "awarded",
            "committed",
            "paid",
            "receivable",
            "to find",
            "given up",
            "cost",
            "spent");

    /** The figures of some lines in cents. */
    private record Sums(long[] cents) {
        static final Sums NONE = new Sums(new long[FIGURES.size()]);

        Sums plus(Sums other) {
            long[] sum = cents.clone();
            Arrays.setAll(sum, at -> sum[at] + other.cents[at]);
            return new Sums(sum);
        }

        BigDecimal figure(String name) {
            return BigDecimal.valueOf(cents[FIGURES.indexOf(name)], 2);
        }
    }

    boolean hasCapital() {
        return hasCapital;
    }

    boolean isOnSeveralBases() {
        return bases.size() > 1;
    }

    /** A resource, or the costs of an action in one section. */
    private record Line(Action action, String part, Optional<Resource> resource, Sums sums) {
        int year() {
            return resource.orElseThrow().year();
        }
    }

    private final View view;
    private final List<Movement> movements;
    private final List<Line> lines = new ArrayList<>();
    private final boolean hasCapital;
    private final List<Optional<VatBasis>> bases;
    private int compared;

    MoneyPages(View view) {
        this.view = view;
        this.movements = counting(view.dossier().movements());
        this.hasCapital = plans().flatMap(plan -> Stream.concat(
                        plan.expensesInMoney().map(Expense::section),
                        plan.resourcesInMoney().map(Resource::section)))
                .anyMatch(section -> section == BudgetSection.CAPITAL);
        this.bases = plans().filter(plan -> Stream.concat(plan.expensesInMoney(), plan.resourcesInMoney())
                        .findAny()
                        .isPresent())
                .map(plan -> plan.vat().value())
                .distinct()
                .toList();
        kept().forEach(this::addLines);
    }

    /** Returns the actions whose money pages count. */
    private Stream<Action> kept() {
        return view.actions().stream().filter(action -> action.status() != ActionStatus.DROPPED);
    }

    private Stream<FinancingPlan> plans() {
        return kept().flatMap(action -> action.plan().value().stream());
    }

    /** Returns the last correction of each movement, without those that cancel it. */
    private static List<Movement> counting(List<Movement> all) {
        Map<MovementId, Movement> byId = new HashMap<>();
        all.forEach(movement -> byId.put(movement.id(), movement));
        Map<MovementId, List<Movement>> chains = new HashMap<>();
        for (Movement movement : all) {
            Movement first = movement;
            for (int i = 0; i < all.size() && corrected(first).isPresent(); i++) {
                first = byId.getOrDefault(corrected(first).get().of(), first);
            }
            chains.computeIfAbsent(first.id(), unused -> new ArrayList<>()).add(movement);
        }
        return chains.values().stream()
                .map(chain -> chain.stream()
                        .max(Comparator.comparing((Movement one) -> corrected(one)
                                        .map(MovementCorrection::date)
                                        .orElse(LocalDate.MIN))
                                .thenComparing(Movement::id))
                        .orElseThrow())
                .filter(movement ->
                        !corrected(movement).map(MovementCorrection::cancels).orElse(false))
                .toList();
    }

    private static Optional<MovementCorrection> corrected(Movement movement) {
        return movement.correction().value();
    }

    private long sum(Predicate<Movement> of, MovementKind... kinds) {
        return movements.stream()
                .filter(of)
                .filter(movement -> List.of(kinds).contains(movement.kind()))
                .mapToLong(movement -> movement.amount().cents())
                .sum();
    }

    private void addLines(Action action) {
        FinancingPlan plan = action.plan().value().orElse(null);
        if (plan == null) {
            return;
        }
        for (BudgetSection section : BudgetSection.values()) {
            List<Expense> costs = plan.expensesInMoney()
                    .filter(line -> line.section() == section)
                    .toList();
            List<Resource> resources = plan.resourcesInMoney()
                    .filter(line -> line.section() == section)
                    .toList();
            long cost = cents(costs.stream().map(Expense::amount));
            long spent = costs.stream().mapToLong(this::spent).sum();
            long passedOn = 0;
            long passedPaid = 0;
            for (Resource line : resources) {
                long[] sums = funded(line, action.status());
                if (isPassedOn(line)) {
                    passedOn += sums[0];
                    passedPaid += sums[FIGURES.indexOf("paid")];
                } else {
                    lines.add(new Line(action, part(plan, section), Optional.of(line), new Sums(sums)));
                }
            }
            if (!costs.isEmpty() || !resources.isEmpty()) {
                long[] sums = new long[FIGURES.size()];
                sums[FIGURES.indexOf("cost")] = Math.max(0, cost - passedOn);
                sums[FIGURES.indexOf("spent")] = Math.max(0, spent - passedPaid);
                lines.add(new Line(action, part(plan, section), Optional.empty(), new Sums(sums)));
            }
        }
    }

    private static long cents(Stream<Amount> amounts) {
        return amounts.mapToLong(Amount::cents).sum();
    }

    private long spent(Expense line) {
        Predicate<Movement> own = movement -> movement.expense().equals(Optional.of(line.id()));
        return Math.max(
                0,
                Math.max(sum(own, MovementKind.INVOICED), sum(own, MovementKind.PAID))
                        - sum(own, MovementKind.CREDITED));
    }

    private long[] funded(Resource line, ActionStatus status) {
        Predicate<Movement> own = movement -> movement.resource().equals(Optional.of(line.id()));
        long planned = line.amount().cents();
        long paid = sum(own, MovementKind.PAID);
        long sent = Math.max(sum(own, MovementKind.COMMITTED), paid);
        boolean isAwarded = sum(own, MovementKind.AWARDED) > 0;
        long gross = isAwarded ? sum(own, MovementKind.AWARDED) : sent;
        long givenBack = sum(own.and(movement -> movement.endsClaim().is(true)), MovementKind.RETURNED);
        long lost = sum(own, MovementKind.WITHDRAWN) + givenBack;
        long awarded = Math.max(0, gross - lost);
        long kept = Math.max(0, paid - sum(own, MovementKind.RETURNED));
        long due = Math.max(0, awarded - kept);
        long missing = Math.max(0, planned - awarded);
        long toFind = status == ActionStatus.DONE ? 0 : Math.max(0, missing - givenBack);
        return new long[] {
            planned,
            Math.max(sum(own, MovementKind.REQUESTED), gross),
            awarded,
            Math.max(Math.max(0, sent - lost), kept),
            kept,
            due,
            toFind,
            missing - toFind,
            0,
            0
        };
    }

    /** Checks whether a line receives money of a call whose action has a plan that counts it. */
    private boolean isPassedOn(Resource line) {
        return view.dossier().grants().stream()
                .filter(grant ->
                        grant.resources().value().orElse(List.<ResourceId>of()).contains(line.id()))
                .flatMap(grant -> grant.application().value().stream())
                .flatMap(application -> view.dossier().calls().stream()
                        .filter(call -> call.applications().stream()
                                .anyMatch(one -> one.id().equals(application))))
                .flatMap(call -> call.action().value().stream())
                .flatMap(id -> view.dossier().findAction(id).stream())
                .flatMap(action -> action.plan().value().stream())
                .anyMatch(plan -> plan.resourcesInMoney().noneMatch(line::equals));
    }

    /** « fonctionnement, hors taxes », as far as the page names them. */
    private String part(FinancingPlan plan, BudgetSection section) {
        return Stream.concat(
                        hasCapital ? Stream.of(section.say(Locale.FRENCH)) : Stream.empty(),
                        bases.size() > 1 ? Stream.of(basis(plan)) : Stream.empty())
                .collect(Collectors.joining(", "));
    }

    private static String basis(FinancingPlan plan) {
        return plan.vat()
                .value()
                .map(vat -> Tables.plain(Phrase.of(vat.say(Locale.FRENCH))))
                .orElse("taxes non précisées");
    }

    private Sums sums(Predicate<Line> condition) {
        return lines.stream().filter(condition).map(Line::sums).reduce(Sums.NONE, Sums::plus);
    }

    private static String plain(Cell cell) {
        return cell.lines().stream().map(Tables::plain).collect(Collectors.joining(" / "));
    }

    /**
     * Compares the rows of tables, in any order and without zeros, with lines that are grouped by part and label. A
     * cell without a number counts as zero, because an unknown sum of movements has none.
     */
    private void compare(
            List<Table> tables, Predicate<Line> among, Function<Line, String> label, Map<String, String> columns) {
        Map<String, Sums> expected = new TreeMap<>();
        lines.stream()
                .filter(among)
                .forEach(line -> expected.merge(line.part() + " | " + label.apply(line), line.sums(), Sums::plus));
        columns.forEach((heading, figure) -> {
            List<String> wanted = expected.entrySet().stream()
                    .map(entry ->
                            "%s: %s".formatted(entry.getKey(), entry.getValue().figure(figure)))
                    .filter(MoneyPages::isSignificant)
                    .sorted()
                    .toList();
            assertThat(rows(tables, heading).stream().filter(MoneyPages::isSignificant))
                    .as(
                            "%s: %s of %s",
                            view,
                            heading,
                            tables.stream().map(Table::caption).distinct().toList())
                    .containsExactlyElementsOf(wanted);
            compared += wanted.size();
        });
    }

    private static boolean isSignificant(String row) {
        return !row.endsWith(": 0.00");
    }

    /** Returns « part | label: number » for each row, sorted; rows with one label are added up. */
    private static List<String> rows(List<Table> tables, String heading) {
        Map<String, BigDecimal> rows = new LinkedHashMap<>();
        for (Table table : tables) {
            List<String> headings = table.columns().stream()
                    .map(column -> Tables.plain(column.heading()))
                    .toList();
            int place = headings.indexOf(heading);
            String part = "";
            for (Table.Row row : table.rows()) {
                if (row.kind() == Table.Kind.GROUP) {
                    String title = plain(row.cells().get(0));
                    part = title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
                } else if (row.kind() == Table.Kind.BODY) {
                    BigDecimal number = place < 0
                            ? BigDecimal.ZERO
                            : row.cells().get(place).value().orElse(BigDecimal.ZERO);
                    rows.merge(part + " | " + plain(row.cells().get(0)), number, BigDecimal::add);
                }
            }
        }
        return rows.entrySet().stream()
                .map(row -> "%s: %s".formatted(row.getKey(), row.getValue().setScale(2, RoundingMode.UNNECESSARY)))
                .sorted()
                .toList();
    }

    private String funder(Line line) {
        Known<ActorId> funder = line.resource().orElseThrow().funder();
        return funder.fold(
                id -> Tables.plain(view.name(id)),
                () -> "Sans financeur (ventes, fonds propres)",
                () -> "Financeur non renseigné");
    }

    private String action(Line line) {
        return Tables.plain(view.name(line.action()));
    }

    private static boolean isFunded(Line line) {
        return line.resource().isPresent();
    }

    private void checkFunders() {
        Map<String, String> progress = Map.of(
                "Prévu (€)", "planned",
                "Notifié (€)", "awarded",
                "Payé (€)", "paid",
                "À recevoir (€)", "receivable",
                "À trouver (€)", "to find",
                "Plus à trouver (€)", "given up");
        Map<String, String> states = Map.of(
                "Prévu (€)", "planned",
                "Sollicité (€)", "requested",
                "Notifié (€)", "awarded",
                "Engagé (€)", "committed",
                "Payé (€)", "paid");
        if (lines.stream().noneMatch(MoneyPages::isFunded)) {
            return;
        }
        compare(
                Tables.captioned(Tables.of(Reports.FINANCING, view), "De ce qui est prévu .*"),
                MoneyPages::isFunded,
                this::funder,
                progress);
        compare(
                Tables.captioned(Tables.of(Reports.FINANCING, view), "De ce qui est prévu .*"),
                MoneyPages::isFunded,
                this::funder,
                states);
        checkYears(Tables.of(Reports.CONTRACT, view).stream()
                .filter(table -> Tables.has(table, "Part") && Tables.has(table, "Total (€)"))
                .toList());
    }

    private void checkYears(List<Table> tables) {
        compare(tables, MoneyPages::isFunded, this::funder, Map.of("Total (€)", "planned"));
        List<Integer> years = lines.stream()
                .filter(MoneyPages::isFunded)
                .map(Line::year)
                .distinct()
                .toList();
        for (int year : years) {
            BigDecimal wanted =
                    sums(line -> isFunded(line) && line.year() == year).figure("planned");
            BigDecimal found = rows(tables, year + " (€)").stream()
                    .map(row -> new BigDecimal(row.substring(row.lastIndexOf(": ") + 2)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(found).as("%s: %s", view, year).isEqualByComparingTo(wanted);
            compared++;
        }
    }

    private void checkActions() {
        if (lines.isEmpty()) {
            return;
        }
        compare(
                Tables.captioned(Tables.of(Reports.FINANCING, view), "Prévu et réalisé, par action"),
                line -> !sums(other -> other.action().equals(line.action())
                                && other.part().equals(line.part()))
                        .equals(Sums.NONE),
                this::action,
                Map.of(
                        "Coût prévu (€)", "cost",
                        "Dépensé (€)", "spent",
                        "Ressources (€)", "planned",
                        "Payé (€)", "paid",
                        "À trouver (€)", "to find",
                        "Plus à trouver (€)", "given up"));
        checkIndex(
                Tables.captioned(Tables.of(Reports.PLAN, view), "Actions du plan"),
                Map.of("Prévu (€)", line -> line.figure("planned"), "Engagé (€)", line -> line.figure("committed")));
        checkIndex(
                Tables.captioned(Tables.of(Reports.ACTION_SHEETS, view), "Actions"),
                Map.of("Prévu (€)", line -> line.figure("planned")));
    }

    /** Compares tables with one row for each action. */
    private void checkIndex(List<Table> tables, Map<String, Function<Sums, BigDecimal>> columns) {
        assertThat(tables).hasSize(1);
        columns.forEach((heading, figure) -> {
            Map<String, BigDecimal> wanted = new TreeMap<>();
            view.actions()
                    .forEach(action -> wanted.merge(
                            Tables.plain(view.name(action)),
                            figure.apply(sums(line -> line.action().equals(action))),
                            BigDecimal::add));
            assertThat(rows(tables, heading))
                    .as("%s: %s of each action", view, heading)
                    .isEqualTo(wanted.entrySet().stream()
                            .map(entry -> " | %s: %s".formatted(entry.getKey(), entry.getValue()))
                            .sorted()
                            .toList());
            compared += wanted.size();
        });
    }

    /** Compares the sums of each part and tax basis with the rows of sums by objective. */
    private void checkObjectives() {
        List<Table> tables = Tables.captioned(Tables.of(Reports.FINANCING, view), "Prévu et réalisé, par objectif");
        Map<String, String> columns = Map.of(
                "Coût prévu (€)", "cost",
                "Dépensé (€)", "spent",
                "Ressources (€)", "planned",
                "Payé (€)", "paid",
                "À trouver (€)", "to find",
                "Plus à trouver (€)", "given up");
        columns.forEach((heading, figure) -> {
            Map<String, BigDecimal> found = new TreeMap<>();
            for (String row : rows(tables, heading)) {
                found.merge(
                        row.substring(0, row.indexOf(" | ")),
                        new BigDecimal(row.substring(row.lastIndexOf(": ") + 2)),
                        BigDecimal::add);
            }
            Map<String, BigDecimal> wanted = new TreeMap<>();
            lines.forEach(line -> wanted.merge(line.part(), line.sums().figure(figure), BigDecimal::add));
            found.values().removeIf(amount -> amount.signum() == 0);
            wanted.values().removeIf(amount -> amount.signum() == 0);
            assertThat(found).as("%s: %s of the objectives", view, heading).isEqualTo(wanted);
            compared += wanted.size();
        });
    }

    /** Returns the plans of all actions: each action has a sheet, a dropped one too. */
    private Stream<FinancingPlan> allPlans() {
        return view.actions().stream().flatMap(action -> action.plan().value().stream());
    }

    /** Compares the sums of the sheets with those of the actions, without what is passed on to them. */
    private void checkSheets() {
        List<Table> tables = Tables.of(Reports.ACTION_SHEETS, view);
        BigDecimal cost = totals(Tables.captioned(tables, "Dépenses(, fonctionnement|, investissement)?"), "Prévu (€)");
        BigDecimal planned =
                totals(Tables.captioned(tables, "Ressources(, fonctionnement|, investissement)?"), "Montant (€)");
        BigDecimal spent =
                totals(Tables.captioned(tables, "Dépenses(, fonctionnement|, investissement)?"), "Dépensé (€)");

        assertThat(cost)
                .isEqualByComparingTo(
                        euros(allPlans().flatMap(FinancingPlan::expensesInMoney).map(Expense::amount)));
        assertThat(planned)
                .isEqualByComparingTo(euros(
                        allPlans().flatMap(FinancingPlan::resourcesInMoney).map(Resource::amount)));
        assertThat(spent)
                .isEqualByComparingTo(BigDecimal.valueOf(
                        allPlans()
                                .flatMap(FinancingPlan::expensesInMoney)
                                .mapToLong(this::spent)
                                .sum(),
                        2));
        compared += 3;
    }

    private static BigDecimal euros(Stream<Amount> amounts) {
        return BigDecimal.valueOf(cents(amounts), 2);
    }

    private static BigDecimal totals(List<Table> tables, String heading) {
        return tables.stream()
                .filter(table -> Tables.has(table, heading))
                .flatMap(table -> Tables.total(table, heading).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Compares the annex with the movements of each year and kind. */
    private void checkMovements() {
        List<Table> tables = Tables.of(Reports.FINANCING, view);
        List<Movement> inMoney = movements.stream().filter(this::isInMoney).toList();
        if (inMoney.isEmpty()) {
            assertThat(Tables.captioned(tables, "Mouvements, .*")).isEmpty();
            return;
        }
        List<Table> years = Tables.captioned(tables, "Mouvements, par année et par nature");
        assertThat(Tables.captioned(tables, "Mouvements, par jour").get(0).rows())
                .hasSameSizeAs(inMoney);
        Map<String, BigDecimal> wanted = new TreeMap<>();
        inMoney.forEach(movement -> wanted.merge(
                (movement.resource().isPresent() ? "Ressource : " : "Dépense : ")
                        + Tables.plain(Phrase.of(movement.kind().say(Locale.FRENCH))),
                movement.amount().toBigDecimal(),
                BigDecimal::add));
        Map<String, BigDecimal> found = new TreeMap<>();
        for (String row : rows(years, "Total (€)")) {
            found.merge(
                    row.substring(row.indexOf(" | ") + 3, row.lastIndexOf(": ")),
                    new BigDecimal(row.substring(row.lastIndexOf(": ") + 2)),
                    BigDecimal::add);
        }
        assertThat(found).as("%s: movements", view).isEqualTo(wanted);
        compared += wanted.size();
    }

    private boolean isInMoney(Movement movement) {
        return allPlans()
                .anyMatch(plan -> plan.resourcesInMoney()
                                .anyMatch(line -> movement.resource().equals(Optional.of(line.id())))
                        || plan.expensesInMoney()
                                .anyMatch(line -> movement.expense().equals(Optional.of(line.id()))));
    }

    /** Compares the tiles of the report, which are of one tax basis, with its sums, to the euro. */
    private void checkTiles() {
        Map<String, String> labels = Map.of(
                "ressources prévues", "planned",
                "notifié", "awarded",
                "engagé", "committed",
                "payé", "paid",
                "à trouver", "to find");
        Report report = Reports.FINANCING.of(view);
        List<KeyFigures.Tile> tiles = report.blocks().stream()
                .filter(KeyFigures.class::isInstance)
                .map(KeyFigures.class::cast)
                .flatMap(figures -> figures.tiles().stream())
                .toList();
        List<String> bases = plansOfBases();
        List<String> shown = bases.stream()
                .filter(basis -> bases.size() == 1
                        || tiles.stream()
                                .anyMatch(tile -> Tables.plain(tile.label()).endsWith(", " + basis)))
                .toList();
        assertThat(shown).as("%s: tax bases of the tiles", view).hasSize(1);
        for (String basis : shown) {
            labels.forEach((label, figure) -> {
                String full = bases.size() > 1 ? label + ", " + basis : label;
                BigDecimal wanted = sums(line -> line.action()
                                .plan()
                                .value()
                                .map(MoneyPages::basis)
                                .equals(Optional.of(basis)))
                        .figure(figure);
                List<String> found = tiles.stream()
                        .filter(tile -> Tables.plain(tile.label()).equals(full))
                        .map(KeyFigures.Tile::figure)
                        .toList();
                boolean isBound = found.stream().anyMatch(words -> words.startsWith("au plus"));
                assertThat(found.stream()
                                .map(words -> words.replaceAll("[^0-9]", ""))
                                .map(digits -> digits.isEmpty() ? "0" : digits))
                        .as("%s: %s", view, full)
                        .containsExactly(wanted.setScale(0, isBound ? RoundingMode.CEILING : RoundingMode.HALF_UP)
                                .toPlainString());
                compared++;
            });
        }
    }

    private List<String> plansOfBases() {
        return lines.stream()
                .map(line -> basis(line.action().plan().value().orElseThrow()))
                .distinct()
                .toList();
    }

    /** Compares all figures, and returns how many. */
    int check() {
        checkFunders();
        checkActions();
        if (!lines.isEmpty()) {
            checkObjectives();
            checkTiles();
        }
        checkSheets();
        checkMovements();
        return compared;
    }
}
