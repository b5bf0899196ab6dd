package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.cldess.sample.SampleProposals.ADDITION;
import static org.cldess.sample.SampleProposals.ADOPTED;
import static org.cldess.sample.SampleProposals.BEGUN;
import static org.cldess.sample.SampleProposals.CHANGE;
import static org.cldess.sample.SampleProposals.DECIDED;
import static org.cldess.sample.SampleProposals.OTHER;
import static org.cldess.sample.SampleProposals.REMOVAL;
import static org.cldess.sample.SampleProposals.SECOND;
import static org.cldess.sample.SampleProposals.consent;
import static org.cldess.sample.SampleProposals.vote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterAdoption;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.CharterSignatureId;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.CharterVersionId;
import org.cldess.charter.Proposal;
import org.cldess.charter.ProposalId;
import org.cldess.charter.ProposalKind;
import org.cldess.charter.ProposalStatus;
import org.cldess.charter.text.Principle;
import org.cldess.charter.text.PrincipleId;
import org.cldess.decision.CollectiveDecision;
import org.cldess.decision.DecisionMethod;
import org.cldess.decision.Position;
import org.cldess.decision.Vote;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.rulebook.Rulebook;
import org.cldess.rulebook.Ruling;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleCharter;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.SampleProposals;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

class ProposalActsTest {
    private static List<String> codes(Answer<Dossier> answer) {
        return answer.reasons().stream().map(Violation::code).toList();
    }

    private static Charter charter(Dossier dossier) {
        return dossier.charter().value().orElseThrow();
    }

    private static ProposalStatus status(Dossier dossier, ProposalId id) {
        return charter(dossier).findProposal(id).orElseThrow().status();
    }

    private static Dossier with(Dossier dossier, Proposal changed) {
        Charter charter = charter(dossier);
        return dossier.toBuilder()
                .charter(charter.toBuilder()
                        .proposals(charter.proposals().stream()
                                .map(proposal -> proposal.id().equals(changed.id()) ? changed : proposal)
                                .toList())
                        .build())
                .build();
    }

    @Test
    void a_proposal_lives_from_draft_to_the_next_version() {
        Dossier adopted = SampleProposals.adopted();
        CharterVersion second = charter(adopted).versions().get(1);

        assertThat(second.principles())
                .extracting(principle -> principle.id().value(), Principle::text)
                .containsExactly(
                        tuple("democratie", "Chacune de nos organisations décide démocratiquement et l’écrit."),
                        tuple("profit", "Nos excédents servent d’abord au projet."),
                        tuple("territoire", "Nous travaillons ici et avec ceux d’ici."),
                        tuple("utilite", "Nous disons à qui notre activité est utile."),
                        tuple("accueil", "Nous recevons chaque année une personne en parcours."));
        assertThat(second.principles().get(0).axis())
                .isEqualTo(
                        charter(adopted).versions().get(0).principles().get(0).axis());
        assertThat(second.hash()).isEqualTo(Known.of(second.textHash()));
        assertThat(charter(adopted).versionInForce(ADOPTED)).contains(second);
        assertThat(charter(adopted).accepted(DECIDED)).extracting(Proposal::id).containsExactly(CHANGE, ADDITION);
        assertThat(charter(adopted).accepted(ADOPTED)).isEmpty();
        assertThat(Rulebook.france().check(adopted, SampleDossiers.DAY).breached())
                .isEmpty();
    }

    @Test
    void each_day_sees_no_more_than_what_was_done_by_then() {
        LocalDate before = BEGUN.minusDays(1);
        LocalDate between = DECIDED.minusDays(1);

        assertThat(SampleProposals.adopted().seenOn(before).charter())
                .isEqualTo(SampleProposals.submitted().seenOn(before).charter());
        assertThat(SampleProposals.adopted().seenOn(between).charter())
                .isEqualTo(SampleProposals.evaluated().seenOn(between).charter());
        assertThat(SampleProposals.adopted().seenOn(ADOPTED.minusDays(1)).charter())
                .isEqualTo(SampleProposals.decided().charter());
        assertThat(charter(SampleProposals.adopted().seenOn(SampleProposals.SUBMITTED.minusDays(1)))
                        .proposals())
                .isEmpty();
    }

    @Test
    void accepting_one_closes_the_others_on_its_article_and_no_more() {
        Dossier decided = SampleProposals.decided();

        assertThat(status(decided, CHANGE)).isEqualTo(ProposalStatus.ACCEPTED);
        assertThat(status(decided, OTHER)).isEqualTo(ProposalStatus.OBSOLETE);
        assertThat(status(decided, ADDITION)).isEqualTo(ProposalStatus.ACCEPTED);
        assertThat(status(decided, REMOVAL)).isEqualTo(ProposalStatus.REJECTED);
        assertThat(charter(decided).findProposal(OTHER).orElseThrow().status(DECIDED.minusDays(1)))
                .isEqualTo(ProposalStatus.EVALUATING);
    }

    @Test
    void nothing_is_proposed_on_an_article_on_which_something_is_accepted() {
        Proposal late = Proposal.toRemove(
                ProposalId.of("p-late"),
                SampleCharter.FIRST,
                SampleProposals.DEMOCRACY,
                SampleActors.WORKSHOP,
                DECIDED.plusDays(1));

        assertThat(codes(Acts.of(SampleProposals.decided()).charter().propose(late)))
                .containsExactly("CHA-09");
    }

    @Test
    void a_proposal_is_dated_signed_by_its_author_fresh_and_on_the_version_in_force() {
        Proposal change = SampleProposals.change();
        Proposal bare = new Proposal(
                change.id(),
                change.version(),
                change.kind(),
                change.article(),
                change.title(),
                change.text(),
                change.axis(),
                Known.notRecorded(),
                Known.none(),
                Known.notRecorded(),
                List.of(),
                Known.none(),
                Known.none());
        Proposal early = Proposal.toRemove(
                REMOVAL,
                SampleCharter.FIRST,
                SampleProposals.DEMOCRACY,
                SampleActors.APEAS,
                SampleCharter.ADOPTED.minusDays(1));
        Proposal strange = Proposal.toRemove(
                REMOVAL, SampleCharter.FIRST, PrincipleId.of("rien"), SampleActors.APEAS, SampleProposals.SUBMITTED);

        Dossier grasse = SampleDossiers.grasse();
        assertThat(codes(Acts.of(grasse).charter().propose(bare)))
                .containsExactly("propose.undated", "propose.anonymous");
        assertThat(codes(Acts.of(grasse).charter().propose(early)))
                .containsExactly("propose.version", "propose.stranger");
        assertThat(codes(Acts.of(grasse).charter().propose(strange))).containsExactly("form.article");
        assertThat(codes(Acts.of(grasse)
                        .charter()
                        .propose(
                                charter(SampleProposals.evaluated()).proposals().get(0))))
                .containsExactly("propose.history");
        assertThat(codes(Acts.of(SampleProposals.submitted()).charter().propose(change)))
                .containsExactly("form.duplicate");
    }

    @Test
    void the_table_of_states_is_closed_and_days_go_on() {
        Dossier evaluated = SampleProposals.evaluated();

        assertThat(codes(Acts.of(evaluated).charter().evaluate(CHANGE, BEGUN))).containsExactly("proposal.state");
        assertThat(codes(Acts.of(SampleProposals.submitted())
                        .charter()
                        .evaluate(CHANGE, SampleProposals.SUBMITTED.minusDays(1))))
                .containsExactly("proposal.early");
        assertThat(codes(Acts.of(SampleProposals.submitted())
                        .charter()
                        .decide(CHANGE, consent(vote(SampleActors.WORKSHOP, Position.FOR)))))
                .containsExactly("proposal.state");
        Dossier withdrawn = Acts.of(evaluated)
                .charter()
                .withdraw(OTHER, BEGUN, "L’autre suffit.")
                .orElseThrow();
        assertThat(status(withdrawn, OTHER)).isEqualTo(ProposalStatus.WITHDRAWN);
        assertThat(codes(Acts.of(withdrawn).charter().evaluate(OTHER, BEGUN))).containsExactly("proposal.state");
        assertThat(codes(Acts.of(evaluated).charter().withdraw(ProposalId.of("p-9"), BEGUN, "?")))
                .containsExactly("proposal.unknown");
    }

    @Test
    void nobody_accepts_a_proposal_of_ones_own_alone() {
        Dossier evaluated = SampleProposals.evaluated();

        assertThat(codes(Acts.of(evaluated).charter().decide(CHANGE, consent(vote(SampleActors.APEAS, Position.FOR)))))
                .containsExactly("decide.alone");
        assertThat(Acts.of(evaluated)
                        .charter()
                        .decide(
                                CHANGE,
                                consent(
                                        vote(SampleActors.APEAS, Position.FOR),
                                        vote(SampleActors.CAMILLE, Position.FOR)))
                        .isGranted())
                .isTrue();
    }

    @Test
    void every_reason_of_a_refused_decision_is_told_at_once() {
        List<Vote> votes = new ArrayList<>(List.of(
                vote(SampleActors.APEAS, Position.FOR),
                vote(SampleActors.WORKSHOP, Position.OBJECTS),
                new Vote(SampleActors.CAMILLE, Position.ABSTAINS, Known.none(), Known.of(BEGUN.minusDays(1)))));
        CollectiveDecision wrong = new CollectiveDecision(
                DecisionMethod.CONSENT, Known.of(DECIDED), Known.of(2), Known.of(5), Known.of(votes));
        Answer<Dossier> answer = Acts.of(SampleProposals.evaluated()).charter().decide(CHANGE, wrong);

        assertThat(codes(answer)).containsExactly("decide.unreasoned", "decide.eligible", "CHA-12");
        assertThat(answer.reasons().list().get(0).path()).isEqualTo("/charter/proposals/0");
        assertThat(Ruling.plain(answer.reasons().list().get(0).message(Locale.FRENCH)))
                .isEqualTo("Il manque le motif de « Chantier des Restanques » (objection). Notez-le.");
        assertThat(Ruling.plain(answer.reasons().list().get(1).message(Locale.FRENCH)))
                .isEqualTo(
                        "La décision compte 2 membres, alors que 3 signataires peuvent y prendre part le 1er avril 2014."
                                + " Corrigez le nombre.");
        assertThat(Ruling.plain(answer.reasons().list().get(2).message(Locale.FRENCH)))
                .contains("3 membres se sont exprimés, et 2 seulement le pouvaient")
                .contains("le quorum de 5 dépasse le nombre des membres (2)")
                .contains("une voix est du 9 mars 2014, avant le début de l’examen (10 mars 2014)");
    }

    @Test
    void a_decision_whose_result_cannot_be_told_is_refused() {
        CollectiveDecision open = new CollectiveDecision(
                DecisionMethod.MAJORITY,
                Known.notRecorded(),
                Known.of(12),
                Known.notRecorded(),
                Known.of(List.of(vote(SampleActors.WORKSHOP, Position.FOR))));

        assertThat(codes(Acts.of(SampleProposals.evaluated()).charter().decide(CHANGE, open)))
                .containsExactly("decide.undated", "decide.unknown");
    }

    @Test
    void a_text_that_changed_under_the_votes_is_not_decided() {
        Dossier evaluated = SampleProposals.evaluated();
        Proposal frozen = charter(evaluated).findProposal(CHANGE).orElseThrow();
        Proposal altered = new Proposal(
                frozen.id(),
                frozen.version(),
                frozen.kind(),
                frozen.article(),
                frozen.title(),
                Optional.of("Un autre texte."),
                frozen.axis(),
                frozen.author(),
                frozen.body(),
                frozen.submitted(),
                frozen.history(),
                frozen.hash(),
                frozen.decision());

        Dossier dossier = with(evaluated, altered);
        assertThat(Ruling.of("CHA-10", dossier).at("/charter/proposals/0").isError())
                .isTrue();
        assertThat(codes(Acts.of(dossier).charter().decide(CHANGE, consent(vote(SampleActors.WORKSHOP, Position.FOR)))))
                .containsExactly("decide.changed");
    }

    @Test
    void a_version_is_adopted_only_with_something_new_by_a_decision_that_adopts() {
        CharterAdoption good = SampleProposals.adoption();
        CollectiveDecision none = CollectiveDecision.of(DecisionMethod.CONSENT, ADOPTED.plusDays(1), 12, List.of());
        CharterAdoption wrong = new CharterAdoption(SECOND, "1", ADOPTED, ADOPTED, none);

        assertThat(codes(Acts.of(SampleProposals.decided()).charter().adopt(wrong)))
                .containsExactly("adopt.decision", "adopt.early", "adopt.review", "adopt.label");
        assertThat(codes(Acts.of(SampleDossiers.grasse()).charter().adopt(good)))
                .containsExactly("adopt.unchanged");
        assertThat(codes(Acts.of(SampleProposals.adopted()).charter().adopt(good)))
                .containsExactly("adopt.order", "decide.vote", "decide.vote", "adopt.unchanged", "form.duplicate");
    }

    @Test
    void a_version_is_adopted_by_a_dated_decision() {
        CharterAdoption good = SampleProposals.adoption();
        CollectiveDecision decision = good.decision();
        CollectiveDecision undated = new CollectiveDecision(
                decision.method(), Known.notRecorded(), decision.eligible(), decision.quorum(), decision.votes());

        assertThat(codes(Acts.of(SampleProposals.decided())
                        .charter()
                        .adopt(new CharterAdoption(SECOND, good.label(), ADOPTED, good.reviewBy(), undated))))
                .contains("decide.undated");
    }

    @Test
    void two_proposals_on_one_article_are_not_both_adopted() {
        Dossier decided = SampleProposals.decided();
        Dossier both = with(
                decided,
                new Proposal(
                        OTHER,
                        SampleCharter.FIRST,
                        ProposalKind.CHANGE,
                        SampleProposals.DEMOCRACY,
                        Optional.of("Une voix chacun"),
                        Optional.of("Nous votons."),
                        Known.notRecorded(),
                        Known.of(SampleActors.CAMILLE),
                        Known.none(),
                        Known.of(SampleProposals.SUBMITTED),
                        charter(decided).findProposal(CHANGE).orElseThrow().history(),
                        Known.notRecorded(),
                        Known.of(consent(vote(SampleActors.APEAS, Position.FOR)))));

        assertThat(codes(Acts.of(both).charter().adopt(SampleProposals.adoption())))
                .contains("adopt.conflict");
        assertThat(codes(Acts.of(decided).charter().adopt(SampleProposals.adoption())))
                .isEmpty();
    }

    @Test
    void a_version_waits_for_the_proposals_that_are_being_evaluated() {
        Dossier dossier = Acts.of(SampleProposals.evaluated())
                .charter()
                .decide(ADDITION, consent(vote(SampleActors.APEAS, Position.FOR)))
                .orElseThrow();

        assertThat(codes(Acts.of(dossier).charter().adopt(SampleProposals.adoption())))
                .containsExactly("CHA-14");
    }

    @Test
    void what_is_still_a_draft_on_the_version_that_is_replaced_becomes_obsolete() {
        Dossier dossier = Acts.of(Acts.of(Acts.of(SampleProposals.submitted())
                                .charter()
                                .evaluate(ADDITION, BEGUN)
                                .orElseThrow())
                        .charter()
                        .decide(ADDITION, consent(vote(SampleActors.APEAS, Position.FOR)))
                        .orElseThrow())
                .charter()
                .adopt(SampleProposals.adoption())
                .orElseThrow();

        assertThat(status(dossier, CHANGE)).isEqualTo(ProposalStatus.OBSOLETE);
        assertThat(status(dossier, ADDITION)).isEqualTo(ProposalStatus.ACCEPTED);
        assertThat(codes(Acts.of(dossier).charter().evaluate(REMOVAL, ADOPTED)))
                .containsExactly("proposal.state", "CHA-14");
    }

    @Test
    void adopts_a_draft_that_the_charter_holds() {
        CharterVersion text = SampleCharter.version();
        CharterVersion draft = new CharterVersion(
                SECOND, "projet", Known.none(), Known.none(), "Tout est réécrit.", text.principles(), Known.none());
        Dossier grasse = SampleDossiers.grasse();
        Dossier dossier = grasse.toBuilder()
                .charter(charter(grasse).toBuilder()
                        .versions(List.of(text, draft))
                        .build())
                .build();

        Dossier adopted =
                Acts.of(dossier).charter().adopt(SampleProposals.adoption()).orElseThrow();

        assertThat(charter(adopted).versions()).hasSize(2);
        assertThat(charter(adopted).versionInForce(ADOPTED).orElseThrow().preamble())
                .isEqualTo("Tout est réécrit.");
        assertThat(charter(adopted).versionInForce(ADOPTED).orElseThrow().label())
                .isEqualTo("2");
    }

    @Test
    void a_draft_that_is_adopted_keeps_its_place_so_that_what_was_wrong_elsewhere_does_not_look_new() {
        CharterVersion text = SampleCharter.version();
        CharterVersion draft = new CharterVersion(
                SECOND, "projet", Known.none(), Known.none(), "Tout est réécrit.", text.principles(), Known.none());
        CharterVersion changed = new CharterVersion(
                text.id(), "1 bis", text.date(), text.reviewBy(), text.preamble(), text.principles(), text.hash());
        Dossier grasse = SampleDossiers.grasse();
        Dossier dossier = grasse.toBuilder()
                .charter(charter(grasse).toBuilder()
                        .versions(List.of(draft, changed))
                        .build())
                .build();

        Dossier adopted =
                Acts.of(dossier).charter().adopt(SampleProposals.adoption()).orElseThrow();

        assertThat(charter(adopted).versions())
                .extracting(CharterVersion::id)
                .containsExactly(SECOND, SampleCharter.FIRST);
    }

    @Test
    void a_draft_that_somebody_signed_is_not_adopted_under_the_signature() {
        CharterVersion text = SampleCharter.version();
        CharterVersion draft = new CharterVersion(
                SECOND, "projet", Known.none(), Known.none(), "Tout est réécrit.", text.principles(), Known.none());
        Dossier grasse = SampleDossiers.grasse();
        Dossier dossier = grasse.toBuilder()
                .charter(charter(grasse).toBuilder()
                        .versions(List.of(text, draft))
                        .build())
                .build();

        assertThat(codes(Acts.of(dossier).charter().sign(SampleActors.PERFUMER, SECOND, ADOPTED)))
                .containsExactly("act.unrecorded", "act.unrecorded");
        Dossier signed = Acts.of(dossier)
                .record()
                .charterSignature(new CharterSignature(
                        CharterSignatureId.of("trop-tot"),
                        SampleActors.PERFUMER,
                        SECOND,
                        Known.of(ADOPTED),
                        Known.of(draft.textHash()),
                        Known.notRecorded(),
                        Known.none(),
                        Known.notRecorded(),
                        Known.notRecorded()))
                .orElseThrow();

        assertThat(codes(Acts.of(signed).charter().adopt(SampleProposals.adoption())))
                .containsExactly("CHA-03");
    }

    @Test
    void a_decision_is_judged_although_an_earlier_one_in_its_place_was_as_wrong() {
        List<Vote> votes =
                List.of(vote(SampleActors.WORKSHOP, Position.FOR), vote(SampleActors.PERFUMER, Position.FOR));
        Proposal proposal =
                charter(SampleProposals.evaluated()).findProposal(CHANGE).orElseThrow();
        CollectiveDecision before = CollectiveDecision.of(DecisionMethod.CONSENT, DECIDED.minusDays(9), 1, votes);
        Dossier dossier = with(SampleProposals.evaluated(), proposal.with(before));

        CollectiveDecision again = CollectiveDecision.of(DecisionMethod.CONSENT, DECIDED, 1, votes);

        assertThat(codes(Acts.of(dossier).charter().decide(CHANGE, again)))
                .containsExactly("decide.vote", "decide.eligible", "CHA-12");
    }

    @Test
    void no_proposal_is_evaluated_under_a_version_that_was_adopted_meanwhile() {
        Proposal late = Proposal.toRemove(
                ProposalId.of("p-late"),
                SampleCharter.FIRST,
                PrincipleId.of("territoire"),
                SampleActors.APEAS,
                DECIDED);
        Dossier dossier =
                Acts.of(SampleProposals.adopted()).charter().propose(late).orElseThrow();

        assertThat(codes(Acts.of(dossier).charter().evaluate(late.id(), ADOPTED)))
                .containsExactly("CHA-14");
    }

    @Test
    void without_a_charter_there_is_nothing_to_change() {
        Dossier without = SampleDossiers.withContract(contract -> contract.charterVersion(Known.none())).toBuilder()
                .charter(Known.none())
                .build();

        assertThat(codes(Acts.of(without).charter().propose(SampleProposals.change())))
                .containsExactly("charter.act.none");
        assertThat(codes(Acts.of(without).charter().evaluate(CHANGE, BEGUN))).containsExactly("charter.act.none");
        assertThat(codes(Acts.of(without).charter().adopt(SampleProposals.adoption())))
                .containsExactly("charter.act.none");
        assertThat(codes(Acts.of(SampleDossiers.grasse())
                        .charter()
                        .adopt(new CharterAdoption(
                                CharterVersionId.of("charte-0"),
                                "0",
                                LocalDate.of(2012, 5, 6),
                                LocalDate.of(2016, 5, 6),
                                SampleProposals.adoption().decision()))))
                .containsExactly("adopt.early", "adopt.order", "adopt.nothing");
    }
}
