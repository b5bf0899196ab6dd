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
 * The progress of a set of actions (<i>{@index avancement}</i>). A sub-action whose parent is in the set counts through
 * its parent: the progress of the parent is the weighted mean over its sub-actions or, if none of them has a recorded
 * progress, its own.
 *
 * @param all the number of actions, without sub-actions
 * @param dropped the number of dropped actions, which count nowhere else
 * @param done the number of actions that are done
 * @param late the number of actions that should have ended before the day but have not
 * @param weighted the sum of weight × progress over the sum of weights, from 0 to 1, to four decimals; empty if the sum
 *     of weights is zero
 * @param unknown the number of begun actions and sub-actions without recorded progress, which are left out of
 *     {@code weighted}
 */
public record Progress(int all, int dropped, int done, int late, Optional<BigDecimal> weighted, int unknown) {
    private static final int DECIMALS = 4;

    /** Enough decimals for shares of whole percents: rounding to them first removes the error of the division. */
    private static final int FINE = 20;

    /** The known progress of some actions together. */
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
     * Computes the progress of some actions on a day.
     *
     * @param actions the actions
     * @param day the day
     * @return the progress, weighted by action
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

    /** {@return the number of actions that count, which excludes dropped ones} */
    public int counted() {
        return all - dropped;
    }

    /** {@return the share of actions that are done, to four decimals; empty if no action counts} */
    public Optional<BigDecimal> doneShare() {
        return counted() == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(done).divide(BigDecimal.valueOf(counted()), DECIMALS, RoundingMode.HALF_UP));
    }
}
