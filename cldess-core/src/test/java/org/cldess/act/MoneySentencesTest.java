package org.cldess.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cldess.action.ActionId;
import org.cldess.action.ActionStatus;
import org.cldess.action.FollowUp;
import org.cldess.actor.Activity;
import org.cldess.actor.ActivityState;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorBuilder;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.dossier.Dossier;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.ResourceId;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantBuilder;
import org.cldess.grant.GrantDecision;
import org.cldess.grant.GrantForm;
import org.cldess.grant.GrantId;
import org.cldess.grant.claim.ClaimedExpense;
import org.cldess.grant.claim.PaymentClaim;
import org.cldess.indicator.Correction;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorId;
import org.cldess.indicator.IndicatorValue;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.MeasurementId;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.sample.Moves;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the exact wording of the refusals of acts on money, measurements and follow-ups. */
class MoneySentencesTest {
    private static final LocalDate MAY = LocalDate.of(2013, 5, 2);
    private static final LocalDate JUNE = LocalDate.of(2013, 6, 3);
    private static final ResourceId OF_REGION = ResourceId.of("bdis-74-600000");
    private static final ResourceId SHARE = ResourceId.of("bdis-74-400000");
    private static final ExpenseId SALARIES = ExpenseId.of("bdis-2013-64");
    private static final Dossier GRASSE = SampleDossiers.grasse();
    private static final GrantId GRANT = GrantId.of("s-1");

    private static Acts acts() {
        return Acts.of(GRASSE);
    }

    private static Movement awarded(ResourceId line, LocalDate day) {
        return Movement.of(MovementId.of("m"), line, day, MovementKind.AWARDED, Amount.euros("1"));
    }

    private static Movement refused() {
        return Moves.reasoned(
                MovementId.of("m"), SHARE, MAY, MovementKind.REFUSED, "4000", Known.of("Enveloppe épuisée"));
    }

    private static Acts region(UnaryOperator<ActorBuilder> change) {
        return Acts.of(GRASSE.with(
                change.apply(GRASSE.getActor(SampleActors.REGION).toBuilder()).build()));
    }

    private static Measurement found(String id, String day) {
        return Measurement.builder(MeasurementId.of(id), LocalDate.parse(day), IndicatorValue.of(240))
                .build();
    }

    private static Measurement correcting(String day) {
        return found("right", "2014-03-31").toBuilder()
                .correction(new Correction(
                        MeasurementId.of("etablissements-2014"),
                        LocalDate.parse(day),
                        "Deux étaient comptés deux fois."))
                .build();
    }

    private static PaymentClaim claimed(boolean balance) {
        return new PaymentClaim(
                LocalDate.of(2014, 6, 2),
                Known.of(balance),
                List.of(ClaimedExpense.presented("Loyers", Optional.empty(), Amount.euros("1200"))));
    }

    private static Answer<Dossier> claim(UnaryOperator<GrantBuilder> change, Known<Boolean> balance) {
        GrantId id = GrantId.of("g-claimed");
        GrantBuilder grant = Grant.builder(id, "Faire le tour des acteurs", SampleActors.REGION, SampleActors.APEAS)
                .decision(GrantDecision.builder().date(LocalDate.of(2014, 3, 1)).build());
        return Acts.of(GRASSE.with(change.apply(grant).build())).claim(id, claimed(balance.is(true)));
    }

    private static Answer<Dossier> measure(Measurement measurement) {
        return acts().measure(SampleActions.ESTABLISHMENTS, measurement, SampleDossiers.DAY);
    }

    private static Answer<Dossier> measureLocked(Measurement measurement) {
        Indicator indicator = GRASSE.findIndicator(SampleActions.ESTABLISHMENTS).orElseThrow();
        return Acts.of(GRASSE.with(indicator.toBuilder()
                        .locks(List.of(
                                new Indicator.YearLock(2014, LocalDate.of(2014, 5, 1), Known.none(), Known.none())))
                        .build()))
                .measure(SampleActions.ESTABLISHMENTS, measurement, SampleDossiers.DAY);
    }

    private static Answer<Dossier> follow(ActionId action, FollowUp entry) {
        return acts().follow(action, entry);
    }

    private static Actor stranger() {
        return Actor.builder(ActorId.of("nul"), ActorKind.ORGANISATION, "Personne")
                .build();
    }

    static Stream<Said> said() {
        return Stream.of(
                Said.of(
                        "fund.unknown",
                        () -> acts().move(awarded(ResourceId.of("nul"), MAY)),
                        "Aucun plan de financement du dossier n’a la ressource « nul ». Vérifiez l’identifiant, ou"
                                + " ajoutez-la d’abord.",
                        "No financing plan of the dossier has the resource “nul”. Check the id, or add it first."),
                Said.of(
                        "spend.unknown",
                        () -> acts().move(Moves.spent(
                                MovementId.of("m"), ExpenseId.of("nul"), JUNE, MovementKind.PAID, "1")),
                        "Aucun plan de financement du dossier n’a la dépense « nul ». Vérifiez l’identifiant, ou"
                                + " ajoutez-la d’abord.",
                        "No financing plan of the dossier has the expense “nul”. Check the id, or add it first."),
                Said.of(
                        "spend.voucher",
                        () -> acts().move(Movement.of(
                                MovementId.of("m"), SALARIES, JUNE, MovementKind.PAID, Amount.euros("1"))),
                        "La dépense « Salaires » ne dit pas quelle pièce la justifie. Indiquez sa référence.",
                        "The expense “Salaires” does not cite a supporting document. Give its reference."),
                Said.of(
                        "pay.unknown",
                        () -> acts().pay(GrantId.of("nul"), JUNE, Amount.euros("1")),
                        "Le dossier n’a pas de subvention « nul ». Vérifiez l’identifiant, ou ajoutez la subvention.",
                        "The dossier has no grant “nul”. Check the id, or add the grant."),
                Said.of(
                        "act.far",
                        () -> acts().move(awarded(SHARE, LocalDate.of(1913, 6, 3))),
                        "La date du 3 juin 1913 est loin de la période du contrat : un acte est daté du 1er janvier"
                                + " 2002 au 31 décembre 2025. Vérifiez l’année.",
                        "The date 3 June 1913 is far from the term of the contract: an act must be dated from 1 January"
                                + " 2002 to 31 December 2025. Check the year."),
                Said.of(
                        "move.no-award",
                        () -> acts().pay(SHARE, JUNE, Amount.euros("100")),
                        "« Communauté d’agglomération » n’a ni notification ni engagement : rien ne peut en être payé."
                                + " Notez d’abord l’une ou l’autre.",
                        "“Communauté d’agglomération” has neither an award nor a commitment: nothing of it can be paid."
                                + " Record one of them first."),
                Said.of(
                        "move.refused",
                        () -> Acts.of(acts().move(refused()).orElseThrow()).pay(SHARE, JUNE, Amount.euros("100")),
                        "« Communauté d’agglomération » a été refusé le 2 mai 2013 : rien ne peut en être engagé ni"
                                + " payé. Notez d’abord la décision qui l’accorde.",
                        "“Communauté d’agglomération” was refused on 2 May 2013: nothing of it can be committed or paid."
                                + " Record first the decision that awards it."),
                Said.of(
                        "move.refused-more",
                        () -> Acts.of(acts().move(awarded(SHARE, MAY)).orElseThrow())
                                .move(Moves.reasoned(
                                        MovementId.of("z"),
                                        SHARE,
                                        JUNE,
                                        MovementKind.REFUSED,
                                        "4000",
                                        Known.of("Trop tard."))),
                        "« Communauté d’agglomération » : 4 000,00 € seraient refusés, et 3 999,00 € restent demandés sans"
                                + " être attribués. Refusez ce qui reste au plus ; ce qui est attribué se retire.",
                        "“Communauté d’agglomération”: €4,000.00 would be refused, and €3,999.00 are still requested and"
                                + " not awarded. Refuse at most what is left; what was awarded is withdrawn."),
                Said.of(
                        "move.year",
                        () -> acts().invoice(SALARIES, LocalDate.of(2018, 1, 1), Amount.euros("1"), "F-1"),
                        "« Salaires » est de l’année 2013, et ce mouvement est du 1er janvier 2018. Une ligne se paie de"
                                + " 2012 à 2017 : corrigez la date, ou notez-le sur une autre ligne.",
                        "“Salaires” is of the year 2013, and this movement is of 1 January 2018. A line is paid from 2012"
                                + " to 2017: correct the date, or record it on another line."),
                Said.of(
                        "move.withdrawn",
                        () -> Acts.of(acts().move(awarded(SHARE, MAY)).orElseThrow())
                                .move(Moves.reasoned(
                                        MovementId.of("z"),
                                        SHARE,
                                        JUNE,
                                        MovementKind.WITHDRAWN,
                                        "2",
                                        Known.of("Moins."))),
                        "« Communauté d’agglomération » : 2,00 € seraient retirés, et 1,00 € restent attribués sans être"
                                + " versés. Retirez ce qui reste au plus ; ce qui est versé se reverse.",
                        "“Communauté d’agglomération”: €2.00 would be withdrawn, and €1.00 are still awarded and not paid."
                                + " Withdraw at most what is left; what was paid is given back."),
                Said.of(
                        "move.in-kind",
                        () -> acts().pay(ResourceId.of("bdis-87-150000"), JUNE, Amount.euros("100")),
                        "« Bénévolat » est une contribution en nature : elle ne se paie pas. Notez le mouvement sur une"
                                + " ligne en argent.",
                        "“Bénévolat” is a contribution in kind: nobody pays it. Record the movement on a line in money."),
                Said.of(
                        "move.again",
                        () -> Acts.of(acts().move(awarded(SHARE, MAY)).orElseThrow())
                                .move(Movement.of(
                                        MovementId.of("n"), SHARE, MAY, MovementKind.AWARDED, Amount.euros("1"))),
                        "« Communauté d’agglomération » a déjà ce mouvement : notifié, 1,00 €, le 2 mai 2013 (m). S’il y en"
                                + " a deux, confirmez-le ; sinon, rien n’est à noter.",
                        "“Communauté d’agglomération” already has this movement: awarded, €1.00, on 2 May 2013 (m). If"
                                + " there are two, confirm it; otherwise there is nothing to record."),
                Said.of(
                        "move.unknown",
                        () -> acts().cancel(MovementId.of("nul"), JUNE, "Saisi deux fois"),
                        "Le journal n’a pas de mouvement « nul ». Vérifiez l’identifiant.",
                        "The journal has no movement “nul”. Check the id."),
                Said.of(
                        "act.unrecorded",
                        () -> acts().move(Moves.reasoned(
                                MovementId.of("z"), SHARE, MAY, MovementKind.REFUSED, "4000", Known.notRecorded())),
                        "Ce fait manque : mouvement du 2 mai 2013, raison. Indiquez-le, une valeur ou rien, pour que la demande"
                                + " puisse être jugée.",
                        "This fact is missing: movement of 2 May 2013, reason. Give it, a value or nothing, so that the request can"
                                + " be judged."),
                Said.of(
                        "act.duplicate.movement",
                        () -> Acts.of(acts().move(awarded(SHARE, MAY)).orElseThrow())
                                .move(awarded(SHARE, JUNE)),
                        "Deux mouvements portent l’identifiant « m ». Donnez-en un autre à l’un des deux.",
                        "Two movements have the id “m”. Give one of them another id."),
                Said.of(
                        "body.not-yet",
                        () -> region(actor -> actor.created(JUNE)).move(awarded(OF_REGION, MAY)),
                        "« Conseil régional Provence-Alpes-Côte d’Azur » n’existe pas encore le 2 mai 2013 : sa"
                                + " création est du 3 juin 2013. Corrigez la date, ou faites agir l’organisme d’alors.",
                        "“Conseil régional Provence-Alpes-Côte d’Azur” does not exist yet on 2 May 2013: it was created"
                                + " on 3 June 2013. Correct the date, or have the body of that time act."),
                Said.of(
                        "body.gone",
                        () -> region(actor ->
                                        actor.activity(List.of(new Activity(ActivityState.CEASED, Known.of(MAY)))))
                                .move(awarded(OF_REGION, JUNE)),
                        "« Conseil régional Provence-Alpes-Côte d’Azur » n’existe plus le 3 juin 2013 : son activité"
                                + " a cessé le 2 mai 2013. Corrigez la date, ou faites agir un autre organisme.",
                        "“Conseil régional Provence-Alpes-Côte d’Azur” no longer exists on 3 June 2013: it ceased on 2"
                                + " May 2013. Correct the date, or have another body act."),
                Said.of(
                        "body.succeeded",
                        () -> acts().move(awarded(SHARE, LocalDate.of(2014, 2, 3)).toBuilder()
                                .party(SampleActors.CAPAP)
                                .build()),
                        "« Communauté d’agglomération Pôle Azur Provence » n’existe plus le 3 février 2014 : depuis le"
                                + " 1er janvier 2014, « Communauté d’agglomération du Pays de Grasse » a pris sa place."
                                + " Faites agir celui-ci.",
                        "“Communauté d’agglomération Pôle Azur Provence” no longer exists on 3 February 2014:"
                                + " “Communauté d’agglomération du Pays de Grasse” took its place on 1 January 2014."
                                + " Have that body act instead."),
                Said.of(
                        "measure.unknown",
                        () -> acts().measure(IndicatorId.of("nul"), found("m", "2014-06-30"), SampleDossiers.DAY),
                        "Le dossier n’a pas d’indicateur « nul ». Vérifiez l’identifiant, ou ajoutez l’indicateur.",
                        "The dossier has no indicator “nul”. Check the id, or add the indicator."),
                Said.of(
                        "measure.future",
                        () -> measure(found("m", "2014-07-01")),
                        "Le relevé décrit le 1er juillet 2014, qui vient après le 30 juin 2014. Attendez ce jour, ou"
                                + " corrigez la date.",
                        "The measurement describes 1 July 2014, which comes after 30 June 2014. Wait for that day,"
                                + " or correct the date."),
                Said.of(
                        "measure.again",
                        () -> measure(found("etablissements-2014", "2014-06-01")),
                        "Un autre relevé porte l’identifiant « etablissements-2014 ». Donnez-en un autre à celui-ci"
                                + " ; pour corriger l’autre, dites lequel et pourquoi.",
                        "Another measurement has the id “etablissements-2014”. Give this one another id; to correct the"
                                + " other, say which one and why."),
                Said.of(
                        "measure.closed",
                        () -> measureLocked(found("m", "2014-06-01")),
                        "L’année 2014 est verrouillée depuis le 1er mai 2014 : aucun relevé ne s’y ajoute. Faites-la"
                                + " rouvrir d’abord.",
                        "The year 2014 has been locked since 1 May 2014: no measurement can be added to it. Have it"
                                + " reopened first."),
                Said.of(
                        "measure.correction.future",
                        () -> measure(correcting("2014-07-01")),
                        "La correction est datée du 1er juillet 2014, qui vient après le 30 juin 2014. Corrigez sa"
                                + " date.",
                        "The correction is dated 1 July 2014, which comes after 30 June 2014. Correct its date."),
                Said.of(
                        "measure.correction.closed",
                        () -> measureLocked(correcting("2014-06-02")),
                        "Le relevé « etablissements-2014 » est dans l’année 2014, verrouillée depuis le 1er mai 2014"
                                + " : il ne se corrige plus. Faites rouvrir l’année d’abord.",
                        "The measurement “etablissements-2014” is in the year 2014, locked since 1 May 2014: it can no"
                                + " longer be corrected. Have the year reopened first."),
                Said.of(
                        "claim.in-kind",
                        () -> claim(it -> it.nature(GrantForm.IN_KIND), Known.of(true)),
                        "« Faire le tour des acteurs » est une subvention en nature : rien ne s’en verse. Notez la"
                                + " demande sur une subvention en argent.",
                        "“Faire le tour des acteurs” is a grant in kind: nothing of it is paid. Record the claim on a"
                                + " grant in money."),
                Said.of(
                        "claim.balance",
                        () -> claim(it -> it.claims(List.of(claimed(false))), Known.of(true)),
                        "La demande du 2 juin 2014 est déjà enregistrée, et ne porte pas sur le solde. Corrigez le"
                                + " jour, ou ce que vous en dites.",
                        "The claim of 2 June 2014 is already recorded, and is not for the balance. Correct the day, or"
                                + " what you say of it."),
                Said.of(
                        "claim.balance",
                        () -> claim(it -> it.claims(List.of(claimed(true))), Known.of(false)),
                        "La demande du 2 juin 2014 est déjà enregistrée, et porte sur le solde. Corrigez le jour, ou"
                                + " ce que vous en dites.",
                        "The claim of 2 June 2014 is already recorded, and is for the balance. Correct the day, or what"
                                + " you say of it."),
                Said.of(
                        "claim.again",
                        () -> claim(it -> it.claims(List.of(claimed(true))), Known.of(true)),
                        "La demande du 2 juin 2014 présente déjà la dépense « Loyers » pour 1 200,00 €. Vérifiez-la, ou"
                                + " donnez-lui un autre intitulé.",
                        "The claim of 2 June 2014 already presents the expense “Loyers” for €1,200.00. Check it, or"
                                + " give it another label."),
                Said.of(
                        "claim.not-awarded",
                        () -> claim(it -> it.decision(Known.notRecorded()), Known.of(true)),
                        "« Faire le tour des acteurs » n’est pas encore attribuée le 2 juin 2014 : aucun versement ne se"
                                + " demande. Vérifiez le jour, ou enregistrez d’abord la décision.",
                        "“Faire le tour des acteurs” is not awarded yet on 2 June 2014, so no payment can be claimed."
                                + " Check the day, or record the decision first."),
                Said.of(
                        "claim.refused",
                        () -> claim(
                                it -> it.decision(GrantDecision.builder()
                                        .date(LocalDate.of(2014, 3, 1))
                                        .refusal("Crédits épuisés")
                                        .build()),
                                Known.of(true)),
                        "« Faire le tour des acteurs » est refusée : aucun versement ne se demande. Enregistrez d’abord"
                                + " la décision qui l’accorde.",
                        "“Faire le tour des acteurs” is refused, so no payment can be claimed. Record the decision that"
                                + " awards it first."),
                Said.of(
                        "measure.cancelled",
                        () -> acts().cancel(MeasurementId.of("nul"), JUNE, "Saisi deux fois"),
                        "Aucun relevé du dossier ne porte l’identifiant « nul ». Vérifiez-le.",
                        "No measurement in the dossier has the id “nul”. Check it."),
                Said.of(
                        "measure.correction.moved",
                        () -> measure(correcting("2014-06-02").toBuilder()
                                .date(LocalDate.of(2013, 3, 31))
                                .build()),
                        "Le relevé « etablissements-2014 » est du 31 mars 2014, et sa correction du 31 mars 2013 :"
                                + " c’est une autre année ou une autre période. Corrigez-le pour les mêmes jours ; ce"
                                + " qui est d’un autre temps est un autre relevé.",
                        "The measurement “etablissements-2014” is of 31 March 2014, and its correction of 31 March"
                                + " 2013: another year or period. Correct it for the same days; what is of another time"
                                + " is another measurement."),
                Said.of(
                        "follow.unknown",
                        () -> follow(ActionId.of("nul"), FollowUp.done(JUNE)),
                        "Le dossier n’a pas d’action « nul ». Vérifiez l’identifiant, ou ajoutez l’action.",
                        "The dossier has no action “nul”. Check the id, or add the action."),
                Said.of(
                        "follow.over",
                        () -> follow(SampleActions.DATABASE, FollowUp.inProgress(LocalDate.of(2015, 1, 5), 30)),
                        "L’action 2.1.1 est dans l’état « Terminée » depuis le 20 décembre 2014, et rien ne suit cet"
                                + " état. Reprenez-la comme une nouvelle action qui lui fait suite ou, si cet état est une"
                                + " erreur, corrigez-le.",
                        "Action 2.1.1 has had the status “Done” since 20 December 2014, and no other status can follow."
                                + " Create a new action that follows it or, if this status is an error, correct it."),
                Said.of(
                        "follow.none",
                        () -> acts().correctStatus(SampleActions.CONFIDENTIAL, FollowUp.inProgress(JUNE, 30)),
                        "Aucun état de l’action 3.1.1 n’est noté : il n’y a rien à corriger. Notez son état.",
                        "Action 3.1.1 has no status: there is nothing to correct. Record its status."),
                Said.of(
                        "follow.uncorrected",
                        () -> acts().correctStatus(
                                        SampleActions.DATABASE, FollowUp.inProgress(LocalDate.of(2015, 1, 5), 30)),
                        "La correction de l’état de l’action 2.1.1 n’a pas de motif. Dites ce qui était faux.",
                        "The correction of the status of action 2.1.1 has no reason. State what was wrong."),
                Said.of(
                        "follow.early",
                        () -> follow(SampleActions.MEETINGS, FollowUp.inProgress(LocalDate.of(2012, 3, 5), 30)),
                        "Le 5 mars 2012 précède la dernière note de l’action 1.1.1 (6 mars 2012). Corrigez la date.",
                        "5 March 2012 comes before the last note of action 1.1.1 (6 March 2012). Correct the date."),
                Said.of(
                        "follow.ended",
                        () -> Acts.of(FaultyLives.terminated(GRASSE, JUNE))
                                .follow(SampleActions.MEETINGS, FollowUp.inProgress(LocalDate.of(2013, 6, 4), 30)),
                        "L’action 1.1.1 serait « En cours » le 4 juin 2013, et le contrat est « résilié ». Notez qu’elle"
                                + " est terminée ou abandonnée, ou corrigez la date.",
                        "Action 1.1.1 would be “In progress” on 4 June 2013, and the contract is “terminated”. Record that"
                                + " it is done or dropped, or correct the date."),
                Said.of(
                        "follow.unfinished",
                        () -> follow(
                                SampleActions.MEETINGS,
                                new FollowUp(JUNE, ActionStatus.DONE, Known.of(80), Known.none(), Known.none())),
                        "L’action 1.1.1 serait terminée à 80 %. Notez 100 %, ou qu’elle est en cours.",
                        "Action 1.1.1 would be done at 80%. Record 100%, or that it is in progress."),
                Said.of(
                        "complete.unknown",
                        () -> acts().record().complete(stranger()),
                        "Le dossier ne contient rien qui porte l’identifiant « nul ». Vérifiez-le.",
                        "The dossier contains nothing with the id “nul”. Check it."),
                Said.of(
                        "complete.recorded",
                        () -> acts().record()
                                .complete(GRASSE.getActor(SampleActors.CAPAP).toBuilder()
                                        .name("CAPAP")
                                        .build()),
                        "Ce fait est déjà noté et changerait : nom. Demandez l’acte qui le change, ou laissez-le.",
                        "This fact is already recorded and would change: name. Request the act that changes it, or"
                                + " leave it."));
    }

    @ParameterizedTest
    @MethodSource
    void said(Said row) {
        row.check();
    }
}
