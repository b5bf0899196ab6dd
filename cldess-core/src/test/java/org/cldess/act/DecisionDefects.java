package org.cldess.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.act.ActWithDefects.Asked;
import org.cldess.act.ActWithDefects.Defect;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.ContractDecisionId;
import org.cldess.contract.DecisionKind;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.text.Term;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.rulebook.Gate;
import org.cldess.sample.SampleAmendments;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;

/** Submitting, closing, terminating and renewing a contract, and the defects for which these acts are refused. */
final class DecisionDefects {
    private static final LocalDate END = LocalDate.of(2015, 12, 31);
    private static final LocalDate EVALUATED = LocalDate.of(2015, 12, 1);

    private DecisionDefects() {}

    static List<ActWithDefects<?>> all() {
        return List.of(submitting(), closing(), terminating(), renewing());
    }

    static ContractDecision decision(DecisionKind what, LocalDate day, PartyId by) {
        return ContractDecision.of(ContractDecisionId.of("d-" + what.name().toLowerCase(Locale.ROOT)), what, day)
                .by(by);
    }

    /** Returns the same decision with its author not recorded. */
    private static ContractDecision byWhomever(ContractDecision given) {
        return new ContractDecision(
                given.id(),
                given.what(),
                given.date(),
                Known.notRecorded(),
                given.deliberation(),
                given.reason(),
                given.into(),
                given.noticeGiven());
    }

    private static Defect<ContractDecision> nobody() {
        return Defect.<ContractDecision>of(
                        "act.unrecorded",
                        "who decided is not recorded",
                        asked -> asked.asking(DecisionDefects::byWhomever))
                .apart("by");
    }

    private static <R> Defect<R> succession() {
        return Defect.<R>of(
                        "CTR-12",
                        "no decision made the successor",
                        asked -> asked.with("/contract/parties/2/succession/decision", Known.none()))
                .apart("succession");
    }

    private static <R> Defect<R> uncarriedMonth() {
        return Defect.of(
                "CTR-18",
                "nobody carries the first month",
                asked -> asked.with("/contract/parties/1/from", LocalDate.of(2012, 2, 1)));
    }

    private static <R> List<Defect<R>> actions() {
        return List.of(
                Defect.of(
                        "ACT-01",
                        "an action begins before the period",
                        asked -> asked.with("/actions/2/start", LocalDate.of(2011, 12, 1))),
                Defect.of(
                        "FIN-02",
                        "a line of a year outside the period",
                        asked -> asked.with("/actions/1/plan/expenses/2/year", 2018)
                                .with("/actions/1/plan/resources/2/year", 2018)),
                Defect.of(
                        "GRT-14",
                        "a plan is not balanced",
                        asked -> asked.with("/actions/1/plan/expenses/0/amount", Amount.euros("7600.01"))));
    }

    private static ActWithDefects<ContractDecision> submitting() {
        Dossier draft = SampleDossiers.withContract(
                contract -> contract.signatures(List.of()).decisions(List.of()));
        return new ActWithDefects<>(
                "submit to consultation",
                Gate.CONSULTATION,
                new Asked<>(draft, decision(DecisionKind.SUBMITTED, SampleDossiers.DAY, SampleContract.PAYS_DE_GRASSE)),
                Acts::decide,
                ActWithDefects.together(
                        List.of(
                                succession(),
                                uncarriedMonth(),
                                Defect.of(
                                        "OBJ-02",
                                        "an action serves no objective",
                                        asked -> asked.with("/actions/2/objectives", List.of())),
                                Defect.<ContractDecision>of(
                                                "CTR-20",
                                                "another party than the carrier",
                                                asked -> asked.asking(given -> given.by(SampleContract.REGION)))
                                        .apart("by"),
                                nobody()),
                        actions()));
    }

    private static ActWithDefects<ContractDecision> closing() {
        LocalDate end = SampleAmendments.LONGER.end();
        Dossier dossier = Acts.of(SampleAmendments.grasse(SampleAmendments.signed()))
                .decide(decision(DecisionKind.EVALUATED, end.minusMonths(1), SampleContract.PAYS_DE_GRASSE))
                .orElseThrow();
        return new ActWithDefects<>(
                "close",
                Gate.CLOSING,
                new Asked<>(dossier, decision(DecisionKind.CLOSED, end, SampleContract.PAYS_DE_GRASSE)),
                Acts::decide,
                ActWithDefects.together(
                        List.of(
                                succession(),
                                uncarriedMonth(),
                                Defect.<ContractDecision>of(
                                                "CTR-15",
                                                "a commune is added that was there",
                                                asked -> asked.with(
                                                        "/contract/amendments/0/communesAdded", List.of("06069")))
                                        .apart("text of the amendment"),
                                Defect.<ContractDecision>of(
                                                "CTR-16",
                                                "an amendment relies on the act of another body",
                                                asked -> asked.with(
                                                        "/contract/amendments/0/signatures/1/deliberation",
                                                        SampleContract.OF_REGION.value()))
                                        .apart("signatures of the amendment"),
                                Defect.<ContractDecision>of(
                                                "CTR-17",
                                                "it was signed late",
                                                DecisionDefects::signedLateAndNeverAmended)
                                        .apart(
                                                "text of the amendment",
                                                "signatures of the amendment",
                                                "signing",
                                                "end"),
                                Defect.<ContractDecision>of(
                                                "CTR-19",
                                                "one body was Région and carrier",
                                                asked -> asked.with("/contract/parties/1/actor", "region-paca"))
                                        .apart("signing", "succession"),
                                Defect.<ContractDecision>of(
                                                "CTR-20", "it was not evaluated", DecisionDefects::unevaluated)
                                        .apart("step"),
                                Defect.<ContractDecision>of(
                                                "CTR-20",
                                                "its period goes on",
                                                asked -> asked.asking(given -> decision(
                                                        given.what(), end.minusDays(1), SampleContract.PAYS_DE_GRASSE)))
                                        .apart("step", "end")),
                        actions()));
    }

    private static <R> Asked<R> signedLateAndNeverAmended(Asked<R> asked) {
        LocalDate late = END.plusDays(9);
        return asked.contract(contract -> contract.amendments(List.of())
                .signatures(List.of(
                        SampleContract.signature("s-1", SampleContract.REGION, SampleContract.OF_REGION, late),
                        SampleContract.signature(
                                "s-2", SampleContract.PAYS_DE_GRASSE, SampleAmendments.OF_PAYS_DE_GRASSE, late))));
    }

    private static <R> Asked<R> unevaluated(Asked<R> asked) {
        return asked.contract(
                contract -> contract.decisions(asked.dossier().contract().decisions().value().orElseThrow().stream()
                        .filter(taken -> taken.what() != DecisionKind.EVALUATED)
                        .toList()));
    }

    private static ActWithDefects<ContractDecision> terminating() {
        return new ActWithDefects<>(
                "terminate",
                Gate.DECISION,
                new Asked<>(
                        SampleDossiers.grasse(),
                        decision(DecisionKind.TERMINATED, LocalDate.of(2014, 9, 1), SampleContract.REGION)
                                .because("Le porteur se retire.")),
                Acts::decide,
                List.of(
                        Defect.<ContractDecision>of(
                                        "CTR-20",
                                        "a party that is none any more",
                                        asked -> asked.with("/contract/parties/0/until", LocalDate.of(2014, 8, 1)))
                                .apart("by"),
                        nobody(),
                        Defect.of("CTR-22", "no word says why", asked -> asked.asking(given -> given.because(" ")))));
    }

    private static ActWithDefects<ContractDecision> renewing() {
        Dossier evaluated = Acts.of(SampleDossiers.grasse())
                .decide(decision(DecisionKind.EVALUATED, EVALUATED, SampleContract.PAYS_DE_GRASSE))
                .orElseThrow();
        return new ActWithDefects<>(
                "renew",
                Gate.DECISION,
                new Asked<>(
                        evaluated,
                        decision(DecisionKind.RENEWED, END, SampleContract.PAYS_DE_GRASSE)
                                .because("Le réseau continue.")
                                .into("grasse-2016")),
                (acts, given) -> acts.renew(given, new Term(LocalDate.of(2016, 1, 1), LocalDate.of(2018, 12, 31))),
                List.of(
                        Defect.of("CTR-20", "it was not evaluated", DecisionDefects::unevaluated),
                        Defect.<ContractDecision>of(
                                        "CTR-22", "no word says why", asked -> asked.asking(given -> given.because("")))
                                .apart("kind"),
                        Defect.<ContractDecision>of(
                                        "renew.decision",
                                        "another decision than a renewal",
                                        asked -> asked.asking(given -> new ContractDecision(
                                                given.id(),
                                                DecisionKind.CLOSED,
                                                given.date(),
                                                given.by(),
                                                given.deliberation(),
                                                given.reason(),
                                                given.into(),
                                                given.noticeGiven())))
                                .apart("kind"),
                        Defect.of(
                                "renew.itself",
                                "into the same dossier",
                                asked -> asked.asking(
                                        given -> given.into(asked.dossier().id().value())))));
    }
}
