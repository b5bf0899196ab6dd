package org.cldess.financing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests lines with their steps in text form, with the figures and the status that a treasurer would note. */
class FundingByHandTest {
    private static Amount euros(String amount) {
        return Amount.euros(amount);
    }

    /**
     * Parses steps such as {@code 02 AWARDED 100.00}: a day of May 2013, a status and an amount, separated by
     * semicolons.
     */
    private static Resource line(String planned, String steps) {
        List<FundingStep> taken = new ArrayList<>();
        for (String step : steps.isEmpty() ? new String[0] : steps.split("; ")) {
            String[] words = step.split(" ");
            taken.add(FundingStep.of(
                    LocalDate.parse("2013-05-" + words[0]), FundingStatus.valueOf(words[1]), euros(words[2])));
        }
        return Resource.builder(ResourceId.of("r"), AccountClass.of(74), 2013, "Aide", euros(planned))
                .steps(taken)
                .build();
    }

    /** A refusal ends the award from its own day, but not what is awarded later. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        # steps                                      | awarded | to find | status
        ''                                           | 0.00    | 100.00  |
        02 ASKED 90.00                               | 0.00    | 100.00  | ASKED
        02 AWARDED 80.00                             | 80.00   | 20.00   | AWARDED
        02 AWARDED 80.00; 01 REFUSED 80.00           | 80.00   | 20.00   | AWARDED
        02 AWARDED 80.00; 02 REFUSED 80.00           | 0.00    | 100.00  | REFUSED
        02 AWARDED 80.00; 03 REFUSED 80.00           | 0.00    | 100.00  | REFUSED
        02 COMMITTED 70.00; 01 REFUSED 80.00         | 70.00   | 30.00   | COMMITTED
        02 COMMITTED 70.00; 02 REFUSED 80.00         | 0.00    | 100.00  | REFUSED
        02 AWARDED 80.00; 02 AWARDED 60.00           | 60.00   | 40.00   | AWARDED
        03 AWARDED 80.00; 02 AWARDED 60.00           | 80.00   | 20.00   | AWARDED
        02 AWARDED 80.00; 03 COMMITTED 80.01         | 80.01   | 19.99   | COMMITTED
        02 AWARDED 99.99                             | 99.99   | 0.01    | AWARDED
        02 AWARDED 100.00                            | 100.00  | 0.00    | AWARDED
        02 AWARDED 100.01                            | 100.01  | 0.00    | AWARDED
        """, delimiter = '|')
    void a_refusal_ends_what_was_awarded_by_its_day(String steps, String awarded, String toFind, FundingStatus status) {
        Resource line = line("100.00", steps);

        assertThat(Funding.of(line).awarded()).isEqualTo(euros(awarded));
        assertThat(Funding.of(line).stillToFund()).isEqualTo(euros(toFind));
        assertThat(line.status().orElse(null)).isEqualTo(status);
    }

    /** The planned and awarded amount is 100.00 €. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        # steps after the award                      | paid    | returned | to find | to pay | status
        03 PAID 99.99                                | 99.99   | 0.00     | 0.00    | 0.01   | PAID
        03 PAID 100.00                               | 100.00  | 0.00     | 0.00    | 0.00   | PAID
        03 PAID 60.00; 04 PAID 40.01                 | 100.01  | 0.00     | 0.00    | 0.00   | PAID
        03 PAID 60.00; 05 RETURNED 59.99             | 60.00   | 59.99    | 59.99   | 40.00  | PAID
        03 PAID 60.00; 05 RETURNED 60.00             | 60.00   | 60.00    | 60.00   | 40.00  | RETURNED
        03 PAID 60.00; 05 RETURNED 60.01             | 60.00   | 60.01    | 60.01   | 40.00  | RETURNED
        03 PAID 60.00; 05 RETURNED 30.00; 06 RETURNED 30.00 | 60.00 | 60.00 | 60.00 | 40.00  | RETURNED
        03 PAID 0.00; 05 RETURNED 0.00               | 0.00    | 0.00     | 0.00    | 100.00 | PAID
        05 RETURNED 10.00                            | 0.00    | 10.00    | 10.00   | 100.00 | AWARDED
        03 PAID 60.00; 02 REFUSED 40.00              | 60.00   | 0.00     | 40.00   | 0.00   | PAID
        """, delimiter = '|')
    void what_was_paid_and_given_back_leaves_this_to_find_and_to_pay(
            String steps, String paid, String returned, String toFind, String toPay, FundingStatus status) {
        Resource line = line("100.00", "02 AWARDED 100.00; " + steps);
        Funding funding = Funding.of(line);

        assertThat(funding.paid()).isEqualTo(euros(paid));
        assertThat(funding.returned()).isEqualTo(euros(returned));
        assertThat(funding.stillToFund()).isEqualTo(euros(toFind));
        assertThat(funding.stillToPay()).isEqualTo(euros(toPay));
        assertThat(line.status()).contains(status);
    }

    /**
     * Each line plans 100. The first two are awarded 150 and 70, and 70.50 were paid; the third is refused for 90.00;
     * the fourth was paid 80 and returned 5.05. The amount to be found is computed per line: the surplus of one line
     * does not cover another.
     */
    @Test
    void too_much_for_one_line_is_not_found_for_another() {
        Funding all = Funding.of(Stream.of(
                line("100.00", "02 AWARDED 150.00"),
                line("100.00", "02 AWARDED 70.00; 03 PAID 70.50"),
                line("100.00", "01 ASKED 95.00; 02 REFUSED 90.00"),
                line("100.00", "02 COMMITTED 85.00; 03 PAID 80.00; 04 RETURNED 5.05; 05 REFUSED 1.00")));

        assertThat(all)
                .isEqualTo(new Funding(
                        euros("400.00"),
                        euros("395.50"),
                        euros("300.50"),
                        euros("150.50"),
                        euros("150.50"),
                        euros("91.00"),
                        euros("5.05"),
                        euros("154.55"),
                        euros("150.00")));
    }

    private static Expense expense(String planned, String steps) {
        List<Spending> taken = new ArrayList<>();
        for (String step : steps.isEmpty() ? new String[0] : steps.split("; ")) {
            String[] words = step.split(" ");
            LocalDate day = LocalDate.parse("2013-05-" + words[0]);
            taken.add(
                    words[1].equals("SPENT")
                            ? Spending.spent(day, euros(words[2]), "F-1")
                            : Spending.committed(day, euros(words[2]), "BC-1"));
        }
        return Expense.builder(ExpenseId.of("e"), AccountClass.of(62), 2013, "Salle", euros(planned))
                .spending(taken)
                .build();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # steps                                          | committed | spent  | deviation
        ''                                               | 0.00      | 0.00   | -100.00
        02 COMMITTED 80.00                               | 80.00     | 0.00   | -100.00
        02 COMMITTED 80.00; 03 COMMITTED 60.00           | 60.00     | 0.00   | -100.00
        02 COMMITTED 80.00; 02 COMMITTED 60.00           | 60.00     | 0.00   | -100.00
        03 COMMITTED 80.00; 02 COMMITTED 60.00           | 80.00     | 0.00   | -100.00
        02 COMMITTED 80.00; 03 SPENT 79.99               | 80.00     | 79.99  | -20.01
        02 COMMITTED 80.00; 03 SPENT 80.01               | 80.01     | 80.01  | -19.99
        02 SPENT 60.00; 03 SPENT 39.99                   | 99.99     | 99.99  | -0.01
        02 SPENT 60.00; 03 SPENT 40.00                   | 100.00    | 100.00 | 0.00
        02 SPENT 60.00; 03 SPENT 40.01                   | 100.01    | 100.01 | 0.01
        """, delimiter = '|')
    void an_expense_is_committed_and_spent_as_its_steps_say(
            String steps, String committed, String spent, String deviation) {
        Costs costs = Costs.of(expense("100.00", steps));

        assertThat(costs).isEqualTo(new Costs(euros("100.00"), euros(committed), euros(spent), Amount.ZERO));
        assertThat(costs.deviation()).isEqualTo(Known.of(euros(deviation)));
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
        69.99                                            | 30.01   | 10.01     | 0.01  | 30.01
        70.00                                            | 30.00   | 10.00     | 0.00  | 30.00
        70.01                                            | 29.99   | 9.99      | 0.00  | 29.99
        80.01                                            | 19.99   | 0.00      | 0.00  | 19.99
        100.01                                           | 0.00    | 0.00      | 0.00  | 0.00
        """, delimiter = '|')
    void costs_are_lessened_by_what_counts_elsewhere(
            String paid, String planned, String committed, String spent, String unrecorded) {
        Costs costs = new Costs(euros("100.00"), euros("80.00"), euros("70.00"), euros("50.00"));

        assertThat(costs.less(Funding.of(line(paid, "02 PAID " + paid))))
                .isEqualTo(new Costs(euros(planned), euros(committed), euros(spent), euros(unrecorded)));
    }

    /**
     * Of 100.00 € in all, the commune provides 6.67 € and 20.00 €. The funders are in the order of their first lines,
     * not sorted by name or amount. An unrecorded funder is separate from no funder.
     */
    @Test
    void funders_stand_in_the_order_of_the_plan_with_their_shares() {
        List<Known<ActorId>> funders = List.of(
                Known.of(ActorId.of("region")),
                Known.of(ActorId.of("commune")),
                Known.<ActorId>notRecorded(),
                Known.of(ActorId.of("agglomeration")),
                Known.of(ActorId.of("departement")),
                Known.<ActorId>none(),
                Known.of(ActorId.of("etat")),
                Known.of(ActorId.of("commune")));
        String[] amounts = {"10.00", "6.67", "20.00", "33.33", "5.00", "4.00", "1.00", "20.00"};
        List<Resource> lines = new ArrayList<>();
        for (int i = 0; i < amounts.length; i++) {
            lines.add(Resource.builder(ResourceId.of("r-" + i), AccountClass.of(74), 2013, "Aide", euros(amounts[i]))
                    .funder(funders.get(i))
                    .build());
        }

        assertThat(CofundingRate.of(lines.stream()))
                .containsExactly(
                        rate(funders.get(0), "10.00", "0.1000"),
                        rate(funders.get(1), "26.67", "0.2667"),
                        rate(funders.get(2), "20.00", "0.2000"),
                        rate(funders.get(3), "33.33", "0.3333"),
                        rate(funders.get(4), "5.00", "0.0500"),
                        rate(funders.get(5), "4.00", "0.0400"),
                        rate(funders.get(6), "1.00", "0.0100"));
    }

    private static CofundingRate rate(Known<ActorId> funder, String amount, String share) {
        return new CofundingRate(funder, euros(amount), new BigDecimal(share));
    }
}
