package org.cldess.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.actor.ActorId;
import org.cldess.financing.BudgetSection;
import org.cldess.financing.Expense;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantId;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.purchase.LotId;

/**
 * The journal of a dossier (<i>{@index journal}</i>): the movements that count, by line, and the figures that follow.
 * Contributions in kind are not money and are left out. The movements of lots exclude value-added tax: they are apart,
 * and no sum contains them.
 *
 * <pre>{@code
 * Journal journal = dossier.seenOn(day).journal().of(ActionId.of("bdis"));
 * journal.funding().toReceive();
 * }</pre>
 *
 * <p>Creating it takes time linear in the number of lines and movements.
 */
public final class Journal {
    private static final Comparator<Movement> BY_DAY =
            Comparator.comparing(Movement::lastDay).thenComparing(Movement::id);

    private final List<FundedLine> resources;
    private final List<SpentLine> expenses;
    private final Map<GrantId, GrantAccount> grants;
    private final Map<LotId, List<Movement>> lots;

    private Journal(
            List<FundedLine> resources,
            List<SpentLine> expenses,
            Map<GrantId, GrantAccount> grants,
            Map<LotId, List<Movement>> lots) {
        this.resources = resources;
        this.expenses = expenses;
        this.grants = grants;
        this.lots = lots;
    }

    /**
     * Returns the journal of some actions and grants.
     *
     * @param actions the actions; if they are seen on a day, the figures are those of that day
     * @param grants the grants, as seen on the same day; each line belongs to at most one
     * @param movements all movements, as seen on the same day, in any order
     * @return the journal
     */
    public static Journal of(List<Action> actions, List<Grant> grants, Collection<Movement> movements) {
        return new Opened(actions, grants, counting(movements)).journal();
    }

    /** The movements by what they concern, while the journal is made. */
    private static final class Opened {
        private final List<Action> actions;
        private final List<Grant> grants;
        private final Map<ResourceId, List<Movement>> ofResources = new HashMap<>();
        private final Map<ExpenseId, List<Movement>> ofExpenses = new HashMap<>();
        private final Map<GrantId, List<Movement>> ofGrants = new HashMap<>();
        private final Map<LotId, List<Movement>> ofLots = new HashMap<>();
        private final Map<ResourceId, Grant> grantOf = new HashMap<>();
        private final Map<GrantId, List<Movement>> wholes = new HashMap<>();

        Opened(List<Action> actions, List<Grant> grants, List<Movement> movements) {
            this.actions = actions;
            this.grants = grants;
            for (Movement movement : movements) {
                movement.resource().ifPresent(line -> add(ofResources, line, movement));
                movement.expense().ifPresent(line -> add(ofExpenses, line, movement));
                movement.grant().ifPresent(grant -> add(ofGrants, grant, movement));
                movement.lot().ifPresent(lot -> add(ofLots, lot, movement));
            }
            Map<ResourceId, Resource> lines = new HashMap<>();
            actions.stream()
                    .flatMap(action -> action.plan().value().stream())
                    .flatMap(FinancingPlan::resourcesInMoney)
                    .forEach(line -> lines.put(line.id(), line));
            for (Grant grant : grants) {
                share(
                        grant,
                        grant.resources().value().orElse(List.of()).stream()
                                .flatMap(id -> Optional.ofNullable(lines.get(id)).stream())
                                .toList());
            }
        }

        private static <K> void add(Map<K, List<Movement>> map, K key, Movement movement) {
            map.computeIfAbsent(key, unused -> new ArrayList<>()).add(movement);
        }

        /** Collects the movements of a grant and its lines, and gives each line its part. */
        private void share(Grant grant, List<Resource> lines) {
            lines.forEach(line -> grantOf.put(line.id(), grant));
            List<Movement> own = ofGrants.getOrDefault(grant.id(), List.of());
            List<Movement> all = Stream.concat(
                            own.stream(),
                            lines.stream().flatMap(line -> ofResources.getOrDefault(line.id(), List.of()).stream()))
                    .sorted(BY_DAY)
                    .toList();
            wholes.put(grant.id(), all);
            if (!lines.isEmpty() && !own.isEmpty()) {
                ofResources.putAll(GrantShares.of(lines, all));
            }
        }

        Journal journal() {
            List<FundedLine> resources = new ArrayList<>();
            List<SpentLine> expenses = new ArrayList<>();
            Map<GrantId, List<FundedLine>> ofGrant = new HashMap<>();
            for (Action action : actions) {
                action.plan().value().ifPresent(plan -> {
                    List<SpentLine> spent = plan.expensesInMoney()
                            .map(line -> spent(action, line, ofExpenses.getOrDefault(line.id(), List.of())))
                            .toList();
                    expenses.addAll(spent);
                    Map<BudgetSection, Amount> costs = new EnumMap<>(BudgetSection.class);
                    spent.forEach(
                            one -> costs.merge(one.line().section(), one.costs().spent(), Amount::plus));
                    Map<BudgetSection, Amount> planned = new EnumMap<>(BudgetSection.class);
                    plan.resourcesInMoney().forEach(line -> planned.merge(line.section(), line.amount(), Amount::plus));
                    plan.resourcesInMoney().forEach(line -> {
                        FundedLine funded = funded(
                                action,
                                completed(line),
                                ofResources.getOrDefault(line.id(), List.of()),
                                FundedLine.share(
                                        costs.getOrDefault(line.section(), Amount.ZERO),
                                        line.amount(),
                                        planned.getOrDefault(line.section(), Amount.ZERO)));
                        resources.add(funded);
                        Optional.ofNullable(grantOf.get(line.id()))
                                .ifPresent(grant -> ofGrant.computeIfAbsent(grant.id(), unused -> new ArrayList<>())
                                        .add(funded));
                    });
                });
            }
            Map<GrantId, GrantAccount> accounts = new LinkedHashMap<>();
            for (Grant grant : grants) {
                accounts.put(
                        grant.id(),
                        new GrantAccount(
                                grant,
                                ofGrant.getOrDefault(grant.id(), List.of()),
                                wholes.getOrDefault(grant.id(), List.of())));
            }
            return new Journal(
                    List.copyOf(resources), List.copyOf(expenses), Collections.unmodifiableMap(accounts), ofLots);
        }

        /** Returns a line with what its grant says of its movements, unless it says so itself. */
        private Resource completed(Resource line) {
            return Optional.ofNullable(grantOf.get(line.id()))
                    .filter(grant -> !line.completeUntil().isRecorded()
                            && grant.completeUntil().isRecorded())
                    .map(grant -> line.toBuilder()
                            .completeUntil(grant.completeUntil())
                            .build())
                    .orElse(line);
        }
    }

    private static SpentLine spent(Action action, Expense line, List<Movement> movements) {
        return new SpentLine(
                action,
                line,
                movements,
                !movements.isEmpty() || line.completeUntil().isRecorded());
    }

    private static FundedLine funded(Action action, Resource line, List<Movement> movements, Amount earned) {
        return new FundedLine(
                action,
                line,
                movements,
                !movements.isEmpty() || line.completeUntil().isRecorded(),
                earned);
    }

    /**
     * Returns the movements that count: of a movement and its corrections, the latest correction, unless it cancels.
     *
     * @param movements the movements, as seen on a day
     * @return those that count, by day; those of one day by id
     */
    public static List<Movement> counting(Collection<Movement> movements) {
        if (movements.stream()
                .allMatch(movement -> movement.correction().value().isEmpty())) {
            return movements.stream().sorted(BY_DAY).toList();
        }
        Map<MovementId, Movement> byId = new HashMap<>();
        movements.forEach(movement -> byId.put(movement.id(), movement));
        Map<MovementId, Movement> last = new LinkedHashMap<>();
        movements.stream()
                .sorted(Comparator.comparing(Journal::correctedOn).thenComparing(Movement::id))
                .forEach(movement -> last.put(root(movement, byId), movement));
        return last.values().stream()
                .filter(movement -> movement.correction()
                        .value()
                        .filter(MovementCorrection::cancels)
                        .isEmpty())
                .sorted(BY_DAY)
                .toList();
    }

    private static LocalDate correctedOn(Movement movement) {
        return movement.correction().value().map(MovementCorrection::date).orElse(LocalDate.MIN);
    }

    /** Returns the id of the movement that was first entered, of a chain of corrections. */
    private static MovementId root(Movement movement, Map<MovementId, Movement> byId) {
        Movement at = movement;
        for (int steps = byId.size(); steps > 0; steps--) {
            Optional<MovementId> of = at.correction().value().map(MovementCorrection::of);
            if (of.isEmpty()) {
                return at.id();
            }
            Movement before = byId.get(of.get());
            if (before == null) {
                return of.get();
            }
            at = before;
        }
        return at.id();
    }

    private Journal narrowed(Predicate<FundedLine> ofResources, Predicate<SpentLine> ofExpenses) {
        return new Journal(
                resources.stream().filter(ofResources).toList(),
                expenses.stream().filter(ofExpenses).toList(),
                Map.of(),
                Map.of());
    }

    /**
     * {@return the journal of one action, without its sub-actions}
     *
     * @param action the action
     */
    public Journal of(ActionId action) {
        return narrowed(
                line -> line.action().id().equals(action),
                line -> line.action().id().equals(action));
    }

    /**
     * {@return the resources of one funder, as the plans name it; without expenses}
     *
     * @param funder the funder
     */
    public Journal of(ActorId funder) {
        return narrowed(line -> line.line().funder().equals(Known.of(funder)), line -> false);
    }

    /**
     * {@return the lines of one year}
     *
     * @param year the year
     */
    public Journal in(int year) {
        return narrowed(line -> line.line().year() == year, line -> line.line().year() == year);
    }

    /**
     * {@return the lines of one section of the budget}
     *
     * @param section operating or capital
     */
    public Journal of(BudgetSection section) {
        return narrowed(
                line -> line.line().section() == section, line -> line.line().section() == section);
    }

    /**
     * {@return the lines of one part of the budget}
     *
     * @param part the section and the tax basis
     */
    public Journal of(BudgetPart part) {
        return narrowed(line -> line.part().equals(part), line -> line.part().equals(part));
    }

    /** {@return the parts of the budget to which the lines belong, the tax basis with the most planned money first} */
    public List<BudgetPart> parts() {
        Map<BudgetPart, Amount> planned = new HashMap<>();
        resources.forEach(line -> planned.merge(line.part(), line.line().amount(), Amount::plus));
        expenses.forEach(line -> planned.merge(line.part(), line.line().amount(), Amount::plus));
        return BudgetPart.bySize(planned);
    }

    /** {@return the day until which all movements of all lines are in the journal} */
    public RecordedUntil recordedUntil() {
        return RecordedUntil.earliest(Stream.concat(
                resources.stream().map(FundedLine::recordedUntil),
                expenses.stream().map(SpentLine::recordedUntil)));
    }

    /** {@return the resources in money, in the order of the actions and their plans} */
    public List<FundedLine> resources() {
        return resources;
    }

    /** {@return the expenses in money, in the order of the actions and their plans} */
    public List<SpentLine> expenses() {
        return expenses;
    }

    /**
     * {@return a resource with its movements, if the journal has it}
     *
     * @param resource the resource
     */
    public Optional<FundedLine> find(ResourceId resource) {
        return resources.stream()
                .filter(line -> line.line().id().equals(resource))
                .findFirst();
    }

    /**
     * {@return an expense with its movements, if the journal has it}
     *
     * @param expense the expense
     */
    public Optional<SpentLine> find(ExpenseId expense) {
        return expenses.stream()
                .filter(line -> line.line().id().equals(expense))
                .findFirst();
    }

    /**
     * {@return the accounts of all grants, in the order of the grants; none in a part of a journal}
     */
    public Collection<GrantAccount> grants() {
        return grants.values();
    }

    /**
     * {@return a grant with its movements, if the journal has it; a part of a journal has none}
     *
     * @param grant the grant
     */
    public Optional<GrantAccount> find(GrantId grant) {
        return Optional.ofNullable(grants.get(grant));
    }

    /**
     * {@return the movements of a lot that count, by day; a part of a journal has none}
     *
     * @param lot the lot
     */
    public List<Movement> movements(LotId lot) {
        return List.copyOf(lots.getOrDefault(lot, List.of()));
    }

    /**
     * {@return the movements of plans and grants that count, by day; in a part of a journal, those of a grant with the
     * amount of that part}
     */
    public List<Movement> movements() {
        Set<MovementId> whole = grants.values().stream()
                .flatMap(account -> account.movements().stream())
                .map(Movement::id)
                .collect(Collectors.toSet());
        return Stream.of(
                        grants.values().stream().flatMap(account -> account.movements().stream()),
                        resources.stream()
                                .flatMap(line -> line.movements().stream())
                                .filter(movement -> !whole.contains(movement.id())),
                        expenses.stream().flatMap(line -> line.movements().stream()))
                .flatMap(all -> all)
                .sorted(BY_DAY)
                .toList();
    }

    /** {@return what became of the resources} */
    public Funding funding() {
        return Funding.sum(resources.stream().map(FundedLine::funding));
    }

    /** {@return the planned and actual costs} */
    public Costs costs() {
        return Costs.sum(expenses.stream().map(SpentLine::costs));
    }

    @Override
    public String toString() {
        return "Journal: %s resources, %s expenses, %s grants, %s lots"
                .formatted(resources.size(), expenses.size(), grants.size(), lots.size());
    }
}
