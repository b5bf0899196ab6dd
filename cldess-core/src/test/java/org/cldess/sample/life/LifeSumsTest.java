package org.cldess.sample.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.budget.Budget;
import org.cldess.budget.EnvelopeUse;
import org.cldess.budget.Rollup;
import org.cldess.contract.Contract;
import org.cldess.contract.text.Objective;
import org.cldess.dossier.Dossier;
import org.cldess.financing.BudgetSection;
import org.cldess.ledger.BudgetPart;
import org.cldess.ledger.Costs;
import org.cldess.ledger.FundedLine;
import org.cldess.ledger.Funding;
import org.cldess.ledger.Journal;
import org.cldess.ledger.SpentLine;
import org.cldess.money.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sum that the library computes from the plans and the journal of a life equals what the program drew. */
class LifeSumsTest {
    private static final Sums SUMS = Lives.ended().sums();

    /** The figures of resources, as the library names them. */
    private static final Map<Sums.Figure, Function<Funding, Amount>> FUNDING = Map.of(
            Sums.Figure.PLANNED, Funding::planned,
            Sums.Figure.REQUESTED, Funding::requested,
            Sums.Figure.AWARDED, Funding::awarded,
            Sums.Figure.COMMITTED, Funding::committed,
            Sums.Figure.PAID, Funding::paid,
            Sums.Figure.REFUSED, Funding::refused,
            Sums.Figure.RETURNED, Funding::returned,
            Sums.Figure.NOTHING_RECORDED, Funding::unrecorded);

    private static final Map<Sums.Figure, Function<Costs, Amount>> COSTS = Map.of(
            Sums.Figure.COSTS_PLANNED, Costs::planned,
            Sums.Figure.COSTS_COMMITTED, Costs::committed,
            Sums.Figure.COSTS_SPENT, Costs::spent,
            Sums.Figure.COSTS_NOTHING_RECORDED, Costs::unrecorded);

    /** What an award of the call takes from the costs of the project that receives it. */
    private static final Map<Sums.Figure, Sums.Figure> TAKEN = Map.of(
            Sums.Figure.COSTS_PLANNED, Sums.Figure.PLANNED,
            Sums.Figure.COSTS_COMMITTED, Sums.Figure.COMMITTED,
            Sums.Figure.COSTS_SPENT, Sums.Figure.PAID);

    static Stream<LocalDate> days() {
        return Lives.DAYS.stream();
    }

    private static Dossier on(LocalDate day) {
        return Lives.ended().dossier().seenOn(day);
    }

    private static Map<Sums.Figure, Long> drawn(Set<Sums.Figure> figures, LocalDate day, Predicate<Sums.Place> where) {
        Map<Sums.Figure, Long> drawn = new TreeMap<>();
        figures.forEach(figure -> drawn.put(figure, SUMS.of(figure, day, where)));
        return drawn;
    }

    private static <T> Map<Sums.Figure, Long> computed(Map<Sums.Figure, Function<T, Amount>> figures, T of) {
        Map<Sums.Figure, Long> computed = new TreeMap<>();
        figures.forEach(
                (figure, amount) -> computed.put(figure, amount.apply(of).cents()));
        return computed;
    }

    private static Map<Sums.Figure, Long> drawnCosts(LocalDate day, Predicate<Sums.Place> where) {
        Map<Sums.Figure, Long> drawn = drawn(COSTS.keySet(), day, where);
        TAKEN.forEach((costs, taken) ->
                drawn.merge(costs, -SUMS.of(taken, day, where.and(Sums.Place::isPassedOn)), Long::sum));
        return drawn;
    }

    private static BudgetPart part(Sums.Place place) {
        return new BudgetPart(place.vat(), place.section());
    }

    private static void assertFunding(Stream<FundedLine> lines, LocalDate day, Predicate<Sums.Place> where, Object of) {
        assertThat(computed(FUNDING, Funding.sum(lines.map(FundedLine::funding))))
                .as("%s on %s", of, day)
                .isEqualTo(drawn(FUNDING.keySet(), day, where));
    }

    @ParameterizedTest
    @MethodSource("days")
    void the_journal_has_the_funding_of_each_funder_year_basis_and_section(LocalDate day) {
        record Key(Optional<ActorId> funder, int year, BudgetPart part) {}
        List<FundedLine> lines = on(day).journal().resources();
        List<Key> keys = SUMS.keys(place -> new Key(place.funder(), place.year(), part(place)));

        for (Key key : keys) {
            assertFunding(
                    lines.stream()
                            .filter(line -> new Key(
                                            line.line().funder().value(),
                                            line.line().year(),
                                            line.part())
                                    .equals(key)),
                    day,
                    place -> new Key(place.funder(), place.year(), part(place)).equals(key),
                    key);
        }
        assertThat(keys).hasSizeGreaterThan(200);
        assertThat(lines.stream()
                        .map(line -> new Key(
                                line.line().funder().value(), line.line().year(), line.part())))
                .isSubsetOf(keys);
    }

    @ParameterizedTest
    @MethodSource("days")
    void the_journal_narrows_to_a_funder_a_year_a_section_and_a_part(LocalDate day) {
        Journal journal = on(day).journal();

        for (ActorId funder : List.of(LifeBodies.UPPER, LifeBodies.LOWER, LifeBodies.MERGED, LifeBodies.REGION)) {
            assertFunding(
                    journal.of(funder).resources().stream(),
                    day,
                    place -> place.funder().equals(Optional.of(funder)),
                    funder);
        }
        for (int year = 2015; year <= 2023; year++) {
            int in = year;
            assertFunding(journal.in(year).resources().stream(), day, place -> place.year() == in, year);
            assertThat(computed(
                            COSTS,
                            Costs.sum(journal.in(year).expenses().stream().map(SpentLine::costs))))
                    .isEqualTo(drawn(COSTS.keySet(), day, place -> place.year() == in));
        }
        for (BudgetSection section : BudgetSection.values()) {
            assertFunding(journal.of(section).resources().stream(), day, place -> place.section() == section, section);
        }
        for (BudgetPart part : journal.parts()) {
            assertFunding(
                    journal.of(part).resources().stream(),
                    day,
                    place -> part(place).equals(part),
                    part);
        }
        assertThat(journal.parts()).hasSize(6);
    }

    @ParameterizedTest
    @MethodSource("days")
    void the_budget_counts_each_euro_once_kept_and_dropped(LocalDate day) {
        Budget budget = Budget.of(on(day));
        Predicate<Sums.Place> counted = place -> !place.isPassedOn();
        Predicate<Sums.Place> dropped = place -> SUMS.isDropped(place.action(), day);

        assertRollup(budget, day, counted, place -> true);
        assertRollup(budget.kept(), day, counted.and(dropped.negate()), dropped.negate());
        assertRollup(budget.dropped(), day, counted.and(dropped), dropped);
        assertThat(budget.dropped().total().funding().paid().cents()).isPositive();
        Predicate<Sums.Place> passedOn = Sums.Place::isPassedOn;
        assertFunding(budget.passedOn().stream(), day, passedOn, "passed on");
        assertFunding(budget.kept().passedOn().stream(), day, passedOn.and(dropped.negate()), "kept");
        assertFunding(budget.dropped().passedOn().stream(), day, passedOn.and(dropped), "dropped");
        assertThat(budget.dropped().passedOn()).isNotEmpty();
        for (BudgetPart part : budget.parts()) {
            Predicate<Sums.Place> of = place -> part(place).equals(part);
            assertRollup(budget.of(part), day, counted.and(of), of);
            assertRollup(budget.dropped().of(part), day, counted.and(of).and(dropped), of.and(dropped));
        }
    }

    private static void assertRollup(
            Budget budget, LocalDate day, Predicate<Sums.Place> funding, Predicate<Sums.Place> costs) {
        Rollup total = budget.total();
        assertThat(computed(FUNDING, total.funding())).isEqualTo(drawn(FUNDING.keySet(), day, funding));
        Map<Sums.Figure, Long> spent = computed(COSTS, total.costs());
        Map<Sums.Figure, Long> drawn = drawnCosts(day, costs);
        spent.remove(Sums.Figure.COSTS_NOTHING_RECORDED);
        drawn.remove(Sums.Figure.COSTS_NOTHING_RECORDED);
        assertThat(spent).isEqualTo(drawn);
    }

    @ParameterizedTest
    @MethodSource("days")
    void what_was_awarded_for_actions_that_go_on_and_not_paid_is_to_be_received(LocalDate day) {
        Predicate<Sums.Place> kept = place -> !place.isPassedOn() && !SUMS.isDropped(place.action(), day);
        Funding funding = Budget.of(on(day)).kept().total().funding();

        assertThat(funding.toReceive().cents())
                .isEqualTo(SUMS.of(Sums.Figure.AWARDED, day, kept) - SUMS.of(Sums.Figure.PAID, day, kept));
        assertThat(funding.toFund().plus(funding.givenUp()).cents())
                .isEqualTo(SUMS.of(Sums.Figure.PLANNED, day, kept) - SUMS.of(Sums.Figure.AWARDED, day, kept));
    }

    /** What was given back for good was not needed, and nothing more is to be found for an action that is over. */
    @ParameterizedTest
    @MethodSource("days")
    void what_was_not_awarded_for_open_actions_is_to_be_found(LocalDate day) {
        Dossier dossier = on(day);
        Predicate<Sums.Place> open = place -> !place.isPassedOn()
                && !dossier.findAction(place.action()).orElseThrow().status().isOver();

        assertThat(Budget.of(dossier).total().funding().toFund().cents())
                .isEqualTo(SUMS.of(Sums.Figure.PLANNED, day, open)
                        - SUMS.of(Sums.Figure.AWARDED, day, open)
                        - SUMS.of(Sums.Figure.RETURNED_FOR_GOOD, day, open))
                .isPositive();
    }

    @ParameterizedTest
    @MethodSource("days")
    void the_budget_of_the_objectives_adds_up_to_the_whole(LocalDate day) {
        Dossier dossier = on(day);
        Budget budget = Budget.of(dossier);
        Contract contract = dossier.contract().consolidated(LocalDate.MAX);
        Rollup sum = contract.objectives().stream().map(budget::of).reduce(budget.withoutObjective(), Rollup::plus);

        assertThat(computed(FUNDING, sum.funding()))
                .isEqualTo(computed(FUNDING, budget.total().funding()));
        assertThat(computed(COSTS, sum.costs()))
                .isEqualTo(computed(COSTS, budget.total().costs()));
        for (Objective objective : contract.objectives()) {
            long planned = 0;
            for (Objective part : objective.parts()) {
                planned += budget.ownAmounts(part).funding().planned().cents();
            }
            assertThat(budget.of(objective).funding().planned().cents()).isEqualTo(planned);
        }
    }

    @ParameterizedTest
    @MethodSource("days")
    void the_envelopes_are_compared_with_what_each_funder_planned(LocalDate day) {
        Budget budget = Budget.of(on(day));

        for (EnvelopeUse use : budget.envelopes()) {
            use.funding()
                    .forEach((vat, funding) -> assertThat(computed(FUNDING, funding))
                            .as("%s %s %s", use.funder(), use.year(), vat)
                            .isEqualTo(drawn(
                                    FUNDING.keySet(),
                                    day,
                                    place -> !place.isPassedOn()
                                            && place.funder()
                                                    .equals(use.funder().value())
                                            && place.year() == use.year()
                                            && place.vat().equals(vat))));
        }
        assertThat(use(budget, LifeBodies.REGION, 2017).envelope()).contains(Amount.euros("140000"));
        assertThat(use(budget, LifeBodies.LOWER, 2018).envelope()).contains(Amount.euros("25000"));
        assertThat(use(budget, LifeBodies.REGION, 2023).envelope()).contains(Amount.euros("80000"));
    }

    private static EnvelopeUse use(Budget budget, ActorId funder, int year) {
        return budget.envelopes().stream()
                .filter(use -> use.funder().is(funder) && use.year() == year)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void two_bodies_that_merged_and_the_one_that_they_became_have_no_year_in_common() {
        Map<ActorId, Set<Integer>> years = new HashMap<>();
        Lives.ended()
                .dossier()
                .journal()
                .resources()
                .forEach(line -> line.line()
                        .funder()
                        .value()
                        .ifPresent(funder -> years.computeIfAbsent(funder, unused -> new TreeSet<>())
                                .add(line.line().year())));

        assertThat(years.get(LifeBodies.UPPER)).contains(2018).allMatch(year -> year <= 2018);
        assertThat(years.get(LifeBodies.LOWER)).contains(2018).allMatch(year -> year <= 2018);
        assertThat(years.get(LifeBodies.MERGED)).contains(2019).allMatch(year -> year >= 2019);
        assertThat(Lives.ended().dossier().movements().stream()
                        .filter(movement -> movement.party().is(LifeBodies.MERGED)))
                .as("payments of the new body for what the former ones owed")
                .hasSizeGreaterThan(2);
    }
}
