package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.cldess.actor.ActorId;
import org.cldess.disclosure.Audience;
import org.cldess.encounter.Meeting;
import org.cldess.encounter.MeetingId;
import org.cldess.encounter.Side;
import org.cldess.indicator.EncounterCount;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorId;
import org.cldess.indicator.IndicatorKind;
import org.cldess.indicator.IndicatorValue;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.MeasurementId;
import org.cldess.indicator.Nature;
import org.cldess.indicator.Series;
import org.cldess.indicator.formula.Formula;
import org.cldess.known.Known;
import org.cldess.outcome.EncounterFollowUp;
import org.cldess.outcome.EncounterOutcome;
import org.cldess.outcome.Occasion;
import org.cldess.outcome.OutcomeKind;
import org.cldess.outcome.OutcomeTally;
import org.cldess.sample.Refused;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;

/**
 * Four pairs met on 22 November 2012. The outcomes are a contact and then an order, two orders, nothing, and not
 * recorded.
 */
class EncounterCountsTest {
    private static final LocalDate MET = LocalDate.of(2012, 11, 22);
    private static final LocalDate WINTER = LocalDate.of(2013, 2, 26);
    private static final LocalDate SPRING = LocalDate.of(2013, 4, 2);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2014, 1, 15);
    private static final LocalDate END = LocalDate.of(2014, 6, 30);
    private static final IndicatorId HELD = IndicatorId.of("zz-held");
    private static final IndicatorId ORDERS = IndicatorId.of("zz-orders");
    private static final IndicatorId YEARLY = IndicatorId.of("zz-yearly");
    private static final IndicatorId SHARE = IndicatorId.of("zz-share");

    private final Dossier dossier = dossier();

    private static EncounterOutcome outcome(LocalDate day, OutcomeKind kind) {
        return new EncounterOutcome(day, kind, Known.of("Voilà."), Known.none());
    }

    private static Dossier dossier() {
        Dossier grasse = SampleDossiers.grasse().toBuilder()
                .exchanges(List.of())
                .gatherings(List.of())
                .build();
        Meeting meeting = grasse.meetings().get(0);
        List<List<EncounterOutcome>> outcomes = List.of(
                List.of(outcome(WINTER, OutcomeKind.CONTACT), outcome(NEXT_YEAR, OutcomeKind.ORDER)),
                List.of(outcome(WINTER, OutcomeKind.ORDER), outcome(SPRING, OutcomeKind.ORDER)),
                List.of(outcome(SPRING, OutcomeKind.NOTHING)),
                List.of());
        List<Meeting> meetings = IntStream.range(0, outcomes.size())
                .mapToObj(i -> Meeting.builder(MeetingId.of("zz-" + i), meeting.title(), meeting.rounds())
                        .guests(meeting.guests())
                        .date(MET)
                        .introductions(List.of(new EncounterFollowUp(
                                guest(meeting, Side.FIRST), guest(meeting, Side.SECOND), outcomes.get(i))))
                        .build())
                .toList();
        return grasse.toBuilder()
                .meetings(meetings)
                .build()
                .with(counting(HELD, EncounterCount.HELD, Nature.CUMULATIVE))
                .with(counting(ORDERS, EncounterCount.ORDER, Nature.CUMULATIVE))
                .with(counting(YEARLY, EncounterCount.FOLLOWED, Nature.FLOW))
                .with(Indicator.builder(SHARE, "Part suivie d’une commande", IndicatorKind.OUTCOME, "%")
                        .formula(Formula.parse("[zz-orders] / [zz-held] * 100"))
                        .build());
    }

    private static ActorId guest(Meeting meeting, Side side) {
        return meeting.guests().stream()
                .filter(guest -> guest.side() == side)
                .findFirst()
                .orElseThrow()
                .actor();
    }

    private static Indicator counting(IndicatorId id, EncounterCount count, Nature nature) {
        return Indicator.builder(id, id.value(), IndicatorKind.OUTCOME, "rencontres")
                .nature(nature)
                .counts(count)
                .build();
    }

    private List<Measurement> measurements(IndicatorId id, LocalDate day) {
        return dossier.indicators(day).stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow()
                .measurements();
    }

    private static Measurement on(LocalDate day, long count) {
        return Measurement.builder(MeasurementId.of("on-" + day), day, IndicatorValue.of(count))
                .source(Known.none())
                .measuredBy(Known.none())
                .author(Known.none())
                .correction(Known.none())
                .build();
    }

    @Test
    void an_encounter_counts_from_the_day_on_which_its_kind_was_first_noted() {
        assertThat(measurements(HELD, END)).containsExactly(on(MET, 4));
        assertThat(measurements(ORDERS, END)).containsExactly(on(WINTER, 1), on(NEXT_YEAR, 2));
    }

    @Test
    void what_was_noted_later_is_not_seen_before() {
        assertThat(measurements(ORDERS, SPRING)).containsExactly(on(WINTER, 1));
        assertThat(measurements(ORDERS, WINTER.minusDays(1))).isEmpty();
        assertThat(measurements(HELD, MET.minusDays(1))).isEmpty();
    }

    @Test
    void a_flow_is_counted_year_by_year() {
        assertThat(measurements(YEARLY, END)).containsExactly(in2013(LocalDate.of(2013, 12, 31)));
    }

    @Test
    void a_year_that_is_not_over_is_counted_until_the_day() {
        assertThat(measurements(YEARLY, LocalDate.of(2013, 12, 30)))
                .containsExactly(in2013(LocalDate.of(2013, 12, 30)));
    }

    private static Measurement in2013(LocalDate last) {
        return on(last, 2).toBuilder().periodStart(LocalDate.of(2013, 1, 1)).build();
    }

    @Test
    void a_formula_takes_what_is_counted_on_each_day() {
        List<Indicator> all = dossier.indicators(END);
        Indicator share = dossier.findIndicator(SHARE).orElseThrow();

        assertThat(Series.of(share, all).points())
                .extracting(Series.Point::date)
                .containsExactly(WINTER, NEXT_YEAR);
        assertThat(Series.of(share, all).points().get(1).value()).isEqualByComparingTo(new BigDecimal("50"));
    }

    @Test
    void nothing_of_it_is_stored_and_it_is_kept_to_the_committee() {
        assertThat(dossier.findIndicator(ORDERS).orElseThrow().measurements()).isEmpty();
        assertThat(numbers(Audience.COMMITTEE)).hasSize(2);
        assertThat(numbers(Audience.PARTNER)).isEmpty();
    }

    /** Returns the computed share, from what an audience sees. */
    private List<Series.Point> numbers(Audience audience) {
        Dossier seen = dossier.seenBy(audience);
        return Series.of(seen.findIndicator(SHARE).orElseThrow(), seen.indicators(END))
                .points();
    }

    @Test
    void what_is_counted_is_measured_by_nobody_and_is_no_stock() {
        Indicator orders = dossier.findIndicator(ORDERS).orElseThrow();

        assertThat(Refused.making(() -> orders.with(on(END, 9)))).containsExactly("form.counted /counts");
        assertThat(Refused.making(() -> counting(ORDERS, EncounterCount.ORDER, Nature.STOCK)))
                .containsExactly("form.counted /nature");
    }

    @Test
    void the_tally_tells_each_kind_with_its_denominator() {
        OutcomeTally tally = OutcomeTally.of(dossier.encounters(END));

        assertThat(dossier.encounters(END)).extracting(one -> one.occasion()).containsOnly(Occasion.MEETING);
        assertThat(tally.made()).isEqualTo(4);
        assertThat(tally.unknown()).isEqualTo(1);
        assertThat(tally.ledSomewhere()).isEqualTo(2);
        assertThat(tally.reached(OutcomeKind.ORDER)).isEqualTo(2);
        assertThat(tally.reached(OutcomeKind.CONTACT)).isEqualTo(1);
        assertThat(tally.reached(OutcomeKind.NOTHING)).isEqualTo(1);
        assertThat(tally.share(OutcomeKind.ORDER)).contains(new BigDecimal("0.5000"));
        assertThat(OutcomeTally.of(dossier.encounters(SPRING)).reached(OutcomeKind.ORDER))
                .isEqualTo(1);
    }
}
