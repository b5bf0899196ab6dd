package org.cldess.reporting.sample;

import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.actor.Representative;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.CharterSignatureId;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.CharterVersionId;
import org.cldess.charter.Proposal;
import org.cldess.charter.ProposalId;
import org.cldess.charter.ProposalStatus;
import org.cldess.charter.ProposalStep;
import org.cldess.charter.text.Axis;
import org.cldess.charter.text.Principle;
import org.cldess.charter.text.PrincipleId;
import org.cldess.decision.CollectiveDecision;
import org.cldess.decision.DecisionMethod;
import org.cldess.decision.Position;
import org.cldess.decision.Vote;
import org.cldess.known.Known;
import org.cldess.signing.SignatureMethod;

/** The charter of the small dossier: two versions, and between them four proposals of spring 2014. */
public final class SmallCharter {
    private static final LocalDate BEGUN = LocalDate.of(2014, 3, 3);
    private static final LocalDate DECIDED = LocalDate.of(2014, 4, 1);
    private static final LocalDate WITHDRAWN = LocalDate.of(2014, 10, 1);
    private static final Principle VOICE =
            principle("voix", "Une personne, une voix", "Chacun compte pour un.", Axis.DEMOCRATIC_MANAGEMENT);
    private static final Principle SHORTER =
            principle("voix", "Une personne, une voix", "Chacun compte, et le dit.", Axis.DEMOCRATIC_MANAGEMENT);
    private static final Principle USEFUL =
            principle("utile", "Utiles à tous", "Nous disons à qui nous servons.", Axis.SOCIAL_UTILITY);
    private static final Principle WELCOME =
            principle("accueil", "Une place pour chacun", "Nous accueillons.\n\nSans condition.", Axis.SOCIAL_UTILITY);
    private static final CharterVersion FIRST = version("v1", "1", LocalDate.of(2013, 2, 17), principles(VOICE));
    private static final CharterVersion SECOND = version("v2", "2", LocalDate.of(2014, 12, 1), principles(SHORTER));

    private SmallCharter() {}

    public static Charter charter() {
        return Charter.builder("Charte de l’ESS du Pays d’Essai")
                .versions(List.of(FIRST, SECOND))
                .proposals(List.of(
                        change(),
                        Proposal.toChange(
                                        ProposalId.of("p-2"),
                                        FIRST.id(),
                                        VOICE,
                                        SmallDossier.ZOE,
                                        LocalDate.of(2014, 2, 1))
                                .with(step(BEGUN, ProposalStatus.EVALUATING))
                                .with(step(DECIDED, ProposalStatus.OBSOLETE)),
                        removal(),
                        Proposal.toAdd(ProposalId.of("p-4"), FIRST.id(), WELCOME, SmallDossier.CAPG, DECIDED)
                                .with(step(LocalDate.of(2014, 5, 2), ProposalStatus.EVALUATING))
                                .with(new ProposalStep(
                                        WITHDRAWN, ProposalStatus.WITHDRAWN, Known.of("À reprendre plus tard.")))))
                .signatures(List.of(
                        signed("cs-1", SmallDossier.ATELIER, LocalDate.of(2013, 2, 17), Known.none()),
                        signed("cs-2", SmallDossier.ZOE, LocalDate.of(2013, 3, 1), Known.none()),
                        signed(
                                "cs-3",
                                SmallDossier.PARFUMS,
                                LocalDate.of(2013, 4, 2),
                                Known.of(LocalDate.of(2014, 1, 10))),
                        signed("cs-4", SmallDossier.CAPG, LocalDate.of(2014, 9, 1), Known.none())))
                .build();
    }

    /** Returns an accepted proposal; the second version contains its change. */
    private static Proposal change() {
        return Proposal.toChange(
                        ProposalId.of("p-1"), FIRST.id(), SHORTER, SmallDossier.ATELIER, LocalDate.of(2014, 2, 1))
                .with(step(BEGUN, ProposalStatus.EVALUATING))
                .with(step(DECIDED, ProposalStatus.ACCEPTED))
                .with(decision(DECIDED, Vote.of(SmallDossier.CAPG, Position.FOR)));
    }

    /** Returns a proposal that was rejected because a natural person objected. */
    private static Proposal removal() {
        return Proposal.toRemove(
                        ProposalId.of("p-3"), FIRST.id(), USEFUL.id(), SmallDossier.CAPG, LocalDate.of(2014, 2, 1))
                .with(step(BEGUN, ProposalStatus.EVALUATING))
                .with(step(DECIDED, ProposalStatus.REJECTED))
                .with(decision(
                        DECIDED,
                        Vote.of(SmallDossier.ATELIER, Position.FOR),
                        Vote.of(SmallDossier.ZOE, Position.OBJECTS, "C’est notre raison d’être.")));
    }

    private static ProposalStep step(LocalDate day, ProposalStatus status) {
        return new ProposalStep(day, status, Known.none());
    }

    private static CollectiveDecision decision(LocalDate day, Vote... votes) {
        return CollectiveDecision.of(DecisionMethod.CONSENT, day, 6, List.of(votes));
    }

    private static List<Principle> principles(Principle first) {
        return List.of(
                first,
                principle("moyen", "Le profit est un moyen", "Il sert le projet.", Axis.LIMITED_PROFIT),
                principle("ici", "Ici", "Nous travaillons ici.", Axis.TERRITORIAL_ANCHORING),
                USEFUL);
    }

    private static Principle principle(String id, String title, String text, Axis axis) {
        return new Principle(PrincipleId.of(id), title, text, Known.of(axis));
    }

    private static CharterVersion version(String id, String label, LocalDate adopted, List<Principle> principles) {
        CharterVersion text = new CharterVersion(
                CharterVersionId.of(id),
                label,
                Known.of(adopted),
                Known.of(adopted.plusYears(2)),
                "Écrite ensemble.",
                principles,
                Known.notRecorded());
        return new CharterVersion(
                text.id(),
                label,
                text.date(),
                text.reviewBy(),
                text.preamble(),
                text.principles(),
                Known.of(text.textHash()),
                Known.of(decision(adopted, Vote.of(SmallDossier.ATELIER, Position.FOR))));
    }

    private static CharterSignature signed(String id, ActorId actor, LocalDate date, Known<LocalDate> withdrawn) {
        return new CharterSignature(
                CharterSignatureId.of(id),
                actor,
                FIRST.id(),
                Known.of(date),
                FIRST.hash(),
                Known.of(new Representative("Albert", "Signant", Known.notRecorded())),
                withdrawn,
                Known.of(SignatureMethod.HANDWRITTEN),
                Known.none());
    }
}
