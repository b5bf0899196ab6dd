package org.cldess.benchmarks.region;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.action.FollowUp;
import org.cldess.contract.Contract;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.text.Term;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.financing.AccountClass;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.NafCode;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorId;
import org.cldess.indicator.IndicatorKind;
import org.cldess.indicator.IndicatorValue;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.MeasurementId;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;

/** A contract of ten years, drawn by a seed: 400 actors, 50 actions with two resources each, and 50 indicators. */
final class MadeContract {
    static final LocalDate START = LocalDate.of(2015, 1, 1);

    private static final int ACTORS = 400;
    private static final int ACTIONS = 50;
    private static final int INDICATORS = 50;
    private static final int RESOURCES = 2;
    private static final int QUARTER = 3;
    private static final List<String> NAMES = List.of(
            "Épicerie solidaire", "Ressourcerie", "Régie de quartier", "Café associatif", "Atelier vélo", "Crèche");
    private static final List<NafCode> ACTIVITIES =
            List.of(NafCode.parse("47.11B"), NafCode.parse("88.99B"), NafCode.parse("56.30Z"));

    private final Random random;
    private final List<CommuneCode> communes;

    /**
     * @param communes the communes of the actors
     */
    MadeContract(long seed, List<CommuneCode> communes) {
        this.random = new Random(seed);
        this.communes = communes;
    }

    /** Returns the contract without its actors, on its first day. */
    Dossier first(DossierId id) {
        Contract contract = Contract.builder("Contrat " + id, ContractKind.CLDESS, new Term(START, START.plusYears(10)))
                .build();
        return Dossier.builder(id, contract)
                .actions(many(ACTIONS, MadeContract::action))
                .indicators(many(
                        INDICATORS,
                        i -> Indicator.builder(
                                        IndicatorId.of("indicator-" + i),
                                        "Personnes en parcours d’insertion n° " + i,
                                        IndicatorKind.OUTPUT,
                                        "personnes")
                                .build()))
                .build();
    }

    private static Action action(int number) {
        return Action.builder(ActionId.of("action-" + number), "1." + number, "Ouvrir l’atelier n° " + number)
                .start(START)
                .end(START.plusMonths(12L + 2L * number))
                .plan(FinancingPlan.builder()
                        .resources(many(
                                RESOURCES,
                                i -> Resource.builder(
                                                resource(number, i),
                                                AccountClass.of(74),
                                                START.getYear() + i,
                                                "Subvention",
                                                Amount.ofCents(1_000_000L * (number + 1)))
                                        .build()))
                        .build())
                .build();
    }

    private static ResourceId resource(int action, int place) {
        return ResourceId.of("resource-" + action + "-" + place);
    }

    /** Returns the lines of its actors. */
    byte[] actors(DossierId id) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < ACTORS; i++) {
            lines.append(("{\"dossier\":\"%s\",\"id\":\"actor-%s\",\"kind\":\"organisation\",\"name\":\"%s n° %s\","
                            + "\"naf\":\"%s\",\"commune\":\"%s\",\"address\":\"%s, rue de la République\","
                            + "\"essFamily\":\"%s\"}\n")
                    .formatted(
                            id,
                            i,
                            of(NAMES),
                            random.nextInt(100_000),
                            of(ACTIVITIES),
                            of(communes).code(),
                            1 + random.nextInt(200),
                            random.nextBoolean() ? "association" : "cooperative"));
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Returns the contract with what was entered in one more quarter: follow-ups, measurements and payments. */
    Dossier next(Dossier dossier, int quarter) {
        LocalDate day = START.plusMonths((long) QUARTER * quarter);
        List<Action> actions = new ArrayList<>(dossier.actions());
        List<Indicator> indicators = new ArrayList<>(dossier.indicators());
        List<Movement> movements = new ArrayList<>(dossier.movements());
        for (int i = 0; i < ACTIONS / 10; i++) {
            int at = random.nextInt(ACTIONS);
            Action action = actions.get(at);
            List<FollowUp> history = new ArrayList<>(action.history());
            history.add(
                    quarter > 30 || random.nextInt(8) == 0
                            ? FollowUp.done(day)
                            : FollowUp.inProgress(day, random.nextInt(100)));
            actions.set(at, action.toBuilder().history(history).build());
            int measured = random.nextInt(INDICATORS);
            indicators.set(
                    measured,
                    indicators
                            .get(measured)
                            .with(Measurement.builder(
                                            MeasurementId.of("measurement-" + quarter + "-" + i),
                                            day,
                                            IndicatorValue.of(random.nextInt(1_000)))
                                    .build()));
            movements.add(Movement.of(
                    MovementId.of("movement-" + quarter + "-" + i),
                    resource(random.nextInt(ACTIONS), random.nextInt(RESOURCES)),
                    day,
                    MovementKind.PAID,
                    Amount.ofCents(100L * (1 + random.nextInt(10_000)))));
        }
        return dossier.toBuilder()
                .actions(actions)
                .indicators(indicators)
                .movements(movements)
                .build();
    }

    private static <T> List<T> many(int count, IntFunction<T> maker) {
        return IntStream.range(0, count).mapToObj(maker).toList();
    }
}
