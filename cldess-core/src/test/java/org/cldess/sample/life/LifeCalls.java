package org.cldess.sample.life;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.cldess.action.ActionId;
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
import org.cldess.call.application.OtherFunding;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.application.ProjectApplicationBuilder;
import org.cldess.call.application.ProjectPhase;
import org.cldess.call.application.RequiredPiece;
import org.cldess.call.application.RequiredPieceId;
import org.cldess.call.application.SupportKind;
import org.cldess.call.jury.DecisionReason;
import org.cldess.call.jury.DeclaredInterest;
import org.cldess.call.jury.Juror;
import org.cldess.call.jury.JurorId;
import org.cldess.call.jury.JuryCriterion;
import org.cldess.call.jury.JuryCriterionId;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.JuryDecisionBuilder;
import org.cldess.call.jury.JuryDecisionKind;
import org.cldess.call.jury.JuryScore;
import org.cldess.call.jury.OfferedSupport;
import org.cldess.call.jury.Renunciation;
import org.cldess.call.jury.ScoreCorrection;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.privacy.DataOrigin;
import org.cldess.privacy.LegalBasis;

/** The call for projects of 2017: awards to three actions, a refusal, a waiting list and a renunciation. */
final class LifeCalls {
    static final CallId CALL = CallId.of("appel-2017");

    private static final LocalDate OPENS = LocalDate.of(2017, 1, 9);
    private static final LocalDate CLOSES = LocalDate.of(2017, 2, 28);
    private static final LocalDate RECEIVED = LocalDate.of(2017, 2, 20);
    private static final LocalDate JURY = LocalDate.of(2017, 3, 16);
    private static final JurorId CHAIR = JurorId.of("jury-1");
    private static final JurorId OTHER = JurorId.of("jury-2");
    private static final JuryCriterionId USE = JuryCriterionId.of("utilite");
    private static final JuryCriterionId PLACE = JuryCriterionId.of("ancrage");
    private static final RequiredPieceId STATUTES = RequiredPieceId.of("statuts");
    private static final Amount AWARD = Amount.euros("1500.00");

    /** The application of a public body, to which the call is not open. */
    static final ApplicationId NOT_OPEN_TO = ApplicationId.of("projet-malaval");

    private LifeCalls() {}

    static ApplicationId application(ActionId action) {
        return ApplicationId.of("projet-" + action.value());
    }

    static CallForProjects call() {
        List<ProjectApplication> applications = new ArrayList<>();
        List<JuryDecision> decisions = new ArrayList<>();
        List<JuryScore> scores = new ArrayList<>();
        List<Applicant> applicants = new ArrayList<>();
        int number = 1;
        for (int supported : LifePlans.SUPPORTED) {
            ActionId action = ActionId.of("a-" + supported);
            ApplicantId applicant = ApplicantId.of("porteur-" + number);
            applicants.add(Applicant.builder(applicant)
                    .kind(ApplicantKind.PRIVATE_LEGAL_PERSON)
                    .actor(List.of(LifeBodies.WORKERS, LifeBodies.GARDENS, LifeBodies.SAWMILL)
                            .get(number - 1))
                    .name(Known.none())
                    .build());
            applications.add(project(application(action), number, applicant, ProjectPhase.values()[number - 1])
                    .action(action)
                    .build());
            decisions.add(decided(application(action), JuryDecisionKind.AWARD)
                    .amount(AWARD)
                    .support(List.of(new OfferedSupport(SupportKind.PREMISES, Known.of("Un bureau"))))
                    .build());
            number++;
        }
        applicants.add(Applicant.builder(ApplicantId.of("porteur-4"))
                .kind(ApplicantKind.GROUP)
                .actor(LifeBodies.COLLECTIVE)
                .name("Les haies")
                .contacts(List.of(contact()))
                .build());
        applicants.add(Applicant.builder(ApplicantId.of("porteur-5"))
                .kind(ApplicantKind.NATURAL_PERSON)
                .actor(LifeBodies.ODILE)
                .name(Known.none())
                .build());
        applicants.add(Applicant.builder(ApplicantId.of("porteur-6"))
                .kind(ApplicantKind.PUBLIC_LEGAL_PERSON)
                .actor(LifeBodies.TOWN)
                .name(Known.none())
                .build());
        applications.add(
                project(ApplicationId.of("projet-haies"), 4, ApplicantId.of("porteur-4"), ProjectPhase.EMERGING)
                        .build());
        applications.add(
                project(ApplicationId.of("projet-odile"), 5, ApplicantId.of("porteur-5"), ProjectPhase.STARTING)
                        .build());
        applications.add(project(NOT_OPEN_TO, 6, ApplicantId.of("porteur-6"), ProjectPhase.STARTING)
                .build());
        decisions.add(decided(ApplicationId.of("projet-haies"), JuryDecisionKind.AWARD)
                .amount(AWARD)
                .renunciation(new Renunciation(LocalDate.of(2017, 5, 2), Known.of("Le terrain est vendu.")))
                .build());
        decisions.add(decided(ApplicationId.of("projet-odile"), JuryDecisionKind.WAITING_LIST)
                .amount(Known.none())
                .build());
        decisions.add(decided(ApplicationId.of("projet-odile"), JuryDecisionKind.AWARD)
                .date(LocalDate.of(2017, 6, 1))
                .amount(AWARD)
                .build());
        decisions.add(decided(NOT_OPEN_TO, JuryDecisionKind.REFUSAL)
                .amount(Known.none())
                .build());
        for (ProjectApplication application : applications) {
            for (JurorId juror : List.of(CHAIR, OTHER)) {
                scores.add(score(application.id(), juror, USE, 3));
                scores.add(score(application.id(), juror, PLACE, 2));
            }
        }
        scores.set(0, corrected(scores.get(0)));
        return CallForProjects.builder(CALL, "Coups de pouce 2017")
                .object("Aider des projets à commencer.")
                .organiser(LifeBodies.UPPER)
                .action(ActionId.of("a-" + LifePlans.RUNS_CALL))
                .opens(OPENS)
                .closes(CLOSES)
                .closesAt(LocalTime.of(17, 0))
                .jurySits(JURY)
                .rules(rules())
                .pieces(List.of(
                        new RequiredPiece(STATUTES, "Statuts", List.of(ApplicantKind.PRIVATE_LEGAL_PERSON)),
                        new RequiredPiece(RequiredPieceId.of("budget"), "Budget", List.of(ApplicantKind.values()))))
                .criteria(List.of(
                        new JuryCriterion(USE, "Utilité", 60, Known.of("À qui le projet sert-il ?")),
                        new JuryCriterion(PLACE, "Ancrage", 40, Known.none())))
                .applicants(applicants)
                .jurors(List.of(
                        Juror.builder(CHAIR, "Maud", "Tessier")
                                .function("Vice-présidente")
                                .actor(LifeBodies.UPPER)
                                .interests(List.of())
                                .build(),
                        Juror.builder(OTHER, "Ivan", "Leroux")
                                .function("Bénévole")
                                .actor(Known.none())
                                .interests(List.of())
                                .build(),
                        Juror.builder(JurorId.of("jury-3"), "Zélie", "Combe")
                                .function(Known.none())
                                .actor(Known.none())
                                .interests(List.of(new DeclaredInterest(
                                        ApplicantId.of("porteur-4"), "Membre du collectif", Known.of(JURY))))
                                .build()))
                .applications(applications)
                .scores(scores)
                .decisions(decisions)
                .build();
    }

    private static CallRules rules() {
        return CallRules.builder()
                .openTo(List.of(ApplicantKind.PRIVATE_LEGAL_PERSON, ApplicantKind.NATURAL_PERSON, ApplicantKind.GROUP))
                .phases(List.of(ProjectPhase.values()))
                .fields(List.of("alimentation", "habitat"))
                .axes(LifeContract.kind().axes())
                .envelope(Amount.euros("9000.00"))
                .projectCap(Amount.euros("2000.00"))
                .structureCap(Amount.euros("2000.00"))
                .ownFundsShare(10)
                .partialFunding(true)
                .waitingListEnds(LocalDate.of(2017, 12, 31))
                .support(List.of(SupportKind.values()))
                .eligibleExpenses("Achats et loyers")
                .commitments("Rendre compte à l’assemblée")
                .appeal("Recours dans les deux mois")
                .contact("appel@vive.example.org")
                .build();
    }

    private static ProjectApplicationBuilder project(
            ApplicationId id, int number, ApplicantId applicant, ProjectPhase phase) {
        return ProjectApplication.builder(id, Integer.toString(number), "Projet n° " + number, applicant)
                .summary("Commencer petit.")
                .phase(phase)
                .field("alimentation")
                .commune(CommuneCode.parse("23008"))
                .asked(Amount.euros("1800.00"))
                .totalCost(Amount.euros("3000.00"))
                .ownFunds(Amount.euros("700.00"))
                .otherFunding(List.of(new OtherFunding("Une banque", Known.of(Amount.euros("500.00")))))
                .justifications(LifeContract.kind().axes().stream()
                        .map(axis -> new AxisJustification(axis, Known.of("Voici comment.")))
                        .toList())
                .needs(List.of(SupportKind.values()))
                .pieces(List.of(STATUTES, RequiredPieceId.of("budget")))
                .received(RECEIVED)
                .receivedAt(LocalTime.of(9, 30))
                .action(Known.none());
    }

    private static Contact contact() {
        return Contact.builder(
                        ContactId.of("haies-contact"),
                        "Nina",
                        "Pradel",
                        "Écrire au collectif",
                        LocalDate.of(2026, 12, 31))
                .basis(LegalBasis.PUBLIC_TASK)
                .origin(DataOrigin.PERSON)
                .collected(RECEIVED)
                .informed(RECEIVED)
                .lastContact(LocalDate.of(2023, 1, 10))
                .publicationAgreed(Known.none())
                .requests(List.of())
                .build();
    }

    private static JuryScore score(ApplicationId id, JurorId juror, JuryCriterionId criterion, int points) {
        return JuryScore.builder(id, juror, criterion, points)
                .comment("Vu ensemble.")
                .given(JURY)
                .build();
    }

    private static JuryScore corrected(JuryScore score) {
        return score.toBuilder()
                .corrections(List.of(new ScoreCorrection(
                        JURY.plusDays(1), 2, Known.of("Lu trop vite."), "Ligne confondue", Known.of("Maud"))))
                .build();
    }

    private static JuryDecisionBuilder decided(ApplicationId id, JuryDecisionKind kind) {
        return JuryDecision.builder(id, kind)
                .date(JURY)
                .support(List.of())
                .reasons(List.of(new DecisionReason(Known.of(USE), "Le projet sert à ses voisins.")))
                .deliberation(DeliberationId.of("d-appel"))
                .renunciation(Known.none());
    }

    static Deliberation deliberation() {
        return LifeContract.vote("d-appel", LifeBodies.UPPER, LocalDate.of(2017, 3, 14), "Coups de pouce 2017")
                .authorises(List.of(Authorised.of("award", CALL.value())))
                .publicationFormat(Known.none())
                .build();
    }
}
