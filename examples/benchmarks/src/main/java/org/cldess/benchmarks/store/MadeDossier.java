package org.cldess.benchmarks.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.CharterSignatureId;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.CharterVersionId;
import org.cldess.charter.text.Principle;
import org.cldess.charter.text.PrincipleId;
import org.cldess.contract.Contract;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.kind.PartyRole;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.text.Objective;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.contract.text.Term;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.financing.AccountClass;
import org.cldess.financing.Expense;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorId;
import org.cldess.indicator.IndicatorKind;
import org.cldess.indicator.IndicatorValue;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.MeasurementId;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * Dossiers of 1,862 rows in 15 tables, or of some times as many actors, actions, indicators and measurements. In one of
 * 1,862 rows there are 449 actors, 50 actions with four lines of money each, and 150 indicators with six measurements
 * each.
 */
final class MadeDossier {
    /** The number of rows of a dossier of size 1. */
    static final int ROWS = 1_862;

    private static final LocalDate START = LocalDate.of(2022, 1, 1);
    private static final int ACTORS = 449;
    private static final int PARTIES = 8;
    private static final int OBJECTIVES = 4;
    private static final int VERSIONS = 3;
    private static final int PRINCIPLES = 7;
    private static final int SIGNATURES = 24;
    private static final int ACTIONS = 50;
    private static final int LINES = 2;
    private static final int INDICATORS = 150;
    private static final int MEASUREMENTS = 6;

    private MadeDossier() {}

    /** Returns a dossier; one of size 0 has one actor and one action. */
    static Dossier of(String id, int size) {
        if (size == 0) {
            Contract contract = contract().toBuilder().parties(List.of()).build();
            return Dossier.builder(DossierId.of(id), contract)
                    .actors(many(1, MadeDossier::actor))
                    .actions(many(1, MadeDossier::action))
                    .build();
        }
        return Dossier.builder(DossierId.of(id), contract())
                .charter(charter())
                .actors(many(ACTORS * size, MadeDossier::actor))
                .indicators(many(INDICATORS * size, MadeDossier::indicator))
                .actions(many(ACTIONS * size, MadeDossier::action))
                .build();
    }

    /** Returns the dossier with another title of its middle action and one more measurement of its middle indicator. */
    static Dossier edited(Dossier dossier, int edit) {
        List<Action> actions = new ArrayList<>(dossier.actions());
        int middle = actions.size() / 2;
        actions.set(
                middle,
                actions.get(middle).toBuilder().title("Le titre n° " + edit).build());
        List<Indicator> indicators = new ArrayList<>(dossier.indicators());
        if (!indicators.isEmpty()) {
            int at = indicators.size() / 2;
            indicators.set(
                    at,
                    indicators
                            .get(at)
                            .with(Measurement.builder(
                                            MeasurementId.of("edit-" + edit),
                                            START.plusYears(3),
                                            IndicatorValue.of(edit))
                                    .build()));
        }
        return dossier.toBuilder().actions(actions).indicators(indicators).build();
    }

    private static <T> List<T> many(int count, IntFunction<T> maker) {
        return IntStream.range(0, count).mapToObj(maker).toList();
    }

    private static ActorId actorId(int number) {
        return ActorId.of("actor-" + number);
    }

    private static Actor actor(int number) {
        return Actor.builder(
                        actorId(number), ActorKind.ORGANISATION, "Association « Les Ateliers du pays » n° " + number)
                .created(Known.of(START.minusDays(number)))
                .address(Known.of(number + ", rue de la République"))
                .build();
    }

    private static Contract contract() {
        return Contract.builder(
                        "Contrat du Haut-Pays", ContractKind.CLDESS, new Term(START, LocalDate.of(2026, 12, 31)))
                .parties(many(PARTIES, MadeDossier::party))
                .objectives(many(
                        OBJECTIVES,
                        i -> new Objective(
                                ObjectiveId.of("objective-" + i), Integer.toString(i + 1), "Objectif " + i, List.of())))
                .build();
    }

    private static Party party(int number) {
        PartyRole role = number == 0 ? PartyRole.REGION : number == 1 ? PartyRole.CARRIER : PartyRole.FUNDER;
        return new Party(PartyId.of("party-" + number), actorId(number), role, START, Known.none(), Known.none());
    }

    private static Charter charter() {
        return Charter.builder("Charte du Haut-Pays")
                .versions(many(VERSIONS, MadeDossier::version))
                .signatures(many(SIGNATURES, MadeDossier::signature))
                .build();
    }

    private static CharterVersionId versionId(int number) {
        return CharterVersionId.of("version-" + number);
    }

    private static CharterVersion version(int number) {
        return new CharterVersion(
                versionId(number),
                number + ".0",
                Known.of(START.plusMonths(6L * number)),
                Known.of(START.plusYears(3)),
                "Nous, actrices et acteurs de l’économie sociale et solidaire du Haut-Pays, signons cette charte.",
                many(
                        PRINCIPLES,
                        i -> new Principle(
                                PrincipleId.of("principle-" + i),
                                "Principe " + i,
                                "Nous tenons ce principe dans nos statuts comme dans notre travail de tous les jours.",
                                Known.none())),
                Known.none());
    }

    private static CharterSignature signature(int number) {
        return CharterSignature.builder(
                        CharterSignatureId.of("signature-" + number), actorId(number), versionId(number % VERSIONS))
                .date(Known.of(START.plusYears(2)))
                .build();
    }

    private static Indicator indicator(int number) {
        return Indicator.builder(
                        IndicatorId.of("indicator-" + number),
                        "Personnes en parcours d’insertion n° " + number,
                        IndicatorKind.OUTPUT,
                        "personnes")
                .measurements(many(MEASUREMENTS, i -> measurement(number, i)))
                .build();
    }

    private static Measurement measurement(int owner, int place) {
        return Measurement.builder(
                        MeasurementId.of("measurement-" + owner + "-" + place),
                        START.plusMonths(6L * place),
                        IndicatorValue.of(10L * owner + place))
                .source(Known.of("Déclaration des structures"))
                .build();
    }

    private static Action action(int number) {
        return Action.builder(ActionId.of("action-" + number), "1." + number, "Ouvrir l’atelier n° " + number)
                .description(
                        Known.of(
                                "Un atelier de réparation et de vente, ouvert à toutes et à tous, avec des postes en insertion."))
                .start(Known.of(START))
                .end(Known.of(START.plusYears(3)))
                .plan(FinancingPlan.builder()
                        .expenses(many(LINES, i -> expense(number, i)))
                        .resources(many(LINES, i -> resource(number, i)))
                        .build())
                .build();
    }

    private static Expense expense(int owner, int place) {
        return Expense.builder(
                        ExpenseId.of("expense-" + owner + "-" + place),
                        AccountClass.of(60),
                        2022 + place,
                        "Achats",
                        Amount.ofCents(1_000L * (owner + 1)))
                .build();
    }

    private static Resource resource(int owner, int place) {
        return Resource.builder(
                        ResourceId.of("resource-" + owner + "-" + place),
                        AccountClass.of(74),
                        2022 + place,
                        "Subvention",
                        Amount.ofCents(1_000L * (owner + 1)))
                .build();
    }
}
