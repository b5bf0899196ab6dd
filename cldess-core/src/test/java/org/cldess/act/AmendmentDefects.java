package org.cldess.act;

import java.time.LocalDate;
import java.util.List;
import org.cldess.act.ActWithDefects.Asked;
import org.cldess.act.ActWithDefects.Defect;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.DecisionKind;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.AmendmentId;
import org.cldess.contract.amendment.ArticleChange;
import org.cldess.contract.amendment.TermChange;
import org.cldess.contract.party.Signature;
import org.cldess.contract.text.ArticleId;
import org.cldess.contract.text.ArticleText;
import org.cldess.contract.text.Term;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.rulebook.Gate;
import org.cldess.sample.SampleAmendments;
import org.cldess.sample.SampleContract;

/** Acts that amend a contract, and the defects for which they are refused. */
final class AmendmentDefects {
    private static final LocalDate END = LocalDate.of(2015, 12, 31);
    private static final Term SIGNED_TERM = new Term(LocalDate.of(2012, 1, 1), END);
    private static final Term SHORTER = new Term(LocalDate.of(2012, 1, 1), LocalDate.of(2014, 12, 31));

    private AmendmentDefects() {}

    static List<ActWithDefects<?>> all() {
        return List.of(amending(), signingAmendment());
    }

    private static Signature byPaysDeGrasse() {
        return SampleContract.signature(
                "s-a-2", SampleContract.PAYS_DE_GRASSE, SampleAmendments.OF_PAYS_DE_GRASSE, SampleAmendments.SIGNED);
    }

    private static Signature byRegion() {
        return SampleContract.signature(
                "s-a-1", SampleContract.REGION, SampleAmendments.OF_REGION, SampleAmendments.SIGNED);
    }

    private static Amendment shorter(Signature... signatures) {
        return Amendment.builder(SampleAmendments.FIRST, 1, "Un an de moins")
                .effective(SampleAmendments.EFFECTIVE)
                .term(new TermChange(Known.of(SIGNED_TERM), SHORTER))
                .signatures(List.of(signatures))
                .build();
    }

    /** Returns the entries of the dossier that a shorter period would invalidate. */
    private static <R> List<Defect<R>> beyondTheShorterPeriod() {
        return List.of(
                Defect.<R>of(
                                "ACT-01",
                                "an action ends in the year that is cut",
                                asked -> asked.with("/actions/1/end", LocalDate.of(2015, 6, 30)))
                        .apart("term"),
                Defect.<R>of(
                                "FIN-02",
                                "a line of the year that is cut",
                                asked -> asked.with("/actions/1/plan/resources/1/year", 2015))
                        .apart("term"),
                Defect.of(
                        "amend.ended",
                        "it was terminated",
                        asked -> asked.contract(contract -> contract.decisions(ActWithDefects.together(
                                asked.dossier().contract().decisions().value().orElseThrow(), terminated())))));
    }

    private static List<ContractDecision> terminated() {
        return List.of(
                DecisionDefects.decision(DecisionKind.TERMINATED, LocalDate.of(2014, 3, 1), SampleContract.REGION)
                        .because("Le porteur se retire."));
    }

    private static ActWithDefects<Amendment> amending() {
        return new ActWithDefects<>(
                "amend",
                Gate.AMENDMENT,
                new Asked<>(SampleAmendments.grasse(), shorter(byRegion(), byPaysDeGrasse())),
                Acts::amend,
                ActWithDefects.together(
                        List.of(
                                Defect.of(
                                        "CTR-15",
                                        "a commune is added that was there",
                                        asked -> asked.asking(given -> given.toBuilder()
                                                .communesAdded(List.of(CommuneCode.parse("06069")))
                                                .build())),
                                Defect.of(
                                        "CTR-16",
                                        "the act of another body is cited",
                                        asked -> asked.asking(given -> given.toBuilder()
                                                .signatures(List.of(
                                                        byRegion(),
                                                        byPaysDeGrasse()
                                                                .authorisedBy(
                                                                        Known.of(SampleAmendments.OF_REGION),
                                                                        Known.none())))
                                                .build())),
                                Defect.<Amendment>of(
                                                "CTR-18",
                                                "nobody carries the year that is added",
                                                asked -> asked.with("/contract/parties/2/until", SIGNED_TERM.end())
                                                        .asking(given -> given.toBuilder()
                                                                .term(new TermChange(
                                                                        Known.of(SIGNED_TERM), SampleAmendments.LONGER))
                                                                .build()))
                                        .apart("term"),
                                Defect.of("amend.pending", "another one waits", AmendmentDefects::withOneThatWaits)),
                        beyondTheShorterPeriod()));
    }

    private static Asked<Amendment> withOneThatWaits(Asked<Amendment> asked) {
        Amendment waiting = Amendment.builder(AmendmentId.of("avenant-0"), 1, "Objet")
                .effective(LocalDate.of(2014, 5, 1))
                .articles(List.of(new ArticleChange(
                        ArticleId.of("objet"),
                        Known.of(new ArticleText("Objet", "Développer l’ESS sur le territoire.")),
                        Known.of(new ArticleText("Objet", "Développer l’ESS.")))))
                .build();
        return asked.contract(contract -> contract.amendments(List.of(waiting)))
                .asking(given -> Amendment.builder(given.id(), 2, given.subject())
                        .effective(given.effective())
                        .term(given.term().orElseThrow())
                        .communesAdded(given.communesAdded())
                        .signatures(given.signatures())
                        .build());
    }

    private static ActWithDefects<Signature> signingAmendment() {
        return new ActWithDefects<>(
                "sign an amendment last",
                Gate.AMENDMENT,
                new Asked<>(SampleAmendments.grasse(shorter(byRegion())), byPaysDeGrasse()),
                (acts, signature) -> acts.amendment(SampleAmendments.FIRST).sign(signature),
                ActWithDefects.together(
                        List.of(
                                SigningDefects.citesTheOtherBody("CTR-16", SampleAmendments.OF_REGION),
                                Defect.<Signature>of(
                                                "CTR-15",
                                                "the period is over",
                                                asked -> asked.asking(given -> new Signature(
                                                        given.id(),
                                                        given.party(),
                                                        Known.of(END.plusDays(9)),
                                                        given.representative(),
                                                        given.deliberation(),
                                                        given.delegation(),
                                                        given.method(),
                                                        given.level())))
                                        .apart("order"),
                                Defect.<Signature>of(
                                                "CTR-18",
                                                "nobody carries the month that is added",
                                                asked -> asked.with(
                                                        "/contract/amendments/0/term/after/start",
                                                        LocalDate.of(2011, 12, 1)))
                                        .apart("order")),
                        beyondTheShorterPeriod()));
    }
}
