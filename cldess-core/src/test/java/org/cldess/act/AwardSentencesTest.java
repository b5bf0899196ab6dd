package org.cldess.act;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.action.ActionStatus;
import org.cldess.action.FollowUp;
import org.cldess.call.CallForProjectsBuilder;
import org.cldess.call.CallId;
import org.cldess.call.CallRulesBuilder;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.JuryScore;
import org.cldess.call.jury.ScoreCorrection;
import org.cldess.dossier.Dossier;
import org.cldess.financing.AccountClass;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantBuilder;
import org.cldess.grant.GrantDecision;
import org.cldess.grant.GrantId;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.sample.Moves;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleCalls;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the exact wording of the refusals of a score and an award. */
class AwardSentencesTest {
    private static final ResourceId LINE = ResourceId.of("ligne");
    private static final Dossier LEGAL = AwardingTest.legal();

    private static Dossier call(UnaryOperator<CallForProjectsBuilder> change) {
        return AwardingTest.with(SampleDossiers.grasse(), change);
    }

    private static Dossier rules(UnaryOperator<CallRulesBuilder> change) {
        return call(
                call -> call.rules(change.apply(SampleCalls.rules().toBuilder()).build()));
    }

    private static Answer<Dossier> award(Dossier dossier) {
        return award(dossier, SampleCalls.BICYCLES);
    }

    private static Answer<Dossier> award(Dossier dossier, ApplicationId application) {
        return Acts.of(dossier).call(SampleCalls.CALL).award(application, SampleActions.MEETINGS);
    }

    private static Answer<Dossier> atLine(Dossier dossier) {
        return Acts.of(dossier).call(SampleCalls.CALL).award(SampleCalls.BICYCLES, LINE);
    }

    private static Dossier decided(ApplicationId application, Known<Amount> amount) {
        List<JuryDecision> decisions = SampleCalls.call().decisions().stream()
                .map(decision -> decision.application().equals(application)
                        ? decision.toBuilder().amount(amount).build()
                        : decision)
                .toList();
        return call(call -> call.decisions(decisions));
    }

    private static Dossier nameless() {
        Dossier dossier = call(call -> call.applicants(SampleCalls.call().applicants().stream()
                .map(applicant -> applicant.toBuilder()
                        .actor(Known.none())
                        .name(Known.none())
                        .contacts(List.of())
                        .build())
                .toList()));
        return dossier;
    }

    private static Dossier begun(UnaryOperator<GrantBuilder> change) {
        return LEGAL.with(
                change.apply(Grant.builder(GrantId.of("s-velos"), "Des vélos", SampleActors.CAPAP, SampleActors.APEAS)
                                .application(SampleCalls.BICYCLES))
                        .build());
    }

    private static Dossier ownAction() {
        return call(call -> call.applications(SampleCalls.call().applications().stream()
                .map(one -> one.toBuilder().action(SampleActions.DATABASE).build())
                .toList()));
    }

    private static Resource line(int account) {
        return Resource.builder(LINE, AccountClass.of(account), 2013, "Aide aux vélos", Amount.euros("2000"))
                .funder(SampleActors.CAPAP)
                .build();
    }

    private static Dossier lines(Resource... lines) {
        Action meetings = LEGAL.findAction(SampleActions.MEETINGS).orElseThrow();
        return LEGAL.with(meetings.toBuilder()
                .plan(FinancingPlan.builder().resources(Arrays.asList(lines)).build())
                .build());
    }

    private static Answer<Dossier> score(Known<LocalDate> given) {
        JuryScore score =
                new JuryScore(SampleCalls.GARDEN, SampleCalls.GUEST, SampleCalls.UTILITY, 2, Known.of("Utile."), given);
        return Acts.of(LEGAL).call(SampleCalls.CALL).score(score);
    }

    private static JuryScore given(List<ScoreCorrection> corrections) {
        return new JuryScore(
                SampleCalls.SEWING,
                SampleCalls.CHAIR,
                SampleCalls.UTILITY,
                2,
                Known.of("Utile."),
                Known.of(SampleCalls.JURY),
                corrections);
    }

    /** Corrects the first score of the call, after it was given with another comment. */
    private static Answer<Dossier> corrected(UnaryOperator<JuryScore> change) {
        JuryScore first = new JuryScore(
                SampleCalls.SEWING,
                SampleCalls.CHAIR,
                SampleCalls.UTILITY,
                4,
                Known.none(),
                Known.of(SampleCalls.JURY));
        return Acts.of(call(call -> call.scores(List.of(first))))
                .call(SampleCalls.CALL)
                .correct(change.apply(first));
    }

    static Stream<Said> said() {
        return Stream.of(
                Said.of(
                        "score.no-call",
                        () -> Acts.of(LEGAL).call(CallId.of("nul")).award(SampleCalls.BICYCLES),
                        "Aucun appel à projets ne porte l’identifiant « nul ». Vérifiez-le.",
                        "No call for projects has the id “nul”. Check it."),
                Said.of(
                        "score.undated",
                        () -> score(Known.notRecorded()),
                        "La note n’a pas de date. Indiquez le jour où elle est donnée.",
                        "The score has no date. Give the day on which it was awarded."),
                Said.of(
                        "score.none",
                        () -> Acts.of(call(call -> call.scores(List.of())))
                                .call(SampleCalls.CALL)
                                .correct(given(List.of())
                                        .corrected(3, Known.none(), SampleCalls.JURY, "Erreur", Known.none())),
                        "Ce juré n’a pas noté cette candidature sur ce critère. Il n’y a rien à corriger : notez-la.",
                        "This juror has not scored this application on this criterion. There is nothing to correct:"
                                + " enter the score."),
                Said.of(
                        "score.correction.lost",
                        () -> corrected(score ->
                                given(List.of()).corrected(3, Known.none(), SampleCalls.JURY, "Erreur", Known.none())),
                        "La correction ne garde pas la note telle qu’elle est. Relisez-la, puis corrigez-la de"
                                + " nouveau.",
                        "The correction does not keep the score as it is. Read it again, then redo the correction."),
                Said.of(
                        "score.correction.early",
                        () -> corrected(score -> score.corrected(
                                3, Known.none(), SampleCalls.JURY.minusDays(1), "Erreur", Known.none())),
                        "La correction est datée du 5 juin 2013, et la note ou sa dernière correction du 6 juin 2013."
                                + " Corrigez la date.",
                        "The correction is dated 5 June 2013, and the score or its last correction 6 June 2013."
                                + " Correct the date."),
                Said.of(
                        "score.early",
                        () -> score(Known.of(LocalDate.of(2013, 4, 11))),
                        "La candidature n° 2 est reçue le 12 avril 2013, et la note est datée du 11 avril 2013."
                                + " Corrigez l’une des deux dates.",
                        "Application no. 2 was received on 12 April 2013, and the score is dated 11 April 2013."
                                + " Correct one of the two dates."),
                Said.of(
                        "score.open",
                        () -> score(Known.of(LocalDate.of(2013, 4, 30))),
                        "La candidature n° 2 est notée le 30 avril 2013, et l’appel reçoit des candidatures jusqu’au 30"
                                + " avril 2013. Corrigez la date.",
                        "Application no. 2 is scored on 30 April 2013, and the call takes applications until 30 April"
                                + " 2013. Correct the date."),
                Said.of(
                        "score.late",
                        () -> score(Known.of(LocalDate.of(2013, 6, 7))),
                        "La candidature n° 2 est notée le 7 juin 2013, et le jury s’est prononcé le 6 juin 2013."
                                + " Corrigez la date.",
                        "Application no. 2 is scored on 7 June 2013, and the jury decided on 6 June 2013. Correct the"
                                + " date."),
                Said.of(
                        "award.no-application",
                        () -> award(LEGAL, ApplicationId.of("nul")),
                        "L’appel à projets n’a pas de candidature « nul ». Vérifiez l’identifiant.",
                        "The call for projects has no application “nul”. Check the id."),
                Said.of(
                        "award.undecided",
                        () -> award(call(call -> call.decisions(List.of()))),
                        "Le jury n’a rien décidé de la candidature n° 1. Enregistrez d’abord sa décision.",
                        "The jury has not decided on application no. 1. Record its decision first."),
                Said.of(
                        "award.not-awarded",
                        () -> award(LEGAL, SampleCalls.SEWING),
                        "La décision du jury sur la candidature n° 3 est : refus. Seule une attribution devient une"
                                + " subvention.",
                        "The jury’s decision on application no. 3 is: refusal. Only an award becomes a grant."),
                Said.of(
                        "award.no-money",
                        () -> award(decided(SampleCalls.BICYCLES, Known.none())),
                        "Le jury n’attribue pas d’argent à la candidature n° 1. Il n’y a pas de subvention à en"
                                + " tirer.",
                        "The jury awards no money to application no. 1. It cannot become a grant."),
                Said.of(
                        "award.no-money",
                        () -> award(decided(SampleCalls.BICYCLES, Known.of(Amount.ZERO))),
                        "Le jury n’attribue pas d’argent à la candidature n° 1. Il n’y a pas de subvention à en"
                                + " tirer.",
                        "The jury awards no money to application no. 1. It cannot become a grant."),
                Said.of(
                        "act.unrecorded",
                        () -> award(decided(SampleCalls.GARDEN, Known.notRecorded())),
                        "Ce fait manque : appel à projets « Appel de 2013 », décision 2, montant. Indiquez-le, une"
                                + " valeur ou rien, pour que la demande puisse être jugée.",
                        "This fact is missing: call for projects “Appel de 2013”, decision 2, amount. Give it, a value or"
                                + " nothing, so that the request can be judged."),
                Said.of(
                        "award.over-envelope",
                        () -> award(rules(rules -> rules.envelope(Amount.euros("3499.99")))),
                        "Les attributions de l’appel « Appel de 2013 » font 3 500,00 €, pour une enveloppe de 3"
                                + " 499,99 € : 0,01 € de trop. Revoyez les décisions, ou l’enveloppe.",
                        "The awards under the call “Appel de 2013” total €3,500.00, for an envelope of €3,499.99: €0.01"
                                + " too much. Review the decisions, or the envelope."),
                Said.of(
                        "award.not-eligible",
                        () -> award(call(call -> call.applications(SampleCalls.call().applications().stream()
                                .map(one ->
                                        one.toBuilder().summary(Known.none()).build())
                                .toList()))),
                        "La candidature n° 1 ne peut pas être retenue. Résumé du projet : le dossier n’en a pas. Demandez-le au"
                                + " porteur.",
                        "Application no. 1 cannot be selected. Summary of the project: missing from the application. Ask the"
                                + " applicant for it."),
                Said.of(
                        "award.not-eligible",
                        () -> award(call(call -> call.closes(LocalDate.of(2013, 4, 11)))),
                        "La candidature n° 1 ne peut pas être retenue. Le dossier est reçu le 12 avril 2013, après la clôture"
                                + " du 11 avril 2013.",
                        "Application no. 1 cannot be selected. The application was received on 12 April 2013, after the closing"
                                + " date, 11 April 2013."),
                Said.of(
                        "act.unrecorded",
                        () -> award(call(call -> call.closes(Known.notRecorded()))),
                        "Ce fait manque : appel à projets « Appel de 2013 », clôture. Indiquez-le, une valeur ou rien,"
                                + " pour que la demande puisse être jugée.",
                        "This fact is missing: call for projects “Appel de 2013”, closing date. Give it, a value or nothing, so"
                                + " that the request can be judged."),
                Said.of(
                        "award.early",
                        () -> Acts.of(LEGAL)
                                .call(SampleCalls.CALL)
                                .decided(GrantDecision.builder()
                                        .date(LocalDate.of(2013, 6, 5))
                                        .build())
                                .award(SampleCalls.BICYCLES, SampleActions.MEETINGS),
                        "La candidature n° 1 serait aidée par une décision du 5 juin 2013, avant celle du jury (6 juin"
                                + " 2013). Corrigez l’une des deux dates.",
                        "Application no. 1 would be funded by a decision of 5 June 2013, before that of the jury (6 June"
                                + " 2013). Correct one of the two dates."),
                Said.of(
                        "standing.over",
                        () -> award(LEGAL.with(LEGAL.findAction(SampleActions.MEETINGS).orElseThrow().toBuilder()
                                .history(List.of(new FollowUp(
                                        LocalDate.of(2013, 5, 6),
                                        ActionStatus.DROPPED,
                                        Known.notRecorded(),
                                        Known.of("Faute de public"),
                                        Known.none())))
                                .build())),
                        "L’action 1.1.1 est dans l’état « Abandonnée » depuis le 6 mai 2013. Choisissez une action en cours, ou"
                                + " corrigez son état.",
                        "Action 1.1.1 has had the status “Dropped” since 6 May 2013. Choose an open action, or correct its status."),
                Said.of(
                        "award.over-project-cap",
                        () -> award(rules(rules -> rules.projectCap(Amount.euros("1999.99")))),
                        "La candidature n° 1 reçoit 2 000,00 €, et le plafond par projet est de 1 999,99 €."
                                + " Ramenez-la au plafond.",
                        "Application no. 1 receives €2,000.00, and the cap per project is €1,999.99. Bring it down to"
                                + " the cap."),
                Said.of(
                        "award.ended",
                        () -> award(FaultyLives.terminated(LEGAL, SampleCalls.JURY)),
                        "Le 6 juin 2013, le contrat est « résilié » : rien ne s’y attribue plus. Corrigez la date.",
                        "On 6 June 2013, the contract is “terminated”: nothing more is awarded under it. Correct the date."),
                Said.of(
                        "award.over-asked",
                        () -> award(decided(SampleCalls.BICYCLES, Known.of(Amount.euros("2000.01")))),
                        "La candidature n° 1 reçoit 2 000,01 €, et elle demande 2 000,00 €. Ramenez l’aide à la demande.",
                        "Application no. 1 receives €2,000.01, and asks for €2,000.00. Bring the aid down to what it asks"
                                + " for."),
                Said.of(
                        "award.partial",
                        () -> award(decided(SampleCalls.BICYCLES, Known.of(Amount.euros("1999.99")))),
                        "La candidature n° 1 reçoit 1 999,99 € pour une demande de 2 000,00 €, et l’appel n’accorde pas"
                                + " d’aide partielle. Accordez la demande entière, ou corrigez le règlement de l’appel.",
                        "Application no. 1 receives €1,999.99 of the €2,000.00 that it asks for, and the call allows no"
                                + " partial funding. Award all of it, or correct the rules of the call."),
                Said.of(
                        "award.over-structure-cap",
                        () -> award(rules(rules -> rules.structureCap(Amount.euros("1000")))),
                        "Le porteur de la candidature n° 1 reçoit 2 000,00 € en tout, et le plafond par structure"
                                + " est de 1 000,00 €. Ramenez-le au plafond.",
                        "The applicant of application no. 1 receives €2,000.00 in all, and the cap per structure is"
                                + " €1,000.00. Bring it down to the cap."),
                Said.of(
                        "award.no-funder",
                        () -> award(call(call -> call.organiser(Known.none()))),
                        "L’appel « Appel de 2013 » n’a pas d’organisateur, donc personne pour verser l’aide."
                                + " Indiquez qui l’organise.",
                        "The call “Appel de 2013” has no organiser, so there is nobody to pay the aid. State who"
                                + " organises it."),
                Said.of(
                        "award.own",
                        () -> award(call(call -> call.organiser(SampleActors.APEAS))),
                        "L’organisateur de l’appel « Appel de 2013 » est aussi le porteur de la candidature n° 1 : nul"
                                + " ne se verse une subvention à soi-même. Corrigez l’organisateur, ou le porteur.",
                        "The organiser of the call “Appel de 2013” is also the applicant of application no. 1: a body"
                                + " cannot award itself a grant. Correct the organiser, or the applicant."),
                Said.of(
                        "award.no-name",
                        () -> award(nameless()),
                        "Le porteur de la candidature n° 1 n’est pas un acteur du dossier, et son nom n’est pas connu"
                                + " ou ne doit plus servir : l’aide n’aurait pas de bénéficiaire. Renseignez le nom du"
                                + " porteur, ou citez un acteur.",
                        "The applicant of application no. 1 is not an actor in the dossier, and its name is not known"
                                + " or may no longer be used: the aid would have no recipient. Record the name of the"
                                + " applicant, or cite an actor."),
                Said.of(
                        "award.other-parties",
                        () -> award(LEGAL.with(Grant.builder(
                                        GrantId.of("s-velos"), "Des vélos", SampleActors.REGION, SampleActors.APEAS)
                                .application(SampleCalls.BICYCLES)
                                .build())),
                        "La subvention « Des vélos » cite cette candidature avec un autre financeur ou un autre"
                                + " bénéficiaire. Corrigez l’un des deux.",
                        "The grant “Des vélos” cites this application with another funder or another recipient. Correct"
                                + " one of the two."),
                Said.of(
                        "award.other-amount",
                        () -> award(Moves.with(
                                begun(grant ->
                                        grant.decision(GrantDecision.builder().build())),
                                GrantId.of("s-velos"),
                                "2013-06-14 AWARDED 1999.99")),
                        "La subvention « Des vélos » dit autre chose que le jury, qui attribue 2 000,00 €. Corrigez"
                                + " l’une des deux décisions.",
                        "The grant “Des vélos” differs from the decision of the jury, which awards €2,000.00. Correct"
                                + " one of the two decisions."),
                Said.of(
                        "award.no-action",
                        () -> Acts.of(LEGAL).call(SampleCalls.CALL).award(SampleCalls.BICYCLES, ActionId.of("nul")),
                        "Le dossier n’a pas d’action « nul ». Vérifiez l’identifiant.",
                        "The dossier has no action “nul”. Check the id."),
                Said.of(
                        "award.other-action",
                        () -> award(ownAction()),
                        "La candidature n° 1 est déjà l’action « bdis », et non « Tenir les rendez-vous de l’ESS »."
                                + " Citez la première, ou corrigez la candidature.",
                        "Application no. 1 is already the action “bdis”, not “Tenir les rendez-vous de l’ESS”. Cite the"
                                + " first one, or correct the application."),
                Said.of(
                        "award.nowhere",
                        () -> Acts.of(LEGAL).call(SampleCalls.CALL).award(SampleCalls.BICYCLES),
                        "Aucune action du contrat ne reprend la candidature n° 1, et l’appel « Appel de 2013 » ne dit pas"
                                + " quelle action le porte. Indiquez l’une ou l’autre.",
                        "No action of the contract takes up application no. 1, and the call “Appel de 2013” does not say"
                                + " which action runs it. State one or the other."),
                Said.of(
                        "award.held",
                        () -> award(award(LEGAL).orElseThrow()),
                        "L’aide à la candidature n° 1 est déjà dans un plan de financement, à la ligne «"
                                + " rendez-vous-call-2013 ». Elle n’y entre qu’une fois.",
                        "The aid for application no. 1 is already in a financing plan, on the line"
                                + " “rendez-vous-call-2013”. It can be entered only once."),
                Said.of(
                        "award.line-taken",
                        () -> atLine(lines(line(74))
                                .with(Grant.builder(
                                                GrantId.of("s-1"), "Une aide", SampleActors.CAPAP, SampleActors.APEAS)
                                        .application(Known.none())
                                        .resources(List.of(LINE))
                                        .build())),
                        "La ligne « Aide aux vélos » porte déjà une autre subvention. Choisissez-en une autre.",
                        "The line “Aide aux vélos” already carries another grant. Choose another one."),
                Said.of(
                        "award.line-funder",
                        () -> atLine(lines(
                                line(74).toBuilder().funder(SampleActors.REGION).build())),
                        "La ligne « Aide aux vélos » vient d’un autre que l’organisateur de l’appel « Appel de 2013"
                                + " ». Choisissez-en une autre.",
                        "The line “Aide aux vélos” does not come from the organiser of the call “Appel de 2013”. Choose"
                                + " another one."),
                Said.of(
                        "award.line-amount",
                        () -> atLine(Acts.of(lines(line(74)))
                                .record()
                                .movement(Movement.of(
                                        MovementId.of("m"),
                                        LINE,
                                        SampleCalls.JURY,
                                        MovementKind.AWARDED,
                                        Amount.euros("1999.99")))
                                .orElseThrow()),
                        "La ligne « Aide aux vélos » porte déjà 1 999,99 € d’attribués, et le jury attribue 2 000,00"
                                + " €. Corrigez la ligne, ou choisissez-en une autre.",
                        "The line “Aide aux vélos” already shows €1,999.99 awarded, and the jury awards €2,000.00."
                                + " Correct the line, or choose another one."),
                Said.of(
                        "award.line-kind",
                        () -> atLine(lines(line(87))),
                        "La ligne « Aide aux vélos » est une contribution en nature, et l’aide est de l’argent."
                                + " Choisissez-en une autre.",
                        "The line “Aide aux vélos” is a contribution in kind, and the aid is money. Choose another"
                                + " one."),
                Said.of(
                        "award.lookalike",
                        () -> award(lines(line(74))),
                        "Le plan a déjà une ligne « Aide aux vélos » de 2 000,00 €, du même financeur et de la même"
                                + " année, qu’aucune subvention ne cite. Si c’est cette aide, nommez la ligne « ligne » ;"
                                + " sinon, citez-la dans sa propre subvention.",
                        "The plan already has a line “Aide aux vélos” of €2,000.00, from the same funder and for the"
                                + " same year, that no grant cites. If it is this aid, name the line “ligne”; if not,"
                                + " cite it in its own grant."));
    }

    @ParameterizedTest
    @MethodSource
    void said(Said row) {
        row.check();
    }
}
