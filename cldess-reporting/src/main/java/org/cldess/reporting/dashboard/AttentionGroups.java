package org.cldess.reporting.dashboard;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cldess.reporting.dashboard.AttentionItem.Reason;

/**
 * Items that need attention, in few enough rows to be read: items that say the same of several subjects are one row,
 * and while the rows are too many, so are those of the same reason, the least urgent reason first.
 *
 * @param rows the rows, each of one or more items, most urgent first
 * @param left the number of items that are in no row
 */
record AttentionGroups(List<List<AttentionItem>> rows, int left) {
    /** The maximum number of rows; a longer list is not read to its end. */
    static final int MAX_ROWS = 12;

    private static final Comparator<AttentionItem> BY_URGENCY = Comparator.comparing(AttentionItem::reason)
            .thenComparing(item -> item.since().orElse(LocalDate.MAX));

    static AttentionGroups of(List<AttentionItem> items) {
        List<AttentionItem> sorted = items.stream().sorted(BY_URGENCY).toList();
        Set<Reason> together = EnumSet.noneOf(Reason.class);
        Deque<Reason> apart = new ArrayDeque<>(List.of(Reason.values()));
        List<List<AttentionItem>> rows = grouped(sorted, together);
        while (rows.size() > MAX_ROWS && !apart.isEmpty()) {
            together.add(apart.removeLast());
            rows = grouped(sorted, together);
        }
        List<List<AttentionItem>> shown = rows.stream().limit(MAX_ROWS).toList();
        int inRows = shown.stream().mapToInt(List::size).sum();
        return new AttentionGroups(shown, items.size() - inRows);
    }

    /** Groups items that say the same of several subjects, and all items of some reasons. */
    private static List<List<AttentionItem>> grouped(List<AttentionItem> items, Set<Reason> together) {
        Map<Object, List<AttentionItem>> groups = new LinkedHashMap<>();
        for (AttentionItem item : items) {
            Object key = together.contains(item.reason())
                    ? item.reason()
                    : List.of(
                            item.reason(), item.statement().plain(), item.todo().plain());
            groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(item);
        }
        return groups.values().stream().map(List::copyOf).toList();
    }
}
