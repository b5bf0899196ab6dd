package org.cldess.internal.auction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

class BestPerNodeTest {
    private static final int SIZE = 3;
    private static final long LOWEST = -1;

    private record Offer(int other, long gain) {}

    private static List<Offer> drawn(Random random) {
        return IntStream.range(0, random.nextInt(30))
                .mapToObj(other -> new Offer(other, random.nextInt(5) - 2))
                .filter(offer -> offer.gain() >= LOWEST)
                .toList();
    }

    private static BestPerNode offered(List<Offer> offers) {
        BestPerNode best = new BestPerNode(true, 1, SIZE, LOWEST);
        for (Offer offer : offers) {
            if (offer.gain() >= best.threshold[0]) {
                best.offer(0, offer.other(), offer.gain());
            }
        }
        return best;
    }

    private static Set<String> kept(BestPerNode best) {
        best.finish(0);
        Set<String> kept = new TreeSet<>();
        for (int k = 0; k < best.count(0); k++) {
            kept.add(best.other(0, k) + " gains " + best.gain(0, k));
        }
        return kept;
    }

    @Test
    void keeps_the_same_best_in_whatever_order_and_by_however_many_they_are_offered() {
        for (long seed = 0; seed < Cases.of(300); seed++) {
            Random random = new Random(seed);
            List<Offer> offers = drawn(random);
            BestPerNode whole = offered(offers);
            List<Offer> shuffled = new ArrayList<>(offers);
            Collections.shuffle(shuffled, random);
            int half = shuffled.size() / 2;
            BestPerNode halves = offered(shuffled.subList(0, half));
            halves.offerAll(offered(shuffled.subList(half, shuffled.size())));

            assertThat(kept(whole)).as("case %d", seed).isEqualTo(kept(halves));
            assertThat(IntStream.range(0, whole.count(0))
                            .mapToObj(k -> whole.gain(0, k))
                            .sorted(Comparator.reverseOrder()))
                    .as("case %d", seed)
                    .isEqualTo(offers.stream()
                            .map(Offer::gain)
                            .sorted(Comparator.reverseOrder())
                            .limit(SIZE)
                            .toList());
        }
    }
}
