package org.cldess.act;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.charter.CharterAdoption;
import org.cldess.charter.CharterVersionId;
import org.cldess.charter.Proposal;
import org.cldess.charter.ProposalId;
import org.cldess.charter.text.Principle;
import org.cldess.decision.CollectiveDecision;
import org.cldess.decision.DecisionMethod;
import org.cldess.decision.Position;
import org.cldess.decision.Vote;
import org.cldess.dossier.Dossier;
import org.cldess.governance.BodyKind;
import org.cldess.governance.GovernanceBody;
import org.cldess.governance.GovernanceBodyId;
import org.cldess.known.Known;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleCharter;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.SampleProposals;
import org.cldess.validation.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the exact wording of the refusals of proposals, of decisions on them and of the adoption of a version. */
class CharterSentencesTest {
    private static final Dossier GRASSE = SampleDossiers.grasse();
    private static final ActWithDefects<?> PROPOSE = ProposalDefects.all().get(0);
    private static final ActWithDefects<?> EVALUATE = ProposalDefects.all().get(1);
    private static final ActWithDefects<?> DECIDE = ProposalDefects.all().get(2);
    private static final ActWithDefects<?> ADOPT = AdoptionDefects.all().get(0);
    private static final GovernanceBodyId COPIL = GovernanceBodyId.of("copil");

    private static Dossier withoutCharter() {
        return SampleDossiers.withContract(contract -> contract.charterVersion(Known.none())).toBuilder()
                .charter(Known.none())
                .build();
    }

    private static Proposal proposal(
            Principle article, ActorId author, Known<LocalDate> day, Known<GovernanceBodyId> body) {
        Proposal given = Proposal.toChange(
                ProposalId.of("p-new"), SampleCharter.FIRST, article, author, SampleProposals.SUBMITTED);
        return new Proposal(
                given.id(),
                given.version(),
                given.kind(),
                given.article(),
                given.title(),
                given.text(),
                given.axis(),
                given.author(),
                body,
                day,
                given.history(),
                given.hash(),
                given.decision());
    }

    private static Principle voting() {
        return new Principle(SampleProposals.DEMOCRACY, "Voter", "Nous votons.", Known.none());
    }

    private static Answer<Dossier> propose(Proposal proposal) {
        return Acts.of(GRASSE.with(GovernanceBody.builder(COPIL, BodyKind.STEERING_COMMITTEE, "Comité de pilotage")
                        .members(List.of(SampleActors.REGION))
                        .build()))
                .charter()
                .propose(proposal);
    }

    private static Answer<Dossier> decide(CollectiveDecision decision) {
        return Acts.of(SampleProposals.evaluated()).charter().decide(SampleProposals.CHANGE, decision);
    }

    private static CharterAdoption adoption(LocalDate day, CollectiveDecision decision) {
        return new CharterAdoption(SampleProposals.SECOND, "2", day, LocalDate.of(2016, 5, 6), decision);
    }

    private static CollectiveDecision on(LocalDate day) {
        return ProposalDefects.on(SampleProposals.adoption().decision(), day);
    }

    static Stream<Said> said() {
        Known<LocalDate> day = Known.of(SampleProposals.SUBMITTED);
        return Stream.of(
                Said.of(
                        "charter.act.none",
                        () -> Acts.of(withoutCharter()).charter().propose(SampleProposals.change()),
                        "Le dossier n’a pas de charte. Ajoutez la charte d’abord.",
                        "The dossier has no charter. Add the charter first."),
                Said.of(
                        "proposal.unknown",
                        () -> Acts.of(GRASSE).charter().evaluate(ProposalId.of("nul"), SampleProposals.BEGUN),
                        "La charte n’a pas de proposition « nul ». Vérifiez l’identifiant, ou déposez la proposition.",
                        "The charter has no proposal “nul”. Check the id, or submit the proposal."),
                Said.of(
                        EVALUATE,
                        "proposal.state",
                        "La proposition est dans l’état « retirée », qui ne mène pas à l’état « en examen ». Déposez"
                                + " une nouvelle proposition si le texte doit encore changer.",
                        "The proposal is in the state “withdrawn”, which cannot lead to the state “being evaluated”."
                                + " Submit a new proposal if the text still has to change."),
                Said.of(
                        EVALUATE,
                        "proposal.early",
                        "Le 28 février 2014 précède la dernière date de la proposition (1er mars 2014). Corrigez la"
                                + " date.",
                        "28 February 2014 is before the last date of the proposal (1 March 2014). Correct the date."),
                Said.of(
                        "proposal.blank",
                        () -> Acts.of(SampleProposals.evaluated())
                                .charter()
                                .withdraw(SampleProposals.CHANGE, SampleProposals.DECIDED, " "),
                        "Le motif est vide. Écrivez-le, ou ne donnez pas de motif.",
                        "The reason is blank. Write it, or give no reason."),
                Said.of(
                        "propose.undated",
                        () -> propose(proposal(voting(), SampleActors.APEAS, Known.notRecorded(), Known.none())),
                        "Une proposition est datée. Indiquez le jour de son dépôt.",
                        "A proposal needs a date. Give the day on which it is submitted."),
                Said.of(
                        PROPOSE,
                        "propose.anonymous",
                        "Une proposition a un auteur. Nommez-le.",
                        "A proposal needs an author. Name the author."),
                Said.of(
                        PROPOSE,
                        "propose.history",
                        "Une proposition commence comme brouillon, sans suite ni décision. Déposez-la ainsi, puis"
                                + " faites-la examiner.",
                        "A proposal begins as a draft, with no history or decision. Submit it that way, then have it"
                                + " evaluated."),
                Said.of(
                        PROPOSE,
                        "propose.version",
                        "La version 1 de la charte n’est pas en vigueur le 1er mars 2014. Proposez un changement de"
                                + " celle qui l’est.",
                        "Version 1 of the charter is not in force on 1 March 2014. Propose a change to the one that"
                                + " is."),
                Said.of(
                        "propose.same",
                        () -> propose(proposal(
                                SampleCharter.version().principles().get(0), SampleActors.APEAS, day, Known.none())),
                        "La proposition « Une personne, une voix » ne change rien à l’article. Changez le texte, ou"
                                + " retirez-la.",
                        "The proposal “Une personne, une voix” does not change the article. Change the text, or"
                                + " withdraw it."),
                Said.of(
                        "propose.stranger",
                        () -> propose(proposal(voting(), SampleActors.PERFUMER, day, Known.none())),
                        "« Parfums de la Siagne » n’a pas signé la version 1 de la charte, le 1er mars 2014. Faites"
                                + " porter la proposition par un signataire ou par une instance.",
                        "“Parfums de la Siagne” had not signed version 1 of the charter by 1 March 2014. Have a"
                                + " signatory or a body of the contract submit the proposal."),
                Said.of(
                        "propose.member",
                        () -> propose(proposal(voting(), SampleActors.APEAS, day, Known.of(COPIL))),
                        "« APEAS » ne siège pas dans l’instance « Comité de pilotage » le 1er mars 2014. Nommez un"
                                + " de ses membres.",
                        "“APEAS” is not a member of the body “Comité de pilotage” on 1 March 2014. Name one of its"
                                + " members."),
                Said.of(
                        "decide.undated",
                        () -> decide(new CollectiveDecision(
                                DecisionMethod.CONSENT,
                                Known.notRecorded(),
                                Known.of(12),
                                Known.none(),
                                Known.of(List.of(Vote.of(SampleActors.WORKSHOP, Position.FOR))))),
                        "Une décision est datée. Indiquez le jour.",
                        "A decision needs a date. Give the day."),
                Said.of(
                        DECIDE,
                        "decide.unknown",
                        "Le résultat de la décision ne peut pas être établi. 2 pour, 0 contre, 0 abstention, 0"
                                + " objection, 0 blocage. Le dossier ne dit pas si un quorum est demandé. Personne ne"
                                + " bloque. Résultat par consensus : il ne peut pas être établi. Renseignez ce qui"
                                + " manque.",
                        "The result of the decision cannot be determined. 2 for, 0 against, 0 abstentions, 0"
                                + " objections, 0 blocks. The dossier does not say whether a quorum is required. Nobody"
                                + " blocks. Result by consensus: it cannot be determined. Record what is missing."),
                Said.of(
                        DECIDE,
                        "decide.changed",
                        "Le texte de la proposition a changé depuis le début de son examen. Rétablissez-le, ou"
                                + " faites-en une autre proposition.",
                        "The text of the proposal has changed since its evaluation began. Restore it, or make it a new"
                                + " proposal."),
                Said.of(
                        DECIDE,
                        "decide.alone",
                        "Seul l’auteur de la proposition s’est prononcé pour. Faites-la adopter par d’autres.",
                        "Only the author of the proposal is in favour of it. Have others adopt it."),
                Said.of(
                        DECIDE,
                        "decide.unreasoned",
                        "Il manque le motif de « Camille Roux » (objection). Notez-le.",
                        "The reason for “Camille Roux” is missing (objection). Record it."),
                Said.of(
                        "decide.vote",
                        () -> decide(SampleProposals.consent(Vote.of(SampleActors.PERFUMER, Position.FOR))),
                        "« Parfums de la Siagne » ne prend pas part à la décision : sa signature de la version 1"
                                + " n’est pas en cours le 1er avril 2014. Retirez sa voix.",
                        "“Parfums de la Siagne” has no part in the decision: its signature of version 1 is not current"
                                + " on 1 April 2014. Remove its vote."),
                Said.of(
                        "decide.eligible",
                        () -> decide(CollectiveDecision.of(
                                DecisionMethod.CONSENT,
                                SampleProposals.DECIDED,
                                1,
                                List.of(Vote.of(SampleActors.WORKSHOP, Position.FOR)))),
                        "La décision compte 1 membre, alors que 3 signataires peuvent y prendre part le 1er avril"
                                + " 2014. Corrigez le nombre.",
                        "The decision counts 1 member, while 3 signatories may take part on 1 April 2014. Correct"
                                + " the number."),
                Said.of(
                        "decide.eligible",
                        () -> decide(CollectiveDecision.of(
                                DecisionMethod.CONSENT,
                                SampleProposals.DECIDED,
                                2,
                                List.of(Vote.of(SampleActors.WORKSHOP, Position.FOR)))),
                        "La décision compte 2 membres, alors que 3 signataires peuvent y prendre part le 1er avril"
                                + " 2014. Corrigez le nombre.",
                        "The decision counts 2 members, while 3 signatories may take part on 1 April 2014. Correct"
                                + " the number."),
                Said.of(
                        ADOPT,
                        "adopt.decision",
                        "La décision n’adopte pas la version. 2 pour, 0 contre, 0 abstention, 1 objection, 0 blocage."
                                + " Une objection tient. Résultat par consentement : non adoptée. Notez les voix, ou"
                                + " décidez de nouveau.",
                        "The decision does not adopt the version. 2 for, 0 against, 0 abstentions, 1 objection, 0"
                                + " blocks. One objection stands. Result by consent: not adopted. Record the votes, or"
                                + " decide again."),
                Said.of(
                        ADOPT,
                        "adopt.early",
                        "La version est adoptée le 6 mai 2014, avant sa décision (7 mai 2014). Corrigez l’une des"
                                + " deux dates.",
                        "The version is adopted on 6 May 2014, before the decision on it (7 May 2014). Correct one of"
                                + " the two dates."),
                Said.of(
                        ADOPT,
                        "adopt.review",
                        "La révision de la version est prévue le 6 mai 2014, qui n’est pas après son adoption (6 mai"
                                + " 2014). Corrigez l’une des deux dates.",
                        "The review of the version is planned on 6 May 2014, which is not after its adoption (6 May"
                                + " 2014). Correct one of the two dates."),
                Said.of(
                        ADOPT,
                        "adopt.order",
                        "La version charte-3 est du 26 mai 2014, et la nouvelle serait du 6 mai 2014. Donnez à la"
                                + " nouvelle une date plus récente.",
                        "Version charte-3 is dated 26 May 2014, and the new one would be dated 6 May 2014. Give the new"
                                + " one a later date."),
                Said.of(
                        ADOPT,
                        "adopt.label",
                        "Une autre version de la charte porte le nom « 1 ». Choisissez-en un autre.",
                        "Another version of the charter is called “1”. Choose another name."),
                Said.of(
                        ADOPT,
                        "adopt.unchanged",
                        "Aucune proposition acceptée ne change la version 1. Pour la confirmer, fixez-lui une"
                                + " nouvelle date de révision : personne ne devra la signer de nouveau.",
                        "No accepted proposal changes version 1. To confirm it, set another review date: nobody will"
                                + " have to sign it again."),
                Said.of(
                        ADOPT,
                        "adopt.conflict",
                        "Deux propositions acceptées portent sur le même article. Gardez l’une des deux.",
                        "Two accepted proposals concern the same article. Keep one of them."),
                Said.of(
                        "adopt.nothing",
                        () -> Acts.of(GRASSE)
                                .charter()
                                .adopt(new CharterAdoption(
                                        CharterVersionId.of("charte-0"),
                                        "0",
                                        LocalDate.of(2012, 5, 6),
                                        LocalDate.of(2016, 5, 6),
                                        SampleProposals.adoption().decision())),
                        "Aucune version de la charte n’est en vigueur, et aucun projet de version ne porte"
                                + " l’identifiant « charte-0 ». Ajoutez le texte d’abord.",
                        "No version of the charter is in force, and no draft version has the id “charte-0”. Add the"
                                + " text first."),
                Said.of(
                        "adopt.before-version",
                        () -> Acts.of(SampleProposals.decided())
                                .charter()
                                .adopt(adoption(SampleProposals.ADOPTED, on(LocalDate.of(2013, 2, 16)))),
                        "La décision du 16 février 2013 précède la version 1 qu’elle remplace, du 17 février 2013."
                                + " Corrigez l’une des deux dates.",
                        "The decision dated 16 February 2013 comes before version 1, which it replaces, dated 17"
                                + " February 2013. Correct one of the two dates."),
                Said.of(
                        "adopt.before-proposals",
                        () -> Acts.of(SampleProposals.decided())
                                .charter()
                                .adopt(adoption(SampleProposals.ADOPTED, on(LocalDate.of(2014, 3, 31)))),
                        "La décision du 31 mars 2014 précède celle qui accepte les propositions (1er avril 2014)."
                                + " Décidez après elle.",
                        "The decision dated 31 March 2014 comes before the one that accepts the proposals (1 April"
                                + " 2014). Decide after that one."));
    }

    @ParameterizedTest
    @MethodSource
    void said(Said row) {
        row.check();
    }
}
