package org.cldess.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.grant.BeneficiaryYear;
import org.cldess.grant.FinancialReport;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantDecision;
import org.cldess.grant.GrantId;
import org.cldess.grant.GrantRequest;
import org.cldess.grant.Instalment;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.sample.Moves;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the account of a grant: the days and cents at which its answers change, each with its neighbours. */
class GrantAccountTest {
    private static final LocalDate DECIDED = LocalDate.of(2013, 6, 14);
    private static final String AWARD = "2013-06-14 AWARDED 26000.00";
    private static final GrantId ID = GrantId.of("s-1");

    private final Grant grant = Grant.builder(ID, "Un chantier", SampleActors.CAPAP, SampleActors.APEAS)
            .decision(GrantDecision.builder().date(DECIDED).build())
            .build();

    private static Amount euros(String amount) {
        return Amount.euros(amount);
    }

    private static Instalment planned(Instalment.Kind kind, String due, String amount) {
        return new Instalment(kind, LocalDate.parse(due), euros(amount));
    }

    private static GrantDue payment(String due, String amount, Instalment.Kind kind) {
        return new GrantDue(GrantDue.Kind.PAYMENT, LocalDate.parse(due), Optional.of(euros(amount)), Optional.of(kind));
    }

    private static GrantDue report(LocalDate due) {
        return new GrantDue(GrantDue.Kind.REPORT, due, Optional.empty(), Optional.empty());
    }

    private GrantAccount awarded(String moves) {
        return awarded(grant, moves);
    }

    private static GrantAccount awarded(Grant grant, String moves) {
        return Moves.account(grant, moves == null || moves.isEmpty() ? AWARD : AWARD + "; " + moves);
    }

    /** The payments are 18,200.00 € on 19 July 2013 and 5,000.50 € on 2 January 2014. */
    @ParameterizedTest
    @CsvSource({
        "2013-07-18, 0.00",
        "2013-07-19, 18200.00",
        "2013-07-20, 18200.00",
        "2014-01-01, 18200.00",
        "2014-01-02, 23200.50",
        "2014-01-03, 23200.50"
    })
    void a_payment_counts_from_its_day_on(LocalDate day, String paid) {
        String moves = AWARD + "; 2013-07-19 PAID 18200.00; 2014-01-02 PAID 5000.50";
        Dossier dossier = Moves.with(SampleDossiers.grasse().with(grant), ID, moves);

        assertThat(Moves.account(grant, moves).paidBy(day)).isEqualTo(Known.of(euros(paid)));
        assertThat(dossier.seenOn(day).journal().find(ID).orElseThrow().paid()).isEqualTo(Known.of(euros(paid)));
        assertThat(dossier.journal().find(ID).orElseThrow().paid()).isEqualTo(Known.of(euros("23200.50")));
    }

    @ParameterizedTest
    @CsvSource({"2013-08-31, 26000.00", "2013-09-01, 20000.00", "2014-01-01, 20000.00", "2014-01-02, 0.00"})
    void a_withdrawal_lowers_the_award_from_its_day_on(LocalDate day, String award) {
        GrantAccount account = awarded("2013-09-01 WITHDRAWN 6000.00; 2014-01-02 WITHDRAWN 20000.00");

        assertThat(account.awardedBy(day)).isEqualTo(euros(award));
    }

    @Test
    void what_was_paid_without_an_award_is_to_be_given_back() {
        String moves = "2013-06-14 REFUSED 9.00; 2013-07-19 PAID 5.50; 2013-08-01 RETURNED 1.20";

        assertThat(Moves.account(grant, moves).stillToRecover()).isEqualTo(Known.of(euros("4.30")));
    }

    /** 26,000 €, of which another association has a third. */
    @Test
    void each_recipient_has_its_part_of_the_award_and_others_have_none() {
        GrantAccount alone = awarded("");
        GrantAccount shared = awarded(
                grant.toBuilder()
                        .sharedBy(List.of(
                                new Grant.BeneficiaryShare(SampleActors.APEAS, new BigDecimal("66.67")),
                                new Grant.BeneficiaryShare(SampleActors.REGION, new BigDecimal("33.33"))))
                        .build(),
                "");

        assertThat(alone.awardedTo(SampleActors.APEAS)).isEqualTo(Known.of(euros("26000.00")));
        assertThat(alone.awardedTo(SampleActors.REGION)).isEqualTo(Known.none());
        assertThat(shared.awardedTo(SampleActors.APEAS)).isEqualTo(Known.of(euros("17334.20")));
        assertThat(shared.awardedTo(SampleActors.REGION)).isEqualTo(Known.of(euros("8665.80")));
        assertThat(shared.awardedTo(SampleActors.CAPAP)).isEqualTo(Known.none());
    }

    @Test
    void without_any_movement_nothing_is_known_unless_the_grant_says_that_there_is_none() {
        GrantAccount silent = Moves.account(grant, "");
        GrantAccount complete =
                Moves.account(grant.toBuilder().completeUntil(DECIDED).build(), "");

        assertThat(List.of(silent.awarded(), silent.committed(), silent.paid(), silent.stillToPay()))
                .containsOnly(Known.notRecorded());
        assertThat(List.of(complete.awarded(), complete.committed(), complete.stillToPay()))
                .containsOnly(Known.none());
        assertThat(complete.paid()).isEqualTo(Known.of(Amount.ZERO));
        assertThat(complete.status()).as("no refusal is recorded").isEqualTo(GrantStatus.DECIDED);
    }

    @Test
    void movements_that_are_complete_until_the_day_before_the_decision_tell_nothing_of_its_award() {
        assertThat(Moves.account(
                                grant.toBuilder()
                                        .completeUntil(DECIDED.minusDays(1))
                                        .build(),
                                "")
                        .awarded())
                .isEqualTo(Known.notRecorded());
    }

    @ParameterizedTest
    @CsvSource({"2013-12-30, yes", "2013-12-31, yes", "2014-01-01, no"})
    void that_nothing_is_paid_is_known_until_the_day_on_which_the_movements_are_complete(LocalDate day, String known) {
        GrantAccount account = awarded(
                grant.toBuilder().completeUntil(LocalDate.of(2013, 12, 31)).build(), "");

        assertThat(account.paidBy(day)).isEqualTo(known.equals("yes") ? Known.of(Amount.ZERO) : Known.notRecorded());
        assertThat(account.stillToPayOn(day))
                .isEqualTo(known.equals("yes") ? Known.of(euros("26000.00")) : Known.notRecorded());
    }

    @ParameterizedTest
    @CsvSource({
        "'', AWARDED, 26000.00",
        "2013-07-19 PAID 0.01, PARTLY_PAID, 25999.99",
        "2013-07-19 PAID 25999.99, PARTLY_PAID, 0.01",
        "2013-07-19 PAID 26000.00, PAID, 0.00",
        "2013-07-19 PAID 26000.01, PAID, 0.00",
        "2013-07-19 PAID 13000.00; 2013-09-01 PAID 12999.99, PARTLY_PAID, 0.01",
        "2013-07-19 PAID 13000.00; 2013-09-01 PAID 13000.00, PAID, 0.00",
        "2013-07-19 PAID 13000.00; 2013-09-01 RETURNED 13000.00, AWARDED, 26000.00",
        "2013-07-19 PAID 13000.00; 2013-09-01 WITHDRAWN 13000.00, PAID, 0.00",
        "2013-09-01 WITHDRAWN 25999.99, AWARDED, 0.01",
        "2013-09-01 WITHDRAWN 26000.00, WITHDRAWN, 0.00"
    })
    void a_grant_is_paid_with_its_last_cent(String moves, GrantStatus status, String toPay) {
        assertThat(awarded(moves).status()).isEqualTo(status);
        assertThat(awarded(moves).stillToPay()).isEqualTo(Known.of(euros(toPay)));
    }

    @Test
    void a_grant_that_is_undecided_is_requested_and_one_that_is_not_awarded_is_refused() {
        Grant undecided = grant.toBuilder().decision(Known.none()).build();
        Grant refused = grant.toBuilder()
                .decision(GrantDecision.builder()
                        .date(DECIDED)
                        .refusal("Hors champ")
                        .build())
                .build();

        assertThat(Moves.account(undecided, "2013-03-04 REQUESTED 9.00").status())
                .isEqualTo(GrantStatus.ASKED);
        assertThat(Moves.account(refused, "2013-03-04 REQUESTED 9.00").status()).isEqualTo(GrantStatus.REFUSED);
        assertThat(Moves.account(grant, "2013-06-14 REFUSED 9.00").status()).isEqualTo(GrantStatus.REFUSED);
        assertThat(Moves.account(grant, "2013-03-04 REQUESTED 9.00").status())
                .as("a decision without a record of its outcome")
                .isEqualTo(GrantStatus.DECIDED);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-03-04 REQUESTED 9.00, 9.00",
        "2013-03-04 REQUESTED 9.00; 2013-04-04 REQUESTED 1.00, 10.00",
    })
    void what_was_requested_adds_up(String moves, String requested) {
        assertThat(Moves.account(grant, moves).requested()).isEqualTo(Known.of(euros(requested)));
        assertThat(Moves.account(grant.toBuilder().request(Known.none()).build(), "")
                        .requested())
                .isEqualTo(Known.none());
        assertThat(Moves.account(
                                grant.toBuilder()
                                        .request(new GrantRequest(DECIDED))
                                        .build(),
                                "")
                        .requested())
                .isEqualTo(Known.notRecorded());
    }

    /** The instalments are 100 € on 1 July, 200 € on 1 August and 300 € on 1 September, of 600 € awarded. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                              | 100.00 200.00 300.00",
                "2013-06-20 PAID 0.01                            | 99.99 200.00 300.00",
                "2013-06-20 PAID 100.00                          | 200.00 300.00",
                "2013-06-20 PAID 100.01                          | 199.99 300.00",
                "2013-06-20 PAID 299.99                          | 0.01 300.00",
                "2013-06-20 PAID 300.00                          | 300.00",
                "2013-06-20 PAID 600.00                          | ''",
                "2013-06-20 PAID 700.00                          | ''",
                "2013-06-20 WITHDRAWN 250.00                     | 100.00 200.00 50.00",
                "2013-06-20 WITHDRAWN 350.00                     | 100.00 150.00",
                "2013-06-20 PAID 100.00; 2013-06-21 RETURNED 100.00 | 100.00 200.00 300.00",
                "2013-06-20 PAID 100.00; 2013-06-21 WITHDRAWN 500.00 | ''"
            })
    void payments_pay_the_instalments_in_their_order(String moves, String open) {
        Grant parts = grant.toBuilder()
                .instalments(List.of(
                        planned(Instalment.Kind.ADVANCE, "2013-07-01", "100"),
                        planned(Instalment.Kind.INTERIM, "2013-08-01", "200"),
                        planned(Instalment.Kind.BALANCE, "2013-09-01", "300")))
                .build();
        String all = "2013-06-14 AWARDED 600" + (moves.isEmpty() ? "" : "; " + moves);

        assertThat(Moves.account(parts, all).deadlines().stream()
                        .map(due -> due.amount().orElseThrow().toString()))
                .containsExactly(open.isEmpty() ? new String[0] : open.split(" "));
    }

    @Test
    void an_instalment_of_no_fixed_amount_is_open_until_something_is_left_over_for_it() {
        Grant parts = grant.toBuilder()
                .instalments(List.of(
                        planned(Instalment.Kind.ADVANCE, "2013-07-01", "100"),
                        new Instalment(Instalment.Kind.BALANCE, Known.of(LocalDate.of(2013, 8, 1)), Known.none())))
                .build();

        assertThat(Moves.account(parts, "2013-06-14 AWARDED 600; 2013-06-20 PAID 100")
                        .deadlines())
                .containsExactly(new GrantDue(
                        GrantDue.Kind.PAYMENT,
                        LocalDate.of(2013, 8, 1),
                        Optional.empty(),
                        Optional.of(Instalment.Kind.BALANCE)));
        assertThat(Moves.account(parts, "2013-06-14 AWARDED 600; 2013-06-20 PAID 101")
                        .deadlines())
                .isEmpty();
    }

    /** The balance is due on 31 July, the advance on 15 July. */
    @ParameterizedTest
    @CsvSource({
        "2013-07-14, 2013-07-15",
        "2013-07-15, 2013-07-15",
        "2013-07-16, 2013-07-31",
        "2013-07-31, 2013-07-31",
        "2013-08-01, "
    })
    void the_next_due_day_is_the_day_itself_or_later(LocalDate day, LocalDate next) {
        GrantAccount account = awarded(
                grant.toBuilder()
                        .instalments(List.of(
                                planned(Instalment.Kind.BALANCE, "2013-07-31", "2"),
                                planned(Instalment.Kind.ADVANCE, "2013-07-15", "1")))
                        .build(),
                "");

        assertThat(account.nextDeadline(day).map(GrantDue::date).orElse(null)).isEqualTo(next);
        assertThat(account.deadlines())
                .containsExactly(
                        payment("2013-07-15", "1", Instalment.Kind.ADVANCE),
                        payment("2013-07-31", "2", Instalment.Kind.BALANCE));
    }

    /** Without a set day or event, the whole amount is due sixty days after the notification. */
    @ParameterizedTest
    @CsvSource({"25999.99, 0.01", "26000.00, ", "26000.01, "})
    void the_law_sets_a_day_while_a_cent_is_unpaid(String paid, String due) {
        Grant silent = grant.toBuilder()
                .notified(LocalDate.of(2021, 7, 3))
                .paymentTerms(Known.none())
                .build();
        String moves = "2021-07-10 PAID " + paid;

        assertThat(awarded(silent, moves).deadlines())
                .isEqualTo(
                        due == null
                                ? List.of()
                                : List.of(new GrantDue(
                                        GrantDue.Kind.PAYMENT,
                                        LocalDate.of(2021, 9, 1),
                                        Optional.of(euros(due)),
                                        Optional.empty())));
        assertThat(awarded(silent.toBuilder().paymentTerms("Sur facture").build(), moves)
                        .deadlines())
                .as("an event is set")
                .isEmpty();
        assertThat(awarded(silent.toBuilder().paymentTerms(Known.notRecorded()).build(), moves)
                        .deadlines())
                .isEmpty();
        assertThat(awarded(silent.toBuilder().notified(LocalDate.of(2021, 7, 2)).build(), moves)
                        .deadlines())
                .as("the law is of 3 July 2021")
                .isEmpty();
    }

    /** The report is due six calendar months after the end of the accounting year. */
    @ParameterizedTest
    @CsvSource({"2013-12-31, 2014-06-30", "2013-08-31, 2014-02-28", "2015-08-31, 2016-02-29", "2013-06-30, 2013-12-30"})
    void a_report_is_due_six_months_after_the_year(LocalDate end, LocalDate due) {
        Grant earmarked = grant.toBuilder()
                .earmarked(true)
                .report(Known.none())
                .accountingYear(BeneficiaryYear.builder().yearEnd(end).build())
                .build();

        assertThat(awarded(earmarked, "").deadlines()).containsExactly(report(due));
    }

    /** The award, earmarking and report: known (k), none (n), not recorded (?), and whether a report is awaited. */
    @ParameterizedTest
    @CsvSource({
        "k, yes, n, true",
        "k, yes, k, false",
        "k, yes, ?, ",
        "k, no, n, false",
        "k, no, ?, false",
        "k, n, n, false",
        "k, ?, n, ",
        "k, ?, k, false",
        "n, yes, n, false",
        "n, ?, ?, false",
        "?, yes, n, ",
        "?, no, n, false",
        "?, yes, k, false"
    })
    void a_report_is_awaited_of_what_is_awarded_and_earmarked(
            String awarded, String earmarked, String report, Boolean awaited) {
        Grant told = grant.toBuilder()
                .completeUntil(awarded.equals("n") ? Known.of(DECIDED) : Known.notRecorded())
                .earmarked(
                        earmarked.equals("yes")
                                ? Known.of(true)
                                : earmarked.equals("no") ? Known.of(false) : known(earmarked, true))
                .report(known(report, new FinancialReport(DECIDED)))
                .build();

        assertThat(Moves.account(told, awarded.equals("k") ? AWARD : "").awaitsReport())
                .isEqualTo(awaited == null ? Known.notRecorded() : Known.of(awaited));
    }

    private static <T> Known<T> known(String code, T value) {
        return code.equals("k") ? Known.of(value) : code.equals("n") ? Known.none() : Known.notRecorded();
    }

    /**
     * Of 800.00 € paid, 500.00 € are withdrawn on 1 March 2014 and 300.00 € on 1 April; 300.00 € come back on 2 May.
     */
    @ParameterizedTest
    @CsvSource({
        "2014-02-28, 0.00",
        "2014-03-01, 500.00",
        "2014-03-31, 500.00",
        "2014-04-01, 800.00",
        "2014-05-01, 800.00",
        "2014-05-02, 500.00",
        "2014-05-03, 500.00"
    })
    void what_is_asked_back_is_owed_from_its_day_until_it_is_given(LocalDate day, String owed) {
        Dossier dossier = Moves.with(
                SampleDossiers.grasse().with(grant),
                ID,
                "2013-06-14 AWARDED 800; 2013-07-01 PAID 800; 2014-03-01 WITHDRAWN 500; 2014-04-01 WITHDRAWN 300;"
                        + " 2014-05-02 RETURNED 300");

        assertThat(dossier.seenOn(day).journal().find(ID).orElseThrow().stillToRecover())
                .isEqualTo(Known.of(euros(owed)));
    }

    /** The public sees kind, day and amount, but no reason. */
    @Test
    void a_reason_is_not_for_the_public() {
        Movement withdrawn =
                Movement.of(MovementId.of("zz-less"), ID, DECIDED.plusDays(9), MovementKind.WITHDRAWN, euros("500"))
                        .toBuilder()
                        .reason("Action non faite")
                        .build();
        Dossier dossier = SampleDossiers.grasse().with(grant).with(withdrawn);

        assertThat(last(dossier, Audience.PUBLIC).amount()).isEqualTo(euros("500"));
        assertThat(last(dossier, Audience.PUBLIC).reason()).isEqualTo(Known.notRecorded());
        assertThat(last(dossier, Audience.COMMITTEE).reason()).isEqualTo(Known.of("Action non faite"));
    }

    private static Movement last(Dossier dossier, Audience audience) {
        return dossier.seenBy(audience)
                .journal()
                .find(ID)
                .orElseThrow()
                .movements()
                .get(0);
    }

    /** An award that no plan records is beyond every plan, and nothing of it is to be found. */
    @Test
    void a_grant_outside_the_plans_is_beyond_them() {
        Funding funding = awarded("2013-07-19 PAID 18200").funding();

        assertThat(List.of(funding.planned(), funding.toFund(), funding.givenUp()))
                .containsOnly(Amount.ZERO);
        assertThat(funding.beyondPlan()).isEqualTo(euros("26000"));
        assertThat(funding.paid().plus(funding.toReceive())).isEqualTo(euros("26000"));
    }
}
