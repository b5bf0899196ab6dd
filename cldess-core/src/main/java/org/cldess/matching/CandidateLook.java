package org.cldess.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.cldess.internal.search.Best;
import org.cldess.internal.search.Target;

/**
 * One question: what criteria add at most, and the best so far. Those of which few views are seen are measured first, then the one with keys,
 * then those that tell everybody apart, and last those that fade with the distance, whose bounds are close anyhow.
 */
final class CandidateLook<L, R> implements Target {
    /** A criterion that fades with the distance, and how. */
    private record Fading<L, R>(int at, Views<L, R> views, IntUnaryOperator most) {
        long most(int metres) {
            return views.pointsOf(most.applyAsInt(metres));
        }
    }

    private final CandidateStore<L, R> store;
    private final List<Views<L, R>> views;
    private final Best best;
    private final int keyed;
    private final int itself;
    private final int[] visits;
    private final int visit;
    private final List<Fading<L, R>> fading = new ArrayList<>();
    private final int[] plain;
    private final long[] mostOf;
    private boolean isPossible = true;
    private long mostOfKey;
    private long base;
    private long mostOfPlaces;

    CandidateLook(
            CandidateStore<L, R> store,
            List<Views<L, R>> views,
            int keyed,
            L seeker,
            String key,
            Best best,
            Visits visits) {
        this.store = store;
        this.views = views;
        this.best = best;
        this.keyed = keyed;
        this.itself = store.find(key);
        this.visits = visits.of(store.numbers());
        this.visit = visits.next();
        this.mostOf = new long[views.size()];
        List<Integer> few = new ArrayList<>();
        List<Integer> many = new ArrayList<>();
        for (int at = 0; at < mostOf.length; at++) {
            Views<L, R> each = views.get(at);
            each.lookFor(seeker);
            mostOf[at] = each.most();
            isPossible &= mostOf[at] != Points.UNMET || !each.isRequired();
            mostOf[at] = Math.max(0, mostOf[at]);
            if (each.criterion().clues().places().isPresent()) {
                fading.add(new Fading<>(
                        at, each, each.criterion().clues().places().get().most().apply(seeker)));
                mostOfPlaces += mostOf[at];
            } else if (at == keyed) {
                many.add(0, at);
            } else {
                (each.areFew() ? few : many).add(at);
            }
        }
        few.addAll(many);
        plain = few.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Looks from now on at who shares a key by which the criterion with keys is met at most so far, or by none. */
    void share(int millionths) {
        mostOfKey = keyed < 0 ? 0 : Math.min(mostOf[keyed], views.get(keyed).pointsOf(millionths));
        base = 0;
        for (int at : plain) {
            base += mostIn(at);
        }
    }

    /** Whether anybody can meet what is required. */
    boolean isPossible() {
        return isPossible;
    }

    @Override
    public long most(int metres) {
        long most = base;
        for (Fading<L, R> each : fading) {
            most += Math.min(mostOf[each.at()], each.most(metres));
        }
        return most;
    }

    @Override
    public long most() {
        return base + mostOfPlaces;
    }

    @Override
    public boolean isEnough(long most) {
        return best.isEnough(most);
    }

    @Override
    public void weigh(int member, long most) {
        if (visits[member] == visit || member == itself || !best.isEnough(member, most)) {
            return;
        }
        visits[member] = visit;
        long bound = most;
        long sum = 0;
        for (int at : plain) {
            long points = views.get(at).points(store.seenAs(at, member));
            if (points == Points.UNMET && views.get(at).isRequired()) {
                return;
            }
            sum += Math.max(0, points);
            bound += Math.max(0, points) - mostIn(at);
            if (!best.isEnough(member, bound)) {
                return;
            }
        }
        for (Fading<L, R> each : fading) {
            long points = each.views().points(store.seenAs(each.at(), member));
            if (points == Points.UNMET && each.views().isRequired()) {
                return;
            }
            sum += Math.max(0, points);
        }
        best.offer(member, sum);
    }

    private long mostIn(int at) {
        return at == keyed ? mostOfKey : mostOf[at];
    }
}
