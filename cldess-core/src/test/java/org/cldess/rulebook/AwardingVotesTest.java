package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cldess.actor.Actor;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.Ballot;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationBuilder;
import org.cldess.dossier.Dossier;
import org.cldess.grant.Grant;
import org.cldess.known.Known;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.sample.SampleActors;
import org.cldess.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A grant is awarded by a deliberation that was adopted, with a quorum, for this grant and in time (GRT-01). */
class AwardingVotesTest {
    private static Ruling ruling(Grant grant, UnaryOperator<DeliberationBuilder> change) {
        Dossier dossier = FineGrant.dossier(grant);
        Deliberation vote = dossier.findDeliberation(FineGrant.VOTE).orElseThrow();
        return Ruling.of("GRT-01", dossier.with(change.apply(vote.toBuilder()).build()), FineGrant.LATE);
    }

    private static Ruling ruling(UnaryOperator<DeliberationBuilder> change) {
        return ruling(FineGrant.FINE, change);
    }

    @ParameterizedTest
    @CsvSource({"24, 23, COMPLIES", "24, 24, BREACHED", "3, 25, BREACHED"})
    void a_rejected_vote_awards_nothing(int inFavour, int against, Outcome outcome) {
        assertThat(ruling(vote -> vote.inFavour(inFavour)
                                .against(against)
                                .ballot(Ballot.OPEN)
                                .chairInFavour(false))
                        .outcome(FineGrant.GRANT))
                .isEqualTo(outcome);
    }

    /** Of 54 members, more than half are at least 28. */
    @ParameterizedTest
    @CsvSource({"28, COMPLIES", "27, BREACHED"})
    void a_vote_without_a_quorum_awards_nothing(int present, Outcome outcome) {
        assertThat(ruling(vote -> vote.present(present)).outcome(FineGrant.GRANT))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"grant s-1, COMPLIES", "contract, BREACHED", "grant s-2, BREACHED", "decision d-1, BREACHED"})
    void a_vote_for_something_else_awards_nothing(String authorised, Outcome outcome) {
        assertThat(ruling(vote -> vote.authorises(List.of(Authorised.parse(authorised))))
                        .outcome(FineGrant.GRANT))
                .isEqualTo(outcome);
    }

    @Test
    void a_vote_for_this_grant_and_the_contract_awards_it() {
        assertThat(ruling(vote -> vote.authorises(List.of(Authorised.CONTRACT, Authorised.of("grant", "s-1"))))
                        .outcome(FineGrant.GRANT))
                .isEqualTo(Outcome.COMPLIES);
    }

    @Test
    void the_votes_and_what_was_voted_are_known() {
        int place = FineGrant.bare().deliberations().size() - 1;
        String vote = "/deliberations/" + place;

        assertThat(ruling(it -> it.inFavour(Known.notRecorded())
                                .present(Known.notRecorded())
                                .authorises(Known.notRecorded()))
                        .at(FineGrant.GRANT)
                        .missing())
                .containsExactlyInAnyOrder(vote + "/inFavour", vote + "/present", vote + "/authorises");
    }

    /** The agreement was signed before the decision: its day decides, and the sentence states it. */
    @Test
    void the_sentence_tells_the_day_that_decided() {
        Grant grant = FineGrant.FINE.toBuilder()
                .agreement(FineGrant.FINE.agreement().value().orElseThrow().toBuilder()
                        .signed(LocalDate.of(2013, 6, 3))
                        .build())
                .build();

        assertThat(ruling(grant, vote -> vote).french(FineGrant.GRANT))
                .contains("signée le 3 juin 2013, avant la délibération", "qui est du 14 juin 2013");
    }

    /** The quorum of 2020 to 2022 is not confirmed, and what rests on it is no error. */
    @ParameterizedTest
    @CsvSource({"2019-12-31, ERROR", "2021-06-14, WARNING", "2023-01-01, ERROR"})
    void what_rests_on_an_unconfirmed_quorum_is_no_error(LocalDate day, Severity severity) {
        Grant grant = FineGrant.FINE.toBuilder()
                .funder(SampleActors.REGION)
                .decision(FineGrant.FINE.decision().value().orElseThrow().toBuilder()
                        .date(day)
                        .build())
                .agreement(Known.none())
                .build();
        Dossier dossier = FineGrant.dossier(grant);
        Actor departement = dossier.getActor(SampleActors.REGION).toBuilder()
                .publicBody(PublicBodyKind.DEPARTEMENT)
                .build();
        Deliberation vote = dossier.findDeliberation(FineGrant.VOTE).orElseThrow().toBuilder()
                .assembly(SampleActors.REGION)
                .date(day)
                .present(27)
                .build();
        Finding finding = Ruling.of("GRT-01", dossier.with(departement).with(vote), FineGrant.LATE)
                .at(FineGrant.GRANT);

        assertThat(finding.outcome()).isEqualTo(Outcome.BREACHED);
        assertThat(finding.severity()).isEqualTo(severity);
    }
}
