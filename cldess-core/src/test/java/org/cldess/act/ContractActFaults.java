package org.cldess.act;

import static org.cldess.act.FaultyLives.OF_DECISION;
import static org.cldess.act.FaultyLives.actor;
import static org.cldess.act.FaultyLives.decided;
import static org.cldess.act.FaultyLives.with;
import static org.cldess.sample.SampleContract.OF_CAPAP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.ContractDecision_;
import org.cldess.contract.DecisionKind;
import org.cldess.contract.kind.PartyRole;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.party.Party_;
import org.cldess.contract.party.Signature;
import org.cldess.contract.party.SignatureId;
import org.cldess.contract.party.Signature_;
import org.cldess.contract.text.Term;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.Ballot;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationBuilder;
import org.cldess.deliberation.DeliberationId;
import org.cldess.deliberation.Sitting;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.rulebook.Rulebook;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;
import org.cldess.signing.SignatureLevel;
import org.cldess.signing.SignatureMethod;
import org.cldess.validation.Answer;

/** Faults in the dossier or the request for which acts that sign a contract or advance it are refused. */
final class ContractActFaults {
    private static final LocalDate SIGNED = SampleDossiers.SIGNED;
    private static final Party PARTNER = new Party(
            PartyId.of("partie-apeas"), SampleActors.APEAS, PartyRole.PARTNER, SIGNED, Known.none(), Known.none());

    private static final Fault.Scene<Signature> LAST = new Fault.Scene<>(
            "the last signature",
            "Acts.sign(Signature)",
            FaultyLives::half,
            (life, dossier) -> life.byCapap(),
            (dossier, signature) -> Acts.of(dossier).sign(signature));

    private static final Fault.Scene<Signature> FIRST = new Fault.Scene<>(
            "the first signature",
            "Acts.sign(Signature)",
            FaultyLives::approved,
            (life, dossier) -> life.byRegion(),
            (dossier, signature) -> Acts.of(dossier).sign(signature));

    private static final Fault.Scene<ContractDecision> TERMINATION = new Fault.Scene<>(
            "a termination",
            "Acts.decide(ContractDecision)",
            FaultyLives::signed,
            FaultyLives::termination,
            (dossier, decision) -> Acts.of(dossier).decide(decision));

    private static final Fault.Scene<ContractDecision> EVALUATION = new Fault.Scene<>(
            "an evaluation",
            "Acts.decide(ContractDecision)",
            FaultyLives::signed,
            (life, dossier) -> life.evaluation(),
            (dossier, decision) -> Acts.of(dossier).decide(decision));

    private static final Fault.Scene<ContractDecision> CLOSING = new Fault.Scene<>(
            "a closing",
            "Acts.decide(ContractDecision)",
            FaultyLives::evaluated,
            (life, dossier) -> life.closing(),
            (dossier, decision) -> Acts.of(dossier).decide(decision));

    private static final Fault.Scene<ContractDecision> SUBMISSION = new Fault.Scene<>(
            "a submission",
            "Acts.decide(ContractDecision)",
            FaultyLives::draft,
            (life, dossier) -> life.decision(
                    DecisionKind.SUBMITTED, life.from(LocalDate.of(2012, 3, 1), 60), SampleContract.CAPAP),
            (dossier, decision) -> Acts.of(dossier).decide(decision));

    /** A renewal decision and the term of the new contract. */
    record Renewing(ContractDecision decision, Term term) {}

    private static final Fault.Scene<Renewing> RENEWAL = renewing("a renewal", Rulebook.france());

    private static final Fault.Scene<Renewing> UNRULED =
            renewing("a renewal of which no rule asks where", Rulebook.france().without("CTR-22"));

    /** A signature by an actor under a vote. */
    record Signing(ActorId actor, LocalDate day, DeliberationId vote) {}

    private static final List<Fault.Scene<Signing>> BY_ACTOR = List.of(
            signing(
                    "Acts.sign(ActorId, LocalDate, DeliberationId)",
                    (acts, asked) -> acts.sign(asked.actor(), asked.day(), asked.vote())),
            signing(
                    "Acts.sign(ActorId, LocalDate, DeliberationId, SignatureMethod)",
                    (acts, asked) -> acts.sign(asked.actor(), asked.day(), asked.vote(), SignatureMethod.HANDWRITTEN)),
            signing(
                    "Acts.sign(ActorId, LocalDate, DeliberationId, SignatureLevel)",
                    (acts, asked) -> acts.sign(asked.actor(), asked.day(), asked.vote(), SignatureLevel.QUALIFIED)));

    private ContractActFaults() {}

    private static Fault.Scene<Renewing> renewing(String name, Rulebook rules) {
        return new Fault.Scene<>(
                name,
                "Acts.renew(ContractDecision, Term)",
                FaultyLives::evaluated,
                (life, dossier) -> {
                    LocalDate start = life.from(FaultyLives.LAST_DAY.plusDays(1), 200);
                    return new Renewing(life.renewal(), new Term(start, start.plusYears(3)));
                },
                (dossier, asked) -> Acts.of(dossier).under(rules).renew(asked.decision(), asked.term()));
    }

    private static Fault.Scene<Signing> signing(String method, BiFunction<Acts, Signing, Answer<?>> act) {
        return new Fault.Scene<>(
                "the last signature, by %s".formatted(method),
                method,
                FaultyLives::half,
                (life, dossier) -> new Signing(SampleActors.CAPAP, life.from(SIGNED, 40), OF_CAPAP),
                (dossier, asked) -> act.apply(Acts.of(dossier), asked));
    }

    private static Dossier partnered(Dossier dossier) {
        return with(
                dossier,
                contract -> contract.parties(Stream.concat(dossier.contract().parties().stream(), Stream.of(PARTNER))
                        .toList()));
    }

    private static List<Fault<?>> byActor(Fault.Scene<Signing> scene) {
        return List.of(
                scene.request(
                        "nobody knows who signs",
                        asked -> new Signing(ActorId.of("nul"), asked.day(), asked.vote()),
                        "sign.actor.unknown"),
                scene.request(
                        "who signs is no party",
                        asked -> new Signing(SampleActors.APEAS, asked.day(), asked.vote()),
                        "sign.actor.no-party"),
                scene.fault(
                        "the role of who signs does not ask for it",
                        (life, matter) -> new Fault.Matter<>(
                                partnered(matter.dossier()),
                                new Signing(SampleActors.APEAS, matter.request().day(), OF_CAPAP)),
                        "sign.actor.not-required"),
                scene.request(
                        "nobody knows the vote",
                        asked -> new Signing(asked.actor(), asked.day(), DeliberationId.of("nul")),
                        "form.reference"),
                scene.request(
                        "it has signed",
                        asked -> new Signing(SampleActors.REGION, asked.day(), SampleContract.OF_REGION),
                        "sign.twice"),
                scene.vote("it was voted down", OF_CAPAP, ContractActFaults::lost, "CTR-05"));
    }

    static List<Fault<?>> all() {
        List<Fault<?>> all = new ArrayList<>(votes());
        all.addAll(signatures());
        BY_ACTOR.forEach(scene -> all.addAll(byActor(scene)));
        all.addAll(terminations());
        all.addAll(others());
        return all;
    }

    private static List<Fault<?>> votes() {
        return List.of(
                LAST.vote("it was voted down", OF_CAPAP, vote -> lost(vote), "CTR-05"),
                LAST.vote(
                        "a secret ballot was tied",
                        OF_CAPAP,
                        vote -> vote.members(60)
                                .present(40)
                                .voters(40)
                                .inFavour(20)
                                .against(20)
                                .abstentions(0)
                                .ballot(Ballot.SECRET),
                        "CTR-05"),
                LAST.vote(
                        "the votes do not add up",
                        OF_CAPAP,
                        vote -> vote.members(60)
                                .present(40)
                                .voters(40)
                                .inFavour(30)
                                .against(5)
                                .abstentions(4),
                        "CTR-04"),
                LAST.vote(
                        "more voted than there are members",
                        OF_CAPAP,
                        vote -> vote.members(60)
                                .present(40)
                                .voters(61)
                                .inFavour(50)
                                .against(5)
                                .abstentions(6),
                        "CTR-04"),
                LAST.vote("there was no quorum", OF_CAPAP, vote -> vote.members(900), "CTR-06"),
                LAST.vote("no day is recorded", OF_CAPAP, vote -> vote.date(Known.notRecorded()), "act.unrecorded"),
                LAST.vote(
                        "no transmission is recorded",
                        OF_CAPAP,
                        vote -> vote.transmitted(Known.notRecorded()),
                        "act.unrecorded"),
                LAST.vote(
                        "no publication is recorded",
                        OF_CAPAP,
                        vote -> vote.published(Known.notRecorded()),
                        "act.unrecorded"),
                LAST.vote("it was never published", OF_CAPAP, vote -> vote.published(Known.none()), "CTR-02"),
                LAST.vote(
                        "it was transmitted later",
                        OF_CAPAP,
                        vote -> vote.transmitted(LocalDate.of(2013, 6, 1)),
                        "CTR-02"),
                LAST.vote(
                        "it was voted later",
                        OF_CAPAP,
                        vote -> vote.date(LocalDate.of(2013, 6, 1))
                                .transmitted(LocalDate.of(2013, 6, 3))
                                .published(LocalDate.of(2013, 6, 4)),
                        "CTR-01",
                        "CTR-02"),
                LAST.vote(
                        "who was present is not recorded",
                        OF_CAPAP,
                        vote -> vote.present(Known.notRecorded()),
                        "act.unrecorded"),
                LAST.vote(
                        "the votes are not recorded",
                        OF_CAPAP,
                        vote -> vote.voters(Known.notRecorded()),
                        "act.unrecorded"),
                LAST.vote(
                        "it is on an amendment",
                        OF_CAPAP,
                        vote -> vote.authorises(List.of(Authorised.amendment("avenant-1"))),
                        "CTR-01"),
                LAST.vote("it is on a truck", OF_CAPAP, vote -> vote.authorises(Known.none()), "CTR-01"),
                LAST.vote(
                        "what it is on is not recorded",
                        OF_CAPAP,
                        vote -> vote.authorises(Known.notRecorded()),
                        "act.unrecorded"));
    }

    static DeliberationBuilder lost(DeliberationBuilder vote) {
        return vote.members(60).present(40).voters(40).inFavour(9).against(18).abstentions(13);
    }

    private static Signature on(Signature signature, LocalDate day) {
        return signature.toBuilder().date(day).build();
    }

    private static List<Fault<?>> signatures() {
        return List.of(
                LAST.request(
                        "another assembly’s vote is cited",
                        signature -> signature.authorisedBy(Known.of(SampleContract.OF_REGION), Known.none()),
                        "CTR-01"),
                LAST.request(
                        "no vote is cited", signature -> signature.authorisedBy(Known.none(), Known.none()), "CTR-01"),
                LAST.request(
                        "whether a vote is cited is not recorded",
                        signature -> signature.authorisedBy(Known.notRecorded(), Known.notRecorded()),
                        "act.unrecorded"),
                LAST.ceased("the body has ceased", SampleActors.CAPAP, LocalDate.of(2013, 2, 1), "body.gone")
                        .of(Signature_.PARTY, Party_.ACTOR),
                LAST.fact(
                        "the body is not there yet",
                        dossier -> actor(dossier, SampleActors.CAPAP, capap -> capap.created(LocalDate.of(2013, 5, 1))),
                        "body.not-yet"),
                LAST.fact(
                        "the body was not there when it voted",
                        dossier ->
                                actor(dossier, SampleActors.CAPAP, capap -> capap.created(LocalDate.of(2013, 1, 28))),
                        "body.not-yet"),
                LAST.request(
                        "the body was dissolved before",
                        signature -> on(signature, LocalDate.of(2014, 3, 3)),
                        "body.succeeded"),
                LAST.fact(
                        "the role is over",
                        dossier -> with(
                                dossier,
                                contract -> contract.parties(dossier.contract().parties().stream()
                                        .map(party -> party.id().equals(SampleContract.CAPAP)
                                                ? new Party(
                                                        party.id(),
                                                        party.actor(),
                                                        party.role(),
                                                        party.from(),
                                                        Known.of(LocalDate.of(2013, 2, 10)),
                                                        party.succession())
                                                : party)
                                        .toList())),
                        "body.role",
                        "CTR-19"),
                LAST.fault(
                        "it has signed",
                        (life, matter) -> new Fault.Matter<>(
                                life.signed(),
                                SampleContract.signature("s-3", SampleContract.CAPAP, OF_CAPAP, SIGNED.plusDays(41))),
                        "sign.twice"),
                LAST.request(
                        "it has no day",
                        signature ->
                                signature.toBuilder().date(Known.notRecorded()).build(),
                        "sign.undated",
                        "act.unrecorded"),
                LAST.fact(
                        "it was not approved",
                        dossier -> with(dossier, contract -> contract.decisions(List.of())),
                        "CTR-20"),
                LAST.fact(
                        "nobody signed the charter",
                        dossier -> dossier.toBuilder()
                                .charter(dossier.charter().value().orElseThrow().toBuilder()
                                        .signatures(List.of())
                                        .build())
                                .build(),
                        "CHA-01"),
                LAST.fact(
                        "the term is over",
                        dossier -> with(
                                dossier,
                                contract ->
                                        contract.term(new Term(LocalDate.of(2012, 1, 1), LocalDate.of(2013, 2, 16)))),
                        "CTR-17"),
                FIRST.fact(
                        "it was not approved",
                        dossier -> with(dossier, contract -> contract.decisions(List.of())),
                        "sign.unapproved"),
                FIRST.fact(
                        "whether it was approved is not recorded",
                        dossier -> with(dossier, contract -> contract.decisions(Known.notRecorded())),
                        "act.unrecorded"),
                FIRST.request(
                        "it is after the term",
                        signature -> on(signature, FaultyLives.LAST_DAY.plusDays(1)),
                        "sign.late"),
                FIRST.request(
                        "its year is mistyped",
                        signature -> on(signature, LocalDate.of(1913, 2, 18)),
                        "act.far",
                        "sign.unapproved",
                        "CTR-01",
                        "CTR-02"),
                FIRST.fault(
                        "its role does not ask for it",
                        (life, matter) -> new Fault.Matter<>(
                                partnered(matter.dossier()),
                                Signature.builder(SignatureId.of("s-9"), PARTNER.id())
                                        .date(SIGNED)
                                        .deliberation(Known.none())
                                        .delegation(Known.none())
                                        .build()),
                        "sign.party.not-required"));
    }

    private static ContractDecision on(ContractDecision decision, LocalDate day) {
        return decision.toBuilder().date(day).build();
    }

    private static List<Fault<?>> terminations() {
        return List.of(
                TERMINATION.request(
                        "nobody was told",
                        end -> end.toBuilder().noticeGiven(Known.none()).build(),
                        "terminate.unannounced"),
                TERMINATION.request(
                        "the notice is too short",
                        end -> on(end, end.noticeGiven().value().orElseThrow().plusDays(20)),
                        "terminate.notice"),
                TERMINATION.request(
                        "when notice was given is not recorded",
                        end -> end.toBuilder().noticeGiven(Known.notRecorded()).build(),
                        "act.unrecorded"),
                TERMINATION.fact(
                        "what notice is agreed is not recorded",
                        dossier -> with(dossier, contract -> contract.terminationNotice(Known.notRecorded())),
                        "act.unrecorded"),
                TERMINATION.request(
                        "it is after the term", end -> on(end, LocalDate.of(2016, 2, 1)), "terminate.outside"),
                TERMINATION.fact(
                        "another assembly voted",
                        dossier -> dossier.with(
                                Deliberation.builder(OF_DECISION, SampleActors.PAYS_DE_GRASSE, "Fin du contrat")
                                        .date(LocalDate.of(2014, 1, 10))
                                        .members(60)
                                        .present(40)
                                        .voters(40)
                                        .inFavour(30)
                                        .against(5)
                                        .abstentions(5)
                                        .ballot(Ballot.OPEN)
                                        .sitting(Sitting.FIRST)
                                        .authorises(List.of(Authorised.decision("fin")))
                                        .build()),
                        "decide.assembly"),
                TERMINATION.vote(
                        "it comes before the vote",
                        OF_DECISION,
                        vote -> vote.date(LocalDate.of(2015, 11, 1))
                                .transmitted(LocalDate.of(2015, 11, 3))
                                .published(LocalDate.of(2015, 11, 5)),
                        "decide.before-vote"),
                TERMINATION.vote(
                        "the vote is on another decision",
                        OF_DECISION,
                        vote -> vote.authorises(List.of(Authorised.decision("autre"))),
                        "authorised.other"),
                TERMINATION.vote("the vote was lost", OF_DECISION, ContractActFaults::lost, "CTR-05"),
                TERMINATION.vote("there was no quorum", OF_DECISION, vote -> vote.members(900), "CTR-06"),
                TERMINATION.vote(
                        "the day of the vote is not recorded",
                        OF_DECISION,
                        vote -> vote.date(Known.notRecorded()),
                        "act.unrecorded"),
                TERMINATION.request("no word says why", end -> end.because(" "), "CTR-22"),
                TERMINATION.request(
                        "why is not recorded",
                        end -> end.toBuilder().reason(Known.notRecorded()).build(),
                        "act.unrecorded"),
                TERMINATION.request(
                        "who decides is not recorded",
                        end -> end.toBuilder().by(Known.notRecorded()).build(),
                        "act.unrecorded"),
                TERMINATION
                        .ceased("the body has ceased", SampleActors.REGION, LocalDate.of(2014, 2, 1), "body.gone")
                        .of(ContractDecision_.BY),
                TERMINATION.request(
                        "it has no day",
                        end -> end.toBuilder().date(Known.none()).build(),
                        "decide.undated"));
    }

    private static List<Fault<?>> others() {
        return List.of(
                EVALUATION.request(
                        "it comes early without a reason",
                        end -> on(end, LocalDate.of(2013, 12, 1)),
                        "evaluate.early",
                        "CTR-20"),
                EVALUATION.request(
                        "who does not carry it evaluates", given -> given.by(SampleContract.REGION), "CTR-20"),
                EVALUATION.request(
                        "the former carrier evaluates",
                        given -> given.by(SampleContract.CAPAP),
                        "body.succeeded",
                        "CTR-20"),
                EVALUATION.fact(
                        "it is not signed",
                        dossier -> with(dossier, contract -> contract.signatures(List.of())),
                        "CTR-20"),
                CLOSING.request("it is before the end", given -> on(given, LocalDate.of(2015, 12, 30)), "CTR-20"),
                CLOSING.request("who does not carry it closes", given -> given.by(SampleContract.REGION), "CTR-20"),
                CLOSING.fault(
                        "it was not evaluated",
                        (life, matter) -> new Fault.Matter<>(life.signed(), matter.request()),
                        "CTR-20"),
                CLOSING.fault(
                        "its id is taken",
                        (life, matter) ->
                                new Fault.Matter<>(decided(life.signed(), matter.request()), matter.request()),
                        "form.duplicate"),
                SUBMISSION.request("who does not carry it submits", given -> given.by(SampleContract.REGION), "CTR-20"),
                SUBMISSION.request("its year is mistyped", given -> on(given, LocalDate.of(1912, 3, 1)), "act.far"),
                RENEWAL.request(
                        "the new term begins in the old one",
                        asked -> new Renewing(
                                asked.decision(),
                                new Term(
                                        LocalDate.of(2015, 12, 31), asked.term().end())),
                        "renew.early"),
                RENEWAL.request(
                        "it is no renewal",
                        asked -> new Renewing(
                                ContractDecision.of(asked.decision().id(), DecisionKind.CLOSED, FaultyLives.LAST_DAY)
                                        .by(SampleContract.PAYS_DE_GRASSE)
                                        .into("grasse-2016"),
                                asked.term()),
                        "renew.decision"),
                RENEWAL.request(
                        "into itself",
                        asked -> new Renewing(asked.decision().into("grasse-2012"), asked.term()),
                        "renew.itself"),
                RENEWAL.request(
                        "no word says why",
                        asked -> new Renewing(asked.decision().because(""), asked.term()),
                        "CTR-22"),
                RENEWAL.request(
                        "into nothing",
                        asked -> new Renewing(
                                asked.decision().toBuilder().into(Known.none()).build(), asked.term()),
                        "CTR-22"),
                UNRULED.request(
                        "into nothing",
                        asked -> new Renewing(
                                asked.decision().toBuilder().into(Known.none()).build(), asked.term()),
                        "renew.nowhere"),
                RENEWAL.request(
                        "in another century",
                        asked -> new Renewing(
                                asked.decision(), new Term(LocalDate.of(2116, 1, 1), LocalDate.of(2118, 1, 1))),
                        "act.far"));
    }
}
