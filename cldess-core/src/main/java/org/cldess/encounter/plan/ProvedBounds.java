package org.cldess.encounter.plan;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cldess.internal.flow.DegreeLevel;
import org.cldess.internal.flow.DegreeLevel.Goal;
import org.cldess.internal.number.ExcessSum;

/**
 * What prices prove about all plans of a meeting: that none is fairer than a given one, and that none as fair has a
 * score above a bound. Nothing here knows how plans, levels or prices are found.
 *
 * <p>The levels of fairness are checked one after the other. By linear programming duality, no plan goes further at a
 * level than the sum of
 *
 * <ul>
 *   <li>for each participant, price × number of encounters + what this number counts at the level, at the best number
 *       within its quotas;
 *   <li>price × limit for the number of all encounters;
 *   <li>for each pair, what the sum of its prices falls short of 0; the whole difference if every plan contains the
 *       pair.
 * </ul>
 *
 * <p>If the given plan goes as far, the others that do so have one of the best numbers for each participant, every pair
 * whose prices are below 0, and no pair whose prices are above (complementary slackness). These narrower quotas are
 * those of the next level, and at the end those of the bound on the score.
 */
final class ProvedBounds {
    private static final byte FREE = 0;
    private static final byte IN = 1;
    private static final byte OUT = 2;

    private final MeetingWishes meeting;
    private final RoundCapacity rooms;
    private final List<DegreeLevel> levels;
    private final int[] open;
    private final int[] before;
    private final int[] wanted;
    private final int[] seats;
    private final int[] minimum;
    private final int[] maximum;
    private final boolean[] settled;
    private final int[][] levelPrices;
    private final long[] gained;
    private final long[] allowed;
    private boolean isAtLimit;
    private boolean holds = true;
    private final BigDecimal bound;

    /**
     * Computes the bounds.
     *
     * @param claimed the levels of a plan that is as fair as any; empty for all plans
     * @param open the number of encounters of each participant of the given plan, in the rounds to be planned and
     *     without those that are kept
     * @param prices the prices of encounters within the last quotas
     */
    ProvedBounds(
            MeetingWishes meeting,
            RoundCapacity rooms,
            Optional<List<DegreeLevel>> claimed,
            int[] open,
            EncounterPrices prices) {
        this.meeting = meeting;
        this.rooms = rooms;
        levels = claimed.orElse(List.of());
        this.open = open;
        EncounterQuotas quotas = EncounterQuotas.of(meeting, rooms);
        minimum = quotas.minimum();
        maximum = quotas.maximum();
        before = before(meeting, rooms);
        wanted = EncounterQuotas.wanted(meeting, rooms);
        seats = seats(meeting, rooms);
        settled = new boolean[open.length];
        levelPrices = new int[levels.size()][];
        gained = new long[levels.size()];
        allowed = new long[levels.size()];
        for (int step = 0; step < levels.size(); step++) {
            int[] ofNodes = levels.get(step).prices();
            holds &= ofNodes.length == open.length && isNext(step);
            levelPrices[step] = Arrays.copyOf(ofNodes, open.length);
            narrow(step);
        }
        holds &= claimed.isEmpty() || (meeting.limits().asksForFairness() && isComplete());
        holds &= prices.table().signum() == 0 || hasLimit();
        holds &= prices.table().signum() >= 0 || isAtLimit;
        bound = bound(prices);
        holds &= Arrays.equals(gained, allowed);
    }

    /** Returns the number of encounters of each participant that are not to be planned. */
    static int[] before(MeetingWishes meeting, RoundCapacity rooms) {
        return rooms.participants().stream().mapToInt(meeting.held()::count).toArray();
    }

    /** Returns the number of representatives of each participant. */
    static int[] seats(MeetingWishes meeting, RoundCapacity rooms) {
        return rooms.participants().stream()
                .mapToInt(meeting.persons()::seatsOf)
                .toArray();
    }

    /** Returns whether the plan goes as far as is proved possible at each level, and prices are prices. */
    boolean hold() {
        return holds;
    }

    /** Returns the bound on the score of encounters that are to be planned. */
    BigDecimal bound() {
        return bound;
    }

    private boolean hasLimit() {
        return rooms.limit() != RoundCapacity.UNLIMITED;
    }

    /** Returns whether a level is among those that the meeting asks for, and in its place. */
    private boolean isNext(int step) {
        DegreeLevel level = levels.get(step);
        DegreeLevel last = step == 0 ? null : levels.get(step - 1);
        boolean isInOrder = switch (level.goal()) {
            case AT_LEAST ->
                meeting.limits().raises()
                        && (last == null || (last.goal() == Goal.AT_LEAST && last.level() < level.level()));
            case MOST_PAIRS -> meeting.limits().levelled() && (last == null || last.goal() == Goal.AT_LEAST);
            case BELOW ->
                last != null
                        && (last.goal() == Goal.MOST_PAIRS
                                || (last.goal() == Goal.BELOW && last.level() > level.level()));
        };
        return isInOrder
                && (level.limitPrice() == 0 || hasLimit())
                && (level.limitPrice() >= 0 || isAtLimit)
                && (level.goal() != Goal.MOST_PAIRS || isFairest());
    }

    /**
     * Checks that all have as many as they can, except those that compete at a level, if the fairest plan is asked for.
     */
    private boolean isFairest() {
        boolean reached = true;
        for (int node = 0; meeting.limits().raises() && node < open.length; node++) {
            int least = Math.max(minimum[node], Math.min(maximum[node], wanted[node] - before[node]));
            reached &= settled[node] || open[node] >= least;
            minimum[node] = settled[node] ? minimum[node] : least;
        }
        return reached;
    }

    /** Checks that the last level leaves nothing that the meeting asks for. */
    private boolean isComplete() {
        if (!meeting.limits().levelled()) {
            return isFairest();
        }
        boolean reached = !levels.isEmpty() && levels.get(levels.size() - 1).goal() != Goal.AT_LEAST;
        for (int node = 0; reached && node < open.length; node++) {
            reached = settled[node] || open[node] <= minimum[node];
            maximum[node] = settled[node] ? maximum[node] : minimum[node];
        }
        return reached;
    }

    private void narrow(int step) {
        DegreeLevel level = levels.get(step);
        if (level.goal() == Goal.MOST_PAIRS) {
            Arrays.fill(settled, false);
        }
        if (level.limitPrice() != 0 && hasLimit()) {
            allowed[step] += level.limitPrice() * rooms.limit();
        }
        int leftCount = meeting.scores().lefts().size();
        for (int node = 0; node < open.length; node++) {
            switch (level.goal()) {
                case AT_LEAST -> {
                    int low = Math.max(0, Math.min(wanted[node], level.level() - 1) - before[node]);
                    int high = Math.max(0, Math.min(wanted[node], level.level()) - before[node]);
                    if (!settled[node]) {
                        minimum[node] = Math.max(minimum[node], Math.min(maximum[node], low));
                    }
                    narrow(step, node, low, high, 1);
                    settled[node] |= levelPrices[step][node] < 0;
                }
                case MOST_PAIRS -> narrow(step, node, 0, node < leftCount ? Integer.MAX_VALUE : 0, 1);
                case BELOW -> {
                    int low = Math.max(0, (level.level() - 1) * seats[node] - before[node]);
                    int high = Math.max(0, level.level() * seats[node] - before[node]);
                    if (!settled[node]) {
                        maximum[node] = Math.min(maximum[node], Math.max(minimum[node], high));
                    }
                    narrow(step, node, low, high, -1);
                    settled[node] |= levelPrices[step][node] > 0;
                }
            }
        }
        isAtLimit |= level.limitPrice() > 0;
    }

    /** Narrows the quotas of a participant, whose encounters between two numbers count at a level. */
    private void narrow(int step, int node, int low, int high, int worth) {
        holds &= open[node] >= minimum[node] && open[node] <= maximum[node];
        int from = Math.max(minimum[node], Math.min(maximum[node], low));
        int to = Math.max(from, Math.min(maximum[node], high));
        gained[step] += (long) worth * (Math.max(from, Math.min(to, open[node])) - from);
        long best = Long.MIN_VALUE;
        int smallest = 0;
        int largest = 0;
        for (int number : new int[] {minimum[node], from, to, maximum[node]}) {
            long value = (long) worth * (Math.max(from, Math.min(to, number)) - from)
                    + (long) levelPrices[step][node] * number;
            smallest = value > best ? number : smallest;
            largest = value >= best ? number : largest;
            best = Math.max(best, value);
        }
        allowed[step] += best;
        minimum[node] = smallest;
        maximum[node] = largest;
    }

    private BigDecimal bound(EncounterPrices prices) {
        List<BigDecimal> ofNodes = rooms.participants().stream().map(prices::of).toList();
        BigDecimal sum = BigDecimal.ZERO;
        for (int node = 0; node < open.length; node++) {
            BigDecimal price = ofNodes.get(node);
            sum = sum.add(price.multiply(BigDecimal.valueOf(price.signum() > 0 ? maximum[node] : minimum[node])));
        }
        if (hasLimit()) {
            sum = sum.add(prices.table().multiply(BigDecimal.valueOf(rooms.limit())));
        }
        int leftCount = meeting.scores().lefts().size();
        ExcessSum ofPairs = new ExcessSum(ofNodes, prices.table());
        Set<Long> musts = new HashSet<>();
        meeting.open(meeting.musts())
                .forEach(pair -> musts.add(number(rooms.node(pair.left()), rooms.node(pair.right()))));
        EligiblePairs.visit(meeting, rooms, (place, left, right, millionths) -> {
            int other = leftCount + right;
            byte state = !musts.isEmpty() && musts.remove(number(left, other)) ? IN : FREE;
            state = levels.isEmpty() ? state : addAtLevels(left, other, state);
            if (state != OUT) {
                ofPairs.add(left, other, millionths, state == IN);
            }
        });
        return sum.add(ofPairs.total());
    }

    /** Adds what a pair allows at each level; returns whether it is in all plans that reach the levels, or in none. */
    private byte addAtLevels(int left, int right, byte first) {
        byte state = first;
        for (int step = 0; step < levelPrices.length; step++) {
            long sum = (long) levelPrices[step][left]
                    + levelPrices[step][right]
                    + levels.get(step).limitPrice();
            allowed[step] -= state == IN || (state == FREE && sum < 0) ? sum : 0;
            state = state != FREE || sum == 0 ? state : sum < 0 ? IN : OUT;
        }
        return state;
    }

    private static long number(int left, int right) {
        return ((long) left << Integer.SIZE) + right;
    }
}
