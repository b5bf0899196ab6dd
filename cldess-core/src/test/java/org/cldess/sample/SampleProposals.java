package org.cldess.sample;

import java.time.LocalDate;
import java.util.List;
import org.cldess.act.Acts;
import org.cldess.actor.ActorId;
import org.cldess.charter.CharterAdoption;
import org.cldess.charter.CharterVersionId;
import org.cldess.charter.Proposal;
import org.cldess.charter.ProposalId;
import org.cldess.charter.text.Axis;
import org.cldess.charter.text.Principle;
import org.cldess.charter.text.PrincipleId;
import org.cldess.decision.CollectiveDecision;
import org.cldess.decision.DecisionMethod;
import org.cldess.decision.Position;
import org.cldess.decision.Vote;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;

/** Proposals to change the charter of the sample dossier, in the spring of 2014. */
public final class SampleProposals {
    /** A change to the principle on democracy, by an association. */
    public static final ProposalId CHANGE = ProposalId.of("p-change");

    /** Another change to the same principle, by a natural person. */
    public static final ProposalId OTHER = ProposalId.of("p-other");

    /** The addition of a principle. */
    public static final ProposalId ADDITION = ProposalId.of("p-add");

    /** The removal of the principle on profit. */
    public static final ProposalId REMOVAL = ProposalId.of("p-remove");

    /** The principle that is changed. */
    public static final PrincipleId DEMOCRACY = PrincipleId.of("democratie");

    /** The next version. */
    public static final CharterVersionId SECOND = CharterVersionId.of("charte-2");

    /** The day of the submission of all proposals. */
    public static final LocalDate SUBMITTED = LocalDate.of(2014, 3, 1);

    /** The day on which the group begins the evaluation. */
    public static final LocalDate BEGUN = LocalDate.of(2014, 3, 10);

    /** The day of the decisions. */
    public static final LocalDate DECIDED = LocalDate.of(2014, 4, 1);

    /** The adoption of the next version. */
    public static final LocalDate ADOPTED = LocalDate.of(2014, 5, 6);

    private SampleProposals() {}

    /** Returns the change as a draft. */
    public static Proposal change() {
        return Proposal.toChange(
                CHANGE,
                SampleCharter.FIRST,
                new Principle(
                        DEMOCRACY,
                        "Une personne, une voix",
                        "Chacune de nos organisations décide démocratiquement et l’écrit.",
                        Known.notRecorded()),
                SampleActors.APEAS,
                SUBMITTED);
    }

    /** Returns the other change to the same principle as a draft. */
    public static Proposal other() {
        return Proposal.toChange(
                OTHER,
                SampleCharter.FIRST,
                new Principle(DEMOCRACY, "Une voix chacun", "Nous votons.", Known.notRecorded()),
                SampleActors.CAMILLE,
                SUBMITTED);
    }

    /** Returns the addition as a draft. */
    public static Proposal addition() {
        return Proposal.toAdd(
                ADDITION,
                SampleCharter.FIRST,
                new Principle(
                        PrincipleId.of("accueil"),
                        "Une place pour chacun",
                        "Nous recevons chaque année une personne en parcours.",
                        Known.of(Axis.SOCIAL_UTILITY)),
                SampleActors.WORKSHOP,
                SUBMITTED);
    }

    /** Returns the removal as a draft. */
    public static Proposal removal() {
        return Proposal.toRemove(REMOVAL, SampleCharter.FIRST, PrincipleId.of("profit"), SampleActors.APEAS, SUBMITTED);
    }

    /** Returns the sample dossier with the four drafts. */
    public static Dossier submitted() {
        Dossier dossier = SampleDossiers.grasse();
        for (Proposal proposal : List.of(change(), other(), addition(), removal())) {
            dossier = Acts.of(dossier).charter().propose(proposal).orElseThrow();
        }
        return dossier;
    }

    /** Returns the sample dossier with all four proposals under evaluation. */
    public static Dossier evaluated() {
        Dossier dossier = submitted();
        for (ProposalId id : List.of(CHANGE, OTHER, ADDITION, REMOVAL)) {
            dossier = Acts.of(dossier).charter().evaluate(id, BEGUN).orElseThrow();
        }
        return dossier;
    }

    /** Returns the sample dossier with a change and an addition accepted and a removal rejected. */
    public static Dossier decided() {
        return Acts.of(Acts.of(Acts.of(evaluated())
                                .charter()
                                .decide(CHANGE, consent(vote(SampleActors.WORKSHOP, Position.FOR)))
                                .orElseThrow())
                        .charter()
                        .decide(ADDITION, consent(vote(SampleActors.APEAS, Position.FOR)))
                        .orElseThrow())
                .charter()
                .decide(
                        REMOVAL,
                        consent(
                                vote(SampleActors.APEAS, Position.FOR),
                                Vote.of(SampleActors.WORKSHOP, Position.OBJECTS, "C’est un des quatre axes.")))
                .orElseThrow();
    }

    /** Returns the sample dossier with a second version. */
    public static Dossier adopted() {
        return Acts.of(decided()).charter().adopt(adoption()).orElseThrow();
    }

    /** Returns the decision of the group to adopt the second version. */
    public static CharterAdoption adoption() {
        CollectiveDecision decision = CollectiveDecision.of(
                DecisionMethod.CONSENT,
                ADOPTED,
                12,
                List.of(vote(SampleActors.APEAS, Position.FOR), vote(SampleActors.WORKSHOP, Position.FOR)));
        return new CharterAdoption(SECOND, "2", ADOPTED, LocalDate.of(2016, 5, 6), decision);
    }

    /** Returns a decision by consent of the twelve members on the day of the decisions, without a quorum. */
    public static CollectiveDecision consent(Vote... votes) {
        return CollectiveDecision.of(DecisionMethod.CONSENT, DECIDED, 12, List.of(votes));
    }

    /** Returns a vote without a reason. */
    public static Vote vote(ActorId actor, Position position) {
        return Vote.of(actor, position);
    }
}
