package org.cldess.said;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.act.Acts;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.action.Milestone;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.ContactId;
import org.cldess.actor.kind.SiaeKind;
import org.cldess.call.CallForProjects;
import org.cldess.contract.ContractStatus;
import org.cldess.contract.StatusChange;
import org.cldess.contract.kind.ContractKind;
import org.cldess.decision.CollectiveDecision;
import org.cldess.decision.DecisionMethod;
import org.cldess.decision.Position;
import org.cldess.decision.Tally;
import org.cldess.decision.Vote;
import org.cldess.deliberation.Authorised;
import org.cldess.dossier.Changes;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.Dossiers;
import org.cldess.dossier.StaleRevision;
import org.cldess.encounter.StatedCriterion;
import org.cldess.event.DomainEvent;
import org.cldess.financing.AccountClass;
import org.cldess.form.Scalar;
import org.cldess.grant.GrantId;
import org.cldess.known.Known;
import org.cldess.language.Localizable;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.matching.Scores;
import org.cldess.money.Amount;
import org.cldess.need.Sectors;
import org.cldess.network.Accuracy;
import org.cldess.network.Network;
import org.cldess.network.NetworkMeasures;
import org.cldess.network.SomeNetwork;
import org.cldess.person.Persons;
import org.cldess.privacy.PersonRequest;
import org.cldess.privacy.RequestKind;
import org.cldess.reading.Input;
import org.cldess.rulebook.MissingFact;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleCalls;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.SampleTerritories;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;

/** Produces the sentences of the remaining packages: tallies, networks, changes, persons. */
final class Rest {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 30);

    private Rest() {}

    static void say(Said said) {
        tallies(said);
        networks(said);
        for (KeptSentence sentence : said.sentences()) {
            if (sentence.notion().equals("need") && sentence.key().startsWith("sector.")) {
                Sectors.label(sentence.key().substring("sector.".length())).ifPresent(said::add);
            }
        }
        for (int number = 0; number < 100; number++) {
            Scalar.of(AccountClass.class)
                    .read(Integer.toString(number))
                    .map(Localizable.class::cast)
                    .ifPresent(said::add);
        }
        ContractKind.CLDESS.levels().forEach(level -> said.add(level.plural()));
        Stream.of(ContractKind.CLDESS.firstSide(), ContractKind.CLDESS.secondSide())
                .flatMap(Optional::stream)
                .forEach(said::add);
        SampleTerritories.some().build().sources().forEach(said::add);
        for (StatedCriterion criterion : List.of(
                StatedCriterion.within(30, BigDecimal.ONE),
                StatedCriterion.near(10, BigDecimal.ONE),
                StatedCriterion.ofKinds(List.of(SiaeKind.ACI, SiaeKind.EI), BigDecimal.ONE))) {
            said.add(criterion);
        }
        said.add(Authorised.decision("renouvellement"));
        said.add(Authorised.of("grant", "s-chantier"));
        said.add(Authorised.of("award", "appel-2013"));
        said.add(Authorised.of("agreement", "base"));
        said.add(Authorised.of("delegation", ""));
        scores(said);
        edits(said);
        missing(said);
        for (ContractStatus from : ContractStatus.values()) {
            for (ContractStatus to : ContractStatus.values()) {
                StatusChange.find(from, to).map(StatusChange::condition).ifPresent(said::add);
            }
        }
    }

    /** Produces the refusals of edited, added and replaced things. */
    private static void edits(Said said) {
        Dossier dossier = SampleDossiers.grasse();
        Action first = dossier.actions().get(0);
        Action other = Action.builder(ActionId.of("autre"), "9", "Autre").build();
        said.addAll(dossier.read(first, Input.of(Map.of("id", "autre"))).violations().stream()
                .map(Violation::message)
                .toList());
        Map<String, Object> form = Map.of(
                "champ",
                "x",
                "number",
                Known.none(),
                "title",
                Map.of("a", "b"),
                "plan",
                "x",
                "risks",
                List.of(Map.of("titre", "x")));
        said.addAll(dossier.read(Action.class, Input.of(form)).violations().stream()
                .map(Violation::message)
                .toList());
        for (Supplier<Dossier> refused :
                List.<Supplier<Dossier>>of(() -> dossier.add(first), () -> dossier.replace(other))) {
            try {
                throw new AssertionError("It was not refused: " + refused.get());
            } catch (Violations problems) {
                said.addAll(problems.list().stream().map(Violation::message).toList());
            }
        }
    }

    /** Produces what is missing before an award whose call does not say whether parts are funded, and its payment. */
    private static void missing(Said said) {
        CallForProjects call = SampleCalls.call();
        CallForProjects untold = call.toBuilder()
                .rules(call.rules().toBuilder()
                        .projectCap(Amount.euros("1"))
                        .partialFunding(Known.notRecorded())
                        .build())
                .build();
        untold.examine(untold.applications().get(0)).open().forEach(said::add);
        List<MissingFact> missing = Acts.of(SampleDossiers.grasse().with(untold))
                .missingFor(
                        acts -> acts.call(SampleCalls.CALL).award(SampleCalls.BICYCLES, SampleActions.MEETINGS),
                        acts -> acts.pay(GrantId.of("bicycles"), DAY, Amount.euros("2000")));
        for (MissingFact fact : missing) {
            said.add(fact);
            said.add(new MissingFact(fact.path(), fact.place(), List.of()));
        }
    }

    private static void scores(Said said) {
        Participant anne = Participant.named("Anne");
        Participant paul = Participant.named("Paul");
        Score one = Score.of(anne, paul, BigDecimal.ONE);
        for (List<Score> wrong : List.of(
                List.of(one, Score.of(anne, paul, BigDecimal.TEN)),
                List.of(one, Score.of(paul, Participant.named("Zoé"), BigDecimal.ONE)))) {
            Scores.problems(wrong).stream().map(Violation::message).forEach(said::add);
        }
    }

    static void answer(Answer<?> answer, Said said) {
        answer.reasons().stream().map(Violation::message).forEach(said::add);
    }

    private static void tallies(Said said) {
        SplittableRandom random = new SplittableRandom(1);
        List<Position> positions = List.of(Position.values());
        for (int i = 0; i < 200; i++) {
            List<Vote> votes = IntStream.range(0, random.nextInt(5))
                    .mapToObj(n -> Vote.of(
                            ActorId.of("a-" + n), positions.get(random.nextInt(positions.size())), "Trop long."))
                    .toList();
            DecisionMethod method = DecisionMethod.values()[random.nextInt(DecisionMethod.values().length)];
            CollectiveDecision decision = new CollectiveDecision(
                    method,
                    Known.of(DAY),
                    random.nextInt(3) == 0 ? Known.notRecorded() : Known.of(5),
                    random.nextInt(3) == 0
                            ? Known.notRecorded()
                            : random.nextBoolean() ? Known.none() : Known.of(1 + random.nextInt(4)),
                    random.nextInt(9) == 0 ? Known.notRecorded() : Known.of(votes));
            Tally tally = decision.tally();
            said.add(tally);
            said.addPartsOf(tally);
        }
    }

    private static void networks(Said said) {
        List<Network> networks = new ArrayList<>(List.of(
                SomeNetwork.of("a"),
                SomeNetwork.of("a", "b"),
                SomeNetwork.of("a", "e-b", "c"),
                SomeNetwork.of("a+b"),
                SomeNetwork.of("a+e-b"),
                SomeNetwork.of("a+b", "b+e-c", "d"),
                SomeNetwork.of("a+b", "c+d"),
                SomeNetwork.of("a+e-b", "c+d", "e+f", "g"),
                SomeNetwork.of("a+b", "b+c", "c+d", "d+a"),
                SomeNetwork.of("m+a", "m+b", "m+c", "m+d", "m+e", "m+f"),
                SomeNetwork.of("m+a", "m+b", "m+c"),
                SomeNetwork.of("m+a", "m+e-b", "m+e-c", "m+d"),
                Network.of(DAY, List.of(), List.of(), List.of())));
        for (Network network : networks) {
            Talk.network(network, said);
            for (Network other : networks.subList(0, 6)) {
                said.addAll(network.changesSince(other).sentences());
            }
        }
        said.add(Accuracy.within(0.05, 0.95, 1).sentence());
        NetworkMeasures quick = SomeNetwork.of("a+b").measures(Accuracy.quick());
        said.add(quick.accuracy().sentence());
    }

    /** Says what two changed who did not know of each other. */
    private static void merges(Said said) {
        Dossier base = SampleDossiers.grasse();
        Action action = base.actions().stream()
                .filter(one -> !one.milestones().isEmpty())
                .findFirst()
                .orElseThrow();
        List<Milestone> moved = action.milestones().stream()
                .map(step -> new Milestone(step.id(), step.title(), Known.of(DAY), step.done()))
                .toList();
        Dossier mine = base.with(action.toBuilder()
                .title("Notre titre")
                .description(Known.none())
                .milestones(moved)
                .build());
        Dossier theirs = base.with(action.toBuilder()
                .title("Leur titre")
                .description("Leur texte")
                .milestones(List.of())
                .build());
        Change change = Change.by("Léa", Instant.EPOCH);
        Dossiers dossiers = Dossiers.inMemory();
        dossiers.save(base, Revision.NONE, change).orElseThrow();
        dossiers.save(theirs, new Revision(1), change).orElseThrow();
        answer(dossiers.merge(mine, new Revision(1), change), said);
    }

    /**
     * Produces the differences between two dossiers, all personal data, and the reasons for which two records cannot be
     * merged.
     */
    static void dossiers(Dossier before, Dossier after, Said said) {
        Changes.between(before, after).forEach(change -> {
            said.add(change);
            said.add(change.kind());
        });
        Changes.between(after, before).forEach(said::add);
        DomainEvent.between(Optional.of(before), after).forEach(event -> said.add(event.words()));
        answer(StaleRevision.refusal(before.id(), new Revision(3), Optional.empty()), said);
        answer(
                StaleRevision.refusal(
                        DossierId.of("grasse"),
                        new Revision(3),
                        Optional.of(new Change(
                                "Camille Roux", Instant.parse("2014-06-30T09:05:00Z"), Optional.of("Relu.")))),
                said);
        merges(said);
        Persons persons = Persons.of(after);
        answer(persons.erase(ActorId.of("inconnu")), said);
        answer(
                persons.receive(
                        ContactId.of("animatrice"),
                        new PersonRequest(RequestKind.ACCESS, DAY, Known.of(false), Known.of(DAY.minusDays(1)))),
                said);
        answer(persons.merge(after.actors().get(0).id(), ActorId.of("inconnu")), said);
        List<Actor> some = after.actors().subList(0, 6);
        for (Actor actor : some) {
            actor.contacts().forEach(contact -> {
                persons.data(contact.id()).forEach(said::add);
                answer(persons.erase(contact.id()), said);
            });
            persons.data(actor.id()).forEach(said::add);
            answer(persons.erase(actor.id()), said);
            some.forEach(other -> answer(persons.merge(actor.id(), other.id()), said));
        }
    }
}
