package org.cldess.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.financing.AccountClass;
import org.cldess.grant.Grant.BeneficiaryShare;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the days and cents at which the answers of a grant change, each with its neighbours. */
class GrantBoundariesTest {
    private static final LocalDate DECIDED = LocalDate.of(2013, 6, 14);

    private static Amount euros(String amount) {
        return Amount.euros(amount);
    }

    /** Returns a grant of 26,000.00 € with payments such as {@code 2013-07-19 18200.00}. */
    private static Grant grant(String payments) {
        List<Instalment> instalments = new ArrayList<>();
        for (String payment : payments.isEmpty() ? new String[0] : payments.split("; ")) {
            String[] words = payment.split(" ");
            instalments.add(Instalment.unplanned(Instalment.Kind.INTERIM, LocalDate.parse(words[0]), euros(words[1])));
        }
        return Grant.builder(GrantId.of("s-1"), "Un chantier", SampleActors.CAPAP, SampleActors.APEAS)
                .decision(GrantDecision.builder()
                        .date(DECIDED)
                        .awarded(euros("26000.00"))
                        .build())
                .instalments(instalments)
                .recoveries(List.of())
                .build();
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
        Grant grant = grant("2014-01-02 5000.50; 2013-07-19 18200.00");

        assertThat(grant.paidBy(day)).isEqualTo(Known.of(euros(paid)));
        assertThat(grant.seenOn(day).paid()).isEqualTo(Known.of(euros(paid)));
        assertThat(grant.paid()).isEqualTo(Known.of(euros("23200.50")));
    }

    @Test
    void a_payment_whose_amount_is_unknown_leaves_the_sum_unknown_from_its_day_on() {
        LocalDate day = LocalDate.of(2013, 7, 19);
        Instalment unknown =
                new Instalment(Instalment.Kind.ADVANCE, Known.none(), Known.none(), Known.of(day), Known.notRecorded());
        Grant grant = grant("").toBuilder().instalments(List.of(unknown)).build();

        assertThat(grant.paidBy(day.minusDays(1))).isEqualTo(Known.of(Amount.ZERO));
        assertThat(grant.paidBy(day)).isEqualTo(Known.notRecorded());
        assertThat(grant.toBuilder().instalments(Known.notRecorded()).build().paidBy(day))
                .isEqualTo(Known.notRecorded());
        assertThat(grant.toBuilder().instalments(List.of()).build().paidBy(day)).isEqualTo(Known.of(Amount.ZERO));
    }

    @ParameterizedTest
    @CsvSource({
        "'', AWARDED, 26000.00",
        "2013-07-19 0.00, AWARDED, 26000.00",
        "2013-07-19 0.01, PARTLY_PAID, 25999.99",
        "2013-07-19 25999.99, PARTLY_PAID, 0.01",
        "2013-07-19 26000.00, PAID, 0.00",
        "2013-07-19 26000.01, PAID, 0.00",
        "2013-07-19 13000.00; 2013-09-01 12999.99, PARTLY_PAID, 0.01",
        "2013-07-19 13000.00; 2013-09-01 13000.00, PAID, 0.00"
    })
    void a_grant_is_paid_with_its_last_cent(String payments, GrantStatus status, String toPay) {
        assertThat(grant(payments).status()).isEqualTo(status);
        assertThat(grant(payments).stillToPay()).isEqualTo(Known.of(euros(toPay)));
    }

    @Test
    void what_is_paid_takes_the_place_of_the_first_open_instalment_of_its_kind() {
        LocalDate day = LocalDate.of(2013, 7, 19);
        Instalment paid = Instalment.unplanned(Instalment.Kind.INTERIM, day.minusDays(9), euros("1.00"));
        Instalment balance = Instalment.planned(Instalment.Kind.BALANCE, day, euros("2.00"));
        Instalment first = Instalment.planned(Instalment.Kind.INTERIM, day, euros("3.00"));
        Instalment second = Instalment.planned(Instalment.Kind.INTERIM, day, euros("4.00"));
        Grant grant = grant("").toBuilder()
                .instalments(List.of(paid, balance, first, second))
                .build();

        Grant once = grant.paid(Instalment.Kind.INTERIM, day, euros("3.50"));
        Grant twice = once.paid(Instalment.Kind.INTERIM, day, euros("4.50"));
        Grant thrice = twice.paid(Instalment.Kind.INTERIM, day, euros("5.50"));

        assertThat(once.instalments())
                .isEqualTo(Known.of(List.of(paid, balance, first.paidOn(day, euros("3.50")), second)));
        assertThat(twice.instalments().value().orElseThrow().get(3)).isEqualTo(second.paidOn(day, euros("4.50")));
        assertThat(thrice.instalments().value().orElseThrow())
                .hasSize(5)
                .endsWith(Instalment.unplanned(Instalment.Kind.INTERIM, day, euros("5.50")));
        assertThat(thrice.paid()).isEqualTo(Known.of(euros("14.50")));
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
        Grant planned = grant("").toBuilder()
                .instalments(List.of(
                        Instalment.planned(Instalment.Kind.BALANCE, LocalDate.of(2013, 7, 31), euros("2.00")),
                        Instalment.planned(Instalment.Kind.ADVANCE, LocalDate.of(2013, 7, 15), euros("1.00"))))
                .build();

        assertThat(planned.nextDeadline(day).map(GrantDue::date).orElse(null)).isEqualTo(next);
        assertThat(planned.deadlines())
                .extracting(GrantDue::date)
                .containsExactly(LocalDate.of(2013, 7, 15), LocalDate.of(2013, 7, 31));
    }

    /** Without a set day or event, the whole amount is due sixty days after the notification. */
    @ParameterizedTest
    @CsvSource({"25999.99, 0.01", "26000.00, ", "26000.01, "})
    void the_law_sets_a_day_while_a_cent_is_unpaid(String paid, String due) {
        Grant silent = grant("2021-07-10 " + paid).toBuilder()
                .notified(LocalDate.of(2021, 7, 3))
                .paymentTerms(Known.none())
                .build();

        assertThat(silent.deadlines())
                .isEqualTo(
                        due == null
                                ? List.of()
                                : List.of(new GrantDue(
                                        GrantDue.Kind.PAYMENT, LocalDate.of(2021, 9, 1), Optional.of(euros(due)))));
    }

    /** The report is due six calendar months after the end of the accounting year. */
    @ParameterizedTest
    @CsvSource({"2013-12-31, 2014-06-30", "2013-08-31, 2014-02-28", "2015-08-31, 2016-02-29", "2013-06-30, 2013-12-30"})
    void a_report_is_due_six_months_after_the_year(LocalDate end, LocalDate due) {
        Grant earmarked = grant("").toBuilder()
                .earmarked(true)
                .report(Known.none())
                .accountingYear(BeneficiaryYear.builder().yearEnd(end).build())
                .build();

        assertThat(earmarked.deadlines()).containsExactly(new GrantDue(GrantDue.Kind.REPORT, due, Optional.empty()));
    }

    /** The decision, earmarking and report: known (k), none (n), not recorded (?), and whether a report is awaited. */
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
        Grant grant = grant("").toBuilder()
                .decision(GrantDecision.builder()
                        .date(DECIDED)
                        .awarded(known(awarded, euros("1.00")))
                        .build())
                .earmarked(
                        earmarked.equals("yes")
                                ? Known.of(true)
                                : earmarked.equals("no") ? Known.of(false) : known(earmarked, true))
                .report(known(report, new FinancialReport(DECIDED)))
                .build();

        assertThat(grant.awaitsReport()).isEqualTo(awaited == null ? Known.notRecorded() : Known.of(awaited));
    }

    private static <T> Known<T> known(String code, T value) {
        return code.equals("k") ? Known.of(value) : code.equals("n") ? Known.none() : Known.notRecorded();
    }

    /**
     * Of 500.00 € asked back on 1 March 2014 and 300.00 € asked back on 1 April, the second sum was returned on 2 May.
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
        Grant asked = grant("").toBuilder()
                .recoveries(List.of(
                        new Recovery(LocalDate.of(2014, 3, 1), euros("500.00"), Known.none(), Known.none()),
                        new Recovery(
                                LocalDate.of(2014, 4, 1),
                                euros("300.00"),
                                Known.none(),
                                Known.of(LocalDate.of(2014, 5, 2)))))
                .build();

        assertThat(asked.seenOn(day).stillToRecover()).isEqualTo(Known.of(euros(owed)));
    }

    /** The public does not see recoveries. For the public they are not recorded, which is different from none. */
    @Test
    void what_an_audience_does_not_see_is_not_recorded_to_it() {
        Grant asked = grant("").toBuilder()
                .recoveries(
                        List.of(new Recovery(LocalDate.of(2014, 3, 1), euros("500.00"), Known.none(), Known.none())))
                .build();
        Dossier dossier = SampleDossiers.grasse().with(asked);

        assertThat(recoverable(dossier, Audience.PUBLIC)).isEqualTo(Known.notRecorded());
        assertThat(recoverable(dossier, Audience.PARTNER)).isEqualTo(Known.of(euros("500.00")));
        assertThat(recoverable(dossier.with(grant("")), Audience.PUBLIC)).isEqualTo(Known.notRecorded());
        assertThat(recoverable(dossier.with(grant("")), Audience.PARTNER)).isEqualTo(Known.of(Amount.ZERO));
    }

    private static Known<Amount> recoverable(Dossier dossier, Audience audience) {
        return dossier.seenBy(audience)
                .findGrant(GrantId.of("s-1"))
                .orElseThrow()
                .stillToRecover();
    }

    /**
     * The planned amount, the actual amount, the gap and the gap in percent, rounded half away from zero to a tenth.
     */
    @ParameterizedTest
    @CsvSource({
        "200.00, 225.00, 25.00, 12.5",
        "200.00, 175.00, -25.00, -12.5",
        "300.00, 400.00, 100.00, 33.3",
        "300.00, 500.00, 200.00, 66.7",
        "200.00, 200.10, 0.10, 0.1",
        "200.00, 200.09, 0.09, 0.0",
        "200.00, 199.90, -0.10, -0.1",
        "200.00, 199.91, -0.09, 0.0",
        "0.01, 0.00, -0.01, -100.0",
        "0.00, 0.01, 0.01, "
    })
    void a_heading_tells_its_gap_in_euros_and_percent(String forecast, String actual, String gap, BigDecimal percent) {
        FinancialReport.Line line = new FinancialReport.Line(
                AccountClass.of(64), "Salaires", Known.of(euros(forecast)), Known.of(euros(actual)));

        assertThat(line.gap()).contains(euros(gap));
        assertThat(line.gapInPercent().orElse(null)).isEqualTo(percent);
    }

    /** A third of 100.00 € is 33.33 €. The remaining cent goes to the first of those with the largest rounding loss. */
    @ParameterizedTest
    @CsvSource({
        "33.3333;33.3333;33.3334, 100.00, 33.33;33.33;33.34",
        "33;33;34, 0.10, 0.03;0.03;0.04",
        "50;50, 0.01, 0.01;0.00",
        "49.9;50.1, 0.01, 0.00;0.01",
        "0;100, 5.00, 0.00;5.00",
        "1;1, 3.00, 1.50;1.50",
        "60;60, 3.00, 1.50;1.50",
        "0.000001;99.999999, 1000000.00, 0.01;999999.99"
    })
    void shares_are_split_by_largest_remainders(String percentages, String amount, String parts) {
        List<BeneficiaryShare> shares = new ArrayList<>();
        for (String percentage : percentages.split(";")) {
            shares.add(new BeneficiaryShare(ActorId.of("b-" + shares.size()), new BigDecimal(percentage)));
        }
        Map<ActorId, Amount> split = grant("").toBuilder()
                .sharedBy(shares)
                .build()
                .split(euros(amount))
                .value()
                .orElseThrow();

        assertThat(split.values().stream().map(Amount::toString)).containsExactly(parts.split(";"));
        assertThat(split.keySet())
                .containsExactlyElementsOf(
                        shares.stream().map(BeneficiaryShare::actor).toList());
    }

    /** The grant was requested on 4 March and decided on 14 June, when it was committed as well. */
    @ParameterizedTest
    @CsvSource({
        "2013-03-03, false, , ",
        "2013-03-04, true, , none",
        "2013-06-13, true, , none",
        "2013-06-14, true, 26000.00, 26000.00",
        "2013-06-15, true, 26000.00, 26000.00"
    })
    void a_grant_is_seen_from_its_request_and_its_award_from_the_decision(
            LocalDate day, boolean isThere, String awarded, String committed) {
        Grant asked = grant("").toBuilder()
                .request(new GrantRequest(LocalDate.of(2013, 3, 4), euros("30000.00")))
                .committed(euros("26000.00"))
                .build();
        Optional<Grant> seen = SampleDossiers.grasse().with(asked).seenOn(day).findGrant(asked.id());

        assertThat(seen.isPresent()).isEqualTo(isThere);
        assertThat(seen.flatMap(grant -> grant.awarded().value()))
                .isEqualTo(Optional.ofNullable(awarded).map(Amount::euros));
        assertThat(seen.map(Grant::committed))
                .isEqualTo(Optional.ofNullable(committed)
                        .map(text -> text.equals("none") ? Known.none() : Known.of(euros(text))));
    }
}
