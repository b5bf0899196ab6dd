package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cldess.action.FollowUp;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.AgreementRenewal;
import org.cldess.agreement.RenewalKind;
import org.cldess.agreement.RenewalTerms;
import org.cldess.agreement.Termination;
import org.cldess.call.jury.JuryScore;
import org.cldess.charter.CharterAdoption;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.ContractDecisionId;
import org.cldess.contract.DecisionKind;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.AmendmentId;
import org.cldess.contract.text.Term;
import org.cldess.dossier.Dossier;
import org.cldess.indicator.Correction;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorId;
import org.cldess.indicator.IndicatorKind;
import org.cldess.indicator.IndicatorValue;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.MeasurementId;
import org.cldess.indicator.Nature;
import org.cldess.known.Known;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleAmendments;
import org.cldess.sample.SampleCalls;
import org.cldess.sample.SampleCharter;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.SampleProposals;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests the first or last day on which an act is granted, with the day before and the day after. Other reasons are
 * tested elsewhere.
 */
class ActDaysTest {
    private static final Dossier GRASSE = SampleDossiers.grasse();
    private static final LocalDate END = LocalDate.of(2015, 12, 31);

    private static void assertRefused(boolean isRefused, Answer<?> answer, String code) {
        assertThat(answer.reasons().list().stream().map(Violation::code).anyMatch(code::equals))
                .as("%s among %s", code, answer.reasons().list())
                .isEqualTo(isRefused);
    }

    private static ContractDecision decision(DecisionKind what, LocalDate day) {
        return ContractDecision.of(ContractDecisionId.of("d-1"), what, day).by(SampleContract.PAYS_DE_GRASSE);
    }

    /**
     * The term has 1,461 days, two thirds of which are 974. The last third begins on the 975th day, 1 September 2014.
     */
    @ParameterizedTest
    @CsvSource({"2014-08-31, true", "2014-09-01, false", "2014-09-02, false"})
    void an_evaluation_without_a_reason_comes_in_the_last_third(LocalDate day, boolean isRefused) {
        ContractDecision bare = decision(DecisionKind.EVALUATED, day);

        assertRefused(isRefused, Acts.of(GRASSE).decide(bare), "evaluate.early");
        assertRefused(false, Acts.of(GRASSE).decide(bare.because("Le porteur change.")), "evaluate.early");
        assertRefused(isRefused, Acts.of(GRASSE).decide(bare.because(" ")), "evaluate.early");
    }

    /** Terms of 1, 2, 3, 4 and 365 days from 1 January 2012. Two thirds, rounded up, precede the last third. */
    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 2", "4, 3", "5, 4", "6, 4", "365, 244", "366, 244"})
    void the_last_third_begins_after_two_thirds_rounded_up(int days, int before) {
        LocalDate start = LocalDate.of(2012, 1, 1);
        Dossier dossier =
                SampleDossiers.withContract(contract -> contract.term(new Term(start, start.plusDays(days - 1L))));

        assertRefused(
                true,
                Acts.of(dossier).decide(decision(DecisionKind.EVALUATED, start.plusDays(before - 1L))),
                "evaluate.early");
        assertRefused(
                false,
                Acts.of(dossier).decide(decision(DecisionKind.EVALUATED, start.plusDays(before))),
                "evaluate.early");
    }

    private static Answer<Dossier> terminate(int months, LocalDate told, LocalDate day) {
        Dossier dossier = SampleDossiers.withContract(contract -> contract.terminationNotice(months));
        return Acts.of(dossier)
                .decide(decision(DecisionKind.TERMINATED, day).because("Fini.").announcedOn(told));
    }

    /**
     * Notice is given on 2 June, or on the last day of a month that is longer than the month in which the notice ends.
     */
    @ParameterizedTest
    @CsvSource({
        "3, 2014-06-02, 2014-09-01, true",
        "3, 2014-06-02, 2014-09-02, false",
        "3, 2014-06-02, 2014-09-03, false",
        "1, 2014-01-31, 2014-02-27, true",
        "1, 2014-01-31, 2014-02-28, false",
        "0, 2014-06-02, 2014-06-02, false"
    })
    void a_termination_keeps_the_notice_to_the_day(int months, LocalDate told, LocalDate day, boolean isRefused) {
        assertRefused(isRefused, terminate(months, told, day), "terminate.notice");
    }

    @ParameterizedTest
    @CsvSource({
        "2011-12-31, true",
        "2012-01-01, false",
        "2012-01-02, false",
        "2015-12-30, false",
        "2015-12-31, false",
        "2016-01-01, true"
    })
    void a_termination_is_in_the_term(LocalDate day, boolean isRefused) {
        assertRefused(isRefused, terminate(0, day, day), "terminate.outside");
    }

    @ParameterizedTest
    @CsvSource({"2015-12-30, true", "2015-12-31, true", "2016-01-01, false"})
    void a_new_contract_begins_after_the_end(LocalDate start, boolean isRefused) {
        Answer<Renewed> answer = Acts.of(GRASSE)
                .renew(
                        decision(DecisionKind.RENEWED, END).because("Encore.").into("grasse-2016"),
                        new Term(start, LocalDate.of(2018, 12, 31)));

        assertRefused(isRefused, answer, "renew.early");
    }

    /** The assembly voted on 25 January 2013. */
    @ParameterizedTest
    @CsvSource({"2013-01-24, true", "2013-01-25, false", "2013-01-26, false"})
    void a_decision_comes_on_the_day_of_the_vote_or_later(LocalDate day, boolean isRefused) {
        assertRefused(
                isRefused,
                Acts.of(GRASSE).decide(decision(DecisionKind.EVALUATED, day).authorisedBy(SampleContract.OF_CAPAP)),
                "decide.before-vote");
    }

    /** Both parties signed on 18 February 2013. */
    @ParameterizedTest
    @CsvSource({"2013-02-17, true", "2013-02-18, false", "2013-02-19, false"})
    void an_amendment_takes_effect_on_the_day_of_the_contract_or_later(LocalDate day, boolean isRefused) {
        Amendment amendment = Amendment.builder(AmendmentId.of("avenant-1"), 1, "Un changement")
                .effective(day)
                .build();

        assertRefused(isRefused, Acts.of(GRASSE).amend(amendment), "amend.effect");
    }

    /**
     * The contract is terminated on 1 March 2014. An amendment is dated by its last signature or, if unsigned, by its
     * effective date.
     */
    @ParameterizedTest
    @CsvSource({"2014-02-28, false", "2014-03-01, true", "2014-03-02, true"})
    void a_contract_is_amended_until_the_eve_of_its_end(LocalDate day, boolean isRefused) {
        Dossier terminated = Acts.of(SampleAmendments.grasse())
                .decide(ContractDecision.of(
                                ContractDecisionId.of("fin"), DecisionKind.TERMINATED, LocalDate.of(2014, 3, 1))
                        .by(SampleContract.REGION)
                        .because("Le porteur se retire."))
                .orElseThrow();
        Amendment unsigned = Amendment.builder(AmendmentId.of("avenant-2"), 2, "Un changement")
                .effective(day)
                .build();
        Amendment signed = unsigned.toBuilder()
                .effective(LocalDate.of(2014, 2, 1))
                .signatures(List.of(
                        SampleContract.signature("s-1", SampleContract.REGION, SampleContract.OF_REGION, day),
                        SampleContract.signature(
                                "s-2",
                                SampleContract.PAYS_DE_GRASSE,
                                SampleContract.OF_CAPAP,
                                LocalDate.of(2014, 1, 2))))
                .build();

        assertRefused(isRefused, Acts.of(terminated).amend(unsigned), "amend.ended");
        assertRefused(isRefused, Acts.of(terminated).amend(signed), "amend.ended");
    }

    /** The second version is dated 6 May 2014. */
    @ParameterizedTest
    @CsvSource({"2014-05-05, false", "2014-05-06, true", "2014-05-07, true"})
    void a_version_is_signed_until_the_eve_of_the_next(LocalDate day, boolean isRefused) {
        Answer<Dossier> answer =
                Acts.of(SampleProposals.adopted()).charter().sign(SampleActors.PERFUMER, SampleCharter.FIRST, day);

        assertRefused(isRefused, answer, "sign.charter.replaced");
    }

    /** The proposal was submitted on 1 March 2014 and has been under evaluation since 10 March. */
    @ParameterizedTest
    @CsvSource({"2014-02-28, true", "2014-03-01, false", "2014-03-02, false"})
    void a_proposal_moves_on_the_day_of_its_submission_or_later(LocalDate day, boolean isRefused) {
        assertRefused(
                isRefused,
                Acts.of(SampleProposals.submitted()).charter().evaluate(SampleProposals.CHANGE, day),
                "proposal.early");
    }

    @ParameterizedTest
    @CsvSource({"2014-03-09, true", "2014-03-10, false", "2014-03-11, false"})
    void a_proposal_moves_on_the_day_of_its_last_step_or_later(LocalDate day, boolean isRefused) {
        assertRefused(
                isRefused,
                Acts.of(SampleProposals.evaluated()).charter().withdraw(SampleProposals.CHANGE, day, "Retirée."),
                "proposal.early");
    }

    private static Answer<Dossier> adopt(LocalDate day, LocalDate decided, LocalDate review) {
        return Acts.of(SampleProposals.decided())
                .charter()
                .adopt(new CharterAdoption(
                        SampleProposals.SECOND,
                        "2",
                        day,
                        review,
                        ProposalDefects.on(SampleProposals.adoption().decision(), decided)));
    }

    @ParameterizedTest
    @CsvSource({"2014-05-05, false", "2014-05-06, false", "2014-05-07, true"})
    void a_version_is_decided_by_the_day_on_which_it_is_adopted(LocalDate decided, boolean isRefused) {
        assertRefused(isRefused, adopt(SampleProposals.ADOPTED, decided, END), "adopt.early");
    }

    @ParameterizedTest
    @CsvSource({"2014-05-05, true", "2014-05-06, true", "2014-05-07, false"})
    void a_version_is_reviewed_after_its_adoption(LocalDate review, boolean isRefused) {
        assertRefused(isRefused, adopt(SampleProposals.ADOPTED, SampleProposals.ADOPTED, review), "adopt.review");
    }

    /** The proposals were accepted on 1 April 2014. */
    @ParameterizedTest
    @CsvSource({"2014-03-31, true", "2014-04-01, false", "2014-04-02, false"})
    void a_version_is_decided_on_the_day_of_its_proposals_or_later(LocalDate decided, boolean isRefused) {
        assertRefused(isRefused, adopt(SampleProposals.ADOPTED, decided, END), "adopt.before-proposals");
    }

    /** The first version is dated 17 February 2013. */
    @ParameterizedTest
    @CsvSource({"2013-02-16, true", "2013-02-17, false", "2013-02-18, false"})
    void a_version_is_decided_on_the_day_of_the_one_before_or_later(LocalDate decided, boolean isRefused) {
        assertRefused(isRefused, adopt(SampleProposals.ADOPTED, decided, END), "adopt.before-version");
    }

    @ParameterizedTest
    @CsvSource({"2013-02-16, true", "2013-02-17, true", "2013-02-18, false"})
    void a_version_is_adopted_after_the_one_before(LocalDate day, boolean isRefused) {
        assertRefused(isRefused, adopt(day, day, END), "adopt.order");
    }

    /** The application was received on 12 April 2013. */
    @ParameterizedTest
    @CsvSource({"2013-04-11, true", "2013-04-12, false", "2013-04-13, false"})
    void an_application_is_scored_on_its_day_or_later(LocalDate day, boolean isRefused) {
        JuryScore score = new JuryScore(
                SampleCalls.GARDEN, SampleCalls.GUEST, SampleCalls.UTILITY, 2, Known.of("Utile."), Known.of(day));

        assertRefused(
                isRefused, Acts.of(AwardingTest.legal()).call(SampleCalls.CALL).score(score), "score.early");
    }

    @ParameterizedTest
    @CsvSource({"2012-03-05, true", "2012-03-06, false", "2012-03-07, false"})
    void an_action_is_followed_on_the_day_of_its_last_note_or_later(LocalDate day, boolean isRefused) {
        assertRefused(
                isRefused,
                Acts.of(GRASSE).follow(SampleActions.MEETINGS, FollowUp.inProgress(day, 30)),
                "follow.early");
    }

    @ParameterizedTest
    @CsvSource({"2014-06-29, false", "2014-06-30, false", "2014-07-01, true"})
    void what_is_measured_and_corrected_has_come(LocalDate day, boolean isRefused) {
        Measurement found = Measurement.builder(MeasurementId.of("m"), day, IndicatorValue.of(240))
                .build();
        Measurement correcting = Measurement.builder(
                        MeasurementId.of("m"), LocalDate.of(2014, 3, 31), IndicatorValue.of(240))
                .correction(new Correction(MeasurementId.of("etablissements-2014"), day, "Un doublon."))
                .build();
        Acts acts = Acts.of(GRASSE);

        assertRefused(
                isRefused, acts.measure(SampleActions.ESTABLISHMENTS, found, SampleDossiers.DAY), "measure.future");
        assertRefused(
                isRefused,
                acts.measure(SampleActions.ESTABLISHMENTS, correcting, SampleDossiers.DAY),
                "measure.correction.future");
    }

    /** 2014 is locked: a measurement of 2021 can still be corrected. */
    @ParameterizedTest
    @CsvSource({"etablissements-2014, 2014-03-31, true", "etablissements-2021, 2021-12-31, false"})
    void a_correction_is_asked_of_the_year_that_it_corrects(String of, LocalDate day, boolean isRefused) {
        Indicator indicator = GRASSE.findIndicator(SampleActions.ESTABLISHMENTS).orElseThrow();
        Dossier locked = GRASSE.with(indicator.toBuilder()
                .locks(List.of(new Indicator.YearLock(2014, LocalDate.of(2014, 5, 1), Known.none(), Known.none())))
                .build());
        Measurement correcting = Measurement.builder(MeasurementId.of("m"), day, IndicatorValue.of(240))
                .correction(new Correction(MeasurementId.of(of), LocalDate.of(2022, 3, 1), "Un doublon."))
                .build();

        assertRefused(
                isRefused,
                Acts.of(locked).measure(SampleActions.ESTABLISHMENTS, correcting, LocalDate.of(2022, 3, 1)),
                "measure.correction.closed");
    }

    @ParameterizedTest
    @CsvSource({"2013-12-31, true", "2014-01-01, false", "2014-06-30, false"})
    void a_correction_is_of_the_year_that_it_corrects(LocalDate day, boolean isRefused) {
        Measurement correcting = Measurement.builder(MeasurementId.of("m"), day, IndicatorValue.of(240))
                .correction(new Correction(
                        MeasurementId.of("etablissements-2014"), LocalDate.of(2014, 6, 2), "Un doublon."))
                .build();

        assertRefused(
                isRefused,
                Acts.of(GRASSE).measure(SampleActions.ESTABLISHMENTS, correcting, SampleDossiers.DAY),
                "measure.correction.moved");
    }

    /** The wrong measurement is of 1 to 30 April 2014. */
    @ParameterizedTest
    @CsvSource({
        "2014-03-01, 2014-03-31, true",
        "2014-03-01, 2014-04-01, false",
        "2014-04-30, 2014-05-31, false",
        "2014-05-01, 2014-05-31, true"
    })
    void the_period_of_a_correction_has_a_day_of_the_one_that_it_corrects(
            LocalDate first, LocalDate last, boolean isRefused) {
        Measurement april = Measurement.builder(
                        MeasurementId.of("avril"), LocalDate.of(2014, 4, 30), IndicatorValue.of(240))
                .periodStart(LocalDate.of(2014, 4, 1))
                .build();
        Indicator flow = Indicator.builder(IndicatorId.of("entrees"), "Entrées", IndicatorKind.OUTPUT, "entrées")
                .nature(Nature.FLOW)
                .measurements(List.of(april))
                .build();
        Measurement correcting = Measurement.builder(MeasurementId.of("m"), last, IndicatorValue.of(24))
                .periodStart(first)
                .correction(new Correction(april.id(), LocalDate.of(2014, 6, 2), "Un doublon."))
                .build();

        assertRefused(
                isRefused,
                Acts.of(GRASSE.with(flow)).measure(flow.id(), correcting, SampleDossiers.DAY),
                "measure.correction.moved");
    }

    private static Answer<Dossier> sign(LocalDate day) {
        return Acts.of(AgreementDefects.with(
                        AgreementDefects.agreement().renewal(Known.none()).build()))
                .agreement(AgreementDefects.DATABASE)
                .sign(new Agreement.PartnerSignature(
                        SampleActors.CAPAP,
                        Known.of(day),
                        Known.notRecorded(),
                        AgreementDefects.ofCapap().deliberation(),
                        Known.notRecorded(),
                        Known.notRecorded()));
    }

    @ParameterizedTest
    @CsvSource({"2013-01-24, true", "2013-01-25, false", "2013-01-26, false"})
    void an_agreement_is_signed_on_the_day_of_the_vote_or_later(LocalDate day, boolean isRefused) {
        assertRefused(isRefused, sign(day), "agreement.before-vote");
    }

    /** The agreement ends on 31 December 2013 and is not renewed. */
    @ParameterizedTest
    @CsvSource({"2013-12-30, false", "2013-12-31, false", "2014-01-01, true"})
    void an_agreement_is_signed_until_its_last_day(LocalDate day, boolean isRefused) {
        assertRefused(isRefused, sign(day), "agreement.over");
    }

    /** An express renewal is possible until the last day; a tacit one happens on the day after it. */
    @ParameterizedTest
    @CsvSource({
        "EXPRESS, 2013-12-30, agreement.renewal.late, false",
        "EXPRESS, 2013-12-31, agreement.renewal.late, false",
        "EXPRESS, 2014-01-01, agreement.renewal.late, true",
        "TACIT, 2013-12-31, agreement.renewal.tacit, true",
        "TACIT, 2014-01-01, agreement.renewal.tacit, false",
        "TACIT, 2014-01-02, agreement.renewal.tacit, true"
    })
    void an_agreement_is_renewed_on_time(RenewalKind kind, LocalDate day, String code, boolean isRefused) {
        Agreement signed = AgreementDefects.signed()
                .find(Agreement.class, AgreementDefects.DATABASE)
                .orElseThrow();
        Dossier dossier = AgreementDefects.with(signed.toBuilder()
                .renewal(new RenewalTerms(kind, Known.of(12), Known.of(3), Known.of(2)))
                .build());

        assertRefused(
                isRefused,
                Acts.of(dossier)
                        .agreement(AgreementDefects.DATABASE)
                        .renew(new AgreementRenewal(day, LocalDate.of(2014, 12, 31))),
                code);
    }

    /** The renewal lasts exactly twelve months. */
    @ParameterizedTest
    @CsvSource({"2014-12-30, true", "2014-12-31, false", "2015-01-01, true"})
    void an_agreement_is_renewed_for_as_long_as_the_clause_says(LocalDate until, boolean isRefused) {
        assertRefused(
                isRefused,
                Acts.of(AgreementDefects.signed())
                        .agreement(AgreementDefects.DATABASE)
                        .renew(new AgreementRenewal(LocalDate.of(2014, 1, 1), until)),
                "agreement.renewal.length");
    }

    /** Notice of three months is given on 2 June. The agreement ends on 31 December in any case. */
    @ParameterizedTest
    @CsvSource({
        "2013-09-01, agreement.termination.notice, true",
        "2013-09-02, agreement.termination.notice, false",
        "2013-09-03, agreement.termination.notice, false",
        "2013-12-30, agreement.termination.late, false",
        "2013-12-31, agreement.termination.late, false",
        "2014-01-01, agreement.termination.late, true"
    })
    void an_agreement_ends_early_with_notice(LocalDate effective, String code, boolean isRefused) {
        Termination termination = new Termination(
                LocalDate.of(2013, 6, 2), Known.of(effective), Known.of(SampleActors.APEAS), Known.none());

        assertRefused(
                isRefused,
                Acts.of(AgreementDefects.signed())
                        .agreement(AgreementDefects.DATABASE)
                        .terminate(termination),
                code);
    }
}
