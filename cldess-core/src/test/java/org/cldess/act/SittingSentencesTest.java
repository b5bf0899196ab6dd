package org.cldess.act;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.decision.CollectiveDecision;
import org.cldess.decision.DecisionMethod;
import org.cldess.decision.Position;
import org.cldess.decision.Vote;
import org.cldess.dossier.Dossier;
import org.cldess.governance.Attendance;
import org.cldess.governance.BodyKind;
import org.cldess.governance.GovernanceBody;
import org.cldess.governance.GovernanceBodyId;
import org.cldess.governance.GovernanceDecision;
import org.cldess.governance.GovernanceDecisionId;
import org.cldess.governance.GovernanceSitting;
import org.cldess.governance.GovernanceSittingBuilder;
import org.cldess.governance.GovernanceSittingId;
import org.cldess.governance.Presence;
import org.cldess.known.Known;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the exact wording of the refusals of an attendance and a decision in a sitting. */
class SittingSentencesTest {
    private static final LocalDate DAY = LocalDate.of(2013, 4, 16);
    private static final ActorId REGION = SampleActors.REGION;
    private static final ActorId CAPAP = SampleActors.CAPAP;
    private static final ActorId APEAS = SampleActors.APEAS;
    private static final GovernanceSittingId SITTING = GovernanceSittingId.of("copil-1");
    private static final GovernanceBody COPIL = GovernanceBody.builder(
                    GovernanceBodyId.of("copil"), BodyKind.STEERING_COMMITTEE, "Comité de pilotage")
            .members(List.of(REGION, CAPAP, APEAS))
            .quorum(3)
            .build();

    private static GovernanceSittingBuilder held(ActorId... present) {
        return GovernanceSitting.builder(SITTING, COPIL.id())
                .date(DAY)
                .attendance(Arrays.stream(present)
                        .map(actor -> new Attendance(actor, Presence.PRESENT))
                        .toList());
    }

    private static Dossier with(GovernanceSittingBuilder sitting) {
        return SampleDossiers.grasse().with(COPIL).with(sitting.build());
    }

    private static CollectiveDecision consent(int eligible, ActorId... inFavour) {
        return CollectiveDecision.of(
                DecisionMethod.CONSENT,
                DAY,
                eligible,
                Arrays.stream(inFavour)
                        .map(actor -> Vote.of(actor, Position.FOR))
                        .toList());
    }

    private static CollectiveDecision rejected() {
        return CollectiveDecision.of(
                DecisionMethod.CONSENT,
                DAY,
                3,
                List.of(Vote.of(REGION, Position.FOR), Vote.of(CAPAP, Position.OBJECTS, "Trop tôt.")));
    }

    private static GovernanceDecision decision(CollectiveDecision taken) {
        return GovernanceDecision.builder(GovernanceDecisionId.of("d-1"), "P1", "Ouvrir l’appel à projets.")
                .decision(taken)
                .responsible(APEAS)
                .due(DAY.plusMonths(2))
                .build();
    }

    private static GovernanceDecision decision() {
        return decision(consent(3, REGION, CAPAP));
    }

    private static Answer<Dossier> decide(Dossier dossier, GovernanceDecision decision) {
        return Acts.of(dossier).decide(SITTING, decision);
    }

    private static Answer<Dossier> decide(GovernanceSittingBuilder sitting) {
        return decide(with(sitting), decision());
    }

    private static Answer<Dossier> decide(CollectiveDecision taken) {
        return decide(with(held(REGION, CAPAP, APEAS)), decision(taken));
    }

    private static Answer<Dossier> correct(Attendance right) {
        return Acts.of(with(held(APEAS))).correctAttendance(SITTING, right);
    }

    private static Attendance excused(ActorId actor, LocalDate day) {
        return new Attendance(actor, Presence.PRESENT).corrected(Presence.EXCUSED, day, "Mal lu", Known.notRecorded());
    }

    static Stream<Said> said() {
        Dossier whole = with(held(REGION, CAPAP, APEAS));
        Attendance present = new Attendance(APEAS, Presence.PRESENT);
        return Stream.of(
                Said.of(
                        "attend.undated",
                        () -> Acts.of(with(held().date(Known.none()))).attend(SITTING, present),
                        "La séance n’a pas de date : elle n’a pas eu lieu. Datez-la pour y noter les présences.",
                        "The sitting has no date: it has not been held. Date it before recording its attendance."),
                Said.of(
                        "attend.again",
                        () -> Acts.of(whole).attend(SITTING, present),
                        "La présence de « APEAS » à cette séance est déjà notée : présent. Corrigez-la.",
                        "The attendance of “APEAS” at this sitting is already recorded: present. Correct" + " it."),
                Said.of(
                        "attend.none",
                        () -> correct(excused(SampleActors.PERFUMER, DAY)),
                        "Rien n’est noté de « Parfums de la Siagne » à cette séance. Il n’y a rien à corriger : notez sa présence.",
                        "Nothing is recorded about “Parfums de la Siagne” at this sitting. There is nothing to correct:"
                                + " record its attendance."),
                Said.of(
                        "attend.correction.lost",
                        () -> correct(present),
                        "La correction ne garde pas la présence de « APEAS » telle qu’elle est notée."
                                + " Relisez-la, puis corrigez-la de nouveau.",
                        "The correction does not keep the attendance of “APEAS” as it is recorded. Read it"
                                + " again, then redo the correction."),
                Said.of(
                        "attend.correction.early",
                        () -> correct(excused(APEAS, DAY.minusDays(1))),
                        "La correction est datée du 15 avril 2013, et la séance ou la dernière correction du 16 avril"
                                + " 2013. Corrigez la date.",
                        "The correction is dated 15 April 2013, and the sitting or the last correction 16 April 2013."
                                + " Correct the date."),
                Said.of(
                        "sitting.unknown",
                        () -> decide(SampleDossiers.grasse(), decision()),
                        "Aucune séance du dossier ne porte l’identifiant « copil-1 ». Vérifiez-le, ou ajoutez la"
                                + " séance d’abord.",
                        "No sitting in the dossier has the id “copil-1”. Check it, or add the sitting first."),
                Said.of(
                        "sitting.undated",
                        () -> decide(held().date(Known.none())),
                        "La séance n’a pas de date : elle n’a pas eu lieu. Datez-la pour y noter une décision.",
                        "The sitting has no date: it has not been held. Date it before recording a decision in it."),
                Said.of(
                        "sitting.number",
                        () -> decide(decide(whole, decision()).orElseThrow(), decision()),
                        "Une autre décision de la séance porte le numéro P1. Choisissez-en un autre.",
                        "Another decision of the sitting has the number P1. Choose another number."),
                Said.of(
                        "sitting.due",
                        () -> decide(
                                whole,
                                decision().toBuilder().due(DAY.minusDays(1)).build()),
                        "L’échéance de la décision (15 avril 2013) précède la séance du 16 avril 2013. Corrigez"
                                + " l’une des deux dates.",
                        "The decision is due on 15 April 2013, before the sitting of 16 April 2013. Correct one of the"
                                + " two dates."),
                Said.of(
                        "sitting.quorum",
                        () -> decide(held()),
                        "Aucun membre de « Comité de pilotage » n’est présent le 16 avril 2013, et le quorum est de"
                                + " 3. Réunissez de nouveau l’instance.",
                        "No member of “Comité de pilotage” is present on 16 April 2013, and the quorum is 3. Convene"
                                + " the body again."),
                Said.of(
                        "sitting.quorum",
                        () -> decide(held(REGION)),
                        "Un seul membre de « Comité de pilotage » est présent le 16 avril 2013, et le quorum est de"
                                + " 3. Réunissez de nouveau l’instance.",
                        "One member of “Comité de pilotage” is present on 16 April 2013, and the quorum is 3."
                                + " Convene the body again."),
                Said.of(
                        "sitting.quorum",
                        () -> decide(held(REGION, CAPAP)),
                        "2 membres de « Comité de pilotage » sont présents le 16 avril 2013, et le quorum est de 3."
                                + " Réunissez de nouveau l’instance.",
                        "2 members of “Comité de pilotage” are present on 16 April 2013, and the quorum is 3."
                                + " Convene the body again."),
                Said.of(
                        "sitting.day",
                        () -> decide(CollectiveDecision.of(
                                DecisionMethod.CONSENT, DAY.plusDays(1), 3, List.of(Vote.of(REGION, Position.FOR)))),
                        "La décision est du 17 avril 2013, et la séance du 16 avril 2013. Corrigez l’une des deux"
                                + " dates.",
                        "The decision is dated 17 April 2013, and the sitting 16 April 2013. Correct one of the two"
                                + " dates."),
                Said.of(
                        "sitting.rejected",
                        () -> decide(rejected()),
                        "La décision n’est pas prise. 1 pour, 0 contre, 0 abstention, 1 objection, 0 blocage. Une"
                                + " objection tient. Résultat par consentement : non adoptée. Notez les voix, ou décidez"
                                + " de nouveau.",
                        "The decision is not carried. 1 for, 0 against, 0 abstentions, 1 objection, 0 blocks. One"
                                + " objection stands. Result by consent: not adopted. Record the votes, or decide"
                                + " again."),
                Said.of(
                        "sitting.vote",
                        () -> decide(consent(3, REGION, SampleActors.PERFUMER)),
                        "« Parfums de la Siagne » ne siège pas dans l’instance « Comité de pilotage » le 16 avril"
                                + " 2013. Retirez sa voix.",
                        "“Parfums de la Siagne” is not a member of the body “Comité de pilotage” on 16 April 2013."
                                + " Remove its vote."),
                Said.of(
                        "sitting.absent",
                        () -> decide(with(held(REGION, CAPAP)), decision(consent(3, REGION, APEAS))),
                        "« APEAS » n’est ni présent ni représenté à la séance du 16 avril 2013. Retirez sa voix, ou"
                                + " corrigez les présences.",
                        "“APEAS” is neither present nor represented at the sitting of 16 April 2013. Remove its vote,"
                                + " or correct the attendance."),
                Said.of(
                        "sitting.eligible",
                        () -> decide(consent(1, REGION)),
                        "La décision compte 1 membre, alors que 3 siègent dans l’instance « Comité de pilotage » le"
                                + " 16 avril 2013. Corrigez le nombre.",
                        "The decision counts 1 member, while the body “Comité de pilotage” has 3 members on 16 April"
                                + " 2013. Correct the number."),
                Said.of(
                        "sitting.eligible",
                        () -> decide(consent(2, REGION, CAPAP)),
                        "La décision compte 2 membres, alors que 3 siègent dans l’instance « Comité de pilotage » le"
                                + " 16 avril 2013. Corrigez le nombre.",
                        "The decision counts 2 members, while the body “Comité de pilotage” has 3 members on 16 April"
                                + " 2013. Correct the number."));
    }

    @ParameterizedTest
    @MethodSource
    void said(Said row) {
        row.check();
    }
}
