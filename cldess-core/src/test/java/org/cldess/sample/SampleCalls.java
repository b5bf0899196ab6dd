package org.cldess.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactId;
import org.cldess.call.CallForProjects;
import org.cldess.call.CallId;
import org.cldess.call.CallRules;
import org.cldess.call.application.Applicant;
import org.cldess.call.application.ApplicantId;
import org.cldess.call.application.ApplicantKind;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.application.AxisJustification;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.application.ProjectPhase;
import org.cldess.call.application.RequiredPiece;
import org.cldess.call.application.RequiredPieceId;
import org.cldess.call.application.SupportKind;
import org.cldess.call.jury.DecisionReason;
import org.cldess.call.jury.Juror;
import org.cldess.call.jury.JurorId;
import org.cldess.call.jury.JuryCriterion;
import org.cldess.call.jury.JuryCriterionId;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.JuryDecisionBuilder;
import org.cldess.call.jury.JuryDecisionKind;
import org.cldess.call.jury.JuryScore;
import org.cldess.contract.kind.ContractKind;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.privacy.DataOrigin;
import org.cldess.privacy.LegalBasis;

/** The call for projects of 2013, with an association, a group and a person as applicants and two jurors. */
public final class SampleCalls {
    public static final CallId CALL = CallId.of("call-2013");
    public static final ApplicationId BICYCLES = ApplicationId.of("bicycles");
    public static final ApplicationId GARDEN = ApplicationId.of("garden");
    public static final ApplicationId SEWING = ApplicationId.of("sewing");
    public static final JurorId CHAIR = JurorId.of("juror-chair");
    public static final JurorId GUEST = JurorId.of("juror-guest");
    public static final JuryCriterionId UTILITY = JuryCriterionId.of("utility");
    public static final JuryCriterionId ANCHORING = JuryCriterionId.of("anchoring");
    public static final RequiredPieceId STATUTES = RequiredPieceId.of("statutes");
    public static final LocalDate JURY = LocalDate.of(2013, 6, 6);

    private static final LocalDate RECEIVED = LocalDate.of(2013, 4, 12);
    private static final ApplicantId APPLIES = ApplicantId.of("p-association");

    private SampleCalls() {}

    /** Returns the rules of the call. */
    public static CallRules rules() {
        return CallRules.builder()
                .openTo(List.of(ApplicantKind.PRIVATE_LEGAL_PERSON, ApplicantKind.NATURAL_PERSON, ApplicantKind.GROUP))
                .phases(List.of(ProjectPhase.values()))
                .fields(List.of("mobilité", "jardins"))
                .axes(ContractKind.CLDESS.axes())
                .envelope(Amount.euros("30000"))
                .projectCap(Amount.euros("3000"))
                .structureCap(Amount.euros("3000"))
                .ownFundsShare(10)
                .partialFunding(false)
                .support(List.of(SupportKind.values()))
                .build();
    }

    /** Returns a complete and eligible application. */
    public static ProjectApplication application(ApplicationId id, String number, ApplicantId applicant) {
        return ProjectApplication.builder(id, number, "Projet " + number, applicant)
                .summary("Réparer des vélos.")
                .phase(ProjectPhase.STARTING)
                .field("mobilité")
                .commune(CommuneCode.parse("06069"))
                .asked(Amount.euros("2000"))
                .totalCost(Amount.euros("2500"))
                .ownFunds(Amount.euros("500"))
                .otherFunding(List.of())
                .justifications(ContractKind.CLDESS.axes().stream()
                        .map(axis -> new AxisJustification(axis, Known.of("Parce que " + axis.code())))
                        .toList())
                .needs(List.of(SupportKind.PREMISES))
                .pieces(List.of(STATUTES))
                .received(RECEIVED)
                .receivedAt(LocalTime.of(10, 0))
                .build();
    }

    /** Returns the scores of a juror for an application, by both criteria. */
    public static List<JuryScore> scores(ApplicationId application, JurorId juror, int utility, int anchoring) {
        return List.of(score(application, juror, UTILITY, utility), score(application, juror, ANCHORING, anchoring));
    }

    private static JuryScore score(ApplicationId application, JurorId juror, JuryCriterionId criterion, int points) {
        return new JuryScore(application, juror, criterion, points, Known.of("Voilà pourquoi."), Known.of(JURY));
    }

    /** Returns the call with its applications, scores and decisions. */
    public static CallForProjects call() {
        Contact contact = Contact.builder(
                        ContactId.of("c-sewing"), "Noé", "Mirabel", "Écrire aux porteurs.", LocalDate.of(2016, 12, 31))
                .basis(LegalBasis.PUBLIC_TASK)
                .origin(DataOrigin.PERSON)
                .collected(RECEIVED)
                .informed(RECEIVED)
                .lastContact(RECEIVED)
                .publicationAgreed(Known.none())
                .requests(List.of())
                .build();
        List<JuryScore> scores = new ArrayList<>();
        scores.addAll(scores(BICYCLES, CHAIR, 4, 3));
        scores.addAll(scores(BICYCLES, GUEST, 3, 3));
        scores.addAll(scores(GARDEN, CHAIR, 2, 4));
        scores.addAll(scores(SEWING, CHAIR, 1, 2));
        scores.addAll(scores(SEWING, GUEST, 1, 1));
        return CallForProjects.builder(CALL, "Appel de 2013")
                .organiser(SampleActors.CAPAP)
                .opens(LocalDate.of(2013, 3, 4))
                .closes(LocalDate.of(2013, 4, 30))
                .closesAt(LocalTime.of(17, 0))
                .jurySits(JURY)
                .rules(rules())
                .pieces(List.of(new RequiredPiece(STATUTES, "Statuts", List.of(ApplicantKind.PRIVATE_LEGAL_PERSON))))
                .criteria(List.of(
                        new JuryCriterion(UTILITY, "Utilité", 60, Known.notRecorded()),
                        new JuryCriterion(ANCHORING, "Ancrage", 40, Known.notRecorded())))
                .applicants(List.of(
                        Applicant.builder(APPLIES)
                                .kind(ApplicantKind.PRIVATE_LEGAL_PERSON)
                                .actor(SampleActors.APEAS)
                                .build(),
                        Applicant.builder(ApplicantId.of("p-group"))
                                .kind(ApplicantKind.GROUP)
                                .actor(Known.none())
                                .name("Collectif du jardin")
                                .build(),
                        Applicant.builder(ApplicantId.of("p-person"))
                                .kind(ApplicantKind.NATURAL_PERSON)
                                .actor(Known.none())
                                .name(Known.none())
                                .contacts(List.of(contact))
                                .build()))
                .jurors(List.of(
                        new Juror(
                                CHAIR,
                                "Aline",
                                "Fontaine",
                                Known.none(),
                                Known.of(SampleActors.CAPAP),
                                Known.of(List.of())),
                        new Juror(GUEST, "Bruno", "Salvat", Known.none(), Known.none(), Known.of(List.of()))))
                .applications(List.of(
                        application(BICYCLES, "1", APPLIES),
                        application(GARDEN, "2", ApplicantId.of("p-group")),
                        application(SEWING, "3", ApplicantId.of("p-person"))))
                .scores(scores)
                .decisions(List.of(
                        decision(BICYCLES, JuryDecisionKind.AWARD)
                                .amount(Amount.euros("2000"))
                                .build(),
                        decision(GARDEN, JuryDecisionKind.AWARD)
                                .amount(Amount.euros("1500"))
                                .build(),
                        decision(SEWING, JuryDecisionKind.REFUSAL)
                                .amount(Known.none())
                                .build()))
                .build();
    }

    private static JuryDecisionBuilder decision(ApplicationId application, JuryDecisionKind kind) {
        return JuryDecision.builder(application, kind)
                .date(JURY)
                .support(List.of())
                .reasons(List.of(new DecisionReason(Known.of(UTILITY), "Voilà pourquoi.")));
    }
}
