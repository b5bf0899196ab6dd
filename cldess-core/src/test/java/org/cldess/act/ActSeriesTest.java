package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.action.ActionId;
import org.cldess.action.ActionStatus;
import org.cldess.action.FollowUp;
import org.cldess.dossier.Dossier;
import org.cldess.financing.ResourceId;
import org.cldess.indicator.IndicatorValue;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.MeasurementId;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.rulebook.Gate;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleDossiers;
import org.cldess.testing.Cases;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import org.junit.jupiter.api.Test;

class ActSeriesTest {
    private static final ResourceId SHARE = ResourceId.of("bdis-74-400000");
    private static final LocalDate MAY = LocalDate.of(2013, 5, 2);
    private static final LocalDate JUNE = LocalDate.of(2013, 6, 3);

    private final Dossier dossier = SampleDossiers.grasse();

    private static Function<Acts, Answer<Dossier>> move(String id, LocalDate day, MovementKind kind, String amount) {
        Movement movement = Movement.of(MovementId.of(id), SHARE, day, kind, Amount.euros(amount));
        return acts -> acts.move(movement);
    }

    private static Map<Integer, List<String>> codes(ActSeries series) {
        Map<Integer, List<String>> codes = new TreeMap<>();
        series.refusals()
                .forEach((index, reasons) ->
                        codes.put(index, reasons.stream().map(Violation::code).toList()));
        return codes;
    }

    private static Dossier oneByOne(Dossier from, List<Function<Acts, Answer<Dossier>>> acts) {
        Dossier after = from;
        for (Function<Acts, Answer<Dossier>> act : acts) {
            after = act.apply(Acts.of(after)).value().orElse(after);
        }
        return after;
    }

    @Test
    void acts_of_several_kinds_give_together_what_they_give_one_by_one() {
        LocalDate day = LocalDate.of(2014, 6, 20);
        Measurement found = Measurement.builder(MeasurementId.of("juin"), day, IndicatorValue.of(250))
                .build();
        List<Function<Acts, Answer<Dossier>>> acts = List.of(
                move("m-1", MAY, MovementKind.AWARDED, "4000"),
                move("m-2", JUNE, MovementKind.PAID, "1500"),
                it -> it.follow(SampleActions.MEETINGS, FollowUp.onHold(day, "L’été.")),
                it -> it.measure(SampleActions.ESTABLISHMENTS, found, SampleDossiers.DAY));

        ActSeries series = Acts.of(dossier).each(acts);

        assertThat(codes(series)).isEmpty();
        assertThat(series.all()).isEqualTo(Answer.granted(oneByOne(dossier, acts)));
        assertThat(series.dossier()).isNotEqualTo(dossier);
    }

    @Test
    void each_refused_act_has_its_own_reasons_and_the_others_are_made() {
        List<Function<Acts, Answer<Dossier>>> acts = List.of(
                move("m-1", MAY, MovementKind.AWARDED, "4000"),
                move("m-2", JUNE, MovementKind.PAID, "1500"),
                move("m-2", JUNE, MovementKind.PAID, "1600"),
                move("m-3", JUNE, MovementKind.PAID, "2500.01"),
                it -> it.follow(ActionId.of("nowhere"), FollowUp.done(JUNE)),
                move("m-4", JUNE, MovementKind.PAID, "2500"),
                move("m-5", JUNE, MovementKind.PAID, "1500"));

        ActSeries series = Acts.of(dossier).each(acts);

        assertThat(codes(series))
                .isEqualTo(Map.of(
                        2, List.of("form.duplicate"),
                        3, List.of("FIN-05"),
                        4, List.of("follow.unknown"),
                        6, List.of("move.again")));
        assertThat(series.dossier()).isEqualTo(oneByOne(dossier, acts));
        assertThat(series.all().reasons().stream().map(Violation::code))
                .containsExactly("form.duplicate", "FIN-05", "follow.unknown", "move.again");
    }

    @Test
    void an_act_may_rest_on_a_later_one() {
        List<Function<Acts, Answer<Dossier>>> acts = List.of(
                move("m-1", MAY, MovementKind.AWARDED, "4000"),
                move("m-2", JUNE, MovementKind.PAID, "4500"),
                move("m-3", MAY, MovementKind.AWARDED, "500"));

        assertThat(codes(Acts.of(dossier).each(acts))).isEmpty();
        assertThat(codes(Acts.of(dossier).each(acts.subList(0, 2)))).isEqualTo(Map.of(1, List.of("FIN-05")));
    }

    @Test
    void what_makes_no_sense_only_in_the_whole_dossier_is_refused_too() {
        Measurement one = Measurement.builder(MeasurementId.of("x"), JUNE, IndicatorValue.text("beaucoup"))
                .build();

        ActSeries series = Acts.of(dossier)
                .each(List.<Function<Acts, Answer<Dossier>>>of(
                        it -> it.measure(SampleActions.ESTABLISHMENTS, one, SampleDossiers.DAY),
                        it -> it.follow(SampleActions.MEETINGS, FollowUp.inProgress(LocalDate.of(2014, 6, 30), 40))));

        assertThat(series.refusals().keySet()).containsExactly(0);
        assertThat(series.dossier()
                        .findAction(SampleActions.MEETINGS)
                        .orElseThrow()
                        .history())
                .hasSize(2);
    }

    @Test
    void errors_are_found_without_a_gate_and_findings_of_a_gate_without_errors() {
        Acts ungated = Acts.of(dossier).through(Gate.of(Gate.FUNDING.name()));
        FollowUp bare =
                new FollowUp(SampleDossiers.DAY, ActionStatus.BLOCKED, Known.notRecorded(), Known.none(), Known.none());
        Measurement less = Measurement.builder(MeasurementId.of("moins"), SampleDossiers.DAY, IndicatorValue.of(1))
                .build();

        assertThat(codes(ungated.each(List.of(
                        move("m-1", MAY, MovementKind.AWARDED, "4000"), move("m-2", JUNE, MovementKind.PAID, "4500")))))
                .isEqualTo(Map.of(1, List.of("FIN-05")));
        assertThat(codes(Acts.of(dossier)
                        .each(List.<Function<Acts, Answer<Dossier>>>of(
                                move("m-1", MAY, MovementKind.AWARDED, "4000"),
                                it -> it.follow(SampleActions.MEETINGS, bare)))))
                .isEqualTo(Map.of(1, List.of("ACT-02", "ACT-03")));
        assertThat(codes(Acts.of(dossier)
                        .each(List.<Function<Acts, Answer<Dossier>>>of(
                                it -> it.measure(SampleActions.ESTABLISHMENTS, less, SampleDossiers.DAY),
                                it -> it.measure(SampleActions.ESTABLISHMENTS, again(less), SampleDossiers.DAY)))))
                .isEqualTo(Map.of(1, List.of("IND-08")));
    }

    private static Measurement again(Measurement other) {
        return Measurement.builder(MeasurementId.of("encore"), other.date(), other.measured())
                .build();
    }

    @Test
    void an_empty_series_changes_nothing() {
        assertThat(Acts.of(dossier).each(List.of())).isEqualTo(new ActSeries(dossier, new TreeMap<>()));
    }

    /** Later payments never make an earlier one right, so the payments of a series are those that go one by one. */
    @Test
    void random_payments_are_refused_as_they_are_one_by_one() {
        Dossier awarded = oneByOne(dossier, List.of(move("m", MAY, MovementKind.AWARDED, "4000")));
        Cases.seeds(8).forEach(number -> {
            Random random = new Random(number);
            List<Function<Acts, Answer<Dossier>>> acts = new ArrayList<>();
            for (int i = 0; i < 9; i++) {
                acts.add(move(
                        "p-" + random.nextInt(12),
                        JUNE.minusDays(random.nextInt(60)),
                        MovementKind.PAID,
                        Integer.toString(100 * (1 + random.nextInt(15)))));
            }

            ActSeries series = Acts.of(awarded).each(acts);

            assertThat(series.dossier()).as("case " + number).isEqualTo(oneByOne(awarded, acts));
            Stream<Violations> reasons = series.refusals().values().stream();
            assertThat(reasons).allMatch(Violations::hasErrors);
        });
    }
}
