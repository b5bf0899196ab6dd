package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.Population;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.dossier.Dossier;
import org.cldess.financing.ResourceId;
import org.cldess.grant.BeneficiaryYear;
import org.cldess.grant.FinancialReport;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantRequest;
import org.cldess.grant.Investment;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.rule.Outcome;
import org.cldess.sample.Gift;
import org.cldess.sample.Moves;
import org.cldess.sample.SampleActors;
import org.cldess.sample.WrittenDossier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the legal thresholds and time limits on money, each with the cent or day on either side. */
class MoneyRuleBoundariesTest {
    private static final String LINE = "/actions/1/plan/resources/0";

    private static Outcome outcome(String code, Grant grant, LocalDate day) {
        return outcome(code, FineGrant.given(grant, "26000", "26000"), day);
    }

    private static Outcome outcome(String code, Gift gift, LocalDate day) {
        return Ruling.of(code, FineGrant.dossier(gift), day).outcome(FineGrant.GRANT);
    }

    private static Gift awarded(String amount) {
        return FineGrant.given(FineGrant.FINE, amount, "26000");
    }

    private static BeneficiaryYear year() {
        return FineGrant.FINE.accountingYear().value().orElseThrow();
    }

    /** The assembly votes no later than the day of the decision, or of the agreement if that is earlier. */
    @ParameterizedTest
    @CsvSource({"2013-06-13, COMPLIES", "2013-06-14, COMPLIES", "2013-06-15, BREACHED"})
    void a_grant_is_voted_by_its_day(LocalDate voted, Outcome outcome) {
        Dossier dossier = FineGrant.dossier(FineGrant.FINE);
        String there = "/deliberations/"
                + dossier.deliberations()
                        .indexOf(dossier.findDeliberation(FineGrant.VOTE).orElseThrow());

        assertThat(WrittenDossier.of(dossier)
                        .with(there + "/date", voted)
                        .ruling("GRT-01")
                        .outcome(FineGrant.GRANT))
                .isEqualTo(outcome);
    }

    /** An agreement signed before the decision requires the vote by the day of its signature. */
    @ParameterizedTest
    @CsvSource({
        "2013-06-10, 2013-06-10, COMPLIES",
        "2013-06-10, 2013-06-11, BREACHED",
        "2013-06-14, 2013-06-14, COMPLIES",
        "2013-06-15, 2013-06-15, BREACHED"
    })
    void a_grant_is_voted_by_the_day_of_an_earlier_agreement(LocalDate signed, LocalDate voted, Outcome outcome) {
        Dossier dossier = FineGrant.dossier(FineGrant.FINE.toBuilder()
                .agreement(FineGrant.FINE.agreement().value().orElseThrow().toBuilder()
                        .signed(signed)
                        .build())
                .build());
        String there = "/deliberations/"
                + dossier.deliberations()
                        .indexOf(dossier.findDeliberation(FineGrant.VOTE).orElseThrow());

        assertThat(WrittenDossier.of(dossier)
                        .with(there + "/date", voted)
                        .ruling("GRT-01")
                        .outcome(FineGrant.GRANT))
                .isEqualTo(outcome);
    }

    /** A written agreement is required above 23,000 € per year from one authority in total. */
    @ParameterizedTest
    @CsvSource({
        "22999.99, 0.00, NOT_APPLICABLE",
        "23000.00, 0.00, NOT_APPLICABLE",
        "23000.01, 0.00, BREACHED",
        "13000.00, 10000.00, NOT_APPLICABLE",
        "13000.00, 10000.01, BREACHED"
    })
    void above_the_threshold_an_agreement_is_written(String awarded, String also, Outcome outcome) {
        Gift unwritten = awarded(awarded)
                .changed(grant -> grant.alsoFromFunder(Amount.euros(also)).agreement(Known.none()));

        assertThat(outcome("GRT-03", unwritten, FineGrant.LATE)).isEqualTo(outcome);
    }

    /** The accounting year ends on 31 December 2013. The report is due on 30 June 2014. */
    @ParameterizedTest
    @CsvSource({
        "2014-06-29, 2030-01-01, COMPLIES",
        "2014-06-30, 2030-01-01, COMPLIES",
        "2014-07-01, 2030-01-01, BREACHED",
        ", 2014-06-29, NOT_EVALUABLE",
        ", 2014-06-30, NOT_EVALUABLE",
        ", 2014-07-01, BREACHED"
    })
    void a_report_comes_within_six_months(LocalDate received, LocalDate day, Outcome outcome) {
        Grant grant = FineGrant.FINE.toBuilder()
                .report(received == null ? Known.none() : Known.of(new FinancialReport(received)))
                .build();

        assertThat(outcome("GRT-05", grant, day)).isEqualTo(outcome);
    }

    /** Accounts are required above 153,000 € of public money per year, but not at exactly that amount. */
    @ParameterizedTest
    @CsvSource({"126999.99, NOT_APPLICABLE", "127000.00, NOT_APPLICABLE", "127000.01, BREACHED"})
    void above_the_threshold_accounts_are_drawn_up(String besides, Outcome outcome) {
        Grant grant = FineGrant.FINE.toBuilder()
                .accountingYear(year().toBuilder()
                        .otherPublicCash(Amount.euros(besides))
                        .build())
                .build();

        assertThat(outcome("GRT-07", grant, FineGrant.LATE)).isEqualTo(outcome);
    }

    /** The accounts were approved on 15 May 2014. Publication is due on 15 August. */
    @ParameterizedTest
    @CsvSource({
        "2014-08-14, 2030-01-01, COMPLIES",
        "2014-08-15, 2030-01-01, COMPLIES",
        "2014-08-16, 2030-01-01, BREACHED",
        ", 2014-08-14, NOT_EVALUABLE",
        ", 2014-08-15, NOT_EVALUABLE",
        ", 2014-08-16, BREACHED"
    })
    void accounts_are_published_within_three_months(LocalDate published, LocalDate day, Outcome outcome) {
        Grant grant = FineGrant.FINE.toBuilder()
                .accountingYear(year().toBuilder()
                        .otherPublicCash(Amount.euros("200000"))
                        .accountsDrawnUp(true)
                        .auditor(true)
                        .accountsPublished(published == null ? Known.none() : Known.of(published))
                        .build())
                .build();

        assertThat(outcome("GRT-07", grant, day)).isEqualTo(outcome);
    }

    /** Another grant counts for the accounting year of 2013 if it was decided from 1 January to 31 December. */
    @ParameterizedTest
    @CsvSource({
        "2012-12-31, NOT_APPLICABLE",
        "2013-01-01, BREACHED",
        "2013-12-31, BREACHED",
        "2014-01-01, NOT_APPLICABLE"
    })
    void the_grants_of_one_accounting_year_count_together(LocalDate decided, Outcome outcome) {
        Grant other = FineGrant.fine("s-2").toBuilder()
                .decision(FineGrant.FINE.decision().value().orElseThrow().toBuilder()
                        .date(decided)
                        .build())
                .build();
        Dossier dossier = FineGrant.dossier(
                FineGrant.given(FineGrant.FINE, "26000", "26000"), FineGrant.given(other, "127000.01", "127000.01"));

        assertThat(Ruling.of("GRT-07", dossier, FineGrant.LATE).outcome(FineGrant.GRANT))
                .isEqualTo(outcome);
    }

    /** The grant was notified on 5 July 2021. The whole amount is due on 3 September. */
    @ParameterizedTest
    @CsvSource({
        "2021-09-02, 26000.00, COMPLIES",
        "2021-09-03, 26000.00, COMPLIES",
        "2021-09-04, 26000.00, BREACHED",
        "2021-09-03, 25999.99, BREACHED",
        "2021-09-03, 26000.01, COMPLIES"
    })
    void a_grant_is_paid_within_sixty_days(LocalDate paid, String amount, Outcome outcome) {
        Grant grant =
                FineGrant.FINE.toBuilder().notified(LocalDate.of(2021, 7, 5)).build();

        assertThat(outcome("GRT-09", FineGrant.given(grant, paid + " PAID " + amount), FineGrant.LATE))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"2021-09-02, NOT_EVALUABLE", "2021-09-03, NOT_EVALUABLE", "2021-09-04, BREACHED"})
    void what_is_not_paid_yet_is_late_on_the_sixty_first_day(LocalDate day, Outcome outcome) {
        Grant grant =
                FineGrant.FINE.toBuilder().notified(LocalDate.of(2021, 7, 5)).build();

        assertThat(outcome("GRT-09", grant, day)).isEqualTo(outcome);
    }

    /** The agreement was signed on 2 October 2017. Publication is due on 2 January 2018. */
    @ParameterizedTest
    @CsvSource({
        "2018-01-01, 2030-01-01, COMPLIES",
        "2018-01-02, 2030-01-01, COMPLIES",
        "2018-01-03, 2030-01-01, BREACHED",
        ", 2018-01-01, NOT_EVALUABLE",
        ", 2018-01-02, NOT_EVALUABLE",
        ", 2018-01-03, BREACHED"
    })
    void the_data_of_an_agreement_are_published_within_three_months(
            LocalDate published, LocalDate day, Outcome outcome) {
        Grant grant = FineGrant.FINE.toBuilder()
                .agreement(FineGrant.FINE.agreement().value().orElseThrow().toBuilder()
                        .signed(LocalDate.of(2017, 10, 2))
                        .dataPublished(published == null ? Known.none() : Known.of(published))
                        .build())
                .build();

        assertThat(outcome("GRT-10", grant, day)).isEqualTo(outcome);
    }

    /**
     * The grant of 26,000 € is awarded and committed. It was decided on 14 June 2013, for 1 July 2013 to 31 December
     * 2014.
     */
    @ParameterizedTest
    @CsvSource({
        "2013-07-01, 26000.00, COMPLIES",
        "2013-07-01, 26000.01, BREACHED",
        "2013-06-30, 1.00, BREACHED",
        "2014-12-31, 1.00, COMPLIES",
        "2015-01-01, 1.00, BREACHED"
    })
    void a_payment_keeps_the_award_and_the_period(LocalDate paid, String amount, Outcome outcome) {
        Gift gift = FineGrant.given(FineGrant.FINE, paid + " PAID " + amount);

        assertThat(outcome("GRT-15", gift, FineGrant.LATE)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"25999.99, 25999.99, COMPLIES", "25999.99, 26000.00, BREACHED", "26000.01, 1.00, BREACHED"})
    void a_payment_keeps_what_was_committed_and_that_keeps_the_award(String committed, String paid, Outcome outcome) {
        Gift gift = Gift.of(
                FineGrant.FINE,
                "2013-06-14 AWARDED 26000; 2013-06-14 COMMITTED %s; 2013-09-02 PAID %s".formatted(committed, paid));

        assertThat(outcome("GRT-15", gift, FineGrant.LATE)).isEqualTo(outcome);
    }

    /** Of 26,000.00 €, all was paid on 2 September 2013, and 1,000.00 € are withdrawn. */
    @ParameterizedTest
    @CsvSource({"2013-09-01, BREACHED", "2013-09-02, BREACHED", "2013-09-03, COMPLIES"})
    void a_repayment_that_is_claimed_after_the_payment_is_no_fault_of_the_payment(LocalDate day, Outcome outcome) {
        Gift gift = FineGrant.given(FineGrant.FINE, "2013-09-02 PAID 26000; %s WITHDRAWN 1000".formatted(day));

        assertThat(outcome("GRT-15", gift, FineGrant.LATE)).isEqualTo(outcome);
    }

    /** In September 2013, 5,000.00 € were paid. */
    @ParameterizedTest
    @CsvSource({"4999.99, COMPLIES", "5000.00, COMPLIES", "5000.01, BREACHED"})
    void no_more_is_given_back_than_was_paid(String returned, Outcome outcome) {
        assertThat(line("2013-03-01 AWARDED 5000; 2013-09-01 PAID 5000; 2014-03-01 RETURNED " + returned))
                .isEqualTo(outcome);
    }

    /** The award is dated 1 June. Commitments and payments must not be earlier. */
    @ParameterizedTest
    @CsvSource({"2013-05-31, BREACHED", "2013-06-01, COMPLIES", "2013-06-02, COMPLIES"})
    void a_funding_goes_its_way_day_by_day(LocalDate paid, Outcome outcome) {
        assertThat(line("2013-06-01 AWARDED 5000.00; %s PAID 100.00".formatted(paid)))
                .isEqualTo(outcome);
    }

    private static Outcome line(String moves) {
        return Ruling.of(
                        "FIN-05",
                        WrittenDossier.sample()
                                .with("/movements", Moves.of(ResourceId.of("bdis-74-600000"), moves))
                                .dossier(),
                        FineGrant.LATE)
                .outcome(LINE);
    }

    /** Without an agreement, a grant may be paid from the day of its decision, 14 June 2013. */
    @ParameterizedTest
    @CsvSource({"2013-06-13, BREACHED", "2013-06-14, COMPLIES", "2013-06-15, COMPLIES"})
    void a_grant_is_paid_on_the_day_of_its_decision_or_later(LocalDate paid, Outcome outcome) {
        Grant grant = FineGrant.FINE.toBuilder().agreement(Known.none()).build();

        assertThat(outcome("GRT-15", FineGrant.given(grant, paid + " PAID 1.00"), FineGrant.LATE))
                .isEqualTo(outcome);
    }

    private static Grant invested(String own, String others, boolean leads) {
        return FineGrant.FINE.toBuilder()
                .investment(Investment.builder()
                        .owner(SampleActors.CAPAP)
                        .decided(LocalDate.of(2015, 3, 2))
                        .own(Amount.euros(own))
                        .otherPublic(Amount.euros(others))
                        .privateMoney(Amount.euros("500.00"))
                        .eligibleExpense(Amount.euros("100.00"))
                        .leadField(leads)
                        .waiver(Known.none())
                        .build())
                .build();
    }

    /** The owner must fund a fifth of the public money, or three tenths in a field in which it leads. */
    @ParameterizedTest
    @CsvSource({
        "20.00, 80.00, false, COMPLIES",
        "20.00, 80.01, false, BREACHED",
        "19.99, 80.00, false, BREACHED",
        "20.01, 80.00, false, COMPLIES",
        "30.00, 70.00, true, COMPLIES",
        "30.00, 70.01, true, BREACHED",
        "29.99, 70.00, true, BREACHED"
    })
    void an_owner_brings_its_share(String own, String others, boolean leads, Outcome outcome) {
        assertThat(outcome("GRT-12", invested(own, others, leads), FineGrant.LATE))
                .isEqualTo(outcome);
    }

    /**
     * Of 100.00 € of eligible costs, the State’s grant and other grants may fund 80 %, and all of it from 1 October
     * 2018.
     */
    @ParameterizedTest
    @CsvSource({
        "2018-09-30, 80.00, COMPLIES",
        "2018-09-30, 80.01, BREACHED",
        "2018-10-01, 80.01, COMPLIES",
        "2018-10-01, 100.00, COMPLIES",
        "2018-10-01, 100.01, BREACHED"
    })
    void public_aid_stays_below_the_ceiling_of_the_state(LocalDate asked, String aid, Outcome outcome) {
        ActorId state = ActorId.of("zz-etat");
        Grant grant = invested("0.00", aid, false).toBuilder()
                .funder(state)
                .request(new GrantRequest(asked))
                .build();
        Dossier dossier = FineGrant.given(grant, "80", "80")
                .in(FineGrant.bare()
                        .with(Actor.builder(state, ActorKind.ORGANISATION, "Préfecture")
                                .publicBody(PublicBodyKind.STATE)
                                .build()));

        assertThat(Ruling.of("GRT-13", dossier, FineGrant.LATE).outcome(FineGrant.GRANT))
                .isEqualTo(outcome);
    }

    /** What the State alone awards is a part of all public aid. */
    @ParameterizedTest
    @CsvSource({"79.99, COMPLIES", "80.00, COMPLIES", "80.01, BREACHED"})
    void the_grant_of_the_state_is_not_more_than_all_public_aid(String awarded, Outcome outcome) {
        ActorId state = ActorId.of("zz-etat");
        Grant grant = invested("0.00", "80.00", false).toBuilder().funder(state).build();
        Dossier dossier = FineGrant.given(grant, awarded, awarded)
                .in(FineGrant.bare()
                        .with(Actor.builder(state, ActorKind.ORGANISATION, "Préfecture")
                                .publicBody(PublicBodyKind.STATE)
                                .build()));

        assertThat(Ruling.of("GRT-13", dossier, FineGrant.LATE).outcome(FineGrant.GRANT))
                .isEqualTo(outcome);
    }

    /** A commune of fewer than 3,500 inhabitants need not publish data. The last census before the signature counts. */
    @ParameterizedTest
    @CsvSource({
        "3499, 2017-10-02, NOT_APPLICABLE",
        "3500, 2017-10-02, BREACHED",
        "3501, 2017-10-02, BREACHED",
        "3500, 2017-10-01, NOT_APPLICABLE",
        "3500, 2017-10-03, BREACHED"
    })
    void a_small_commune_publishes_no_data(int inhabitants, LocalDate signed, Outcome outcome) {
        ActorId commune = ActorId.of("zz-commune");
        Grant grant = FineGrant.FINE.toBuilder()
                .funder(commune)
                .agreement(FineGrant.FINE.agreement().value().orElseThrow().toBuilder()
                        .signed(signed)
                        .dataPublished(Known.none())
                        .build())
                .build();
        Dossier dossier = FineGrant.given(grant, "26000", "26000")
                .in(FineGrant.bare()
                        .with(Actor.builder(commune, ActorKind.ORGANISATION, "Commune")
                                .publicBody(PublicBodyKind.COMMUNE)
                                .populations(List.of(
                                        new Population(LocalDate.of(2010, 1, 1), 3_400),
                                        new Population(LocalDate.of(2017, 10, 2), inhabitants)))
                                .build()));

        assertThat(Ruling.of("GRT-10", dossier, FineGrant.LATE).outcome(FineGrant.GRANT))
                .isEqualTo(outcome);
    }
}
