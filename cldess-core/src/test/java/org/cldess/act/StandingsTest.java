package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cldess.actor.Activity;
import org.cldess.actor.ActivityState;
import org.cldess.actor.Actor;
import org.cldess.agreement.Agreement.PartnerSignature;
import org.cldess.component.Standing;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.DeliberationBuilder;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierParts;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantAgreement;
import org.cldess.grant.GrantDecision;
import org.cldess.grant.GrantId;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.sample.Moves;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests that acts ask the same of all that they cite. */
class StandingsTest {
    private static final GrantId GRANT = GrantId.of("s-1");
    private static final DeliberationId VOTE = DeliberationId.of("zz-vote");
    private static final LocalDate DECIDED = LocalDate.of(2013, 6, 14);
    private static final LocalDate PAID = LocalDate.of(2013, 7, 19);

    @Test
    void every_component_that_names_a_thing_says_what_is_asked_of_it() {
        List<String> silent = Form.of(DossierParts.class)
                .records()
                .flatMap(type -> Form.of(type).parts().stream())
                .filter(Part::cites)
                .filter(part -> part.find(Standing.class).isEmpty())
                .map(part -> part.owner() + "." + part.name())
                .toList();

        assertThat(silent)
                .as("add a @Standing to these components, Demand.NOTHING if nothing is asked")
                .isEmpty();
    }

    @Test
    void what_a_vote_authorises_is_a_kind_of_act() {
        Form.of(DossierParts.class)
                .records()
                .flatMap(type -> Form.of(type).parts().stream())
                .flatMap(part -> part.find(Standing.class).stream())
                .filter(standing -> !standing.authorises().isEmpty())
                .forEach(standing -> assertThat(
                                Authorised.of(standing.authorises(), "a").kind())
                        .isNotNull());
    }

    private static Dossier voted(UnaryOperator<DeliberationBuilder> change) {
        Dossier dossier = SampleDossiers.grasse()
                .with(change.apply(SampleContract.carried(
                                VOTE,
                                SampleActors.CAPAP,
                                "Attribuer une subvention",
                                DECIDED,
                                Authorised.of("grant", GRANT.value()))
                                .toBuilder())
                        .build())
                .with(Grant.builder(GRANT, "Un chantier", SampleActors.CAPAP, SampleActors.APEAS)
                        .decision(GrantDecision.builder()
                                .date(DECIDED)
                                .deliberation(VOTE)
                                .delegation(Known.none())
                                .build())
                        .build());
        return Moves.with(dossier, GRANT, "2013-06-14 AWARDED 26000; 2013-06-14 COMMITTED 26000");
    }

    private static List<String> refusals(Dossier dossier, LocalDate day) {
        return Acts.of(dossier).pay(GRANT, day, Amount.euros("100")).reasons().stream()
                .map(Violation::code)
                .filter(code -> !code.equals("act.unrecorded") && !code.startsWith("GRT"))
                .distinct()
                .sorted()
                .toList();
    }

    /** 48 of 54 members were present. The chair voted for it, which decides a tie (CGCT, art. L2121-20). */
    @ParameterizedTest
    @CsvSource({"45, 1, ''", "24, 22, ''", "23, 23, ''", "22, 24, CTR-05", "1, 45, CTR-05"})
    void a_grant_is_paid_on_a_vote_that_was_carried(int inFavour, int against, String refusal) {
        Dossier dossier = voted(vote -> vote.inFavour(inFavour).against(against));

        assertThat(refusals(dossier, PAID)).isEqualTo(refusal.isEmpty() ? List.of() : List.of(refusal));
    }

    /** More than half of 54 members is 28. */
    @ParameterizedTest
    @CsvSource({"28, ''", "27, CTR-06"})
    void a_grant_is_paid_on_a_vote_with_a_quorum(int present, String refusal) {
        Dossier dossier = voted(vote -> vote.present(present)
                .voters(present)
                .inFavour(present)
                .against(0)
                .abstentions(0));

        assertThat(refusals(dossier, PAID)).isEqualTo(refusal.isEmpty() ? List.of() : List.of(refusal));
    }

    @Test
    void what_is_wrong_with_a_vote_is_told_once() {
        Dossier lost = voted(vote -> vote.inFavour(1).against(45));
        Dossier other = voted(vote -> vote.authorises(List.of(Authorised.CONTRACT)));

        assertThat(codes(lost)).contains("CTR-05").doesNotContain("GRT-01");
        assertThat(codes(other)).contains("authorised.other").doesNotContain("GRT-01");
    }

    private static List<String> codes(Dossier dossier) {
        return Acts.of(dossier).pay(GRANT, PAID, Amount.euros("100")).reasons().stream()
                .map(Violation::code)
                .toList();
    }

    @Test
    void a_vote_on_another_matter_pays_no_grant() {
        assertThat(refusals(voted(vote -> vote.authorises(List.of(Authorised.CONTRACT))), PAID))
                .containsExactly("authorised.other");
        assertThat(refusals(voted(vote -> vote.authorises(List.of(Authorised.of("grant", "s-2")))), PAID))
                .containsExactly("authorised.other");
    }

    @ParameterizedTest
    @CsvSource({"2013-07-19, body.gone", "2013-07-20, ''"})
    void who_has_ceased_is_not_paid_but_its_award_may_be_withdrawn(LocalDate ceased, String refusal) {
        Dossier dossier = voted(vote -> vote);
        Actor gone = dossier.findActor(SampleActors.APEAS).orElseThrow().toBuilder()
                .activity(List.of(Activity.of(ActivityState.CEASED, ceased)))
                .build();
        Dossier after = dossier.with(gone);

        assertThat(refusals(after, PAID)).isEqualTo(refusal.isEmpty() ? List.of() : List.of(refusal));
        assertThat(Acts.of(after)
                        .move(Movement.of(
                                        MovementId.of("w-1"),
                                        GRANT,
                                        PAID,
                                        MovementKind.WITHDRAWN,
                                        Amount.euros("26000"))
                                .toBuilder()
                                .reason("L’association a cessé")
                                .build())
                        .reasons()
                        .list())
                .extracting(Violation::code)
                .doesNotContain("body.gone");
    }

    @Test
    void a_body_that_signed_the_agreement_while_it_existed_does_not_hinder_its_successor() {
        Dossier dossier = voted(vote -> vote);
        Grant signed = dossier.findGrant(GRANT).orElseThrow().toBuilder()
                .agreement(GrantAgreement.builder()
                        .signatures(List.of(new PartnerSignature(
                                SampleActors.CAPAP,
                                Known.of(LocalDate.of(2013, 7, 1)),
                                Known.notRecorded(),
                                Known.of(VOTE),
                                Known.notRecorded(),
                                Known.notRecorded())))
                        .build())
                .build();

        assertThat(refusals(dossier.with(signed), LocalDate.of(2014, 2, 3))).isEmpty();
    }

    /** CAPAP ended on 31 December 2013, and the Pays de Grasse took its place (CGCT, art. L5211-41-3, III). */
    @Test
    void the_successor_of_the_funder_pays_what_it_awarded() {
        assertThat(refusals(voted(vote -> vote), LocalDate.of(2014, 2, 3))).isEmpty();
    }
}
