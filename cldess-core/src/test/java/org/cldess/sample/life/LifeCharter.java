package org.cldess.sample.life;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.cldess.signing.SignatureLevel;
import org.cldess.signing.SignatureMethod;

/** The charter: two versions, and a proposal of each kind and with each outcome. */
public final class LifeCharter {
    static final CharterVersionId FIRST = CharterVersionId.of("charte-1");
    static final CharterVersionId SECOND = CharterVersionId.of("charte-2");
    static final LocalDate ADOPTED = LocalDate.of(2014, 10, 14);
    static final LocalDate RENEWED = LocalDate.of(2018, 6, 21);

    private static final PrincipleId VOICE = PrincipleId.of("voix");
    private static final PrincipleId LAND = PrincipleId.of("terre");
    private static final LocalDate SUBMITTED = LocalDate.of(2018, 2, 1);
    private static final LocalDate EVALUATED = LocalDate.of(2018, 2, 12);
    private static final LocalDate DECIDED = LocalDate.of(2018, 4, 5);
    private static final int MEMBERS = 9;
    private static final List<ActorId> SIGNATORIES = List.of(
            LifeBodies.GARDENS,
            LifeBodies.CANTEEN,
            LifeBodies.SAWMILL,
            LifeBodies.HOUSING,
            LifeBodies.WORKERS,
            LifeBodies.LAUNDRY,
            LifeBodies.ODILE);

    private LifeCharter() {}

    /** Returns the first version only, signed before the contract. */
    static Charter first() {
        List<CharterSignature> signatures = new ArrayList<>();
        for (ActorId actor : SIGNATORIES) {
            signatures.add(signature("c1-" + actor.value(), actor, version(), LocalDate.of(2014, 11, 4)));
        }
        return Charter.builder("Charte des gens de la Vive")
                .versions(List.of(version()))
                .signatures(signatures)
                .build();
    }

    /** Returns both versions, the proposals in between, and the signatures of the second one. */
    static Charter both() {
        Charter first = first();
        List<CharterSignature> signatures = new ArrayList<>(first.signatures());
        signatures.add(signature("c1-imprimerie", LifeBodies.PRINTER, version(), LocalDate.of(2015, 3, 2)).toBuilder()
                .withdrawn(LocalDate.of(2017, 9, 1))
                .build());
        for (ActorId actor : SIGNATORIES.subList(0, 5)) {
            signatures.add(signature("c2-" + actor.value(), actor, second(), LocalDate.of(2018, 9, 3)).toBuilder()
                    .method(SignatureMethod.ELECTRONIC)
                    .level(SignatureLevel.SIMPLE)
                    .build());
        }
        return first.toBuilder()
                .versions(List.of(version(), second(), draft()))
                .proposals(proposals())
                .signatures(signatures)
                .build();
    }

    private static CharterSignature signature(String id, ActorId actor, CharterVersion version, LocalDate day) {
        return CharterSignature.builder(CharterSignatureId.of(id), actor, version.id())
                .date(day)
                .hash(version.textHash())
                .representative(new Representative("Anouk", "Belin", Known.of("direction")))
                .withdrawn(Known.none())
                .method(SignatureMethod.HANDWRITTEN)
                .level(Known.none())
                .build();
    }

    private static List<Principle> principles(String voice) {
        return List.of(
                new Principle(VOICE, "Chacun sa voix", voice, Known.of(Axis.DEMOCRATIC_MANAGEMENT)),
                new Principle(
                        PrincipleId.of("argent"),
                        "L’argent sert",
                        "Nos excédents vont au projet.",
                        Known.of(Axis.LIMITED_PROFIT)),
                new Principle(LAND, "D’ici", "Nous achetons près d’ici.", Known.of(Axis.TERRITORIAL_ANCHORING)),
                new Principle(
                        PrincipleId.of("utile"),
                        "Utiles",
                        "Nous disons à qui nous servons.",
                        Known.of(Axis.SOCIAL_UTILITY)),
                new Principle(PrincipleId.of("sobre"), "Sobres", "Nous réparons.", Known.of(Axis.parse("sobriete"))));
    }

    private static CharterVersion sealed(CharterVersion text, LocalDate day, List<ActorId> voters) {
        return text.toBuilder()
                .hash(text.textHash())
                .decision(decision(
                        DecisionMethod.CONSENSUS,
                        day,
                        voters.stream().map(one -> Vote.of(one, Position.FOR)).toList()))
                .build();
    }

    private static CollectiveDecision decision(DecisionMethod method, LocalDate day, List<Vote> votes) {
        return new CollectiveDecision(method, Known.of(day), Known.of(MEMBERS), Known.of(2), Known.of(votes));
    }

    private static CharterVersion version() {
        return sealed(
                CharterVersion.builder(FIRST, "1", "Nous, gens de deux vallées, disons ce qui nous tient ensemble.")
                        .date(ADOPTED)
                        .reviewBy(LocalDate.of(2018, 10, 14))
                        .principles(principles("Chacun compte pour un."))
                        .build(),
                ADOPTED,
                SIGNATORIES.subList(0, 4));
    }

    private static CharterVersion second() {
        List<Principle> principles = new ArrayList<>(principles("Chacun compte pour un, et parle à son tour."));
        principles.add(new Principle(
                PrincipleId.of("accueil"), "Ouverts", "Notre porte est ouverte.", Known.of(Axis.SOCIAL_UTILITY)));
        return sealed(
                CharterVersion.builder(SECOND, "2", "Nous, gens de deux vallées, disons ce qui nous tient ensemble.")
                        .date(RENEWED)
                        .reviewBy(LocalDate.of(2024, 6, 21))
                        .principles(principles)
                        .build(),
                RENEWED,
                SIGNATORIES.subList(0, 5));
    }

    /** Returns a third version that was begun and never adopted. */
    private static CharterVersion draft() {
        return CharterVersion.builder(CharterVersionId.of("charte-3"), "3", "Nous reprenons la plume.")
                .principles(principles("Chacun compte pour un."))
                .build();
    }

    private static List<Proposal> proposals() {
        Vote inFavour = Vote.of(LifeBodies.CANTEEN, Position.FOR);
        Vote objection = Vote.of(LifeBodies.HOUSING, Position.OBJECTS, "C’est une des raisons d’être là.");
        return List.of(
                decided(
                        ProposalId.of("tour"),
                        Proposal.toChange(
                                ProposalId.of("tour"),
                                FIRST,
                                new Principle(
                                        VOICE,
                                        "Chacun sa voix",
                                        "Chacun compte pour un, et parle à son tour.",
                                        Known.of(Axis.DEMOCRATIC_MANAGEMENT)),
                                LifeBodies.GARDENS,
                                SUBMITTED),
                        ProposalStatus.ACCEPTED,
                        decision(DecisionMethod.CONSENT, DECIDED, List.of(inFavour, abstaining()))),
                decided(
                        ProposalId.of("accueil"),
                        Proposal.toAdd(
                                ProposalId.of("accueil"),
                                FIRST,
                                new Principle(
                                        PrincipleId.of("accueil"),
                                        "Ouverts",
                                        "Notre porte est ouverte.",
                                        Known.of(Axis.SOCIAL_UTILITY)),
                                LifeBodies.SAWMILL,
                                SUBMITTED),
                        ProposalStatus.ACCEPTED,
                        decision(
                                DecisionMethod.MAJORITY,
                                DECIDED,
                                List.of(inFavour, Vote.of(LifeBodies.GARDENS, Position.FOR), against()))),
                decided(
                        ProposalId.of("sans-terre"),
                        Proposal.toRemove(ProposalId.of("sans-terre"), FIRST, LAND, LifeBodies.LAUNDRY, SUBMITTED),
                        ProposalStatus.REJECTED,
                        decision(DecisionMethod.CONSENT, DECIDED, List.of(inFavour, objection))),
                decided(
                        ProposalId.of("sans-argent"),
                        Proposal.toRemove(
                                ProposalId.of("sans-argent"),
                                FIRST,
                                PrincipleId.of("argent"),
                                LifeBodies.WORKERS,
                                SUBMITTED),
                        ProposalStatus.REJECTED,
                        decision(
                                DecisionMethod.CONSENSUS,
                                DECIDED,
                                List.of(
                                        inFavour,
                                        Vote.of(LifeBodies.SAWMILL, Position.BLOCKS, "Nous y tenons tous.")))),
                ended("porte", ProposalStatus.WITHDRAWN, LifeBodies.ODILE),
                ended("voix-haute", ProposalStatus.OBSOLETE, LifeBodies.HOUSING),
                Proposal.toChange(
                        ProposalId.of("brouillon"),
                        SECOND,
                        new Principle(LAND, "D’ici", "Nous achetons ici.", Known.of(Axis.TERRITORIAL_ANCHORING)),
                        LifeBodies.GARDENS,
                        LocalDate.of(2023, 5, 2)));
    }

    private static Vote against() {
        return new Vote(
                LifeBodies.LAUNDRY,
                Position.AGAINST,
                Known.of("C’est trop long."),
                Known.of(LocalDate.of(2018, 3, 20)));
    }

    private static Vote abstaining() {
        return Vote.of(LifeBodies.SAWMILL, Position.ABSTAINS);
    }

    private static Proposal decided(
            ProposalId id, Proposal proposal, ProposalStatus status, CollectiveDecision decision) {
        return proposal.toBuilder()
                .body(LifeMeetings.ASSEMBLY)
                .hash(proposal.textHash())
                .history(List.of(
                        new ProposalStep(EVALUATED, ProposalStatus.EVALUATING, Known.none()),
                        new ProposalStep(
                                DECIDED,
                                status,
                                status == ProposalStatus.REJECTED ? Known.of("Une objection demeure.") : Known.none())))
                .decision(decision)
                .build();
    }

    private static Proposal ended(String id, ProposalStatus status, ActorId author) {
        Proposal proposal = Proposal.toChange(
                ProposalId.of(id),
                FIRST,
                new Principle(VOICE, "La voix", "Version " + id + ".", Known.of(Axis.DEMOCRATIC_MANAGEMENT)),
                author,
                SUBMITTED);
        return proposal.toBuilder()
                .hash(proposal.textHash())
                .history(List.of(
                        new ProposalStep(EVALUATED, ProposalStatus.EVALUATING, Known.none()),
                        new ProposalStep(DECIDED, status, Known.none())))
                .build();
    }
}
