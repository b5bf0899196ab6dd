package org.cldess.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The views that a criterion has of all candidates. Candidates with equal views share a number, and one measurement for
 * each query. Once there are too many views for sharing, equal views are no longer looked up: each new candidate gets
 * its own number.
 */
final class SharedViews<L, R> {
    /** Up to this number of views, the maximum is computed exactly. */
    private static final int FEW = 64;

    /** Above this number of views, which exceeds the number of communes of a country, hardly any view is shared. */
    private static final int MANY = 50_000;

    private static final int AT_FIRST = 16;

    private final Criterion<L, R> criterion;
    private final CriterionEvaluator<L, R> evaluator;
    private final Points points;
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<@Nullable Object> views = new ArrayList<>();
    private final List<Integer> free = new ArrayList<>();
    private int[] holders = new int[AT_FIRST];
    private int[] queryOf = new int[AT_FIRST];
    private long[] measured = new long[AT_FIRST];
    private int query;
    private Object seeker = "";
    private boolean areShared;

    SharedViews(Criterion<L, R> criterion) {
        this.criterion = criterion;
        this.evaluator = criterion.evaluator();
        this.points = criterion.points();
        this.areShared = evaluator.isMeasured();
    }

    Criterion<L, R> criterion() {
        return criterion;
    }

    boolean isRequired() {
        return criterion.isRequired();
    }

    /** Returns the number of the view of a candidate, which is valid until it is {@linkplain #release released}. */
    int hold(R thing) {
        Object view = evaluator.right(thing);
        Integer known = areShared ? numbers.get(view) : null;
        int number = known != null ? known : free.isEmpty() ? views.size() : free.remove(free.size() - 1);
        if (known == null) {
            keep(number, view);
        }
        holders[number]++;
        return number;
    }

    private void keep(int number, Object view) {
        if (areShared) {
            numbers.put(view, number);
            if (numbers.size() > MANY) {
                numbers.clear();
                areShared = false;
            }
        }
        if (number < views.size()) {
            views.set(number, view);
        } else {
            views.add(view);
        }
        if (number == holders.length) {
            int more = Math.multiplyExact(2, number);
            holders = Arrays.copyOf(holders, more);
            queryOf = Arrays.copyOf(queryOf, more);
            measured = Arrays.copyOf(measured, more);
        }
        queryOf[number] = 0;
    }

    void release(int number) {
        holders[number]--;
        if (holders[number] == 0) {
            Object view = views.set(number, null);
            if (areShared) {
                numbers.remove(view);
            }
            free.add(number);
        }
    }

    /** Starts a query for a seeker. */
    void lookFor(L thing) {
        seeker = evaluator.left(thing);
        query++;
        if (query == 0) {
            Arrays.fill(queryOf, 0);
            query = 1;
        }
    }

    /** Returns what this criterion adds for a view. The result is remembered only while views are shared. */
    long points(int number) {
        if (!areShared) {
            return evaluator.points(seeker, views.get(number), points);
        }
        if (queryOf[number] != query) {
            queryOf[number] = query;
            measured[number] = evaluator.points(seeker, views.get(number), points);
        }
        return measured[number];
    }

    /** Returns whether there are so few views that most queries have already measured them. */
    boolean areFew() {
        return areShared && numbers.size() <= FEW;
    }

    /** Returns the maximum that the criterion adds for any candidate; {@link Points#UNMET} if no candidate meets it. */
    long maximum() {
        if (!areFew()) {
            return points.maximum();
        }
        long maximum = Points.UNMET;
        for (int number : numbers.values()) {
            maximum = Math.max(maximum, points(number));
        }
        return maximum;
    }

    /** Returns what the criterion adds for a candidate that meets it to this many millionths. */
    long pointsOf(int millionths) {
        return points.to(Math.max(0, Math.min(PairMeasure.FULL, millionths)));
    }
}
