package org.cldess.reporting.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.reporting.chart.Bullets;
import org.cldess.reporting.chart.Chart;
import org.cldess.reporting.chart.Gantt;
import org.cldess.reporting.chart.ProgressBars;
import org.cldess.reporting.chart.StackedBars;
import org.cldess.reporting.chart.Timeline;
import org.cldess.reporting.theme.StatusMark;

/** One chart of each kind, with short and long labels. */
public final class Charts {
    private static final LocalDate TODAY = LocalDate.of(2014, 6, 30);

    private Charts() {}

    public static ProgressBars progress() {
        return new ProgressBars(List.of(
                bar("1 Identifier les acteurs et les ressources", 5 / 8.0, "5 sur 8"),
                bar("2 Faire connaître les offres et les besoins", 2 / 6.0, "2 sur 6"),
                bar(
                        "3 Renforcer les structures de l’économie sociale et solidaire par des rencontres, des échanges et des achats responsables",
                        1 / 6.0,
                        "1 sur 6"),
                bar("4 Développer", 0, "0 sur 4"),
                new ProgressBars.Bar("5 Essaimer", OptionalDouble.empty(), "sans objet")));
    }

    private static ProgressBars.Bar bar(String label, double share, String value) {
        return new ProgressBars.Bar(label, OptionalDouble.of(share), value);
    }

    public static Gantt gantt() {
        return new Gantt(
                YearMonth.of(2013, 1),
                YearMonth.of(2015, 12),
                TODAY,
                List.of(
                        yearly("1.1 Rendez-vous de l’ESS", "1 Identifier les acteurs"),
                        row("1.2 Base de données des initiatives", "1 Identifier les acteurs", 2013, 4, 18, 0.8, false),
                        row(
                                "2.1.3 Rejoindre la plateforme d’achats responsables et la faire connaître aux communes",
                                "2 Faire connaître les offres et les besoins",
                                2013,
                                3,
                                14,
                                0.5,
                                true),
                        row("2.2 Annuaire", "2 Faire connaître les offres et les besoins", 2014, 9, 12, 0, false)),
                Locale.FRENCH);
    }

    public static Gantt crowdedGantt() {
        List<Gantt.Row> rows = IntStream.range(0, 60)
                .mapToObj(index -> row(
                        "Action " + index,
                        "Objectif opérationnel " + (index / 5 + 1) + " : "
                                + "mettre en relation ".repeat(1 + index / 20),
                        2013 + index % 3,
                        1 + index % 12,
                        2 + index % 7,
                        index % 3 / 2.0,
                        false))
                .toList();
        return Gantt.of(YearMonth.of(2013, 1), YearMonth.of(2016, 12), TODAY, rows, Locale.FRENCH);
    }

    private static Gantt.Row yearly(String label, String group) {
        List<Gantt.Span> spans = IntStream.of(2013, 2014, 2015)
                .mapToObj(year -> new Gantt.Span(LocalDate.of(year, 11, 10), LocalDate.of(year, 11, 30)))
                .toList();
        return new Gantt.Row(
                label,
                group,
                Optional.empty(),
                spans,
                List.of(
                        Gantt.Milestone.met(LocalDate.of(2013, 11, 22)),
                        Gantt.Milestone.planned(LocalDate.of(2014, 11, 21))));
    }

    private static Gantt.Row row(
            String label, String group, int year, int month, int months, double done, boolean late) {
        LocalDate from = LocalDate.of(year, month, 1);
        LocalDate to = from.plusMonths(months).minusDays(1);
        return new Gantt.Row(
                label,
                group,
                late ? Optional.of(new Gantt.Mark(StatusMark.LATE, "En retard")) : Optional.empty(),
                List.of(new Gantt.Span(from, to)),
                List.of(done == 1 ? Gantt.Milestone.met(to) : Gantt.Milestone.planned(to)),
                late ? Optional.of(new Gantt.Delay(to, ChronoUnit.DAYS.between(to, TODAY) + " j")) : Optional.empty(),
                Math.round(100 * done) + "\u00A0%");
    }

    public static StackedBars byFunder() {
        return StackedBars.of(
                List.of("Région", "Communauté d’agglomération", "Département", "Fonds social européen"),
                List.of(
                        money("2013", "", 50_000, 24_000, 4_500, 12_000),
                        money("2014", "", 62_000, 31_000, 1_500, 0),
                        money("2015", "", 40_000, 20_000, 0, 9_000)),
                "€",
                Locale.FRENCH);
    }

    public static StackedBars byStatus() {
        return new StackedBars(
                StackedBars.Series.steps(List.of("payé", "engagé", "notifié", "sollicité")),
                List.of(
                        money("2013", "Région Provence-Alpes-Côte d’Azur", 30_000, 20_000, 0, 0),
                        money("2014", "Région Provence-Alpes-Côte d’Azur", 8_000, 24_000, 30_000, 10_000),
                        money("2013", "Communauté d’agglomération", 24_000, 0, 0, 0),
                        money("2014", "Communauté d’agglomération", 4_000, 17_000, 0, 10_000)),
                "€",
                Locale.FRENCH);
    }

    public static StackedBars manyFunders() {
        List<String> names = IntStream.rangeClosed(1, 12)
                .mapToObj(index -> "Financeur " + index)
                .toList();
        List<StackedBars.Bar> bars = IntStream.rangeClosed(2013, 2017)
                .mapToObj(year -> new StackedBars.Bar(
                        Integer.toString(year),
                        "",
                        IntStream.rangeClosed(1, 12)
                                .mapToObj(index -> BigDecimal.valueOf((index * 7_919L + year * 31L) % 90_000))
                                .toList()))
                .toList();
        return StackedBars.of(names, bars, "€", Locale.FRENCH);
    }

    private static StackedBars.Bar money(String label, String group, long... euros) {
        return new StackedBars.Bar(
                label,
                group,
                IntStream.range(0, euros.length)
                        .mapToObj(index -> BigDecimal.valueOf(euros[index]))
                        .toList());
    }

    public static Bullets bullets() {
        return new Bullets(
                List.of(
                        indicator("Entreprises de l’ESS", "226", "238", "250", "226 → 238, cible 250"),
                        indicator(
                                "Part des marchés publics qui comportent une clause sociale ou environnementale",
                                "4.5",
                                "9.2",
                                "8",
                                "4,5 % → 9,2 %, cible 8 % : atteinte"),
                        indicator("Délai de mise en relation", "45", "30", "20", "45 jours → 30 jours, cible 20 jours"),
                        new Bullets.Row(
                                "Salariés",
                                Optional.of(new BigDecimal("2392")),
                                Optional.empty(),
                                Optional.of(new BigDecimal("2500")),
                                "pas encore de mesure")),
                Locale.FRENCH);
    }

    private static Bullets.Row indicator(String label, String baseline, String last, String target, String summary) {
        return new Bullets.Row(
                label,
                Optional.of(new BigDecimal(baseline)),
                Optional.of(new BigDecimal(last)),
                Optional.of(new BigDecimal(target)),
                summary);
    }

    public static Timeline timeline() {
        return new Timeline(
                TODAY,
                List.of(
                        new Timeline.Period(
                                "Contrat, du 1er janvier 2012 au 31 décembre 2015",
                                LocalDate.of(2012, 1, 1),
                                LocalDate.of(2015, 12, 31)),
                        new Timeline.Period(
                                "Pays de Grasse, porteur depuis le 1er janvier 2014",
                                LocalDate.of(2014, 1, 1),
                                LocalDate.of(2015, 12, 31))),
                List.of(
                        event("Signature du contrat, 18 février 2013", 2013, 2, 18),
                        event("Idée d’un contrat, 3 mars 2011", 2011, 3, 3),
                        event("Charte adoptée, 20 juin 2012", 2012, 6, 20),
                        event("Délibération de la Région qui autorise la signature, 14 décembre 2012", 2012, 12, 14),
                        event("Bilan à mi-parcours devant le comité de pilotage, 2 décembre 2014", 2014, 12, 2)),
                Locale.FRENCH);
    }

    private static Timeline.Event event(String label, int year, int month, int day) {
        return new Timeline.Event(label, LocalDate.of(year, month, day));
    }

    public static List<Chart> all() {
        return Stream.<Chart>of(
                        progress(),
                        gantt(),
                        crowdedGantt(),
                        byFunder(),
                        byStatus(),
                        manyFunders(),
                        bullets(),
                        timeline())
                .toList();
    }
}
