package org.cldess.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cldess.reporting.chart.Timeline.Event;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 30);

    @Test
    void beyond_thirty_the_events_of_a_year_are_one_with_their_number() {
        List<Event> events = IntStream.range(0, 31)
                .mapToObj(i -> new Event(
                        "événement " + i,
                        LocalDate.of(i == 30 ? 2014 : 2012 + i % 2, 3, 1).plusDays(i)))
                .toList();

        List<Event> merged = Timeline.of(DAY, List.of(), events, Locale.FRENCH).events();

        assertThat(merged)
                .extracting(event -> event.label().replace('\u00A0', ' '))
                .containsExactly("2012 : 15 événements", "2013 : 15 événements", "événement 30");
        assertThat(merged)
                .extracting(Event::day)
                .containsExactly(
                        LocalDate.of(2012, 3, 1),
                        LocalDate.of(2013, 3, 2),
                        events.get(30).day());
        assertThat(Timeline.of(DAY, List.of(), events, Locale.ENGLISH)
                        .events()
                        .get(0)
                        .label())
                .isEqualTo("2012: 15 events");
        assertThat(Timeline.of(DAY, List.of(), events.subList(1, 31), Locale.FRENCH)
                        .events())
                .hasSize(30);
    }
}
