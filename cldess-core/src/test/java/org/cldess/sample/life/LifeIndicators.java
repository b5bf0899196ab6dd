package org.cldess.sample.life;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cldess.indicator.Baseline;
import org.cldess.indicator.Breakdown;
import org.cldess.indicator.BreakdownShare;
import org.cldess.indicator.Correction;
import org.cldess.indicator.Direction;
import org.cldess.indicator.EncounterCount;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorId;
import org.cldess.indicator.IndicatorKind;
import org.cldess.indicator.IndicatorValue;
import org.cldess.indicator.Measure;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.MeasurementId;
import org.cldess.indicator.Nature;
import org.cldess.indicator.Target;
import org.cldess.indicator.formula.Formula;
import org.cldess.known.Known;

/** An indicator of each measure, nature and count, with corrections, locked years and breakdowns. */
final class LifeIndicators {
    static final IndicatorId JOBS = IndicatorId.of("emplois");
    static final IndicatorId MEALS = IndicatorId.of("repas");

    private LifeIndicators() {}

    static List<Indicator> all() {
        List<Indicator> all =
                new ArrayList<>(List.of(jobs(), meals(), visitors(), share(), cost(), story(), computed()));
        for (EncounterCount count : EncounterCount.values()) {
            all.add(Indicator.builder(
                            IndicatorId.of("suite-" + count.ordinal()),
                            "Rencontres : " + count.say(Locale.FRENCH),
                            IndicatorKind.OUTCOME,
                            "rencontres")
                    .direction(Direction.RISE)
                    .nature(Nature.FLOW)
                    .baseline(Known.none())
                    .targets(Known.none())
                    .counts(count)
                    .build());
        }
        return all;
    }

    private static Measurement measured(String id, LocalDate day, IndicatorValue value) {
        return Measurement.builder(MeasurementId.of(id), day, value)
                .source("Enquête annuelle")
                .measuredBy(day.getYear() < 2019 ? LifeBodies.UPPER : LifeBodies.MERGED)
                .correction(Known.none())
                .build();
    }

    private static Target target(int year, String value) {
        return new Target(
                Optional.empty(), LocalDate.of(year, 12, 31), Optional.of(new BigDecimal(value)), Optional.empty());
    }

    private static Indicator jobs() {
        List<Measurement> found = new ArrayList<>();
        for (int year = 2015; year <= 2022; year++) {
            long jobs = 180 + 7L * (year - 2015);
            found.add(measured("emplois-" + year, LocalDate.of(year, 12, 31), IndicatorValue.of(jobs)).toBuilder()
                    .author("Solène Rivet")
                    .shares(List.of(
                            new BreakdownShare("statut", "salariés", IndicatorValue.of(jobs - 30)),
                            new BreakdownShare("statut", "en insertion", IndicatorValue.of(25))))
                    .build());
        }
        found.add(corrects("emplois-2019-bis", LocalDate.of(2019, 12, 31), 209, "emplois-2019", false));
        found.add(measured("emplois-doublon", LocalDate.of(2020, 6, 30), IndicatorValue.of(900)));
        found.add(corrects("emplois-doublon-ote", LocalDate.of(2020, 6, 30), 900, "emplois-doublon", true));
        return LifeFields.METHOD.with(
                Indicator.builder(JOBS, "Emplois des structures", IndicatorKind.IMPACT, "emplois")
                        .direction(Direction.RISE)
                        .nature(Nature.STOCK)
                        .baseline(new Baseline(
                                LocalDate.of(2014, 12, 31), new BigDecimal("172"), Known.of("Diagnostic de 2014")))
                        .targets(List.of(target(2018, "200"), target(2022, "240")))
                        .breakdowns(List.of(new Breakdown("statut", List.of("salariés", "en insertion", "bénévoles"))))
                        .measurements(found)
                        .locks(List.of(
                                new Indicator.YearLock(
                                        2015, LocalDate.of(2016, 3, 1), Known.of(LifeBodies.UPPER), Known.none()),
                                new Indicator.YearLock(
                                        2019,
                                        LocalDate.of(2020, 3, 1),
                                        Known.of(LifeBodies.MERGED),
                                        Known.of(LocalDate.of(2020, 4, 1)))))
                        .build(),
                "Comptés au 31 décembre.");
    }

    private static Measurement corrects(String id, LocalDate day, long value, String wrong, boolean cancels) {
        return measured(id, day, IndicatorValue.of(value)).toBuilder()
                .correction(new Correction(
                        MeasurementId.of(wrong),
                        LocalDate.of(2020, 9, 10),
                        cancels,
                        "Une structure comptée deux fois."))
                .build();
    }

    private static Indicator meals() {
        List<Measurement> found = new ArrayList<>();
        for (int year = 2015; year <= 2023; year++) {
            found.add(
                    measured("repas-" + year, LocalDate.of(year, 12, 31), IndicatorValue.of(900L + 40 * (year % 4)))
                            .toBuilder()
                            .periodStart(LocalDate.of(year, 1, 1))
                            .build());
        }
        return Indicator.builder(MEALS, "Repas servis", IndicatorKind.OUTPUT, "repas")
                .measure(Measure.COUNT)
                .direction(Direction.RISE)
                .nature(Nature.FLOW)
                .baseline(Known.none())
                .targets(List.of(new Target(
                        Optional.of(LifeContract.START),
                        LocalDate.of(2022, 12, 31),
                        Optional.of(new BigDecimal("8000")),
                        Optional.empty())))
                .measurements(found)
                .build();
    }

    private static Indicator visitors() {
        return Indicator.builder(IndicatorId.of("visites"), "Visites depuis le début", IndicatorKind.OUTPUT, "visites")
                .direction(Direction.RISE)
                .nature(Nature.CUMULATIVE)
                .baseline(new Baseline(LifeContract.START, BigDecimal.ZERO, Known.of("Compteur")))
                .targets(List.of(target(2022, "6000")))
                .measurements(List.of(
                        measured("visites-2016", LocalDate.of(2016, 12, 31), IndicatorValue.of(1_204)),
                        measured("visites-2019", LocalDate.of(2019, 5, 31), IndicatorValue.of(3_377)),
                        measured("visites-2023", LocalDate.of(2023, 9, 30), IndicatorValue.of(6_011))))
                .build();
    }

    private static Indicator share() {
        return Indicator.builder(IndicatorId.of("part-locale"), "Part des achats d’ici", IndicatorKind.OUTCOME, "%")
                .measure(Measure.PROPORTION)
                .direction(Direction.RISE)
                .nature(Nature.STOCK)
                .baseline(new Baseline(LocalDate.of(2014, 12, 31), IndicatorValue.of(22, 110), Known.none()))
                .breakdowns(List.of(new Breakdown("vallée", List.of("haute", "basse"))))
                .targets(List.of(target(2022, "50")))
                .measurements(List.of(
                        measured("part-2017", LocalDate.of(2017, 12, 31), IndicatorValue.of(39, 120)),
                        measured("part-2021", LocalDate.of(2021, 12, 31), IndicatorValue.of(61, 130)).toBuilder()
                                .shares(List.of(
                                        new BreakdownShare("vallée", "haute", IndicatorValue.of(40, 80)),
                                        new BreakdownShare("vallée", "basse", IndicatorValue.of(21, 50))))
                                .build()))
                .build();
    }

    private static Indicator cost() {
        return Indicator.builder(
                        IndicatorId.of("gaspillage"), "Déchets par repas", IndicatorKind.OUTCOME, "g par repas")
                .measure(Measure.RATIO)
                .direction(Direction.FALL)
                .nature(Nature.STOCK)
                .baseline(Known.none())
                .targets(List.of(target(2022, "60")))
                .measurements(List.of(
                        measured("gaspillage-2018", LocalDate.of(2018, 6, 30), IndicatorValue.of(84_600, 900)),
                        measured("gaspillage-2022", LocalDate.of(2022, 6, 30), IndicatorValue.of(57_400, 980))))
                .build();
    }

    private static Indicator story() {
        return Indicator.builder(IndicatorId.of("ambiance"), "Ce que disent les gens", IndicatorKind.IMPACT)
                .measure(Measure.QUALITATIVE)
                .direction(Known.none())
                .nature(Known.none())
                .baseline(new Baseline(
                        LocalDate.of(2014, 12, 31), IndicatorValue.text("On se croise."), Known.of("Entretiens")))
                .breakdowns(List.of(new Breakdown("vallée", List.of("haute", "basse"))))
                .targets(List.of(new Target(
                        Optional.empty(), LocalDate.of(2022, 12, 31), Optional.empty(), Optional.of("On se connaît."))))
                .measurements(List.of(
                        measured("ambiance-2018", LocalDate.of(2018, 11, 30), IndicatorValue.text("On se salue."))
                                .toBuilder()
                                .shares(List.of(
                                        new BreakdownShare("vallée", "haute", IndicatorValue.text("On s’invite."))))
                                .build()))
                .build();
    }

    private static Indicator computed() {
        return Indicator.builder(IndicatorId.of("progres"), "Emplois de plus", IndicatorKind.IMPACT, "emplois")
                .direction(Direction.RISE)
                .nature(Nature.STOCK)
                .baseline(Known.none())
                .targets(Known.none())
                .formula(Formula.parse("[emplois] - baseline([emplois])"))
                .build();
    }
}
