package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterAdoption;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.CharterVersionId;
import org.cldess.charter.Proposal;
import org.cldess.charter.ProposalId;
import org.cldess.charter.ProposalStatus;
import org.cldess.charter.ProposalStep;
import org.cldess.charter.text.Principle;
import org.cldess.charter.text.PrincipleId;
import org.cldess.decision.CollectiveDecision;
import org.cldess.decision.DecisionMethod;
import org.cldess.decision.Position;
import org.cldess.decision.Vote;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.rule.Finding;
import org.cldess.rule.Rule;
import org.cldess.rulebook.Rulebook;
import org.cldess.rulebook.Ruling;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleCharter;
import org.cldess.sample.SampleDossiers;
import org.cldess.testing.Cases;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

/** Tests charters whose groups propose, decide and adopt at random, correctly or not. */
class ProposalPropertyTest {
    private static final List<ActorId> ACTORS =
            List.of(SampleActors.APEAS, SampleActors.WORKSHOP, SampleActors.CAMILLE);
    private static final List<String> ARTICLES = List.of("democratie", "neuf");
    private static final Rulebook CHARTER = Ruling.only(Rulebook.france().rules().stream()
            .map(Rule::code)
            .filter(code -> code.startsWith("CHA"))
            .collect(Collectors.toSet()));

    private static final List<ProposalStatus> OPEN = List.of(ProposalStatus.DRAFT, ProposalStatus.EVALUATING);

    private final SplittableRandom random = new SplittableRandom(20140312);
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final Map<String, Integer> transitions = new TreeMap<>();
    private LocalDate day = SampleCharter.ADOPTED;
    private int number;
    private int adoptions;

    @Test
    void no_granted_act_newly_breaks_an_error_rule_and_every_change_of_state_is_met() {
        int lives = Cases.of(60);
        for (int life = 0; life < lives; life++) {
            Dossier dossier = SampleDossiers.grasse();
            day = SampleCharter.ADOPTED.plusDays(1);
            for (int act = 0; act < 18; act++) {
                dossier = next(dossier);
            }
        }
        assertThat(transitions.keySet()).containsExactlyInAnyOrderElementsOf(table());
        assertThat(transitions.values()).allMatch(count -> count >= Math.max(1, lives / 60));
        assertThat(adoptions).isGreaterThan(lives / 8);
        assertThat(refusals)
                .containsKeys("CHA-09", "CHA-12", "CHA-14", "proposal.state", "proposal.early", "decide.alone")
                .containsKeys("decide.unreasoned", "decide.unknown", "propose.version", "form.article")
                .containsKeys("adopt.unchanged", "adopt.decision", "adopt.review", "adopt.order");
    }

    private static List<String> table() {
        return Stream.of(ProposalStatus.values())
                .flatMap(from -> from.next().stream().map(to -> from + " → " + to))
                .toList();
    }

    private Dossier next(Dossier before) {
        day = day.plusDays(random.nextInt(6) - 1);
        Answer<Dossier> answer = act(before);
        answer.reasons().stream()
                .map(Violation::code)
                .distinct()
                .forEach(code -> refusals.merge(code, 1, Integer::sum));
        answer.ifGranted(after -> {
            count(charter(before), charter(after));
            for (LocalDate view : List.of(day, LocalDate.of(2030, 1, 1))) {
                Set<String> added = new HashSet<>(errors(after, view));
                added.removeAll(errors(before, view));
                assertThat(added).as("seen on %s, done on %s", view, day).isEmpty();
            }
        });
        return answer.value().orElse(before);
    }

    private static Charter charter(Dossier dossier) {
        return dossier.charter().value().orElseThrow();
    }

    private void count(Charter before, Charter after) {
        adoptions += after.versions().size() - before.versions().size();
        for (Proposal proposal : before.proposals()) {
            Proposal later = after.findProposal(proposal.id()).orElseThrow();
            ProposalStatus status = proposal.status();
            for (ProposalStep step : later.history()
                    .subList(proposal.history().size(), later.history().size())) {
                transitions.merge(status + " → " + step.status(), 1, Integer::sum);
                status = step.status();
            }
        }
    }

    private static Set<String> errors(Dossier dossier, LocalDate view) {
        return CHARTER.check(dossier, view).stream()
                .filter(Finding::isError)
                .map(finding -> finding.code() + finding.path())
                .collect(Collectors.toSet());
    }

    private Answer<Dossier> act(Dossier dossier) {
        Charter charter = charter(dossier);
        number++;
        Optional<CharterVersion> current = charter.versionInForce(day);
        Optional<ActorId> unsigned = ACTORS.stream()
                .filter(actor -> charter.signatures().stream()
                        .noneMatch(signature -> signature.actor().equals(actor)
                                && current.filter(version -> version.id().equals(signature.version()))
                                        .isPresent()))
                .findFirst();
        if (unsigned.isPresent() && current.isPresent() && random.nextInt(3) > 0) {
            return Acts.of(dossier).charter().sign(unsigned.get(), current.get().id(), day);
        }
        if (!charter.accepted(day).isEmpty() && random.nextInt(3) == 0) {
            return Acts.of(dossier).charter().adopt(adoption(random.nextInt(4) == 0 ? decision() : unanimous(charter)));
        }
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> Acts.of(dossier).charter().propose(proposal(charter));
            case 3, 4 -> Acts.of(dossier).charter().evaluate(one(charter, ProposalStatus.DRAFT), day);
            case 6 -> Acts.of(dossier).charter().withdraw(one(charter, any(OPEN)), day, "Autre idée.");
            case 5, 7 ->
                Acts.of(dossier)
                        .charter()
                        .decide(
                                one(charter, ProposalStatus.EVALUATING),
                                random.nextInt(3) > 0 ? unanimous(charter) : decision());
            case 8 ->
                Acts.of(dossier).charter().decide(one(charter, ProposalStatus.EVALUATING), decision(), "Décidé ainsi.");
            default -> Acts.of(dossier).charter().adopt(adoption(decision()));
        };
    }

    private CharterAdoption adoption(CollectiveDecision decision) {
        LocalDate review = day.plusDays(random.nextInt(10) == 0 ? 0 : 400);
        return new CharterAdoption(CharterVersionId.of("v-" + number), "n° " + number, day, review, decision);
    }

    private CollectiveDecision unanimous(Charter charter) {
        List<Vote> votes = ACTORS.stream()
                .filter(actor -> charter.hasSigned(actor, day))
                .map(actor -> Vote.of(actor, Position.FOR))
                .toList();
        return CollectiveDecision.of(DecisionMethod.CONSENT, day, 8, votes);
    }

    /** Draws a proposal, usually one with this status. */
    private ProposalId one(Charter charter, ProposalStatus status) {
        List<Proposal> all = charter.proposals();
        List<Proposal> with =
                all.stream().filter(proposal -> proposal.status() == status).toList();
        if (all.isEmpty()) {
            return ProposalId.of("p-none");
        }
        return any(with.isEmpty() || random.nextInt(5) == 0 ? all : with).id();
    }

    private Proposal proposal(Charter charter) {
        CharterVersion version = random.nextInt(6) > 0
                ? charter.versions().get(charter.versions().size() - 1)
                : any(charter.versions());
        PrincipleId article = PrincipleId.of(any(ARTICLES));
        Principle text = new Principle(article, "Titre " + number, "Texte " + number, Known.none());
        ProposalId id = ProposalId.of("p-" + number);
        boolean stands = version.find(article).isPresent() ^ random.nextInt(12) == 0;
        if (!stands) {
            return Proposal.toAdd(id, version.id(), text, any(ACTORS), day);
        }
        return random.nextInt(4) == 0
                ? Proposal.toRemove(id, version.id(), article, any(ACTORS), day)
                : Proposal.toChange(id, version.id(), text, any(ACTORS), day);
    }

    private CollectiveDecision decision() {
        List<Vote> votes = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            Position position = random.nextInt(3) > 0 ? Position.FOR : any(List.of(Position.values()));
            Known<LocalDate> said = random.nextInt(8) == 0 ? Known.of(day.minusDays(random.nextInt(4))) : Known.none();
            votes.add(
                    new Vote(any(ACTORS), position, random.nextInt(9) == 0 ? Known.none() : Known.of("Motif."), said));
        }
        return new CollectiveDecision(
                any(List.of(DecisionMethod.values())),
                Known.of(day),
                Known.of((random.nextInt(6) == 0 ? 1 : 4) + random.nextInt(9)),
                random.nextInt(6) == 0
                        ? Known.notRecorded()
                        : random.nextBoolean() ? Known.none() : Known.of(1 + random.nextInt(3)),
                Known.of(votes));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
