package org.cldess.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.junit.jupiter.api.Test;

/** Tests the network analysis for equal candidates, sampled paths and actors of unknown economy. */
class NetworkMeasuresLimitsTest {
    @Test
    void brokers_without_whom_as_many_fall_apart_come_by_the_ways_through_them_and_then_by_id() {
        NetworkMeasures measures = SomeNetwork.of(
                        "d+r", "d+s", "d+c", "d+e", "r+x", "s+x", "z+y", "z+w", "v+u", "v+t", "a1+a2", "a2+a3", "a3+a4",
                        "a4+a1")
                .measures(Accuracy.exact());

        assertThat(measures.brokers(20))
                .extracting(broker -> broker.actor().id().value())
                .containsExactly("d", "v", "z", "r", "s", "a1", "a2", "a3", "a4", "x");
    }

    @Test
    void a_number_of_brokers_and_a_broker_make_sense_or_are_refused() {
        NetworkMeasures measures = SomeNetwork.of("a+b", "b+c").measures(Accuracy.exact());
        Broker broker = measures.brokers(1).get(0);

        assertThat(measures.brokers(0)).isEmpty();
        assertThatThrownBy(() -> measures.brokers(-1)).hasMessage("A list cannot have -1 actors. Ask for 0 or more.");
        assertThat(broker.separated()).isEqualTo(1);
        assertThatThrownBy(() -> new Broker(
                        broker.actor(), broker.share(), 1, broker.groups().subList(0, 1)))
                .hasMessage("Without b, 1 pairs would be apart, but there are 1 groups. Name at least 2.");
    }

    @Test
    void who_is_new_or_was_alone_before_is_not_newly_alone() {
        Network earlier = SomeNetwork.of("a+b", "c", "d+e-f", "e-g");
        Network later = SomeNetwork.of("a", "b", "c", "new", "d+e-f", "e-g");
        NetworkChange change = later.changesSince(earlier);

        assertThat(change.newlyAlone()).extracting(actor -> actor.id().value()).containsExactly("a", "b");
        assertThat(change.noLongerAlone()).isEmpty();
        assertThat(earlier.changesSince(later).noLongerAlone())
                .extracting(actor -> actor.id().value())
                .containsExactly("a", "b");
    }

    @Test
    void the_change_of_a_share_is_told_where_there_was_one_and_is_one() {
        Network none = SomeNetwork.of("a", "e-b");
        Network some = SomeNetwork.of("a+e-b");

        assertThat(some.changesSince(some).sentences()).hasSize(4);
        assertThat(some.changesSince(none).sentences()).hasSize(3);
        assertThat(none.changesSince(some).sentences()).hasSize(3);
    }

    @Test
    void a_broker_whom_no_way_that_was_drawn_passes_is_a_broker_still() {
        String[] ties = Stream.concat(
                        IntStream.range(0, 200)
                                .mapToObj(number -> "r%s+r%s".formatted(100 + number, 100 + (number + 1) % 200)),
                        Stream.of("x+y", "y+z"))
                .toArray(String[]::new);
        NetworkMeasures measures = SomeNetwork.of(ties).measures(Accuracy.within(0.9, 0.1, 1));
        Actor between = SomeNetwork.actor("y");

        assertThat(measures.pathShare(between)).isEqualByComparingTo("0");
        assertThat(measures.brokers(1)).extracting(Broker::actor).containsExactly(between);
    }

    @Test
    void two_of_whom_nobody_knows_the_economy_are_of_neither() {
        Network network = SomeNetwork.of("a+b", "c+e-d", "e-d+e-f", "a+c");
        Network unknown = network.withEconomies(
                actor -> List.of("a", "b").contains(actor.id().value()) ? Economy.UNKNOWN : Economy.stated(actor));

        assertThat(unknown.measures().crossing()).isEqualTo(new Crossing(1, 0, 1, 2));
    }

    @Test
    void a_share_is_rounded_to_the_nearest_millionth() {
        NetworkMeasures measures = SomeNetwork.of("a+b", "b+c", "c+d").measures(Accuracy.exact());

        assertThat(measures.pathShare(SomeNetwork.actor("b"))).isEqualTo(new BigDecimal("0.666667"));
    }

    @Test
    void an_error_or_a_confidence_of_everything_or_nothing_is_refused() {
        for (double limit : new double[] {0, 1}) {
            assertThatThrownBy(() -> Accuracy.within(limit, 0.5, 1)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Accuracy.within(0.5, limit, 1)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Accuracy.within(Double.NaN, 0.5, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Accuracy.within(0.999, 0.001, 1).isExact()).isFalse();
    }
}
