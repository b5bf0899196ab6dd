package org.cldess.action;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How far a set of actions has come (<i>{@index avancement}</i>). An action that is a part of another one of the set counts through it: that one
 * has come as far as its parts have, each by its weight, or as far as it says itself where none of them tells.
 *
 * @param all how many actions there are, without those that are parts of another
 * @param dropped how many of them were given up, which count nowhere else
 * @param done how many are done
 * @param late how many should have ended before the day and have not
 * @param weighted the sum of weight × progress over the sum of weights, from 0 to 1, to four decimals; nothing where no weight counts
 * @param unknown how many actions, or parts, have begun without a recorded progress and are left out of it
 */
public record Progress(int all, int dropped, int done, int late, Optional<BigDecimal> weighted, int unknown) {
    private static final int DECIMALS = 4;

    /** Exact for shares of whole percents: rounding here first takes away what the division left over. */
    private static final int FINE = 20;

    /** What is known of the progress of some actions together. */
    private record Reached(Optional<BigDecimal> share, int unknown) {
        static Reached by(Action action) {
            Optional<BigDecimal> own = action.progress().value().map(percent -> BigDecimal.valueOf(percent, 2));
            return new Reached(own, own.isPresent() ? 0 : 1);
        }

        static Reached together(List<Action> actions, Function<Action, Reached> each) {
            BigDecimal reached = BigDecimal.ZERO;
            long weights = 0;
            int unknown = 0;
            for (Action action : counted(actions)) {
                Reached one = each.apply(action);
                unknown += one.unknown();
                if (one.share().isPresent()) {
                    weights += action.weight();
                    reached = reached.add(one.share().get().multiply(BigDecimal.valueOf(action.weight())));
                }
            }
            return new Reached(
                    weights == 0
                            ? Optional.empty()
                            : Optional.of(reached.divide(BigDecimal.valueOf(weights), MathContext.DECIMAL128)),
                    unknown);
        }
    }

    /**
     * How far some actions have come on a day.
     *
     * @param actions the actions
     * @param day the day
     * @return their progress, each by its weight
     */
    public static Progress of(Collection<Action> actions, LocalDate day) {
        List<Action> seen = actions.stream().map(action -> action.seenOn(day)).toList();
        Set<ActionId> ids = seen.stream().map(Action::id).collect(Collectors.toSet());
        Map<Boolean, List<Action>> sides = seen.stream()
                .collect(Collectors.partitioningBy(
                        action -> action.parent().filter(ids::contains).isPresent()));
        List<Action> whole = sides.getOrDefault(false, List.of());
        Map<ActionId, List<Action>> parts = sides.getOrDefault(true, List.of()).stream()
                .collect(Collectors.groupingBy(part -> part.parent().orElseThrow()));
        List<Action> counted = counted(whole);
        Reached reached =
                Reached.together(whole, action -> reached(action, parts.getOrDefault(action.id(), List.of())));
        return new Progress(
                whole.size(),
                whole.size() - counted.size(),
                (int) counted.stream()
                        .filter(action -> action.status() == ActionStatus.DONE)
                        .count(),
                (int) counted.stream().filter(action -> action.isLate(day)).count(),
                reached.share()
                        .map(share ->
                                share.setScale(FINE, RoundingMode.HALF_UP).setScale(DECIMALS, RoundingMode.HALF_UP)),
                reached.unknown());
    }

    private static Reached reached(Action action, List<Action> parts) {
        Reached theirs = Reached.together(parts, Reached::by);
        return theirs.share().isPresent() ? theirs : Reached.by(action);
    }

    private static List<Action> counted(List<Action> actions) {
        return actions.stream()
                .filter(action -> action.status() != ActionStatus.DROPPED)
                .toList();
    }

    /** {@return how many actions count: those that were not given up} */
    public int counted() {
        return all - dropped;
    }

    /** {@return the share of actions that are done, to four decimals; nothing where none counts} */
    public Optional<BigDecimal> doneShare() {
        return counted() == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(done).divide(BigDecimal.valueOf(counted()), DECIMALS, RoundingMode.HALF_UP));
    }
}
