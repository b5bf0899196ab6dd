package org.cldess.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.cldess.grant.GrantBuilder;
import org.cldess.grant.GrantId;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.sample.Moves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests lines with their movements in text form, with the figures that a treasurer would note. */
class JournalByHandTest {
    private static final ResourceId LINE = ResourceId.of("r");
    private static final ExpenseId COST = ExpenseId.of("e");
    private static final LocalDate MAY = LocalDate.of(2013, 5, 2);

    private static Amount euros(String amount) {
        return Amount.euros(amount);
    }

    private static Resource resource(ResourceId id, String planned) {
        return Resource.builder(id, AccountClass.of(74), 2013, "Aide", euros(planned))
                .build();
    }

    private static Expense expense(String planned) {
        return Expense.builder(COST, AccountClass.of(62), 2013, "Salle", euros(planned))
                .build();
    }

    private static Action action(ActionStatus status, List<Expense> expenses, List<Resource> resources) {
        return Action.builder(ActionId.of("a"), "1", "Action")
                .history(List.of(new FollowUp(MAY, status, Known.none(), Known.none(), Known.none())))
                .plan(FinancingPlan.builder()
                        .expenses(expenses)
                        .resources(resources)
                        .build())
                .build();
    }

    private static Journal journal(Action action, List<Movement> movements) {
        return Journal.of(List.of(action), List.of(), movements);
    }

    private static FundedLine line(String planned, String moves) {
        Action action = action(ActionStatus.IN_PROGRESS, List.of(), List.of(resource(LINE, planned)));
        return journal(action, Moves.of(LINE, moves)).find(LINE).orElseThrow();
    }

    /** Returns the moves with the month before each day. */
    private static String inMay(String moves) {
        return moves.isEmpty() ? "" : "2013-05-" + moves.replace("; ", "; 2013-05-");
    }

    /** The planned amount is 100.00 €. Awards add up; a refusal takes nothing from them, a withdrawal does. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        # moves                                        | awarded | beyond | to fund
        ''                                             | 0.00    | 0.00   | 100.00
        02 REQUESTED 90.00                             | 0.00    | 0.00   | 100.00
        02 AWARDED 80.00                               | 80.00   | 0.00   | 20.00
        02 AWARDED 80.00; 03 REFUSED 10.00             | 80.00   | 0.00   | 20.00
        02 AWARDED 80.00; 01 WITHDRAWN 80.00           | 0.00    | 0.00   | 100.00
        02 AWARDED 80.00; 03 WITHDRAWN 30.00           | 50.00   | 0.00   | 50.00
        02 AWARDED 80.00; 03 WITHDRAWN 80.01           | 0.00    | 0.00   | 100.00
        02 COMMITTED 70.00                             | 70.00   | 0.00   | 30.00
        02 COMMITTED 70.00; 03 WITHDRAWN 70.00         | 0.00    | 0.00   | 100.00
        02 AWARDED 80.00; 02 AWARDED 19.99             | 99.99   | 0.00   | 0.01
        02 AWARDED 80.00; 02 AWARDED 20.00             | 100.00  | 0.00   | 0.00
        02 AWARDED 80.00; 02 AWARDED 20.01             | 100.01  | 0.01   | 0.00
        02 AWARDED 50.00; 03 COMMITTED 80.01           | 50.00   | 0.00   | 50.00
        """, delimiter = '|')
    void what_is_not_awarded_is_to_be_found(String moves, String awarded, String beyond, String toFund) {
        Funding funding = line("100.00", inMay(moves)).funding();

        assertThat(funding.awarded()).isEqualTo(euros(awarded));
        assertThat(funding.beyondPlan()).isEqualTo(euros(beyond));
        assertThat(funding.toFund()).isEqualTo(euros(toFund));
    }

    /** The planned and awarded amount is 100.00 €. Each repayment ends the claim, and is not to be found again. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        # moves after the award                          | paid   | returned | beyond | to receive | to fund
        03 PAID 99.99                                    | 99.99  | 0.00     | 0.00   | 0.01       | 0.00
        03 PAID 100.00                                   | 100.00 | 0.00     | 0.00   | 0.00       | 0.00
        03 PAID 60.00; 04 PAID 40.01                     | 100.01 | 0.00     | 0.01   | 0.00       | 0.00
        03 PAID 60.00; 05 RETURNED 59.99                 | 0.01   | 59.99    | 0.00   | 40.00      | 0.00
        03 PAID 60.00; 05 RETURNED 60.00                 | 0.00   | 60.00    | 0.00   | 40.00      | 0.00
        03 PAID 60.00; 05 RETURNED 30.00; 06 RETURNED 30 | 0.00   | 60.00    | 0.00   | 40.00      | 0.00
        05 RETURNED 10.00                                | 0.00   | 10.00    | 0.00   | 90.00      | 0.00
        03 PAID 60.00; 04 WITHDRAWN 40.00                | 60.00  | 0.00     | 0.00   | 0.00       | 40.00
        03 PAID 60; 04 WITHDRAWN 40; 05 RETURNED 10      | 50.00  | 10.00    | 0.00   | 0.00       | 40.00
        """, delimiter = '|')
    void what_was_paid_and_given_back_leaves_this(
            String moves, String paid, String returned, String beyond, String toReceive, String toFund) {
        Funding funding = line("100.00", inMay("02 AWARDED 100.00; " + moves)).funding();

        assertThat(funding.paid()).isEqualTo(euros(paid));
        assertThat(funding.returned()).isEqualTo(euros(returned));
        assertThat(funding.paidBeyondAward()).isEqualTo(euros(beyond));
        assertThat(funding.toReceive()).isEqualTo(euros(toReceive));
        assertThat(funding.toFund()).isEqualTo(euros(toFund));
    }

    /** 3,750 € went to a wrong account, came back, and are paid anew: nothing is beyond the award. */
    @Test
    void money_that_came_back_may_be_paid_again() {
        List<Movement> moves =
                new ArrayList<>(Moves.of(LINE, "2013-05-02 AWARDED 3750; 2013-06-01 PAID 3750; 2013-06-20 PAID 3750"));
        moves.add(
                Movement.of(
                                MovementId.of("retour"),
                                LINE,
                                LocalDate.of(2013, 6, 10),
                                MovementKind.RETURNED,
                                euros("3750"))
                        .toBuilder()
                        .endsClaim(false)
                        .build());
        Action action = action(ActionStatus.IN_PROGRESS, List.of(), List.of(resource(LINE, "3750")));
        Funding funding = journal(action, moves).funding();

        assertThat(funding.paid()).isEqualTo(euros("3750"));
        assertThat(funding.awarded()).isEqualTo(euros("3750"));
        assertThat(funding.toReceive()).isEqualTo(Amount.ZERO);
        assertThat(funding.paidBeyondAward()).isEqualTo(Amount.ZERO);
    }

    /** An award of 10,000 € is cut to 8,000 € after it was committed. */
    @Test
    void an_award_that_is_cut_leaves_less_to_receive_and_more_to_find() {
        Funding funding = line(
                        "10000", "2013-05-02 AWARDED 10000; 2013-05-03 COMMITTED 10000; 2013-06-01 WITHDRAWN 2000")
                .funding();

        assertThat(funding.awarded()).isEqualTo(euros("8000"));
        assertThat(funding.toFund()).isEqualTo(euros("2000"));
        assertThat(funding.toReceive()).isEqualTo(euros("8000"));
    }

    /** 1,000 € planned, 600 € awarded, nothing spent. A dropped action asks for nothing; what it earned stays due. */
    @Test
    void what_is_left_of_an_action_that_is_over_is_given_up() {
        List<Movement> awarded = Moves.of(LINE, "2013-05-02 AWARDED 600");
        List<Expense> costs = List.of(expense("1000"));
        List<Resource> lines = List.of(resource(LINE, "1000"));
        List<Movement> spent = Stream.concat(awarded.stream(), Moves.of(COST, "2013-05-20 PAID 250").stream())
                .toList();

        assertThat(journal(action(ActionStatus.IN_PROGRESS, costs, lines), awarded)
                        .funding())
                .extracting(Funding::toReceive, Funding::toFund, Funding::givenUp)
                .containsExactly(euros("600"), euros("400"), Amount.ZERO);
        assertThat(journal(action(ActionStatus.DONE, costs, lines), awarded).funding())
                .extracting(Funding::toReceive, Funding::toFund, Funding::givenUp)
                .containsExactly(euros("600"), Amount.ZERO, euros("400"));
        assertThat(journal(action(ActionStatus.DROPPED, costs, lines), awarded).funding())
                .extracting(Funding::toReceive, Funding::toFund, Funding::givenUp)
                .containsExactly(Amount.ZERO, Amount.ZERO, euros("1000"));
        assertThat(journal(action(ActionStatus.DROPPED, costs, lines), spent).funding())
                .extracting(Funding::toReceive, Funding::toFund, Funding::givenUp)
                .containsExactly(euros("250"), Amount.ZERO, euros("750"));
    }

    /**
     * 250 € were spent on running costs and 90 € on equipment. Two lines plan 600 € and 400 € for the first, and earned
     * 150 € and 100 €; one plans 100 € for the second, and earned all of the 90 €.
     */
    @Test
    void the_lines_of_a_section_share_what_a_dropped_action_spent_there() {
        ResourceId second = ResourceId.of("s");
        ResourceId equipment = ResourceId.of("t");
        ExpenseId machine = ExpenseId.of("m");
        Action dropped = action(
                ActionStatus.DROPPED,
                List.of(
                        expense("1000"),
                        Expense.builder(machine, AccountClass.of(62), 2013, "Four", euros("100"))
                                .section(BudgetSection.CAPITAL)
                                .build()),
                List.of(
                        resource(LINE, "600"),
                        resource(second, "400"),
                        resource(equipment, "100").toBuilder()
                                .section(BudgetSection.CAPITAL)
                                .build()));
        List<Movement> moves = Stream.of(
                        Moves.of(LINE, "2013-05-02 AWARDED 600"),
                        Moves.of(second, "2013-05-02 AWARDED 400"),
                        Moves.of(equipment, "2013-05-02 AWARDED 100"),
                        Moves.of(COST, "2013-05-20 PAID 250"),
                        Moves.of(machine, "2013-05-20 PAID 90"))
                .flatMap(List::stream)
                .toList();

        assertThat(journal(dropped, moves).resources())
                .extracting(line -> line.funding().toReceive())
                .containsExactly(euros("150"), euros("100"), euros("90"));
    }

    @Test
    void the_last_movement_of_a_kind_is_that_of_the_latest_day() {
        FundedLine line = line("100", "2013-05-03 PAID 1; 2013-06-04 PAID 2; 2013-06-03 PAID 3; 2013-07-01 REFUSED 4");

        assertThat(line.last(MovementKind.PAID).map(Movement::amount)).contains(euros("2"));
        assertThat(line.last(MovementKind.AWARDED)).isEmpty();
    }

    /** 300 € for two lines, and 5 € for one of them alone; on one day, by their names. */
    @Test
    void a_journal_counts_a_movement_of_a_grant_once_and_orders_those_of_one_day_by_their_ids() {
        ResourceId second = ResourceId.of("s");
        Action action =
                action(ActionStatus.IN_PROGRESS, List.of(), List.of(resource(LINE, "100"), resource(second, "200")));
        Grant grant = Grant.builder(GrantId.of("g"), "Aide", ActorId.of("region"), ActorId.of("association"))
                .resources(List.of(LINE, second))
                .build();
        Movement both = Movement.of(MovementId.of("c"), grant.id(), MAY, MovementKind.AWARDED, euros("300"));
        Movement one = Movement.of(MovementId.of("a"), second, MAY, MovementKind.AWARDED, euros("5"));
        Movement early =
                Movement.of(MovementId.of("z"), grant.id(), MAY.minusDays(1), MovementKind.REQUESTED, euros("305"));
        Movement paid = Movement.of(MovementId.of("b"), LINE, MAY, MovementKind.PAID, euros("1"));

        Journal journal = Journal.of(List.of(action), List.of(grant), List.of(both, paid, one, early));

        assertThat(journal.movements()).containsExactly(early, one, paid, both);
        assertThat(journal.find(grant.id()).orElseThrow().movements()).containsExactly(early, one, paid, both);
    }

    /** The grant says that all until May is entered, and one of its lines that all until July is. */
    @Test
    void a_line_is_complete_until_its_own_day_or_that_of_its_grant() {
        ResourceId second = ResourceId.of("s");
        LocalDate july = LocalDate.of(2013, 7, 31);
        Action action = action(
                ActionStatus.IN_PROGRESS,
                List.of(),
                List.of(resource(LINE, "100").toBuilder().completeUntil(july).build(), resource(second, "200")));
        GrantBuilder grant = Grant.builder(GrantId.of("g"), "Aide", ActorId.of("region"), ActorId.of("association"))
                .resources(List.of(LINE, second));

        assertThat(Journal.of(List.of(action), List.of(grant.completeUntil(MAY).build()), List.of())
                        .resources())
                .extracting(line -> line.recordedUntil().day())
                .containsExactly(Known.of(july), Known.of(MAY));
        assertThat(Journal.of(
                                List.of(action),
                                List.of(grant.completeUntil(Known.notRecorded()).build()),
                                List.of())
                        .resources())
                .extracting(line -> line.recordedUntil().day())
                .containsExactly(Known.of(july), Known.notRecorded());
    }

    /**
     * Each line plans 100 €. The first two are awarded 150 and 70 €, and 70.50 were paid; 90 of the third are refused;
     * the fourth was paid 80 and returned 5.05. The surplus of one line does not cover another.
     */
    @Test
    void too_much_for_one_line_is_not_found_for_another() {
        List<Resource> lines = new ArrayList<>();
        List<Movement> moves = new ArrayList<>();
        for (String all : List.of(
                "02 AWARDED 150.00",
                "02 AWARDED 70.00; 03 PAID 70.50",
                "01 REQUESTED 95.00; 02 REFUSED 90.00",
                "02 COMMITTED 85.00; 03 PAID 80.00; 04 RETURNED 5.05")) {
            ResourceId id = ResourceId.of("r-" + lines.size());
            lines.add(resource(id, "100.00"));
            moves.addAll(Moves.of(id, inMay(all)));
        }
        Funding all = journal(action(ActionStatus.IN_PROGRESS, List.of(), lines), moves)
                .funding();

        assertThat(all)
                .isEqualTo(new Funding(
                        euros("400.00"),
                        euros("400.00"),
                        euros("299.95"),
                        euros("150.45"),
                        euros("145.45"),
                        euros("90.00"),
                        euros("5.05"),
                        euros("50.00"),
                        euros("0.50"),
                        euros("155.00"),
                        euros("145.00"),
                        euros("5.05"),
                        Amount.ZERO));
    }

    private static SpentLine cost(String moves) {
        Action action = action(ActionStatus.IN_PROGRESS, List.of(expense("100.00")), List.of());
        return journal(action, Moves.of(COST, inMay(moves))).find(COST).orElseThrow();
    }

    /** The planned amount is 100.00 €. Several orders add up, and so do several invoices. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        # moves                                                | committed | to invoice | spent  | deviation
        02 ORDERED 80.00                                       | 80.00     | 80.00      | 0.00   | -100.00
        02 ORDERED 80.00; 03 ORDERED 60.00                     | 140.00    | 140.00     | 0.00   | -100.00
        02 ORDERED 80.00; 03 INVOICED 79.99                    | 80.00     | 0.01       | 79.99  | -20.01
        02 ORDERED 80.00; 03 INVOICED 80.01                    | 80.01     | 0.00       | 80.01  | -19.99
        02 INVOICED 60.00; 03 PAID 60.00                       | 60.00     | 0.00       | 60.00  | -40.00
        02 INVOICED 60.00; 03 PAID 60.01                       | 60.01     | 0.00       | 60.01  | -39.99
        02 PAID 60.00; 03 PAID 40.00                           | 100.00    | 0.00       | 100.00 | 0.00
        02 INVOICED 100.00; 03 CREDITED 0.01                   | 100.00    | 0.00       | 99.99  | -0.01
        """, delimiter = '|')
    void an_expense_is_committed_and_spent_as_its_movements_say(
            String moves, String committed, String toInvoice, String spent, String deviation) {
        Costs costs = cost(moves).costs();

        assertThat(costs)
                .isEqualTo(new Costs(euros("100.00"), euros(committed), euros(toInvoice), euros(spent), Amount.ZERO));
        assertThat(costs.deviation()).isEqualTo(Known.of(euros(deviation)));
    }

    /** Orders of 1,000 and 500 € are invoiced at 990 and 480 €. */
    @Test
    void two_orders_on_one_line_are_two() {
        Action action = action(ActionStatus.IN_PROGRESS, List.of(expense("1500")), List.of());
        Costs ordered = journal(action, Moves.of(COST, "2013-05-02 ORDERED 1000; 2013-05-03 ORDERED 500"))
                .costs();
        Costs invoiced = journal(
                        action,
                        Moves.of(
                                COST,
                                "2013-05-02 ORDERED 1000; 2013-05-03 ORDERED 500; 2013-06-01 INVOICED 990; 2013-06-02 INVOICED 480"))
                .costs();

        assertThat(ordered.committed()).isEqualTo(euros("1500"));
        assertThat(invoiced.committed()).isEqualTo(euros("1500"));
        assertThat(invoiced.spent()).isEqualTo(euros("1470"));
        assertThat(invoiced.toInvoice()).isEqualTo(euros("30"));
    }

    @Test
    void nothing_recorded_of_an_expense_is_not_nothing_spent() {
        Expense unknown = expense("100");
        Expense none = unknown.toBuilder().completeUntil(MAY).build();
        Costs ofUnknown = journal(action(ActionStatus.IN_PROGRESS, List.of(unknown), List.of()), List.of())
                .costs();
        Costs ofNone = journal(action(ActionStatus.IN_PROGRESS, List.of(none), List.of()), List.of())
                .costs();

        assertThat(ofUnknown.unrecorded()).isEqualTo(euros("100"));
        assertThat(ofUnknown.deviation()).isEqualTo(Known.notRecorded());
        assertThat(ofNone.deviation()).isEqualTo(Known.of(euros("-100")));
        assertThat(ofUnknown.plus(ofNone).deviation()).isEqualTo(Known.of(euros("-100")));
    }

    /** A payment of 3,750 € was 3,570 €, which was found on 9 July and noted on the day of the payment. */
    @Test
    void a_correction_counts_from_its_own_day_on_the_day_of_what_was_wrong() {
        LocalDate found = LocalDate.of(2013, 7, 9);
        Movement paid = Movement.of(MovementId.of("p"), LINE, MAY, MovementKind.PAID, euros("3750"));
        Movement right = paid.corrected(
                MovementId.of("p-2"),
                euros("3570"),
                new MovementCorrection(paid.id(), found, false, Known.of("chiffres inversés")));
        Action action = action(ActionStatus.IN_PROGRESS, List.of(), List.of(resource(LINE, "5000")));

        assertThat(journal(action, seen(found.minusDays(1), paid, right))
                        .funding()
                        .paid())
                .isEqualTo(euros("3750"));
        assertThat(journal(action, seen(found, paid, right)).funding().paid()).isEqualTo(euros("3570"));
        assertThat(journal(action, List.of(right, paid)).movements())
                .extracting(Movement::id, Movement::lastDay)
                .containsExactly(tuple(right.id(), MAY));
    }

    @Test
    void the_author_of_a_movement_is_not_the_author_of_its_correction() {
        Movement paid = Movement.of(MovementId.of("p"), LINE, MAY, MovementKind.PAID, euros("10")).toBuilder()
                .author("Nadia Exemple")
                .build();

        assertThat(corrected(paid, "q", paid, MAY, "11", false).author()).isEqualTo(Known.notRecorded());
    }

    private static List<Movement> seen(LocalDate day, Movement... movements) {
        return Stream.of(movements)
                .flatMap(movement -> movement.withoutHiddenOn(day).stream())
                .toList();
    }

    @Test
    void of_several_corrections_the_latest_counts_and_a_cancelled_movement_counts_for_nothing() {
        LocalDate june = LocalDate.of(2013, 6, 1);
        Movement paid = Movement.of(MovementId.of("p"), LINE, MAY, MovementKind.PAID, euros("10"));
        Movement first = corrected(paid, "q", paid, june, "11", false);
        Movement later = corrected(paid, "a", paid, june.plusDays(1), "12", false);
        Movement ofFirst = corrected(paid, "b", first, june.plusDays(2), "13", false);
        Movement cancelled = corrected(paid, "c", paid, june.plusDays(3), "10", true);
        Movement revived = corrected(paid, "d", cancelled, june.plusDays(4), "14", false);

        assertThat(amounts(paid, first)).containsExactly(euros("11"));
        assertThat(amounts(paid, first, later)).containsExactly(euros("12"));
        assertThat(amounts(paid, first, later, ofFirst)).containsExactly(euros("13"));
        assertThat(amounts(paid, first, later, ofFirst, cancelled)).isEmpty();
        assertThat(amounts(revived, cancelled, ofFirst, later, first, paid)).containsExactly(euros("14"));
    }

    private static Movement corrected(
            Movement like, String id, Movement of, LocalDate day, String amount, boolean cancels) {
        return like.corrected(
                MovementId.of(id), euros(amount), new MovementCorrection(of.id(), day, cancels, Known.none()));
    }

    private static List<Amount> amounts(Movement... movements) {
        return Journal.counting(List.of(movements)).stream()
                .map(Movement::amount)
                .toList();
    }

    @Test
    void a_movement_of_which_only_the_year_is_known_is_seen_at_its_end() {
        Movement paid = Movement.builder(MovementId.of("p"), MovementKind.PAID, euros("10"))
                .resource(LINE)
                .year(2013)
                .build();

        assertThat(paid.lastDay()).isEqualTo(LocalDate.of(2013, 12, 31));
        assertThat(seen(LocalDate.of(2013, 12, 30), paid)).isEmpty();
        assertThat(seen(LocalDate.of(2013, 12, 31), paid)).containsExactly(paid);
    }

    @Test
    void a_journal_is_narrowed_to_an_action_a_funder_a_year_and_a_section() {
        ActorId region = ActorId.of("region");
        Resource capital = resource(LINE, "100").toBuilder()
                .section(BudgetSection.CAPITAL)
                .funder(region)
                .build();
        Resource later = Resource.builder(ResourceId.of("s"), AccountClass.of(74), 2014, "Aide", euros("30"))
                .build();
        Resource inKind = Resource.builder(ResourceId.of("k"), AccountClass.of(87), 2014, "Dons", euros("7"))
                .build();
        Action action = action(ActionStatus.IN_PROGRESS, List.of(expense("130")), List.of(capital, later, inKind));
        Journal journal = journal(action, Moves.of(LINE, "2013-05-02 AWARDED 40"));

        assertThat(journal.funding().planned()).isEqualTo(euros("130"));
        assertThat(journal.of(BudgetSection.CAPITAL).funding().awarded()).isEqualTo(euros("40"));
        assertThat(journal.of(BudgetSection.OPERATING).funding().planned()).isEqualTo(euros("30"));
        assertThat(journal.of(BudgetSection.OPERATING).costs().planned()).isEqualTo(euros("130"));
        assertThat(journal.in(2014).funding().planned()).isEqualTo(euros("30"));
        assertThat(journal.in(2014).costs().planned()).isEqualTo(Amount.ZERO);
        assertThat(journal.of(region).funding().planned()).isEqualTo(euros("100"));
        assertThat(journal.of(ActionId.of("b")).funding()).isEqualTo(Funding.NONE);
        assertThat(journal.of(action.id()).costs()).isEqualTo(journal.costs());
    }

    /**
     * The amounts from elsewhere are subtracted in each column, to zero at the lowest. The unrecorded amount is at most
     * the rest.
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
        # planned awarded and paid of what is taken away | planned | committed | spent | unrecorded
        40.00                                            | 60.00   | 40.00     | 30.00 | 50.00
        50.00                                            | 50.00   | 30.00     | 20.00 | 50.00
        50.01                                            | 49.99   | 29.99     | 19.99 | 49.99
        70.00                                            | 30.00   | 10.00     | 0.00  | 30.00
        70.01                                            | 29.99   | 9.99      | 0.00  | 29.99
        80.01                                            | 19.99   | 0.00      | 0.00  | 19.99
        100.01                                           | 0.00    | 0.00      | 0.00  | 0.00
        """, delimiter = '|')
    void costs_are_lessened_by_what_counts_elsewhere(
            String paid, String planned, String committed, String spent, String unrecorded) {
        Costs costs = new Costs(euros("100.00"), euros("80.00"), euros("5.00"), euros("70.00"), euros("50.00"));

        assertThat(costs.less(line(paid, inMay("02 PAID " + paid)).funding()))
                .isEqualTo(new Costs(euros(planned), euros(committed), euros("5.00"), euros(spent), euros(unrecorded)));
    }
}
