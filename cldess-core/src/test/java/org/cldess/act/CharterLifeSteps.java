package org.cldess.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterAdoption;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.CharterSignatureId;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.CharterVersionId;
import org.cldess.charter.Proposal;
import org.cldess.charter.ProposalId;
import org.cldess.charter.ProposalStatus;
import org.cldess.charter.ProposalStep;
import org.cldess.charter.text.Principle;
import org.cldess.charter.text.PrincipleId;
import org.cldess.charter.text.TextHash;
import org.cldess.decision.CollectiveDecision;
import org.cldess.decision.DecisionMethod;
import org.cldess.decision.Position;
import org.cldess.decision.Vote;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.sample.SampleActors;
import org.cldess.validation.Answer;

/**
 * Draws the next step in the life of a charter: usually one that the states of its proposals allow, and usually a
 * correct one.
 */
final class CharterLifeSteps {
    private static final List<ActorId> ACTORS =
            List.of(SampleActors.APEAS, SampleActors.WORKSHOP, SampleActors.CAMILLE);
    private static final List<String> ARTICLES = List.of("democratie", "neuf");
    private static final List<ProposalStatus> OPEN = List.of(ProposalStatus.DRAFT, ProposalStatus.EVALUATING);

    private final Dice dice;
    private final Charter charter;
    private final LocalDate day;
    private final int number;

    CharterLifeSteps(Dice dice, Dossier dossier, LocalDate clock, int number) {
        this.dice = dice;
        this.charter = dossier.charter().value().orElseThrow();
        this.day = soon(clock);
        this.number = number;
    }

    /** Draws a day: usually a few days later, sometimes the same day, sometimes an earlier one. */
    private LocalDate soon(LocalDate clock) {
        return switch (dice.below(8)) {
            case 0, 1, 2 -> clock.minusDays(dice.below(60));
            case 3 -> clock;
            default -> clock.plusDays(dice.below(15));
        };
    }

    LifeStep next() {
        boolean unsigned = ACTORS.stream().noneMatch(actor -> charter.hasSigned(actor, day));
        if (unsigned && dice.onceIn(2)) {
            return sign();
        }
        boolean ripe = !charter.accepted(day).isEmpty();
        if (ripe ? dice.onceIn(3) : dice.onceIn(20)) {
            return adopt();
        }
        return switch (dice.below(12)) {
            case 0 -> propose();
            case 1, 2, 3 -> evaluate();
            case 4, 5, 6 -> withdraw();
            case 7 -> sign();
            default -> decide();
        };
    }

    private LifeStep propose() {
        Proposal proposal = proposal();
        return step(
                "propose",
                dossier -> Acts.of(dossier).charter().propose(proposal),
                known -> known.toBuilder()
                        .proposals(longer(known.proposals(), proposal))
                        .build());
    }

    private LifeStep evaluate() {
        Optional<Proposal> one = one(List.of(ProposalStatus.DRAFT));
        return one.map(proposal -> moved(
                        "evaluate",
                        proposal,
                        new ProposalStep(day, ProposalStatus.EVALUATING, Known.none()),
                        dossier -> Acts.of(dossier).charter().evaluate(proposal.id(), day)))
                .orElseGet(this::propose);
    }

    private LifeStep withdraw() {
        Optional<Proposal> one = one(OPEN);
        return one.map(proposal -> moved(
                        "withdraw",
                        proposal,
                        new ProposalStep(day, ProposalStatus.WITHDRAWN, Known.of("Autre idée.")),
                        dossier -> Acts.of(dossier).charter().withdraw(proposal.id(), day, "Autre idée.")))
                .orElseGet(this::propose);
    }

    private static LifeStep moved(
            String name, Proposal proposal, ProposalStep step, Function<Dossier, Answer<Dossier>> act) {
        return new LifeStep(name, step.date(), act, record(known -> replaced(known, List.of(proposal.with(step)))));
    }

    private LifeStep decide() {
        Optional<Proposal> one = one(List.of(ProposalStatus.EVALUATING));
        return one.map(this::decide).orElseGet(this::evaluate);
    }

    private LifeStep decide(Proposal proposal) {
        CollectiveDecision decision = dice.onceIn(3) ? unanimous() : decision();
        boolean adopted = decision.tally().isAdopted() || dice.onceIn(3);
        ProposalStatus status = adopted ? ProposalStatus.ACCEPTED : ProposalStatus.REJECTED;
        List<Proposal> moved =
                new ArrayList<>(List.of(proposal.with(new ProposalStep(day, status, Known.of("Décidé ainsi.")))
                        .with(decision)));
        if (adopted) {
            charter.proposals().stream()
                    .filter(proposal::isSiblingOf)
                    .filter(other -> other.status().isOpen())
                    .forEach(other -> moved.add(obsolete(other)));
        }
        return step(
                "decide",
                dossier -> Acts.of(dossier).charter().decide(proposal.id(), decision, "Décidé ainsi."),
                known -> replaced(known, moved));
    }

    private Proposal obsolete(Proposal proposal) {
        return proposal.with(new ProposalStep(day, ProposalStatus.OBSOLETE, Known.none()));
    }

    private LifeStep sign() {
        CharterVersion version =
                dice.mostly(charter.versionInForce(day).stream().toList(), charter.versions());
        CharterSignature signature = new CharterSignature(
                CharterSignatureId.of("t-" + number),
                dice.onceIn(3) ? SampleActors.PERFUMER : dice.any(ACTORS),
                version.id(),
                Known.of(day),
                Known.of(dice.onceIn(6) ? TextHash.of(List.of("autre")) : version.textHash()),
                Known.notRecorded(),
                dice.onceIn(6) ? Known.of(day.plusDays(dice.below(30))) : Known.none(),
                Known.notRecorded(),
                Known.notRecorded());
        return step(
                "sign charter",
                dossier -> Acts.of(dossier).charter().sign(signature),
                known -> known.toBuilder()
                        .signatures(longer(known.signatures(), signature))
                        .build());
    }

    private LifeStep adopt() {
        CollectiveDecision decision = dice.onceIn(4) ? decision() : unanimous();
        LocalDate review = day.plusDays(dice.onceIn(12) ? 0 : 400);
        List<CharterVersionId> drafts = charter.versions().stream()
                .filter(version -> version.date().value().isEmpty())
                .map(CharterVersion::id)
                .toList();
        CharterVersionId id = drafts.isEmpty() || dice.onceIn(2) ? CharterVersionId.of("v-" + number) : drafts.get(0);
        CharterAdoption adoption = new CharterAdoption(id, "n° " + number, day, review, decision);
        return step("adopt", dossier -> Acts.of(dossier).charter().adopt(adoption), known -> adopted(known, adoption));
    }

    /**
     * Returns the charter with the text of the version in force adopted again, whatever proposals were accepted. Drafts
     * lapse with the version to which they refer.
     */
    private Charter adopted(Charter known, CharterAdoption adoption) {
        CharterVersion model =
                known.versionInForce(day).orElseGet(() -> known.versions().get(0));
        CharterVersion text = new CharterVersion(
                CharterVersionId.of("w-" + number),
                adoption.label(),
                Known.of(day),
                Known.of(adoption.reviewBy()),
                model.preamble(),
                model.principles(),
                Known.none());
        CharterVersion adopted = new CharterVersion(
                text.id(),
                text.label(),
                text.date(),
                text.reviewBy(),
                text.preamble(),
                text.principles(),
                Known.of(text.textHash()),
                Known.of(adoption.decision()));
        List<Proposal> fallen = known.proposals().stream()
                .filter(proposal -> proposal.version().equals(model.id()))
                .filter(proposal -> proposal.status() == ProposalStatus.DRAFT)
                .map(this::obsolete)
                .toList();
        return replaced(known, fallen).toBuilder()
                .versions(longer(known.versions(), adopted))
                .build();
    }

    /** Draws a proposal, usually one in one of these states. */
    private Optional<Proposal> one(List<ProposalStatus> states) {
        List<Proposal> all = charter.proposals();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(dice.mostly(
                        all.stream()
                                .filter(proposal -> states.contains(proposal.status()))
                                .toList(),
                        all));
    }

    private Proposal proposal() {
        CharterVersion version =
                dice.mostly(charter.versionInForce(day).stream().toList(), charter.versions());
        PrincipleId article = PrincipleId.of(dice.any(ARTICLES));
        Principle text = new Principle(article, "Titre " + number, "Texte " + number, Known.none());
        ProposalId id = ProposalId.of("p-" + number);
        boolean stands = version.find(article).isPresent() ^ dice.onceIn(15);
        if (!stands) {
            return Proposal.toAdd(id, version.id(), text, dice.any(ACTORS), day);
        }
        return dice.onceIn(4)
                ? Proposal.toRemove(id, version.id(), article, dice.any(ACTORS), day)
                : Proposal.toChange(id, version.id(), text, dice.any(ACTORS), day);
    }

    private CollectiveDecision unanimous() {
        List<Vote> votes =
                ACTORS.stream().map(actor -> Vote.of(actor, Position.FOR)).toList();
        return CollectiveDecision.of(DecisionMethod.CONSENT, day, 8, votes);
    }

    private CollectiveDecision decision() {
        List<Vote> votes = Stream.generate(this::vote).limit(1 + dice.below(4)).toList();
        return new CollectiveDecision(
                dice.any(List.of(DecisionMethod.values())),
                Known.of(day),
                Known.of((dice.onceIn(8) ? 1 : 4) + dice.below(9)),
                dice.onceIn(8) ? Known.notRecorded() : dice.onceIn(2) ? Known.none() : Known.of(1 + dice.below(3)),
                Known.of(votes));
    }

    private Vote vote() {
        return new Vote(
                dice.onceIn(12) ? SampleActors.PERFUMER : dice.any(ACTORS),
                dice.onceIn(3) ? dice.any(List.of(Position.values())) : Position.FOR,
                dice.onceIn(9) ? Known.none() : Known.of("Motif."),
                dice.onceIn(8) ? Known.of(day.minusDays(dice.below(4))) : Known.none());
    }

    private LifeStep step(String name, Function<Dossier, Answer<Dossier>> act, UnaryOperator<Charter> fact) {
        return new LifeStep(name, day, act, record(fact));
    }

    private static UnaryOperator<Dossier> record(UnaryOperator<Charter> change) {
        return dossier -> dossier.toBuilder()
                .charter(change.apply(dossier.charter().value().orElseThrow()))
                .build();
    }

    private static Charter replaced(Charter known, List<Proposal> changed) {
        return known.toBuilder()
                .proposals(ProposalActs.replaced(known, changed))
                .build();
    }

    private static <T> List<T> longer(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }
}
