package org.cldess.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.action.ActionStatus;
import org.cldess.action.FollowUp;
import org.cldess.actor.ActorId;
import org.cldess.financing.AccountClass;
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
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

/** Recomputes the figures of random journals from the movements alone, day by day and line by line. */
class JournalLivesTest {
    private static final LocalDate FIRST = LocalDate.of(2013, 1, 1);
    private static final int DAYS = 700;

    private record Life(List<Action> actions, List<Grant> grants, List<Movement> movements) {
        Journal on(LocalDate day) {
            return Journal.of(
                    actions.stream().map(action -> action.seenOn(day)).toList(),
                    grants,
                    movements.stream()
                            .flatMap(movement -> movement.withoutHiddenOn(day).stream())
                            .toList());
        }
    }

    private static Life life(SplittableRandom random) {
        List<Action> actions = new ArrayList<>();
        List<Movement> movements = new ArrayList<>();
        for (int a = 0; a < 1 + random.nextInt(2); a++) {
            List<Resource> resources = new ArrayList<>();
            List<Expense> expenses = new ArrayList<>();
            for (int i = 0; i < random.nextInt(4); i++) {
                Resource line = Resource.builder(
                                ResourceId.of("r-%d-%d".formatted(a, i)),
                                AccountClass.of(random.nextInt(8) == 0 ? 87 : 74),
                                2013 + random.nextInt(2),
                                "Ligne",
                                Amount.ofCents(random.nextInt(2_000)))
                        .funder(ActorId.of("f-" + random.nextInt(2)))
                        .section(BudgetSection.values()[random.nextInt(2)])
                        .build();
                resources.add(line);
                moves(random, movements, made -> made.resource(line.id()), MovementKind::isFunding);
            }
            for (int i = 0; i < random.nextInt(3); i++) {
                Expense line = Expense.builder(
                                ExpenseId.of("e-%d-%d".formatted(a, i)),
                                AccountClass.of(62),
                                2013 + random.nextInt(2),
                                "Ligne",
                                Amount.ofCents(random.nextInt(2_000)))
                        .section(BudgetSection.values()[random.nextInt(2)])
                        .build();
                expenses.add(line);
                moves(random, movements, made -> made.expense(line.id()), MovementKind::isSpending);
            }
            ActionStatus status = ActionStatus.values()[random.nextInt(ActionStatus.values().length)];
            actions.add(Action.builder(ActionId.of("a-" + a), Integer.toString(a + 1), "Action")
                    .history(List.of(new FollowUp(
                            FIRST.plusDays(random.nextInt(DAYS)), status, Known.none(), Known.none(), Known.none())))
                    .plan(FinancingPlan.builder()
                            .expenses(expenses)
                            .resources(resources)
                            .build())
                    .build());
        }
        return new Life(actions, grants(random, actions, movements), movements);
    }

    /** Returns grants, each with some lines that no other has. */
    private static List<Grant> grants(SplittableRandom random, List<Action> actions, List<Movement> movements) {
        List<ResourceId> free = new ArrayList<>(actions.stream()
                .flatMap(action -> action.plan().value().orElseThrow().resources().value().orElseThrow().stream())
                .map(Resource::id)
                .toList());
        List<Grant> grants = new ArrayList<>();
        for (int g = 0; g < random.nextInt(3); g++) {
            List<ResourceId> own = new ArrayList<>();
            while (!free.isEmpty() && random.nextInt(3) > 0) {
                own.add(free.remove(random.nextInt(free.size())));
            }
            Grant grant = Grant.builder(GrantId.of("g-" + g), "Aide", ActorId.of("f-0"), ActorId.of("b"))
                    .resources(own)
                    .build();
            grants.add(grant);
            moves(random, movements, made -> made.grant(grant.id()), MovementKind::isFunding);
        }
        return grants;
    }

    private static void moves(
            SplittableRandom random,
            List<Movement> movements,
            UnaryOperator<MovementBuilder> of,
            Predicate<MovementKind> which) {
        int from = movements.size();
        for (int i = 0; i < random.nextInt(7); i++) {
            List<MovementKind> kinds =
                    Stream.of(MovementKind.values()).filter(which).toList();
            MovementKind kind = kinds.get(random.nextInt(kinds.size()));
            MovementId id = MovementId.of("m-%d-%d".formatted(random.nextInt(1_000), movements.size()));
            Amount amount = Amount.ofCents(1 + random.nextInt(1_500));
            if (movements.size() > from && random.nextInt(4) == 0) {
                Movement wrong = movements.get(from + random.nextInt(movements.size() - from));
                LocalDate earliest =
                        wrong.correction().value().map(MovementCorrection::date).orElse(FIRST);
                LocalDate day = earliest.plusDays(random.nextInt(DAYS));
                movements.add(wrong.corrected(
                        id, amount, new MovementCorrection(wrong.id(), day, random.nextInt(3) == 0, Known.none())));
                continue;
            }
            MovementBuilder made = of.apply(Movement.builder(id, kind, amount));
            if (random.nextInt(10) == 0) {
                made.year(2013 + random.nextInt(2));
            } else {
                made.date(FIRST.plusDays(random.nextInt(DAYS)));
            }
            movements.add(
                    kind == MovementKind.RETURNED
                            ? made.endsClaim(random.nextBoolean()).build()
                            : made.build());
        }
    }

    /** Returns what a chain of corrections says on a day: the last one that is seen. */
    private static List<Movement> counting(List<Movement> all, LocalDate day) {
        List<Movement> counting = new ArrayList<>();
        for (Movement root : all) {
            if (root.correction().value().isPresent()) {
                continue;
            }
            Optional<Movement> last = Optional.empty();
            for (Movement other : all) {
                boolean isSeen = !other.lastDay().isAfter(day)
                        && other.correction()
                                .value()
                                .filter(made -> made.date().isAfter(day))
                                .isEmpty();
                if (isSeen && rootOf(other, all).equals(root) && (last.isEmpty() || isLater(other, last.get()))) {
                    last = Optional.of(other);
                }
            }
            last.filter(one -> one.correction()
                            .value()
                            .filter(MovementCorrection::cancels)
                            .isEmpty())
                    .ifPresent(counting::add);
        }
        return counting;
    }

    private static boolean isLater(Movement one, Movement other) {
        LocalDate mine = one.correction().value().map(MovementCorrection::date).orElse(LocalDate.MIN);
        LocalDate its = other.correction().value().map(MovementCorrection::date).orElse(LocalDate.MIN);
        return mine.equals(its) ? one.id().compareTo(other.id()) > 0 : mine.isAfter(its);
    }

    private static Movement rootOf(Movement movement, List<Movement> all) {
        Movement at = movement;
        while (at.correction().value().isPresent()) {
            MovementId of = at.correction().value().get().of();
            at = all.stream().filter(one -> one.id().equals(of)).findFirst().orElseThrow();
        }
        return at;
    }

    private static long sum(List<Movement> movements, MovementKind kind) {
        return movements.stream()
                .filter(movement -> movement.kind() == kind)
                .mapToLong(movement -> movement.amount().cents())
                .sum();
    }

    /** Returns the movements of a line; those of its grant are given cent by cent to the line that lacks most. */
    private static List<Movement> ofLine(List<Movement> movements, Resource line, Life life) {
        Optional<Grant> grant = life.grants().stream()
                .filter(one -> one.resources().value().orElseThrow().contains(line.id()))
                .findFirst();
        if (grant.isEmpty()) {
            return movements.stream()
                    .filter(movement -> movement.resource().equals(Optional.of(line.id())))
                    .toList();
        }
        List<Resource> lines = grant.get().resources().value().orElseThrow().stream()
                .map(id -> lines(life)
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .filter(one -> !one.account().isInKind())
                .toList();
        boolean isFree = lines.stream().allMatch(one -> one.amount().isZero());
        Map<MovementKind, long[]> given = new EnumMap<>(MovementKind.class);
        List<Movement> own = new ArrayList<>();
        int at = lines.indexOf(line);
        for (Movement movement : movements.stream()
                .sorted(Comparator.comparing(Movement::lastDay).thenComparing(Movement::id))
                .toList()) {
            long[] parts = given.computeIfAbsent(movement.kind(), unused -> new long[lines.size()]);
            long before = parts[at];
            for (int i = 0; i < lines.size(); i++) {
                if (movement.resource().equals(Optional.of(lines.get(i).id()))) {
                    parts[i] += movement.amount().cents();
                }
            }
            if (movement.grant().equals(grant.map(Grant::id))) {
                for (long cent = 0; cent < movement.amount().cents(); cent++) {
                    int most = 0;
                    for (int i = 1; i < parts.length; i++) {
                        long claim = (isFree ? 1 : lines.get(i).amount().cents()) * (2 * parts[most] + 1);
                        long other = (isFree ? 1 : lines.get(most).amount().cents()) * (2 * parts[i] + 1);
                        most = claim > other ? i : most;
                    }
                    parts[most]++;
                }
            }
            if (parts[at] > before) {
                own.add(movement.toBuilder()
                        .amount(Amount.ofCents(parts[at] - before))
                        .build());
            }
        }
        return own;
    }

    private static Stream<Resource> lines(Life life) {
        return life.actions().stream()
                .flatMap(action -> action.plan().value().orElseThrow().resources().value().orElseThrow().stream());
    }

    /** Checks that a grant and its lines never say two things. */
    private static void checkGrant(GrantAccount account, List<Movement> counting) {
        List<Movement> all = counting.stream()
                .filter(movement ->
                        movement.grant().equals(Optional.of(account.grant().id()))
                                || account.lines().stream()
                                        .anyMatch(line -> movement.resource()
                                                .equals(Optional.of(line.line().id()))))
                .toList();
        for (MovementKind kind : MovementKind.values()) {
            assertThat(account.sum(kind).cents()).isEqualTo(sum(all, kind));
            assertThat(account.lines().isEmpty()
                            || account.lines().stream()
                                            .mapToLong(line -> line.sum(kind).cents())
                                            .sum()
                                    == sum(all, kind))
                    .isTrue();
        }
        check(account.funding());
    }

    private static long spent(List<Movement> movements, Expense line) {
        List<Movement> own = movements.stream()
                .filter(movement -> movement.expense().equals(Optional.of(line.id())))
                .toList();
        long used = Math.max(sum(own, MovementKind.INVOICED), sum(own, MovementKind.PAID));
        return Math.max(0, used - sum(own, MovementKind.CREDITED));
    }

    private static long earned(FinancingPlan plan, Resource line, List<Movement> movements) {
        long spent = plan.expensesInMoney()
                .filter(cost -> cost.section() == line.section())
                .mapToLong(cost -> spent(movements, cost))
                .sum();
        long planned = plan.resourcesInMoney()
                .filter(other -> other.section() == line.section())
                .mapToLong(other -> other.amount().cents())
                .sum();
        return planned == 0
                ? 0
                : BigInteger.valueOf(spent)
                        .multiply(BigInteger.valueOf(line.amount().cents()))
                        .divide(BigInteger.valueOf(planned))
                        .longValueExact();
    }

    private static void check(Funding funding) {
        for (Amount figure : List.of(
                funding.awarded(),
                funding.paid(),
                funding.beyondPlan(),
                funding.paidBeyondAward(),
                funding.toReceive(),
                funding.toFund(),
                funding.givenUp())) {
            assertThat(figure.isNegative()).isFalse();
        }
        assertThat(funding.planned().plus(funding.beyondPlan()).plus(funding.paidBeyondAward()))
                .isEqualTo(funding.paid()
                        .plus(funding.toReceive())
                        .plus(funding.toFund())
                        .plus(funding.givenUp()));
    }

    @Test
    void every_figure_of_every_life_is_that_of_its_movements() {
        for (long seed = 0; seed < Cases.of(500); seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Life life = life(random);
            for (LocalDate day : List.of(FIRST.plusDays(random.nextInt(DAYS)), FIRST.plusDays(9L * DAYS))) {
                Journal journal = life.on(day);
                List<Movement> counting = counting(life.movements(), day);

                for (FundedLine line : journal.resources()) {
                    checkLine(line, ofLine(counting, line.line(), life), counting);
                }
                journal.grants().forEach(account -> checkGrant(account, counting));
                assertThat(journal.costs().spent().cents())
                        .isEqualTo(journal.expenses().stream()
                                .mapToLong(line -> spent(counting, line.line()))
                                .sum());
                check(journal.funding());
                assertThat(Stream.of(BudgetSection.values())
                                .map(section -> journal.of(section).funding())
                                .reduce(Funding.NONE, Funding::plus))
                        .isEqualTo(journal.funding());
                assertThat(Stream.of(2013, 2014)
                                .map(year -> journal.in(year).funding())
                                .reduce(Funding.NONE, Funding::plus))
                        .isEqualTo(journal.funding());
                assertThat(life.actions().stream()
                                .map(action -> journal.of(action.id()).funding())
                                .reduce(Funding.NONE, Funding::plus))
                        .isEqualTo(journal.funding());
                assertThat(Stream.of("f-0", "f-1")
                                .map(funder -> journal.of(ActorId.of(funder)).funding())
                                .reduce(Funding.NONE, Funding::plus))
                        .isEqualTo(journal.funding());
            }
        }
    }

    private static void checkLine(FundedLine line, List<Movement> own, List<Movement> counting) {
        long gross = sum(own, MovementKind.PAID);
        long returned = sum(own, MovementKind.RETURNED);
        long forGood = sum(
                own.stream().filter(movement -> movement.endsClaim().is(true)).toList(), MovementKind.RETURNED);
        boolean isAwarded = own.stream().anyMatch(movement -> movement.kind() == MovementKind.AWARDED);
        long awards = isAwarded ? sum(own, MovementKind.AWARDED) : Math.max(sum(own, MovementKind.COMMITTED), gross);
        long awarded = Math.max(0, awards - sum(own, MovementKind.WITHDRAWN) - forGood);
        long paid = Math.max(0, gross - returned);
        long planned = line.line().amount().cents();
        ActionStatus status = line.action().status();
        boolean isOver = status == ActionStatus.DONE || status == ActionStatus.DROPPED;
        long receivable = status == ActionStatus.DROPPED
                ? Math.min(awarded, earned(line.action().plan().value().orElseThrow(), line.line(), counting))
                : awarded;
        Funding funding = line.funding();

        assertThat(funding.awarded().cents()).isEqualTo(awarded);
        assertThat(funding.paid().cents()).isEqualTo(paid);
        assertThat(funding.toReceive().cents()).isEqualTo(Math.max(0, receivable - paid));
        assertThat(funding.toFund().cents())
                .isEqualTo(isOver ? 0 : Math.max(0, Math.max(0, planned - awarded) - forGood));
        assertThat(funding.beyondPlan().cents()).isEqualTo(Math.max(0, awarded - planned));
        assertThat(funding.paidBeyondAward().cents()).isEqualTo(Math.max(0, paid - awarded));
        check(funding);
        for (int parts = 1; parts < 4; parts++) {
            List<Funding> split = line.split(parts);
            split.forEach(JournalLivesTest::check);
            assertThat(Funding.sum(split.stream())).isEqualTo(funding);
        }
    }

    /** Of 20,000 movements on 2,000 lines, each figure is found in one pass. */
    @Test
    void twenty_thousand_movements_are_a_small_matter() {
        List<Resource> lines = new ArrayList<>();
        List<Movement> movements = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            Resource line = Resource.builder(
                            ResourceId.of("r-" + i), AccountClass.of(74), 2013, "Ligne", Amount.ofCents(1_000))
                    .build();
            lines.add(line);
            for (int j = 0; j < 10; j++) {
                movements.add(Movement.of(
                        MovementId.of("m-%d-%d".formatted(i, j)),
                        line.id(),
                        FIRST.plusDays(j),
                        MovementKind.PAID,
                        Amount.ofCents(10)));
            }
        }
        Action action = Action.builder(ActionId.of("a"), "1", "Action")
                .plan(FinancingPlan.builder()
                        .expenses(List.of())
                        .resources(lines)
                        .build())
                .build();
        Funding funding = Journal.of(List.of(action), List.of(), movements).funding();

        assertThat(funding.paid()).isEqualTo(Amount.ofCents(200_000));
        assertThat(funding.toFund()).isEqualTo(Amount.ofCents(1_800_000));
    }
}
