package org.cldess.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.cldess.internal.interruption.Interruption;
import org.cldess.internal.search.Search;
import org.cldess.internal.search.SearchTarget;
import org.cldess.internal.search.TopRanking;
import org.cldess.internal.search.TopScores;
import org.cldess.internal.search.TraitScores;
import org.cldess.internal.search.VisitMarks;

/**
 * One query of a search: the upper bounds of the criteria for the seeker, and the best candidates so far.
 *
 * <p>The query first lists the candidates with the highest bounds, without measuring any; then it measures these in
 * descending order of their bounds (K. C.-C. Chang and S. Hwang, Minimal probing: supporting expensive predicates for
 * top-k queries, 2002). If the lowest of the best scores is then above the lowest bound in the list, no other candidate
 * can be among the best. Otherwise, every candidate that may still be among the best is measured.
 */
final class CandidateQuery<L, R> implements SearchTarget {
    /** A criterion whose bound falls with the distance, and the bound. */
    private record Fading<L, R>(SharedViews<L, R> views, long mostOf, IntUnaryOperator maximum) {
        long maximum(int metres) {
            return Math.min(mostOf, views.pointsOf(maximum.applyAsInt(metres)));
        }
    }

    /** Lists the candidates with the highest bounds. Once the list is full, an equal bound is no longer enough. */
    private final class Promises implements SearchTarget {
        private final TopScores listed;

        private Promises(int maximum) {
            listed = new TopScores(maximum, (one, other) -> one < other);
        }

        @Override
        public long maximum(int metres) {
            return CandidateQuery.this.maximum(metres);
        }

        @Override
        public long maximum() {
            return mostOfPlaces;
        }

        @Override
        public long needed() {
            return listed.isFull() ? listed.needed() + 1 : 1;
        }

        @Override
        public void weigh(int member, long maximum, long base) {
            if (member != itself) {
                listed.offer(member, maximum);
            }
        }
    }

    /** The number of candidates that are listed beyond those asked for, because the bounds may be a little too high. */
    private static final int MORE = 8;

    private final CandidateStore<L, R> store;
    private final List<SharedViews<L, R>> views;
    private final TopScores best;
    private final int maximum;
    private final int keyed;
    private final int itself;
    private final int[] visits;
    private final int visit;
    private final int[] inOrder;
    private final int plain;
    private final List<Fading<L, R>> fading = new ArrayList<>();
    private final long[] mostOf;
    private final TraitScores wanted;
    private boolean isPossible = true;
    private long mostOfPlain;
    private long mostOfPlaces;

    CandidateQuery(
            CriterionRoles<L, R> roles,
            CandidateStore<L, R> store,
            L seeker,
            String key,
            int maximum,
            VisitMarks visits) {
        this.store = store;
        this.views = roles.views();
        this.maximum = maximum;
        this.best = new TopScores(maximum, store::precedes);
        this.keyed = roles.keyed();
        this.itself = store.find(key);
        this.visits = visits.marks(store.numbers());
        this.visit = visits.startQuery();
        this.mostOf = new long[views.size()];
        for (int at = 0; at < mostOf.length; at++) {
            lookFor(seeker, at);
        }
        this.plain = roles.plain().size();
        this.inOrder = inOrder(roles);
        for (int place = 0; place < plain; place++) {
            mostOfPlain += inOrder[place] == keyed ? 0 : mostOf[inOrder[place]];
        }
        for (int at : roles.fading()) {
            SharedViews<L, R> each = views.get(at);
            fading.add(new Fading<>(
                    each,
                    mostOf[at],
                    each.criterion()
                            .searchBounds()
                            .places()
                            .orElseThrow()
                            .maximum()
                            .apply(seeker)));
            mostOfPlaces += mostOf[at];
        }
        this.wanted = new TraitScores(roles.columns().size());
        for (int at = 0; at < roles.columns().size(); at++) {
            TraitColumn<L, R> column = roles.columns().get(at);
            column.want(seeker, wanted, at, mostOf[column.criterion()]);
        }
    }

    private void lookFor(L seeker, int at) {
        SharedViews<L, R> each = views.get(at);
        each.lookFor(seeker);
        long points = each.maximum();
        isPossible &= points != Points.UNMET || !each.isRequired();
        mostOf[at] = Math.max(0, points);
    }

    /**
     * Orders the criteria for measuring: first those with few views, then the one with keys, then those with many
     * views, and last those whose bounds are close anyway.
     */
    private int[] inOrder(CriterionRoles<L, R> roles) {
        List<Integer> order = new ArrayList<>();
        List<Integer> many = new ArrayList<>();
        for (int at : roles.plain()) {
            if (at == keyed) {
                many.add(0, at);
            } else {
                (views.get(at).areFew() ? order : many).add(at);
            }
        }
        order.addAll(many);
        roles.columns().forEach(column -> order.add(column.criterion()));
        order.addAll(roles.fading());
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Returns whether any candidate can meet the required criteria. */
    boolean isPossible() {
        return isPossible;
    }

    TraitScores wanted() {
        return wanted;
    }

    /**
     * Returns the bound of the plain criteria for a candidate that shares a key by which the criterion with keys is met
     * to at most this many millionths.
     */
    long base(int millionths) {
        boolean isPlain = keyed >= 0
                && views.get(keyed).criterion().searchBounds().places().isEmpty();
        return mostOfPlain + (isPlain ? Math.min(mostOf[keyed], views.get(keyed).pointsOf(millionths)) : 0);
    }

    /** Finds the best candidates. */
    TopRanking among(Search search) {
        Promises promises = new Promises((int) Math.min(Integer.MAX_VALUE, (long) maximum + MORE));
        search.run(promises);
        TopRanking listed = promises.listed.ranking();
        int place = 0;
        while (place < listed.size() && listed.score(place) >= best.needed()) {
            measure(listed.member(place));
            place++;
        }
        if (place == listed.size() && promises.listed.isFull() && best.needed() <= listed.score(place - 1)) {
            search.run(this);
        }
        return best.ranking();
    }

    @Override
    public long maximum(int metres) {
        long sum = 0;
        for (int place = 0; place < fading.size(); place++) {
            sum += fading.get(place).maximum(metres);
        }
        return sum;
    }

    @Override
    public long maximum() {
        return mostOfPlaces;
    }

    @Override
    public long needed() {
        return best.needed();
    }

    @Override
    public void weigh(int member, long promised, long base) {
        if (visits[member] == visit || member == itself || !best.isEnough(member, promised)) {
            return;
        }
        long bound = promised;
        for (int place = 0; place < plain; place++) {
            int at = inOrder[place];
            long mostIn = at == keyed ? base - mostOfPlain : mostOf[at];
            bound += Math.max(0, views.get(at).points(store.seenAs(at, member))) - mostIn;
            if (!best.isEnough(member, bound)) {
                return;
            }
        }
        measure(member);
    }

    private void measure(int member) {
        Interruption.throwIfInterrupted();
        if (visits[member] == visit) {
            return;
        }
        visits[member] = visit;
        long sum = 0;
        for (int at : inOrder) {
            long points = views.get(at).points(store.seenAs(at, member));
            if (points == Points.UNMET && views.get(at).isRequired()) {
                return;
            }
            sum += Math.max(0, points);
        }
        best.offer(member, sum);
    }
}
