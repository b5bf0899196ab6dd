package org.cldess.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cldess.internal.interruption.Interruption;
import org.cldess.matching.Participant;

/**
 * The sum of the prices of all groups that contain two given participants, in constant time for each pair.
 *
 * <p>Any two groups are nested or disjoint, so all participants can be arranged in a row in which the members of each
 * group are adjacent. For two neighbours in the row, the sum of the prices of the groups that contain both is known;
 * for any two participants, it is the minimum over the neighbours between them.
 */
final class NestedGroups {
    private final Map<Participant, Integer> places = new HashMap<>();
    private final BigDecimal[][] minimum;

    private NestedGroups(List<Participant> row, BigDecimal[] between) {
        for (Participant participant : row) {
            Interruption.throwIfInterrupted(places.size());
            places.put(participant, places.size());
        }
        int levels = 32 - Integer.numberOfLeadingZeros(Math.max(1, between.length));
        minimum = new BigDecimal[levels][];
        minimum[0] = between;
        for (int level = 1; level < levels; level++) {
            int half = 1 << (level - 1);
            BigDecimal[] below = minimum[level - 1];
            minimum[level] = new BigDecimal[Math.max(0, between.length - 2 * half + 1)];
            for (int i = 0; i < minimum[level].length; i++) {
                Interruption.throwIfInterrupted(i);
                minimum[level][i] = below[i].min(below[i + half]);
            }
        }
    }

    /**
     * Returns the nested groups; empty unless all groups have an odd size and known members, and any two are nested or
     * disjoint.
     */
    static Optional<NestedGroups> of(List<Participant> participants, List<PricedGroup> groups) {
        Row row = new Row(participants, groups.size());
        List<PricedGroup> smallestFirst = new ArrayList<>(groups);
        smallestFirst.sort(Comparator.comparing(group -> group.members().size()));
        for (int i = 0; i < smallestFirst.size(); i++) {
            Interruption.throwIfInterrupted();
            if (!row.bringTogether(i, smallestFirst.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(row.groups(smallestFirst));
    }

    /** Returns the sum of the prices of all groups that contain both participants. */
    BigDecimal around(Participant one, Participant other) {
        int first = places.getOrDefault(one, 0);
        int second = places.getOrDefault(other, 0);
        int from = Math.min(first, second);
        int to = Math.max(first, second);
        int level = 31 - Integer.numberOfLeadingZeros(to - from);
        return minimum[level][from].min(minimum[level][to - (1 << level)]);
    }

    /** Participants in chains that are joined, group after group from the smallest. */
    private static final class Row {
        private static final int NONE = -1;

        private final List<Participant> participants;
        private final Map<Participant, Integer> numbers = new HashMap<>();
        private final int[] chain;
        private final int[] last;
        private final int[] size;
        private final int[] next;
        private final int[] joinedBy;
        private final int[] madeBy;
        private final int[] parent;

        Row(List<Participant> participants, int groups) {
            this.participants = participants;
            for (Participant participant : participants) {
                Interruption.throwIfInterrupted(numbers.size());
                numbers.put(participant, numbers.size());
            }
            int count = participants.size();
            chain = new int[count];
            last = new int[count];
            size = new int[count];
            next = new int[count];
            joinedBy = new int[count];
            madeBy = new int[count];
            parent = new int[groups];
            for (int i = 0; i < count; i++) {
                chain[i] = i;
                last[i] = i;
            }
            Arrays.fill(size, 1);
            Arrays.fill(next, NONE);
            Arrays.fill(joinedBy, NONE);
            Arrays.fill(madeBy, NONE);
            Arrays.fill(parent, NONE);
        }

        /**
         * Joins the chains of a group’s members into one; returns false if the group contains only a part of a chain,
         * or is not an odd number of participants.
         */
        boolean bringTogether(int group, PricedGroup members) {
            Set<Integer> chains = new LinkedHashSet<>();
            Set<Integer> held = new LinkedHashSet<>();
            for (Participant member : members.members()) {
                Integer number = numbers.get(member);
                if (number != null) {
                    held.add(number);
                    chains.add(chain[number]);
                }
            }
            int whole = chains.stream().mapToInt(each -> size[each]).sum();
            if (held.size() != members.members().size() || whole != held.size() || whole % 2 == 0) {
                return false;
            }
            int first = chains.iterator().next();
            for (int each : chains) {
                if (madeBy[each] != NONE) {
                    parent[madeBy[each]] = group;
                }
                if (each != first) {
                    joinedBy[last[first]] = group;
                    next[last[first]] = each;
                    last[first] = last[each];
                }
            }
            held.forEach(number -> chain[number] = first);
            size[first] = whole;
            madeBy[first] = group;
            return true;
        }

        NestedGroups groups(List<PricedGroup> smallestFirst) {
            BigDecimal[] taken = new BigDecimal[parent.length];
            for (int group = parent.length - 1; group >= 0; group--) {
                BigDecimal above = parent[group] == NONE ? BigDecimal.ZERO : taken[parent[group]];
                taken[group] = above.add(smallestFirst.get(group).price());
            }
            List<Participant> row = new ArrayList<>();
            BigDecimal[] between = new BigDecimal[participants.size()];
            for (int i = 0; i < chain.length; i++) {
                Interruption.throwIfInterrupted(i);
                for (int number = chain[i] == i ? i : NONE; number != NONE; number = next[number]) {
                    between[row.size()] = joinedBy[number] == NONE ? BigDecimal.ZERO : taken[joinedBy[number]];
                    row.add(participants.get(number));
                }
            }
            return new NestedGroups(row, between);
        }
    }
}
