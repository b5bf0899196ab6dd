package org.cldess.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a criterion sees of all candidates: those whose views are equal share a number, and one measurement for each look. Of so many views
 * that few can be shared, none is sought any more: each new candidate has its own.
 */
final class Views<L, R> {
    /** Of so few views, what the best adds is told exactly. */
    private static final int FEW = 64;

    /** Of more views than communes of a country, hardly any is shared. */
    private static final int MANY = 50_000;

    private static final int AT_FIRST = 16;

    private final Criterion<L, R> criterion;
    private final Sight<L, R> sight;
    private final Points points;
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<@Nullable Object> views = new ArrayList<>();
    private final List<Integer> free = new ArrayList<>();
    private int[] holders = new int[AT_FIRST];
    private int[] lookOf = new int[AT_FIRST];
    private long[] measured = new long[AT_FIRST];
    private int look;
    private Object seeker = "";
    private boolean areShared;

    Views(Criterion<L, R> criterion) {
        this.criterion = criterion;
        this.sight = criterion.sight();
        this.points = criterion.points();
        this.areShared = sight.isMeasured();
    }

    Criterion<L, R> criterion() {
        return criterion;
    }

    boolean isRequired() {
        return criterion.isRequired();
    }

    /** The number of what is seen of a candidate, for as long as it is not {@linkplain #release released}. */
    int hold(R thing) {
        Object view = sight.right(thing);
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
            lookOf = Arrays.copyOf(lookOf, more);
            measured = Arrays.copyOf(measured, more);
        }
        lookOf[number] = 0;
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

    /** Begins to look for somebody. */
    void lookFor(L thing) {
        seeker = sight.left(thing);
        look++;
        if (look == 0) {
            Arrays.fill(lookOf, 0);
            look = 1;
        }
    }

    /** What this criterion adds for a view; of so many views that few are shared, none is remembered. */
    long points(int number) {
        if (!areShared) {
            return sight.points(seeker, views.get(number), points);
        }
        if (lookOf[number] != look) {
            lookOf[number] = look;
            measured[number] = sight.points(seeker, views.get(number), points);
        }
        return measured[number];
    }

    /** Whether so few views are seen that most looks have measured them already. */
    boolean areFew() {
        return areShared && numbers.size() <= FEW;
    }

    /** What it adds at most for anybody; {@link Points#UNMET} if nobody meets it. */
    long most() {
        if (!areFew()) {
            return points.most();
        }
        long most = Points.UNMET;
        for (int number : numbers.values()) {
            most = Math.max(most, points(number));
        }
        return most;
    }

    /** What it adds for who meets it as far as that. */
    long pointsOf(int millionths) {
        return points.to(Math.max(0, Math.min(Measure.FULL, millionths)));
    }
}
