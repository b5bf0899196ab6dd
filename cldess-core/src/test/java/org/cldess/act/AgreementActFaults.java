package org.cldess.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cldess.actor.ActorId;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.Agreement.PartnerSignature;
import org.cldess.agreement.AgreementBuilder;
import org.cldess.agreement.AgreementId;
import org.cldess.agreement.AgreementRenewal;
import org.cldess.agreement.PartnerSignature_;
import org.cldess.agreement.RenewalKind;
import org.cldess.agreement.RenewalTerms;
import org.cldess.agreement.Termination;
import org.cldess.agreement.Termination_;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleContract;

/** Faults for which an act on a partner agreement is refused. */
final class AgreementActFaults {
    private static final AgreementId ID = AgreementDefects.DATABASE;
    private static final LocalDate SIGNED = AgreementDefects.SIGNED;
    private static final LocalDate END = AgreementDefects.END;
    private static final LocalDate MISTYPED = LocalDate.of(2113, 3, 3);
    private static final DeliberationId VOTE = SampleContract.OF_CAPAP;

    /** Asks an act of an agreement. */
    record Asked<R>(AgreementId agreement, R what) {
        Asked<R> with(UnaryOperator<R> change) {
            return new Asked<>(agreement, change.apply(what));
        }
    }

    private static final Fault.Scene<Asked<PartnerSignature>> SIGNATURE = new Fault.Scene<>(
            "a signature of an agreement",
            "AgreementActs.sign(PartnerSignature)",
            life -> AgreementDefects.with(AgreementDefects.agreement().build()),
            (life, dossier) -> new Asked<>(ID, signature(SampleActors.CAPAP, life.from(SIGNED, 200), Known.of(VOTE))),
            (dossier, asked) -> Acts.of(dossier).agreement(asked.agreement()).sign(asked.what()));

    private static final Fault.Scene<Asked<AgreementRenewal>> RENEWAL = new Fault.Scene<>(
            "a renewal of an agreement",
            "AgreementActs.renew(AgreementRenewal)",
            AgreementActFaults::renewable,
            (life, dossier) -> new Asked<>(
                    ID,
                    new AgreementRenewal(
                            END.plusDays(1),
                            END.plusMonths(terms(dossier).months().value().orElseThrow()))),
            (dossier, asked) -> Acts.of(dossier).agreement(asked.agreement()).renew(asked.what()));

    private static final Fault.Scene<Asked<Termination>> TERMINATION = new Fault.Scene<>(
            "a termination of an agreement",
            "AgreementActs.terminate(Termination)",
            life -> AgreementDefects.signed(),
            (life, dossier) -> {
                LocalDate told = life.from(SIGNED.plusDays(1), 180);
                return new Asked<>(ID, termination(told, Known.of(told.plusMonths(3)), Known.of(SampleActors.APEAS)));
            },
            (dossier, asked) -> Acts.of(dossier).agreement(asked.agreement()).terminate(asked.what()));

    private AgreementActFaults() {}

    private static PartnerSignature signature(ActorId actor, LocalDate day, Known<DeliberationId> vote) {
        return new PartnerSignature(
                actor, Known.of(day), Known.notRecorded(), vote, Known.notRecorded(), Known.notRecorded());
    }

    private static Termination termination(LocalDate told, Known<LocalDate> effective, Known<ActorId> by) {
        return new Termination(told, effective, by, Known.none());
    }

    private static RenewalTerms terms(Dossier dossier) {
        return agreement(dossier).renewal().value().orElseThrow();
    }

    /** Draws an agreement that is tacitly renewed for some months. */
    private static Dossier renewable(FaultyLives life) {
        RenewalTerms terms = new RenewalTerms(
                RenewalKind.TACIT, Known.of(6 + life.below(12)), Known.of(3), Known.of(1 + life.below(3)));
        return agreement(AgreementDefects.signed(), agreement -> agreement.renewal(terms));
    }

    private static Agreement agreement(Dossier dossier) {
        return dossier.find(Agreement.class, ID).orElseThrow();
    }

    private static Dossier agreement(Dossier dossier, UnaryOperator<AgreementBuilder> change) {
        return dossier.with(change.apply(agreement(dossier).toBuilder()).build());
    }

    private static <R> Fault<R> agreement(
            Fault.Scene<R> scene, String name, UnaryOperator<AgreementBuilder> change, String... codes) {
        return scene.fact(name, dossier -> agreement(dossier, change), codes);
    }

    private static <R> Asked<R> elsewhere(Asked<R> asked) {
        return new Asked<>(AgreementId.of("nul"), asked.what());
    }

    static List<Fault<?>> all() {
        List<Fault<?>> all = new ArrayList<>(signatures());
        all.addAll(votes());
        all.addAll(renewals());
        all.addAll(terminations());
        return all;
    }

    private static Fault<Asked<PartnerSignature>> signature(
            String name, UnaryOperator<PartnerSignature> change, String... codes) {
        return SIGNATURE.request(name, asked -> asked.with(change), codes);
    }

    private static List<Fault<?>> signatures() {
        Known<Termination> ended =
                Known.of(termination(SIGNED.minusDays(1), Known.of(SIGNED), Known.of(SampleActors.APEAS)));
        return List.of(
                SIGNATURE.request("there is no such agreement", AgreementActFaults::elsewhere, "agreement.unknown"),
                signature(
                        "who signs is no partner",
                        given -> signature(SampleActors.PERFUMER, SIGNED, Known.none()),
                        "agreement.stranger"),
                signature(
                        "it has signed",
                        given -> signature(SampleActors.APEAS, SIGNED, Known.none()),
                        "agreement.signed"),
                signature(
                        "it has no day",
                        given -> new PartnerSignature(
                                given.actor(),
                                Known.none(),
                                Known.notRecorded(),
                                given.deliberation(),
                                Known.notRecorded(),
                                Known.notRecorded()),
                        "sign.undated"),
                signature(
                        "its year is mistyped",
                        given -> signature(SampleActors.CAPAP, LocalDate.of(1913, 3, 3), given.deliberation()),
                        "act.far",
                        "agreement.before-vote"),
                signature(
                        "a body signs that has a successor",
                        given -> signature(SampleActors.CAPAP, LocalDate.of(2014, 1, 2), given.deliberation()),
                        "body.succeeded"),
                SIGNATURE
                        .ceased("who signs has ceased", SampleActors.CAPAP, LocalDate.of(2013, 2, 1), "body.gone")
                        .of(PartnerSignature_.ACTOR),
                agreement(SIGNATURE, "it was ended", agreement -> agreement.termination(ended), "agreement.ended"),
                SIGNATURE.fault(
                        "it is over and cannot be renewed",
                        (life, matter) -> new Fault.Matter<>(
                                agreement(
                                        matter.dossier(),
                                        agreement -> agreement
                                                .end(SIGNED.minusDays(1))
                                                .renewal(Known.none())
                                                .renewals(Known.none())),
                                matter.request()),
                        "agreement.over"),
                agreement(
                        SIGNATURE,
                        "it is over, and nobody renewed it",
                        agreement -> agreement
                                .end(SIGNED.minusDays(1))
                                .renewal(new RenewalTerms(RenewalKind.EXPRESS, Known.of(12), Known.of(3), Known.of(1))),
                        "agreement.over"));
    }

    private static List<Fault<?>> votes() {
        return List.of(
                SIGNATURE.vote("it was voted down", VOTE, ContractActFaults::lost, "CTR-05"),
                SIGNATURE.vote("there was no quorum", VOTE, vote -> vote.members(900), "CTR-06"),
                SIGNATURE.vote("the votes do not add up", VOTE, vote -> vote.voters(47), "CTR-04"),
                SIGNATURE.vote(
                        "another assembly voted it",
                        VOTE,
                        vote -> vote.assembly(SampleActors.REGION),
                        "agreement.assembly"),
                SIGNATURE
                        .vote(
                                "the vote is on another agreement",
                                VOTE,
                                vote -> vote.authorises(List.of(Authorised.of("agreement", "autre"))),
                                "authorised.other")
                        .of(PartnerSignature_.DELIBERATION),
                SIGNATURE.vote(
                        "the day of the vote is not recorded",
                        VOTE,
                        vote -> vote.date(Known.notRecorded()),
                        "act.unrecorded"),
                SIGNATURE.vote(
                        "it was voted later",
                        VOTE,
                        vote -> vote.date(LocalDate.of(2013, 11, 2))
                                .transmitted(LocalDate.of(2013, 11, 3))
                                .published(LocalDate.of(2013, 11, 3)),
                        "agreement.before-vote"),
                signature(
                        "no assembly voted it",
                        given -> signature(SampleActors.CAPAP, SIGNED, Known.none()),
                        "agreement.unvoted"),
                signature(
                        "whether an assembly voted it is not recorded",
                        given -> signature(SampleActors.CAPAP, SIGNED, Known.notRecorded()),
                        "act.unrecorded"),
                SIGNATURE.fact(
                        "whether it is a public body is not recorded",
                        dossier -> FaultyLives.actor(
                                dossier, SampleActors.CAPAP, capap -> capap.publicBody(Known.notRecorded())),
                        "act.unrecorded"));
    }

    private static Fault<Asked<AgreementRenewal>> terms(String name, RenewalTerms terms, String... codes) {
        return agreement(RENEWAL, name, agreement -> agreement.renewal(terms), codes);
    }

    private static List<Fault<?>> renewals() {
        Known<Integer> year = Known.of(12);
        Known<Integer> twice = Known.of(2);
        return List.of(
                RENEWAL.request("there is no such agreement", AgreementActFaults::elsewhere, "agreement.unknown"),
                RENEWAL.request(
                        "it is a day too long",
                        asked -> asked.with(given ->
                                new AgreementRenewal(given.date(), given.until().plusDays(1))),
                        "agreement.renewal.length"),
                RENEWAL.request(
                        "it is a day too early",
                        asked -> asked.with(
                                given -> new AgreementRenewal(given.date().minusDays(1), given.until())),
                        "agreement.renewal.tacit"),
                RENEWAL.fact(
                        "it was to be said before the end",
                        dossier -> agreement(
                                dossier,
                                agreement -> agreement.renewal(new RenewalTerms(
                                        RenewalKind.EXPRESS, terms(dossier).months(), Known.of(3), twice))),
                        "agreement.renewal.late"),
                RENEWAL.fact(
                        "how often is not recorded",
                        dossier -> agreement(
                                dossier,
                                agreement -> agreement.renewal(new RenewalTerms(
                                        RenewalKind.TACIT, terms(dossier).months(), Known.of(3), Known.notRecorded()))),
                        "act.unrecorded"),
                terms(
                        "for how long is not said",
                        new RenewalTerms(RenewalKind.TACIT, Known.none(), year, twice),
                        "agreement.renewal.length.unsaid"),
                terms(
                        "for how long is not recorded",
                        new RenewalTerms(RenewalKind.TACIT, Known.notRecorded(), year, twice),
                        "act.unrecorded"),
                agreement(
                        RENEWAL,
                        "it cannot be renewed",
                        agreement -> agreement.renewal(Known.none()).renewals(Known.none()),
                        "agreement.renewal.never",
                        "agreement.over"),
                agreement(
                        RENEWAL,
                        "a partner has not signed",
                        agreement -> agreement.signatures(
                                List.of(signature(SampleActors.APEAS, SIGNED, Known.notRecorded()))),
                        "agreement.unsigned"),
                agreement(
                        RENEWAL,
                        "it was ended",
                        agreement -> agreement.termination(
                                termination(SIGNED, Known.of(SIGNED.plusMonths(3)), Known.of(SampleActors.APEAS))),
                        "agreement.ended"),
                RENEWAL.fault(
                        "it was renewed as often as may be",
                        (life, matter) -> {
                            AgreementRenewal first = matter.request().what();
                            int months =
                                    terms(matter.dossier()).months().value().orElseThrow();
                            return new Fault.Matter<>(
                                    agreement(
                                            matter.dossier(),
                                            agreement -> agreement
                                                    .renewals(List.of(first))
                                                    .renewal(new RenewalTerms(
                                                            RenewalKind.TACIT,
                                                            Known.of(months),
                                                            Known.of(3),
                                                            Known.of(1)))),
                                    new Asked<>(
                                            ID,
                                            new AgreementRenewal(
                                                    first.until().plusDays(1),
                                                    first.until()
                                                            .plusDays(1)
                                                            .plusMonths(months)
                                                            .minusDays(1))));
                        },
                        "agreement.renewal.often"));
    }

    private static Fault<Asked<Termination>> termination(
            String name, UnaryOperator<Termination> change, String... codes) {
        return TERMINATION.request(name, asked -> asked.with(change), codes);
    }

    private static List<Fault<?>> terminations() {
        return List.of(
                TERMINATION.request("there is no such agreement", AgreementActFaults::elsewhere, "agreement.unknown"),
                termination(
                        "the notice is a day too short",
                        given -> termination(
                                given.date(),
                                Known.of(given.date().plusMonths(3).minusDays(1)),
                                given.by()),
                        "agreement.termination.notice"),
                termination(
                        "it is over by then",
                        given -> termination(given.date(), Known.of(END.plusDays(1)), given.by()),
                        "agreement.termination.late"),
                termination(
                        "it does not say from when on",
                        given -> termination(given.date(), Known.none(), given.by()),
                        "agreement.termination.open"),
                termination(
                        "from when on is not recorded",
                        given -> termination(given.date(), Known.notRecorded(), given.by()),
                        "act.unrecorded"),
                termination(
                        "who ends it is no partner",
                        given -> termination(given.date(), given.effective(), Known.of(SampleActors.PERFUMER)),
                        "agreement.stranger"),
                termination(
                        "who ends it is not recorded",
                        given -> termination(given.date(), given.effective(), Known.notRecorded()),
                        "act.unrecorded"),
                termination(
                        "its year is mistyped",
                        given -> termination(MISTYPED, Known.of(MISTYPED.plusMonths(3)), given.by()),
                        "act.far",
                        "agreement.termination.late"),
                TERMINATION
                        .ceased("who ends it has ceased", SampleActors.APEAS, SIGNED, "body.gone")
                        .of(Termination_.BY),
                agreement(
                        TERMINATION,
                        "a partner has not signed",
                        agreement -> agreement.signatures(
                                List.of(signature(SampleActors.APEAS, SIGNED, Known.notRecorded()))),
                        "agreement.unsigned"),
                agreement(
                        TERMINATION,
                        "the notice is not recorded",
                        agreement -> agreement.terminationNotice(Known.notRecorded()),
                        "act.unrecorded"),
                agreement(
                        TERMINATION,
                        "it was ended before",
                        agreement -> agreement.termination(
                                termination(SIGNED, Known.of(SIGNED.plusMonths(3)), Known.of(SampleActors.APEAS))),
                        "agreement.ended"));
    }
}
