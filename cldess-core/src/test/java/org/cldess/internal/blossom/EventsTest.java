package org.cldess.internal.blossom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

class EventsTest {
    private record Event(long time, int number) {}

    @Test
    void come_by_time_and_then_by_number_while_others_are_added() {
        for (long seed = 0; seed < Cases.of(50); seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Events events = new Events();
            TreeSet<Event> expected =
                    new TreeSet<>(Comparator.comparingLong(Event::time).thenComparing(Event::number));
            for (int number = 0; number < 300; number++) {
                Event event = new Event(random.nextInt(20), number * 7 % 300);
                events.add(event.time(), event.number());
                expected.add(event);
                if (random.nextInt(3) == 0) {
                    assertNextIs(expected.pollFirst(), events);
                }
            }
            while (!expected.isEmpty()) {
                assertNextIs(expected.pollFirst(), events);
            }
            assertThat(events.time()).isEqualTo(Long.MAX_VALUE);
        }
    }

    private static void assertNextIs(Event expected, Events events) {
        assertThat(new Event(events.time(), events.next())).isEqualTo(expected);
    }
}
