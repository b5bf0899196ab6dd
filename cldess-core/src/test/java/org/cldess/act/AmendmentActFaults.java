package org.cldess.act;

import static org.cldess.act.FaultyLives.actor;
import static org.cldess.act.FaultyLives.ceased;
import static org.cldess.act.FaultyLives.decided;
import static org.cldess.act.FaultyLives.with;
import static org.cldess.sample.SampleAmendments.OF_PAYS_DE_GRASSE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.contract.DecisionKind;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.AmendmentId;
import org.cldess.contract.amendment.EnvelopeChange;
import org.cldess.contract.amendment.ObjectiveChange;
import org.cldess.contract.party.Signature;
import org.cldess.contract.text.Objective;
import org.cldess.contract.text.ObjectiveText;
import org.cldess.deliberation.Authorised;
import org.cldess.dossier.Dossier;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleAmendments;
import org.cldess.sample.SampleContract;

/** Faults in the dossier or the request for which acts that amend a contract are refused. */
final class AmendmentActFaults {
    private static final Fault.Scene<Amendment> AMENDMENT = new Fault.Scene<>(
            "an amendment",
            "Acts.amend(Amendment)",
            FaultyLives::signed,
            (life, dossier) -> life.amendment(),
            (dossier, amendment) -> Acts.of(dossier).amend(amendment));

    private static final Fault.Scene<Signature> SIGNATURE = new Fault.Scene<>(
            "the last signature of an amendment",
            "AmendmentActs.sign(Signature)",
            FaultyLives::amending,
            (life, dossier) -> life.amendmentByPaysDeGrasse(),
            (dossier, signature) ->
                    Acts.of(dossier).amendment(SampleAmendments.FIRST).sign(signature));

    /** A signature of an amendment by an actor. */
    record Signing(AmendmentId amendment, ActorId actor, LocalDate day) {}

    private static final Fault.Scene<Signing> BY_ACTOR = new Fault.Scene<>(
            "the last signature of an amendment by an actor",
            "AmendmentActs.sign(ActorId, LocalDate, DeliberationId)",
            FaultyLives::amending,
            (life, dossier) -> new Signing(
                    SampleAmendments.FIRST, SampleActors.PAYS_DE_GRASSE, life.from(SampleAmendments.SIGNED, 15)),
            (dossier, asked) ->
                    Acts.of(dossier).amendment(asked.amendment()).sign(asked.actor(), asked.day(), OF_PAYS_DE_GRASSE));

    private AmendmentActFaults() {}

    private static List<Fault<?>> byActor() {
        return List.of(
                BY_ACTOR.request(
                        "there is no such amendment",
                        asked -> new Signing(AmendmentId.of("nul"), asked.actor(), asked.day()),
                        "amend.unknown"),
                BY_ACTOR.request(
                        "nobody knows who signs",
                        asked -> new Signing(asked.amendment(), ActorId.of("nul"), asked.day()),
                        "sign.actor.unknown"),
                BY_ACTOR.request(
                        "who signs is no party",
                        asked -> new Signing(asked.amendment(), SampleActors.APEAS, asked.day()),
                        "amend.sign.actor"),
                BY_ACTOR.vote("it was voted down", OF_PAYS_DE_GRASSE, ContractActFaults::lost, "CTR-05"));
    }

    static List<Fault<?>> all() {
        List<Fault<?>> all = new ArrayList<>(matters());
        all.addAll(orders());
        all.addAll(signatures());
        all.addAll(byActor());
        return all;
    }

    private static Amendment money(Amendment amendment, ActorId funder, int year) {
        return amendment.toBuilder()
                .envelopes(List.of(new EnvelopeChange(funder, year, Known.none(), Known.of(Amount.euros("5000")))))
                .build();
    }

    private static Amendment communes(Amendment amendment, List<String> added, List<String> removed) {
        return amendment.toBuilder()
                .communesAdded(added.stream().map(CommuneCode::parse).toList())
                .communesRemoved(removed.stream().map(CommuneCode::parse).toList())
                .build();
    }

    private static Amendment withoutObjectives(Amendment amendment, Dossier dossier) {
        List<ObjectiveChange> gone = new ArrayList<>();
        for (Objective objective : dossier.contract().objectives()) {
            objective.parts().forEach(part -> gone.add(removed(part)));
            gone.add(removed(objective));
        }
        return amendment.toBuilder().objectives(gone).build();
    }

    private static ObjectiveChange removed(Objective objective) {
        return new ObjectiveChange(
                objective.id(),
                Optional.empty(),
                Known.of(new ObjectiveText(objective.number(), objective.title())),
                Known.none());
    }

    private static List<Fault<?>> matters() {
        List<String> all = List.of("06007", "06069", "06084", "06090", "06108");
        return List.of(
                AMENDMENT.fault(
                        "no objective is left",
                        (life, matter) -> new Fault.Matter<>(
                                matter.dossier(), withoutObjectives(matter.request(), matter.dossier())),
                        "amend.objectives"),
                AMENDMENT.request("no commune is left", given -> communes(given, List.of(), all), "amend.territory"),
                AMENDMENT.request(
                        "a commune that nobody knows",
                        given -> communes(given, List.of("99999"), List.of()),
                        "amend.commune.unknown"),
                AMENDMENT.request(
                        "a far commune without a reason",
                        given -> communes(given, List.of("75056"), List.of()).toBuilder()
                                .reason(Known.notRecorded())
                                .build(),
                        "amend.commune.far"),
                AMENDMENT.request(
                        "the money of a dissolved body", given -> money(given, SampleActors.CAPAP, 2015), "body.money"),
                AMENDMENT.fault(
                        "the money of a body that comes later",
                        (life, matter) -> new Fault.Matter<>(
                                actor(
                                        matter.dossier(),
                                        SampleActors.PAYS_DE_GRASSE,
                                        body -> body.created(LocalDate.of(2014, 1, 1))),
                                money(matter.request(), SampleActors.PAYS_DE_GRASSE, 2013)),
                        "body.money"),
                AMENDMENT.request(
                        "the money of a body that is no party",
                        given -> money(given, SampleActors.PERFUMER, 2015),
                        "amend.money"),
                AMENDMENT.request(
                        "a commune that is there", given -> communes(given, List.of("06069"), List.of()), "CTR-15"),
                AMENDMENT.request(
                        "a commune that is not there",
                        given -> communes(given, List.of(), List.of("06004")),
                        "CTR-15"));
    }

    private static Amendment numbered(Amendment given, int number) {
        return given.toBuilder().number(number).build();
    }

    private static List<Fault<?>> orders() {
        return List.of(
                AMENDMENT.request(
                        "it changes nothing",
                        given -> Amendment.builder(given.id(), 1, "Rien")
                                .effective(given.effective())
                                .build(),
                        "amend.nothing"),
                AMENDMENT.request(
                        "it has no first day",
                        given ->
                                given.toBuilder().effective(Known.notRecorded()).build(),
                        "amend.undated",
                        "act.unrecorded"),
                AMENDMENT.request(
                        "it takes effect before the contract is signed",
                        given -> given.toBuilder()
                                .effective(LocalDate.of(2013, 1, 1))
                                .build(),
                        "amend.effect"),
                AMENDMENT.request("a number is left out", given -> numbered(given, 2), "CTR-15"),
                AMENDMENT.fault(
                        "one before waits",
                        (life, matter) -> new Fault.Matter<>(
                                life.amending(),
                                Amendment.builder(AmendmentId.of("avenant-2"), 2, "Un autre")
                                        .effective(matter.request().effective())
                                        .communesAdded(List.of(CommuneCode.parse("06130")))
                                        .build()),
                        "amend.pending"),
                AMENDMENT.fault(
                        "the contract is terminated",
                        (life, matter) -> new Fault.Matter<>(
                                decided(
                                        matter.dossier(),
                                        life.decision(
                                                DecisionKind.TERMINATED,
                                                LocalDate.of(2014, 3, 1),
                                                SampleContract.REGION)),
                                matter.request()),
                        "amend.ended"),
                AMENDMENT.fact(
                        "the contract is not signed",
                        dossier -> with(dossier, contract -> contract.signatures(List.of())),
                        "CTR-15"),
                AMENDMENT.request(
                        "its year is mistyped",
                        given -> given.toBuilder()
                                .effective(LocalDate.of(2140, 7, 1))
                                .build(),
                        "act.far",
                        "CTR-15"));
    }

    private static List<Fault<?>> signatures() {
        return List.of(
                SIGNATURE.vote(
                        "the vote is on the contract",
                        OF_PAYS_DE_GRASSE,
                        vote -> vote.authorises(List.of(Authorised.CONTRACT)),
                        "CTR-16"),
                SIGNATURE.vote("it was voted down", OF_PAYS_DE_GRASSE, ContractActFaults::lost, "CTR-05"),
                SIGNATURE.vote("there was no quorum", OF_PAYS_DE_GRASSE, vote -> vote.members(900), "CTR-06"),
                SIGNATURE.vote(
                        "the vote was never published",
                        OF_PAYS_DE_GRASSE,
                        vote -> vote.published(Known.none()),
                        "CTR-16"),
                SIGNATURE.vote(
                        "no transmission is recorded",
                        OF_PAYS_DE_GRASSE,
                        vote -> vote.transmitted(Known.notRecorded()),
                        "act.unrecorded"),
                SIGNATURE.vote(
                        "what the vote is on is not recorded",
                        OF_PAYS_DE_GRASSE,
                        vote -> vote.authorises(Known.notRecorded()),
                        "act.unrecorded"),
                SIGNATURE.request(
                        "the former body signs",
                        given -> SampleContract.signature(
                                "s-a-3", SampleContract.CAPAP, SampleContract.OF_CAPAP, SampleAmendments.SIGNED),
                        "body.succeeded",
                        "CTR-15",
                        "CTR-16"),
                SIGNATURE.request(
                        "it has signed",
                        given -> SampleContract.signature(
                                "s-a-3",
                                SampleContract.REGION,
                                SampleAmendments.OF_REGION,
                                SampleAmendments.SIGNED.plusDays(20)),
                        "amend.sign.twice"),
                SIGNATURE.fact(
                        "the body has ceased",
                        dossier -> ceased(dossier, SampleActors.PAYS_DE_GRASSE, LocalDate.of(2014, 6, 1)),
                        "body.gone"),
                SIGNATURE.request(
                        "it has no day",
                        given -> given.toBuilder().date(Known.notRecorded()).build(),
                        "sign.undated",
                        "act.unrecorded"));
    }
}
