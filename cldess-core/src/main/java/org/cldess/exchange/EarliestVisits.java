package org.cldess.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cldess.language.Message;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;

/**
 * The earliest two days on which two participants can visit each other: the later day is as early as possible, and then
 * the earlier one. If either may host first, the left one does.
 */
final class EarliestVisits {
    private static final VisitDays NO_DAYS = VisitDays.of(List.of());

    private EarliestVisits() {}

    /** Returns both visits, the earlier one first; empty if there are no two days. */
    static List<PlannedVisit> of(Pair pair, Map<Participant, VisitDays> days) {
        SortedSet<LocalDate> atLeft = common(pair.right(), pair.left(), days);
        SortedSet<LocalDate> atRight = common(pair.left(), pair.right(), days);
        if (whyNone(pair, days).isPresent()) {
            return List.of();
        }
        LocalDate left = atLeft.first();
        LocalDate right = atRight.first();
        if (left.equals(right)) {
            Optional<LocalDate> laterLeft = second(atLeft);
            Optional<LocalDate> laterRight = second(atRight);
            if (laterRight.isEmpty()
                    || laterLeft.filter(laterRight.get()::isAfter).isPresent()) {
                left = laterLeft.orElseThrow();
            } else {
                right = laterRight.get();
            }
        }
        PlannedVisit visitAtLeft = new PlannedVisit(pair.right(), pair.left(), left);
        PlannedVisit visitAtRight = new PlannedVisit(pair.left(), pair.right(), right);
        return left.isBefore(right) ? List.of(visitAtLeft, visitAtRight) : List.of(visitAtRight, visitAtLeft);
    }

    /** Returns why there are no two days; empty if there are. */
    static Optional<Message> whyNone(Pair pair, Map<Participant, VisitDays> days) {
        for (Participant one : List.of(pair.left(), pair.right())) {
            if (!days.containsKey(one)) {
                return Optional.of(Texts.WORDS.message("days.unknown", one));
            }
        }
        SortedSet<LocalDate> atLeft = common(pair.right(), pair.left(), days);
        SortedSet<LocalDate> atRight = common(pair.left(), pair.right(), days);
        if (atLeft.isEmpty()) {
            return Optional.of(Texts.WORDS.message("days.none", pair.left(), pair.right()));
        }
        if (atRight.isEmpty()) {
            return Optional.of(Texts.WORDS.message("days.none", pair.right(), pair.left()));
        }
        long different =
                Stream.concat(atLeft.stream(), atRight.stream()).distinct().count();
        return different > 1
                ? Optional.empty()
                : Optional.of(Texts.WORDS.message("days.one", pair.left(), pair.right(), atLeft.first()));
    }

    private static Optional<LocalDate> second(SortedSet<LocalDate> days) {
        return days.stream().skip(1).findFirst();
    }

    private static SortedSet<LocalDate> common(
            Participant visitor, Participant host, Map<Participant, VisitDays> days) {
        SortedSet<LocalDate> common =
                new TreeSet<>(days.getOrDefault(host, NO_DAYS).hosting());
        common.retainAll(days.getOrDefault(visitor, NO_DAYS).visiting());
        return common;
    }
}
