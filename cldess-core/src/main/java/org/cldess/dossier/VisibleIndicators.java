package org.cldess.dossier;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cldess.action.Action;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorId;
import org.cldess.internal.narrowing.UnchangedLists;

/**
 * Selects the indicators that an audience sees: all except those that only hidden actions refer to and those computed
 * from a hidden indicator.
 */
final class VisibleIndicators {
    private VisibleIndicators() {}

    static List<Indicator> of(List<Action> all, List<Action> shown, List<Indicator> indicators) {
        List<Indicator> seen = UnchangedLists.only(
                indicators, indicator -> servesNone(all, indicator) || !servesNone(shown, indicator));
        List<Indicator> before;
        do {
            before = seen;
            Set<String> there = seen.stream().map(one -> one.id().value()).collect(Collectors.toSet());
            seen = UnchangedLists.only(
                    seen,
                    indicator -> indicator
                            .formula()
                            .filter(formula -> !there.containsAll(formula.indicators()))
                            .isEmpty());
        } while (seen.size() < before.size());
        return seen;
    }

    private static boolean servesNone(List<Action> actions, Indicator indicator) {
        return actions.stream().noneMatch(action -> action.indicators().contains(indicator.id()));
    }

    /** Returns the actions without references to hidden indicators. */
    static List<Action> actions(List<Action> actions, List<Indicator> seen) {
        Set<IndicatorId> there = seen.stream().map(Indicator::id).collect(Collectors.toSet());
        return actions.stream().allMatch(action -> there.containsAll(action.indicators()))
                ? actions
                : actions.stream()
                        .map(action -> there.containsAll(action.indicators())
                                ? action
                                : action.toBuilder()
                                        .indicators(UnchangedLists.only(action.indicators(), there::contains))
                                        .build())
                        .toList();
    }
}
