package org.cldess.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The difference of two lists: a shortest edit script from one to the other, which keeps a longest common subsequence.
 *
 * <p>The algorithm is the linear-space variant of E. W. Myers, “An O(ND) difference algorithm and its variations”,
 * Algorithmica 1 (1986), which divides at the middle snake. For lists with {@code n} items in total and {@code d}
 * differences, it takes O(n·d) time in the worst case, O(n + d²) on average, and O(n) memory.
 *
 * @param steps the edit of each item, in reading order: at the same position, removed items come before added ones
 * @param <T> the type of the items
 */
public record ListDifference<T>(List<Step<T>> steps) {
    /** Copies the list. */
    public ListDifference {
        steps = List.copyOf(steps);
    }

    /**
     * The edit of one item.
     *
     * @param edit the edit
     * @param item the item
     * @param <T> the type of the item
     */
    public record Step<T>(Edit edit, T item) {}

    /**
     * Compares two lists.
     *
     * @param before the first list
     * @param after the second list
     * @param <T> the type of the items, compared by {@code equals}
     * @return the difference
     */
    public static <T> ListDifference<T> between(List<T> before, List<T> after) {
        Map<T, Integer> numbers = new HashMap<>();
        int[] first = numbered(before, numbers);
        int[] second = numbered(after, numbers);
        boolean[] removed = new boolean[first.length];
        boolean[] added = new boolean[second.length];
        Arrays.fill(removed, true);
        Arrays.fill(added, true);
        int[] left = shared(first, second, numbers.size());
        int[] right = shared(second, first, numbers.size());
        new MiddleSnake(pick(first, left), pick(second, right), (i, j) -> {
                    removed[left[i]] = false;
                    added[right[j]] = false;
                })
                .run();
        return new ListDifference<>(steps(before, removed, after, added));
    }

    private static <T> int[] numbered(List<T> list, Map<T, Integer> numbers) {
        return list.stream()
                .mapToInt(item -> numbers.computeIfAbsent(item, unused -> numbers.size()))
                .toArray();
    }

    /**
     * Returns the positions of the numbers of a list that are in the other list too; all others are edits in any case.
     */
    private static int[] shared(int[] list, int[] other, int kinds) {
        boolean[] known = new boolean[kinds];
        for (int number : other) {
            known[number] = true;
        }
        int[] places = new int[list.length];
        int count = 0;
        for (int i = 0; i < list.length; i++) {
            if (known[list[i]]) {
                places[count++] = i;
            }
        }
        return Arrays.copyOf(places, count);
    }

    private static int[] pick(int[] list, int[] places) {
        return Arrays.stream(places).map(place -> list[place]).toArray();
    }

    private static <T> List<Step<T>> steps(List<T> before, boolean[] removed, List<T> after, boolean[] added) {
        List<Step<T>> steps = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < removed.length || j < added.length) {
            if (i < removed.length && removed[i]) {
                steps.add(new Step<>(Edit.REMOVED, before.get(i++)));
            } else if (j < added.length && added[j]) {
                steps.add(new Step<>(Edit.ADDED, after.get(j++)));
            } else {
                steps.add(new Step<>(Edit.KEPT, Objects.requireNonNull(before.get(i++))));
                j++;
            }
        }
        return steps;
    }

    /**
     * Checks whether both lists are equal.
     *
     * @return true if every item is kept
     */
    public boolean isEmpty() {
        return steps.stream().allMatch(step -> step.edit() == Edit.KEPT);
    }

    /**
     * Reconstructs the first list.
     *
     * @return the kept and removed items
     */
    public List<T> before() {
        return without(Edit.ADDED);
    }

    /**
     * Reconstructs the second list.
     *
     * @return the kept and added items
     */
    public List<T> after() {
        return without(Edit.REMOVED);
    }

    private List<T> without(Edit edit) {
        return steps.stream()
                .filter(step -> step.edit() != edit)
                .map(Step::item)
                .toList();
    }
}
