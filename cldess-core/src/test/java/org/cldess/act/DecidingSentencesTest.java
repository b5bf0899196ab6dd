package org.cldess.act;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.ContractDecisionId;
import org.cldess.contract.DecisionKind;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.text.Term;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.rulebook.Rulebook;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the exact wording of the refusals of decisions on the contract. */
class DecidingSentencesTest {
    private static final LocalDate END = LocalDate.of(2015, 12, 31);
    private static final Term NEXT = new Term(LocalDate.of(2016, 1, 1), LocalDate.of(2018, 12, 31));

    private static ContractDecision decision(DecisionKind what, LocalDate day, PartyId by) {
        return ContractDecision.of(ContractDecisionId.of("d-" + what.name().toLowerCase(Locale.ROOT)), what, day)
                .by(by)
                .because("Le réseau continue.");
    }

    private static Answer<Dossier> decide(ContractDecision decision) {
        return Acts.of(SampleDossiers.grasse()).decide(decision);
    }

    /** Terminates the contract, which has an agreed notice of {@code notice} months. */
    private static Answer<Dossier> terminate(int notice, LocalDate day, Known<LocalDate> told) {
        ContractDecision end = decision(DecisionKind.TERMINATED, day, SampleContract.REGION).toBuilder()
                .noticeGiven(told)
                .build();
        return Acts.of(SampleDossiers.withContract(contract -> contract.terminationNotice(notice)))
                .decide(end);
    }

    private static Dossier evaluated() {
        return decide(decision(DecisionKind.EVALUATED, LocalDate.of(2015, 11, 30), SampleContract.PAYS_DE_GRASSE))
                .orElseThrow();
    }

    private static Answer<Renewed> renew(ContractDecision decision, Term term) {
        return Acts.of(evaluated()).renew(decision, term);
    }

    private static ContractDecision renewal() {
        return decision(DecisionKind.RENEWED, END, SampleContract.PAYS_DE_GRASSE);
    }

    private static ContractDecision citing(LocalDate day) {
        return decision(DecisionKind.EVALUATED, day, SampleContract.PAYS_DE_GRASSE)
                .authorisedBy(SampleContract.OF_CAPAP);
    }

    static Stream<Said> said() {
        return Stream.of(
                Said.of(
                        "act.duplicate.contract-decision",
                        () -> decide(
                                ContractDecision.of(ContractDecisionId.of("approbation"), DecisionKind.EVALUATED, END)),
                        "Deux décisions sur le contrat portent l’identifiant « approbation ». Donnez-en un autre à"
                                + " l’une des deux.",
                        "Two decisions on the contract have the id “approbation”. Give one of them another id."),
                Said.of(
                        "authorised.other",
                        () -> decide(citing(LocalDate.of(2015, 11, 30))),
                        "La délibération « Contrat local de développement de l’ESS » n’autorise pas ceci : la décision"
                                + " « d-evaluated ». Citez celle qui l’autorise, ou complétez ce que celle-ci autorise.",
                        "The deliberation “Contrat local de développement de l’ESS” does not authorise this: the"
                                + " decision “d-evaluated”. Cite the one that does, or complete what this one"
                                + " authorises."),
                Said.of(
                        "decide.assembly",
                        () -> decide(citing(LocalDate.of(2015, 11, 30))),
                        "« Communauté d’agglomération du Pays de Grasse » décide d’après une délibération d’une"
                                + " autre assemblée : « Contrat local de développement de l’ESS ». Citez la sienne.",
                        "“Communauté d’agglomération du Pays de Grasse” decides on the basis of another assembly’s"
                                + " deliberation: “Contrat local de développement de l’ESS”. Cite its own."),
                Said.of(
                        "decide.before-vote",
                        () -> decide(citing(LocalDate.of(2013, 1, 24))),
                        "La décision du 24 janvier 2013 précède la délibération « Contrat local de développement de"
                                + " l’ESS », votée le 25 janvier 2013. Corrigez l’une des deux dates.",
                        "The decision dated 24 January 2013 comes before the deliberation “Contrat local de"
                                + " développement de l’ESS”, passed on 25 January 2013. Correct one of the two dates."),
                Said.of(
                        "terminate.outside",
                        () -> terminate(0, END.plusDays(1), Known.none()),
                        "La résiliation du 1er janvier 2016 est hors de la période du contrat, du 1er janvier 2012"
                                + " au 31 décembre 2015. Corrigez la date, ou clôturez le contrat.",
                        "The termination dated 1 January 2016 is outside the term of the contract, from 1 January 2012"
                                + " to 31 December 2015. Correct the date, or close the contract."),
                Said.of(
                        "terminate.unannounced",
                        () -> terminate(1, LocalDate.of(2014, 9, 1), Known.none()),
                        "Un mois de préavis est convenu, et personne n’a été prévenu de la résiliation. Prévenez les"
                                + " autres parties d’abord.",
                        "One month’s notice is agreed, but nobody was notified of the termination. Notify the other"
                                + " parties first."),
                Said.of(
                        "terminate.unannounced",
                        () -> terminate(3, LocalDate.of(2014, 9, 1), Known.none()),
                        "3 mois de préavis sont convenus, et personne n’a été prévenu de la résiliation. Prévenez"
                                + " les autres parties d’abord.",
                        "3 months’ notice is agreed, but nobody was notified of the termination. Notify the other"
                                + " parties first."),
                Said.of(
                        "terminate.notice",
                        () -> terminate(3, LocalDate.of(2014, 9, 1), Known.of(LocalDate.of(2014, 6, 2))),
                        "La résiliation du 1er septembre 2014 ne respecte pas le préavis convenu (3 mois), donné le"
                                + " 2 juin 2014. Datez-la du 2 septembre 2014 au plus tôt.",
                        "The termination dated 1 September 2014 does not respect the agreed notice period (3 months),"
                                + " given on 2 June 2014. Date it 2 September 2014 at the earliest."),
                Said.of(
                        "evaluate.early",
                        () -> decide(ContractDecision.of(
                                        ContractDecisionId.of("d"), DecisionKind.EVALUATED, LocalDate.of(2014, 8, 31))
                                .by(SampleContract.PAYS_DE_GRASSE)),
                        "L’évaluation du 31 août 2014 précède le dernier tiers de la période, qui commence le 1er"
                                + " septembre 2014. Donnez-en le motif.",
                        "The evaluation dated 31 August 2014 comes before the last third of the term, which begins on 1"
                                + " September 2014. Give the reason for this."),
                Said.of(
                        "renew.decision",
                        () -> renew(decision(DecisionKind.CLOSED, END, SampleContract.PAYS_DE_GRASSE), NEXT),
                        "La décision est une autre qu’un renouvellement : clôture. Demandez un renouvellement.",
                        "The decision is not a renewal: closing. Request a renewal."),
                Said.of(
                        "renew.nowhere",
                        () -> Acts.of(evaluated())
                                .under(Rulebook.france().without("CTR-22"))
                                .renew(renewal(), NEXT),
                        "Le renouvellement ne nomme pas le nouveau contrat. Indiquez l’identifiant de son dossier.",
                        "The renewal does not name the new contract. Give the id of its dossier."),
                Said.of(
                        "renew.itself",
                        () -> renew(renewal().into("grasse-2012"), NEXT),
                        "Le nouveau contrat aurait le même dossier que l’ancien, « grasse-2012 ». Donnez-lui un"
                                + " autre identifiant.",
                        "The new contract would have the same dossier as the old one, “grasse-2012”. Give it another"
                                + " id."),
                Said.of(
                        "renew.early",
                        () -> renew(renewal().into("grasse-2016"), new Term(END, LocalDate.of(2018, 12, 31))),
                        "Le nouveau contrat commencerait le 31 décembre 2015, alors que celui-ci dure jusqu’au 31"
                                + " décembre 2015. Faites-le commencer après.",
                        "The new contract would begin on 31 December 2015, while this one lasts until 31 December 2015."
                                + " Have it begin later."));
    }

    @ParameterizedTest
    @MethodSource
    void said(Said row) {
        row.check();
    }
}
