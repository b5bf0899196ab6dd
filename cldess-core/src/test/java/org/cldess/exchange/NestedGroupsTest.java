package org.cldess.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.cldess.matching.Participant;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

class NestedGroupsTest {
    @Test
    void two_are_held_by_the_groups_that_name_both() {
        Cases.seeds(100).forEach(seed -> {
            Random random = new Random(seed);
            List<Participant> all = IntStream.range(0, 3 + random.nextInt(15))
                    .mapToObj(number -> Participant.named("P" + (10 + number)))
                    .toList();
            List<Participant> order = new ArrayList<>(all);
            Collections.shuffle(order, random);
            List<PricedGroup> groups = new ArrayList<>();
            split(order, random, groups);
            Collections.shuffle(groups, random);

            NestedGroups nested = NestedGroups.of(all, groups).orElseThrow();

            for (Participant one : all) {
                for (Participant other : all) {
                    if (!one.equals(other)) {
                        assertThat(nested.around(one, other))
                                .as("case %s, %s and %s in %s", seed, one, other, groups)
                                .isEqualByComparingTo(groups.stream()
                                        .filter(group -> group.members().containsAll(List.of(one, other)))
                                        .map(PricedGroup::price)
                                        .reduce(BigDecimal.ZERO, BigDecimal::add));
                    }
                }
            }
        });
    }

    /** Draws odd groups nested in odd groups, some of which have no price. */
    private static void split(List<Participant> members, Random random, List<PricedGroup> groups) {
        if (members.size() < 3) {
            return;
        }
        if (members.size() % 2 == 1 && random.nextInt(3) > 0) {
            groups.add(new PricedGroup(List.copyOf(members), BigDecimal.valueOf(1 + random.nextInt(9))));
        }
        int cut = 1 + random.nextInt(members.size() - 1);
        split(members.subList(0, cut), random, groups);
        split(members.subList(cut, members.size()), random, groups);
    }
}
