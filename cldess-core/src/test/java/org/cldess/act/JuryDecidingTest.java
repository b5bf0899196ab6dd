package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cldess.call.CallForProjects;
import org.cldess.call.CallId;
import org.cldess.call.CallRulesBuilder;
import org.cldess.call.application.ApplicantId;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.jury.DecisionReason;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.JuryDecisionBuilder;
import org.cldess.call.jury.JuryDecisionKind;
import org.cldess.call.jury.JuryScore;
import org.cldess.call.jury.Renunciation;
import org.cldess.deliberation.Authorised;
import org.cldess.dossier.Dossier;
import org.cldess.financing.ResourceId;
import org.cldess.known.Known;
import org.cldess.ledger.Funding;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleCalls;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests decisions of a jury after its sitting. The envelope of 3,500 € is spent: 2,000 € for the bicycles and 1,500 €
 * for the garden. The sewing workshop waits, and so does the radio, which is ranked better.
 */
class JuryDecidingTest {
    static final ApplicationId RADIO = ApplicationId.of("radio");
    private static final LocalDate SEPTEMBER = LocalDate.of(2013, 9, 10);
    private static final Renunciation RENUNCIATION =
            new Renunciation(LocalDate.of(2013, 9, 2), Known.of("Le local est perdu."));

    static Dossier dossier() {
        return with(rules -> rules);
    }

    private static Dossier with(UnaryOperator<CallRulesBuilder> change) {
        CallForProjects call = SampleCalls.call();
        List<JuryDecision> decisions = new ArrayList<>(call.decisions().subList(0, 2));
        decisions.add(decision(SampleCalls.SEWING, JuryDecisionKind.WAITING_LIST, SampleCalls.JURY)
                .build());
        decisions.add(
                decision(RADIO, JuryDecisionKind.WAITING_LIST, SampleCalls.JURY).build());
        List<JuryScore> scores = new ArrayList<>(call.scores());
        scores.addAll(SampleCalls.scores(RADIO, SampleCalls.CHAIR, 2, 2));
        scores.addAll(SampleCalls.scores(RADIO, SampleCalls.GUEST, 2, 2));
        return SampleDossiers.grasse()
                .with(call.toBuilder()
                        .rules(change.apply(SampleCalls.rules().toBuilder()
                                        .envelope(Amount.euros("3500"))
                                        .partialFunding(true)
                                        .waitingListEnds(LocalDate.of(2013, 12, 31)))
                                .build())
                        .applications(List.of(
                                call.applications().get(0),
                                call.applications().get(1),
                                call.applications().get(2),
                                SampleCalls.application(RADIO, "4", ApplicantId.of("p-person"))))
                        .scores(scores)
                        .decisions(decisions)
                        .build());
    }

    private static JuryDecisionBuilder decision(ApplicationId application, JuryDecisionKind kind, LocalDate day) {
        return JuryDecision.builder(application, kind)
                .date(day)
                .reasons(List.of(new DecisionReason(Known.of(SampleCalls.UTILITY), "Voilà pourquoi.")));
    }

    private static JuryDecision award(ApplicationId application, LocalDate day, String euros) {
        return decision(application, JuryDecisionKind.AWARD, day)
                .amount(Amount.euros(euros))
                .build();
    }

    private static CallActs acts(Dossier dossier) {
        return Acts.of(dossier).call(SampleCalls.CALL);
    }

    private static Dossier renounced() {
        return acts(dossier()).renounce(SampleCalls.GARDEN, RENUNCIATION).orElseThrow();
    }

    private static List<String> codes(Answer<Dossier> answer) {
        return AwardingTest.codes(answer);
    }

    private static CallForProjects call(Dossier dossier) {
        return dossier.findCall(SampleCalls.CALL).orElseThrow();
    }

    @Test
    void the_first_of_the_waiting_list_gets_what_another_renounced() {
        assertThat(codes(acts(dossier()).decide(award(RADIO, SEPTEMBER, "1500"))))
                .as("5,000 € of 3,500 €")
                .contains("award.over-envelope");

        Dossier moved =
                acts(renounced()).decide(award(RADIO, SEPTEMBER, "1500")).orElseThrow();

        assertThat(call(moved).awarded()).isEqualTo(Known.of(Amount.euros("3500")));
        assertThat(call(moved).decisions(RADIO))
                .extracting(JuryDecision::kind)
                .containsExactly(JuryDecisionKind.WAITING_LIST, JuryDecisionKind.AWARD);
        assertThat(call(moved)
                        .findDecision(SampleCalls.GARDEN)
                        .flatMap(one -> one.renunciation().value()))
                .contains(RENUNCIATION);
    }

    /** The assembly votes on 24 September 2013 on what the jury decided on 10 September. */
    @Test
    void a_jury_may_decide_before_the_vote_that_makes_its_decision_binding() {
        Dossier voted = renounced()
                .with(SampleContract.carried(
                        AwardingTest.VOTE,
                        SampleActors.CAPAP,
                        "Attribuer l’aide à la radio",
                        LocalDate.of(2013, 9, 24),
                        Authorised.of("award", SampleCalls.CALL.value())));
        JuryDecision decision = award(RADIO, SEPTEMBER, "1500").toBuilder()
                .deliberation(AwardingTest.VOTE)
                .build();

        Dossier decided = acts(voted).decide(decision).orElseThrow();

        assertThat(call(decided).findDecision(RADIO)).contains(decision);
    }

    @Test
    void what_was_decided_later_is_not_seen_before() {
        Dossier moved =
                acts(renounced()).decide(award(RADIO, SEPTEMBER, "1500")).orElseThrow();
        CallForProjects july = call(moved.seenOn(LocalDate.of(2013, 7, 1)));

        assertThat(july.awards())
                .extracting(JuryDecision::application)
                .containsExactly(SampleCalls.BICYCLES, SampleCalls.GARDEN);
        assertThat(july.waitingList().waiting()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"2013-12-31, ''", "2014-01-01, PRG-06"})
    void nobody_is_drawn_from_the_list_after_its_end(LocalDate day, String code) {
        assertThat(codes(acts(renounced()).decide(award(RADIO, day, "1500"))))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void a_list_without_a_last_day_lasts_until_the_envelope_is_spent() {
        Dossier endless = acts(with(rules -> rules.waitingListEnds(Known.none())))
                .renounce(SampleCalls.GARDEN, RENUNCIATION)
                .orElseThrow();

        assertThat(codes(acts(endless).decide(award(RADIO, LocalDate.of(2015, 3, 2), "1500"))))
                .isEmpty();
        assertThat(codes(acts(endless).decide(award(RADIO, LocalDate.of(2015, 3, 2), "1500.01"))))
                .containsExactly("PRG-01", "award.over-envelope");
    }

    @Test
    void nobody_is_drawn_before_a_project_that_is_ranked_better() {
        assertThat(codes(acts(renounced()).decide(award(SampleCalls.SEWING, SEPTEMBER, "1000"))))
                .containsExactly("PRG-07");

        Dossier first = acts(renounced()).decide(award(RADIO, SEPTEMBER, "500")).orElseThrow();
        assertThat(codes(acts(first).decide(award(SampleCalls.SEWING, SEPTEMBER.plusDays(1), "1000"))))
                .isEmpty();
    }

    @Test
    void a_decision_comes_after_the_former_one_and_gives_its_reasons() {
        JuryDecision unexplained =
                award(RADIO, SEPTEMBER, "1500").toBuilder().reasons(List.of()).build();
        JuryDecision undated = award(RADIO, SEPTEMBER, "1500").toBuilder()
                .date(Known.notRecorded())
                .build();

        assertThat(codes(acts(renounced()).decide(award(RADIO, SampleCalls.JURY, "1500"))))
                .contains("jury.order");
        assertThat(codes(acts(renounced()).decide(unexplained))).containsExactly("PRG-03");
        assertThat(codes(acts(renounced()).decide(undated))).contains("jury.undated");
        assertThat(codes(acts(dossier()).decide(award(SampleCalls.GARDEN, SEPTEMBER, "1500"))))
                .contains("jury.again");
        assertThat(codes(acts(renounced()).decide(award(SampleCalls.GARDEN, SEPTEMBER, "1500"))))
                .as("the applicant comes back")
                .isEmpty();
    }

    @Test
    void only_an_award_that_is_kept_can_be_renounced_and_not_before_it_was_made() {
        Renunciation early = new Renunciation(SampleCalls.JURY.minusDays(1), Known.none());

        assertThat(codes(acts(dossier()).renounce(RADIO, RENUNCIATION))).containsExactly("renounce.none");
        assertThat(codes(acts(renounced()).renounce(SampleCalls.GARDEN, RENUNCIATION)))
                .containsExactly("renounce.none");
        assertThat(codes(acts(dossier()).renounce(SampleCalls.GARDEN, early))).containsExactly("renounce.early");
        assertThat(codes(acts(dossier()).renounce(ApplicationId.of("other"), RENUNCIATION)))
                .containsExactly("award.no-application");
        assertThat(codes(Acts.of(dossier()).call(CallId.of("other")).renounce(RADIO, RENUNCIATION)))
                .containsExactly("score.no-call");
    }

    private static Dossier funded() {
        return Acts.of(AwardingTest.legal())
                .call(SampleCalls.CALL)
                .award(SampleCalls.BICYCLES, SampleActions.MEETINGS)
                .orElseThrow();
    }

    private static ResourceId line(Dossier dossier) {
        return dossier.grants().stream()
                .filter(grant -> grant.application().is(SampleCalls.BICYCLES))
                .flatMap(grant -> grant.resources().value().orElseThrow().stream())
                .findFirst()
                .orElseThrow();
    }

    /** Returns a dossier in which 500 € of the award were paid. */
    static Dossier paid() {
        Movement paid = Movement.of(
                MovementId.of("paid"),
                line(funded()),
                LocalDate.of(2013, 7, 1),
                MovementKind.PAID,
                Amount.euros("500"));
        return Acts.of(funded()).record().movement(paid).orElseThrow();
    }

    @Test
    void a_renunciation_withdraws_the_grant_unless_money_was_paid() {
        Dossier renounced =
                acts(funded()).renounce(SampleCalls.BICYCLES, RENUNCIATION).orElseThrow();
        Funding withdrawn =
                renounced.journal().find(line(renounced)).orElseThrow().funding();

        assertThat(withdrawn.awarded()).isEqualTo(Amount.ZERO);
        assertThat(codes(acts(paid()).renounce(SampleCalls.BICYCLES, RENUNCIATION)))
                .containsExactly("renounce.paid");
    }
}
