package org.cldess.reporting.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.actor.Representative;
import org.cldess.call.CallForProjects;
import org.cldess.contract.Contract;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.AmendmentId;
import org.cldess.contract.amendment.ArticleChange;
import org.cldess.contract.amendment.EnvelopeChange;
import org.cldess.contract.amendment.ObjectiveChange;
import org.cldess.contract.amendment.TermChange;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.party.Signature;
import org.cldess.contract.party.SignatureId;
import org.cldess.contract.text.ArticleId;
import org.cldess.contract.text.ArticleText;
import org.cldess.contract.text.Envelope;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.contract.text.ObjectiveText;
import org.cldess.contract.text.Term;
import org.cldess.decision.CollectiveDecision;
import org.cldess.decision.DecisionMethod;
import org.cldess.decision.Position;
import org.cldess.decision.Vote;
import org.cldess.deliberation.Ballot;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.deliberation.PublicationFormat;
import org.cldess.deliberation.PublicationMode;
import org.cldess.deliberation.References;
import org.cldess.deliberation.Sitting;
import org.cldess.dossier.Dossier;
import org.cldess.governance.Attendance;
import org.cldess.governance.BodyKind;
import org.cldess.governance.DecisionFollowUp;
import org.cldess.governance.DecisionStatus;
import org.cldess.governance.GovernanceBody;
import org.cldess.governance.GovernanceBodyId;
import org.cldess.governance.GovernanceDecision;
import org.cldess.governance.GovernanceDecisionId;
import org.cldess.governance.GovernanceSitting;
import org.cldess.governance.GovernanceSittingId;
import org.cldess.governance.Presence;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.sample.SampleCalls;
import org.cldess.signing.SignatureLevel;
import org.cldess.signing.SignatureMethod;

/** The small dossier some years later, with an amendment in force, the draft of another, and a committee that meets. */
public final class LivingDossier {
    private static final ActorId REGION = ActorId.of("region");
    private static final LocalDate SIGNED = LocalDate.of(2014, 5, 5);
    private static final GovernanceBodyId COPIL = GovernanceBodyId.of("copil");

    private LivingDossier() {}

    /** Returns the dossier. It is immutable and made once. */
    public static Dossier dossier() {
        return Made.DOSSIER;
    }

    private static final class Made {
        static final Dossier DOSSIER = make();
    }

    private static Dossier make() {
        Dossier small = SmallDossier.dossier();
        Contract contract = small.contract().toBuilder()
                .envelopes(List.of(
                        new Envelope(REGION, 2013, Amount.euros("5000")),
                        new Envelope(REGION, 2014, Amount.euros("9000"))))
                .amendments(List.of(oneYearMore(), draft()))
                .build();
        return SmallPurchases.in(small).toBuilder()
                .contract(contract)
                .deliberations(List.of(
                        small.deliberations().get(0), small.deliberations().get(1), wrongSum(), bare()))
                .bodies(List.of(GovernanceBody.builder(COPIL, BodyKind.STEERING_COMMITTEE, "Comité de pilotage")
                        .members(List.of(REGION, SmallDossier.CAPG, SmallDossier.ATELIER, SmallDossier.PARFUMS))
                        .quorum(2)
                        .sittingsPerYear(2)
                        .build()))
                .sittings(List.of(first(), second(), toCome()))
                .planningDocuments(SmallPurchases.planningDocuments())
                .calls(List.of(call()))
                .build();
    }

    /**
     * Returns a call to which an association of the dossier, a group and a person apply; the envelope is used up after
     * the first.
     */
    public static CallForProjects call() {
        CallForProjects call = SampleCalls.call();
        return call.toBuilder()
                .rules(call.rules().toBuilder()
                        .envelope(Amount.euros("3500"))
                        .partialFunding(true)
                        .build())
                .applicants(call.applicants().stream()
                        .map(one -> one.actor().value().isPresent()
                                ? one.toBuilder().actor(SmallDossier.ATELIER).build()
                                : one)
                        .toList())
                .build();
    }

    public static Amendment oneYearMore() {
        return Amendment.builder(AmendmentId.of("a-1"), 1, "Un an de plus")
                .reason("Le réseau grandit.\nLe bilan est bon.")
                .effective(LocalDate.of(2014, 6, 1))
                .term(new TermChange(
                        Known.of(new Term(LocalDate.of(2012, 1, 1), LocalDate.of(2015, 12, 31))),
                        new Term(LocalDate.of(2012, 1, 1), LocalDate.of(2016, 12, 31))))
                .objectives(List.of(new ObjectiveChange(
                        ObjectiveId.of("o-4"),
                        Optional.empty(),
                        Known.none(),
                        Known.of(new ObjectiveText("4", "Coopérer")))))
                .envelopes(List.of(
                        new EnvelopeChange(REGION, 2014, euros("9000"), euros("8000")),
                        new EnvelopeChange(REGION, 2016, Known.none(), euros("3000"))))
                .articles(List.of(new ArticleChange(
                        ArticleId.of("objet"),
                        Known.of(new ArticleText("Objet", "Le contrat développe l’ESS.")),
                        Known.of(new ArticleText("Objet", "Le contrat développe toute l’ESS.")))))
                .signatures(List.of(signature("region", "d-region"), signature("capg", "d-avenant")))
                .build();
    }

    private static Amendment draft() {
        return Amendment.builder(AmendmentId.of("a-2"), 2, "Deux communes de plus")
                .communesAdded(List.of(CommuneCode.parse("06029")))
                .build();
    }

    private static Known<Amount> euros(String amount) {
        return Known.of(Amount.euros(amount));
    }

    private static Signature signature(String party, String deliberation) {
        return new Signature(
                SignatureId.of("s-a-" + party),
                PartyId.of("p-" + party),
                Known.of(SIGNED),
                Known.of(new Representative("Paule", "Publique", Known.of("présidente"))),
                Known.of(DeliberationId.of(deliberation)),
                Known.none(),
                Known.of(SignatureMethod.ELECTRONIC),
                Known.of(SignatureLevel.QUALIFIED));
    }

    /** Returns a deliberation whose votes do not add up to its voters. */
    private static Deliberation wrongSum() {
        return Deliberation.builder(DeliberationId.of("d-avenant"), SmallDossier.CAPG, "Signature de l’avenant n° 1")
                .number("2014-012")
                .date(LocalDate.of(2014, 4, 10))
                .members(60)
                .present(30)
                .voters(40)
                .sitting(Sitting.SECOND)
                .ballot(Ballot.OPEN)
                .inFavour(39)
                .against(0)
                .abstentions(0)
                .references(new References(
                        Known.of("Développement économique"), Known.of("Stratégie régionale de l’ESS"), Known.none()))
                .transmitted(LocalDate.of(2014, 4, 14))
                .published(LocalDate.of(2014, 4, 15))
                .publicationMode(PublicationMode.ELECTRONIC)
                .publicationFormat(PublicationFormat.PDF_A)
                .publishedInFull(true)
                .enterpriseAid(false)
                .build();
    }

    private static Deliberation bare() {
        return Deliberation.builder(DeliberationId.of("d-cadre"), REGION, "Délibération-cadre")
                .build();
    }

    private static GovernanceSitting first() {
        return GovernanceSitting.builder(GovernanceSittingId.of("s-2013"), COPIL)
                .date(LocalDate.of(2013, 4, 16))
                .place("Hôtel d’agglomération")
                .attendance(List.of(
                        new Attendance(REGION, Presence.PRESENT),
                        new Attendance(SmallDossier.CAPG, Presence.PRESENT),
                        new Attendance(SmallDossier.ZOE, Presence.PRESENT),
                        new Attendance(SmallDossier.ATELIER, Presence.EXCUSED)))
                .decisions(List.of(
                        new GovernanceDecision(
                                GovernanceDecisionId.of("g-1"),
                                "P1",
                                "Ouvrir l’appel à projets.",
                                Known.of(CollectiveDecision.of(
                                        DecisionMethod.CONSENT,
                                        LocalDate.of(2013, 4, 16),
                                        4,
                                        List.of(
                                                Vote.of(REGION, Position.FOR),
                                                Vote.of(SmallDossier.CAPG, Position.FOR),
                                                Vote.of(SmallDossier.ZOE, Position.ABSTAINS)))),
                                Known.of(SmallDossier.CAPG),
                                Known.of(LocalDate.of(2013, 6, 30)),
                                List.of(
                                        new DecisionFollowUp(
                                                LocalDate.of(2013, 5, 1), DecisionStatus.IN_PROGRESS, Known.none()),
                                        new DecisionFollowUp(
                                                LocalDate.of(2014, 4, 2), DecisionStatus.DONE, Known.none()))),
                        new GovernanceDecision(
                                GovernanceDecisionId.of("g-2"),
                                "P2",
                                "Rendre visite à chaque acteur.",
                                Known.none(),
                                Known.of(SmallDossier.ZOE),
                                Known.none(),
                                List.of())))
                .build();
    }

    private static GovernanceSitting second() {
        return GovernanceSitting.builder(GovernanceSittingId.of("s-2014"), COPIL)
                .date(LocalDate.of(2014, 3, 25))
                .attendance(List.of(
                        new Attendance(REGION, Presence.PRESENT),
                        new Attendance(SmallDossier.PARFUMS, Presence.REPRESENTED)))
                .decisions(List.of(new GovernanceDecision(
                        GovernanceDecisionId.of("g-3"),
                        "P3",
                        "Demander une séance au syndicat mixte.",
                        Known.notRecorded(),
                        Known.of(SmallDossier.CAPG),
                        Known.of(LocalDate.of(2014, 5, 30)),
                        List.of(new DecisionFollowUp(
                                LocalDate.of(2014, 4, 10),
                                DecisionStatus.IN_PROGRESS,
                                Known.of("La demande est envoyée."))))))
                .build();
    }

    private static GovernanceSitting toCome() {
        return GovernanceSitting.builder(GovernanceSittingId.of("s-a-venir"), COPIL)
                .date(LocalDate.of(2014, 9, 16))
                .build();
    }
}
