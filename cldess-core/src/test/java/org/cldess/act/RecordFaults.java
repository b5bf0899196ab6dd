package org.cldess.act;

import static org.cldess.sample.SampleContract.OF_CAPAP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.actor.ContactId;
import org.cldess.agreement.Agreement.PartnerSignature;
import org.cldess.agreement.AgreementId;
import org.cldess.agreement.AgreementRenewal;
import org.cldess.agreement.Termination;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.CharterVersionId;
import org.cldess.charter.Proposal;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.DecisionKind;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.AmendmentId;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.party.Signature;
import org.cldess.dossier.Dossier;
import org.cldess.financing.ResourceId;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.narrative.Narrative;
import org.cldess.narrative.NarrativeId;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleAmendments;
import org.cldess.sample.SampleCharter;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.SampleProposals;
import org.cldess.validation.Answer;

/** Faults for which even the past cannot be entered: they make no sense. */
final class RecordFaults {
    private static final AgreementId AGREEMENT = AgreementDefects.DATABASE;
    private static final PartyId NOBODY = PartyId.of("nul");

    /** Asks for an entry in something that has an id. */
    record In<I, R>(I id, R what) {}

    private static final Fault.Scene<Signature> SIGNATURE = entering(
            "a past signature",
            "signature(Signature)",
            life -> life.half(),
            life -> life.byCapap(),
            Records::signature);

    private static final Fault.Scene<In<AmendmentId, Signature>> OF_AMENDMENT = entering(
            "a past signature of an amendment",
            "signature(AmendmentId, Signature)",
            life -> life.amending(),
            life -> new In<>(SampleAmendments.FIRST, life.amendmentByPaysDeGrasse()),
            (records, asked) -> records.signature(asked.id(), asked.what()));

    private static final Fault.Scene<ContractDecision> DECISION = entering(
            "a past decision",
            "decision(ContractDecision)",
            life -> life.signed(),
            life -> life.evaluation(),
            Records::decision);

    private static final Fault.Scene<Amendment> AMENDMENT = entering(
            "a past amendment",
            "amendment(Amendment)",
            life -> life.signed(),
            life -> life.amendment(),
            Records::amendment);

    private static final Fault.Scene<CharterSignature> OF_CHARTER = entering(
            "a past signature of the charter",
            "charterSignature(CharterSignature)",
            life -> life.chartered(),
            life -> SampleCharter.signature("s-9", SampleActors.PERFUMER, life.charterDay()),
            Records::charterSignature);

    private static final Fault.Scene<CharterVersion> VERSION = entering(
            "a past version of the charter",
            "version(CharterVersion)",
            life -> life.chartered(),
            life -> version("charte-" + (2 + life.below(9))),
            Records::version);

    private static final Fault.Scene<Proposal> PROPOSAL = entering(
            "a past proposal",
            "proposal(Proposal)",
            life -> life.chartered(),
            life -> SampleProposals.change().toBuilder()
                    .submitted(life.charterDay())
                    .build(),
            Records::proposal);

    private static final Fault.Scene<Movement> MOVEMENT = entering(
            "a past movement",
            "movement(Movement)",
            life -> life.chartered(),
            life -> movement("new", "bdis-74-400000", life.from(LocalDate.of(2013, 5, 2), 90)),
            Records::movement);

    private static final Fault.Scene<In<AgreementId, PartnerSignature>> OF_AGREEMENT = entering(
            "a past signature of an agreement",
            "agreementSignature(AgreementId, PartnerSignature)",
            life -> AgreementDefects.with(AgreementDefects.agreement().build()),
            life -> new In<>(AGREEMENT, AgreementDefects.ofCapap()),
            (records, asked) -> records.agreementSignature(asked.id(), asked.what()));

    private static final Fault.Scene<In<AgreementId, AgreementRenewal>> RENEWAL = entering(
            "a past renewal of an agreement",
            "agreementRenewal(AgreementId, AgreementRenewal)",
            life -> AgreementDefects.signed(),
            life -> new In<>(
                    AGREEMENT, new AgreementRenewal(AgreementDefects.END, life.from(LocalDate.of(2014, 6, 30), 300))),
            (records, asked) -> records.agreementRenewal(asked.id(), asked.what()));

    private static final Fault.Scene<In<AgreementId, Termination>> TERMINATION = entering(
            "a past termination of an agreement",
            "termination(AgreementId, Termination)",
            life -> AgreementDefects.signed(),
            life -> new In<>(
                    AGREEMENT,
                    new Termination(
                            life.from(AgreementDefects.SIGNED, 100),
                            Known.notRecorded(),
                            Known.of(SampleActors.APEAS),
                            Known.none())),
            (records, asked) -> records.termination(asked.id(), asked.what()));

    private static final Fault.Scene<Action> COMPLETION = entering(
            "a completion",
            "complete(Record)",
            life -> life.chartered(),
            life -> SampleDossiers.grasse().findAction(SampleActions.DATABASE).orElseThrow().toBuilder()
                    .description("Une base, n° " + life.below(100))
                    .build(),
            Records::complete);

    private static final Fault.Scene<Narrative> NARRATIVE = entering(
            "a text of an author",
            "narrative(Narrative)",
            life -> life.chartered(),
            life -> Narrative.builder(
                            NarrativeId.of("recit"),
                            "Le récit",
                            "Au commencement, n° " + life.below(100),
                            life.charterDay())
                    .build(),
            Records::narrative);

    private RecordFaults() {}

    private static <R> Fault.Scene<R> entering(
            String name,
            String method,
            Function<FaultyLives, Dossier> dossier,
            Function<FaultyLives, R> request,
            BiFunction<Records, R, Answer<?>> entry) {
        return new Fault.Scene<>(
                name,
                "Records." + method,
                dossier,
                (life, unused) -> request.apply(life),
                (before, asked) -> entry.apply(Acts.of(before).record(), asked));
    }

    private static CharterVersion version(String id) {
        CharterVersion first = SampleCharter.version();
        return new CharterVersion(
                CharterVersionId.of(id),
                id,
                Known.of(LocalDate.of(2014, 9, 1)),
                Known.of(LocalDate.of(2016, 9, 1)),
                first.preamble(),
                first.principles(),
                Known.none());
    }

    private static Movement movement(String id, String line, LocalDate day) {
        return Movement.of(MovementId.of(id), ResourceId.of(line), day, MovementKind.AWARDED, Amount.euros("4000"));
    }

    static List<Fault<?>> all() {
        List<Fault<?>> all = new ArrayList<>(ofContract());
        all.addAll(ofCharter());
        all.addAll(ofMoneyAndAgreements());
        return all;
    }

    private static List<Fault<?>> ofContract() {
        return List.of(
                SIGNATURE.request(
                        "its id is taken",
                        given -> SampleContract.signature("s-1", SampleContract.CAPAP, OF_CAPAP),
                        "form.duplicate"),
                SIGNATURE.request(
                        "there is no such party",
                        given -> SampleContract.signature("s-9", NOBODY, OF_CAPAP),
                        "form.reference"),
                OF_AMENDMENT.request(
                        "there is no such amendment",
                        asked -> new In<>(AmendmentId.of("nul"), asked.what()),
                        "amend.unknown"),
                OF_AMENDMENT.request(
                        "there is no such party",
                        asked -> new In<>(asked.id(), SampleContract.signature("s-9", NOBODY, OF_CAPAP)),
                        "form.reference"),
                DECISION.request("there is no such party", given -> given.by(NOBODY), "form.reference"),
                DECISION.fault(
                        "its id is taken",
                        (life, matter) -> new Fault.Matter<>(
                                FaultyLives.decided(matter.dossier(), matter.request()),
                                ContractDecision.of(matter.request().id(), DecisionKind.CLOSED, FaultyLives.LAST_DAY)),
                        "form.duplicate"),
                AMENDMENT.fault(
                        "its id is taken",
                        (life, matter) -> new Fault.Matter<>(life.amending(), matter.request()),
                        "form.duplicate"));
    }

    private static List<Fault<?>> ofCharter() {
        return List.of(
                OF_CHARTER.fact("there is no charter", FaultyLives::withoutCharter, "charter.act.none"),
                OF_CHARTER.fault(
                        "its id is taken",
                        (life, matter) -> new Fault.Matter<>(
                                Acts.of(matter.dossier())
                                        .record()
                                        .charterSignature(
                                                SampleCharter.signature("s-9", SampleActors.CAPAP, life.charterDay()))
                                        .orElseThrow(),
                                matter.request()),
                        "form.duplicate"),
                VERSION.fact("there is no charter", FaultyLives::withoutCharter, "charter.act.none"),
                VERSION.request("its id is taken", given -> version(SampleCharter.FIRST.value()), "form.duplicate"),
                PROPOSAL.fact("there is no charter", FaultyLives::withoutCharter, "charter.act.none"),
                PROPOSAL.fault(
                        "its id is taken",
                        (life, matter) -> new Fault.Matter<>(life.proposed(), matter.request()),
                        "form.duplicate"));
    }

    private static List<Fault<?>> ofMoneyAndAgreements() {
        AgreementId nowhere = AgreementId.of("nul");
        return List.of(
                MOVEMENT.request(
                        "no plan has its line", given -> movement("new", "nul", given.lastDay()), "form.reference"),
                MOVEMENT.request(
                        "its id is taken",
                        given -> movement("bdis-74-600000-m00", "bdis-74-400000", given.lastDay()),
                        "form.duplicate"),
                OF_AGREEMENT.request(
                        "there is no such agreement", asked -> new In<>(nowhere, asked.what()), "agreement.unknown"),
                OF_AGREEMENT.fact("it has signed", unused -> AgreementDefects.signed(), "form.repeated"),
                RENEWAL.request(
                        "there is no such agreement", asked -> new In<>(nowhere, asked.what()), "agreement.unknown"),
                RENEWAL.request(
                        "it is over before it begins",
                        asked -> new In<>(
                                asked.id(), new AgreementRenewal(AgreementDefects.END, LocalDate.of(2013, 6, 30))),
                        "form.period"),
                TERMINATION.request(
                        "there is no such agreement", asked -> new In<>(nowhere, asked.what()), "agreement.unknown"),
                NARRATIVE.request(
                        "there is no such author",
                        given -> given.toBuilder().author(ContactId.of("nul")).build(),
                        "form.reference"),
                COMPLETION.request(
                        "there is no such thing",
                        given -> Action.builder(ActionId.of("nul"), "9.9.9", "Rien")
                                .build(),
                        "complete.unknown"),
                COMPLETION.request(
                        "it changes what is recorded",
                        given -> given.toBuilder().yearly(true).build(),
                        "complete.recorded"));
    }
}
