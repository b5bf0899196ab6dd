package org.cldess.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.cldess.internal.interruption.Interruption;
import org.cldess.internal.search.EarthPoint;
import org.cldess.internal.search.Posting;
import org.cldess.internal.search.Search;
import org.cldess.internal.search.TopRanking;
import org.cldess.internal.search.VisitMarks;

/**
 * A search for the best candidates of a whole country that does not examine every candidate
 * (<i>{@index "recherche de candidats"}</i>).
 *
 * <pre>{@code
 * CandidateSearch<SoughtNeed, Actor> search = CandidateSearch.by(criteria);
 * companies.forEach(search::put);
 * search.bestOfEach(needs, 10, this::show);
 * }</pre>
 *
 * <p><b>Exact.</b> The result is what scoring every candidate would give, to the last digit and in the same order:
 * equal scores are ordered by key. Candidates that share a {@linkplain Criterion#sharing key} are in one posting. A
 * posting is sorted along a curve that fills the map, in boxes of 64; eight boxes make a larger box. Each criterion has
 * an upper bound on what it adds: nothing without a shared key, less and less
 * {@linkplain Criterion#fading with the distance}, little if {@linkplain Criterion#overlapping few terms} are shared,
 * and never more than it adds for the best candidate. The search opens the box with the highest bound of all postings
 * first, and ends at the first box whose bound is below the lowest of the best scores so far (upper bounds as in R.
 * Fagin, A. Lotem and M. Naor, <i>{@index "Optimal aggregation algorithms for middleware"}</i>, 2003). Only then are
 * candidates measured, those with the highest bounds first. A criterion without such bounds is evaluated for every
 * candidate that may be good enough; a search without any bound examines all candidates. For c candidates in the boxes
 * that the bounds cannot exclude, b such boxes and k results, a search takes O(c + b log b + c log k).
 *
 * <p><b>Memory.</b> A candidate takes 20 bytes for each key and 20 bytes once more, each with 8 bytes for each
 * criterion with terms or further keys; 4 bytes for each criterion, about 150 bytes for its entry, and its own size.
 * While many candidates are added, twice that is in use for a moment. Equal views of candidates are stored once; the
 * views and the numbers of removed candidates are reused. A query takes the memory of its result.
 *
 * <p>A search is used by one thread at a time, because it remembers what it measured.
 *
 * @param <L> the type of the seekers
 * @param <R> the type of the candidates
 */
public final class CandidateSearch<L, R> {
    private final Criteria<L, R> criteria;
    private final CriterionRoles<L, R> roles;
    private final CandidateStore<L, R> store;
    private final Map<Object, Posting> postings = new HashMap<>();
    private final Posting all;
    private final VisitMarks visits = new VisitMarks();

    private CandidateSearch(Criteria<L, R> criteria) {
        this.criteria = criteria;
        List<SharedViews<L, R>> views = criteria.inOrder().stream()
                .map(criterion -> new SharedViews<L, R>(criterion.on(left -> left, right -> right)))
                .toList();
        this.roles = new CriterionRoles<>(views);
        this.store = new CandidateStore<>(views);
        this.all = new Posting(roles.columns().size());
    }

    /**
     * {@return a search by some criteria, without candidates yet}
     *
     * @param criteria the criteria; the required ones are those that every result has to meet
     * @param <L> the type of the seekers
     * @param <R> the type of the candidates
     * @throws IllegalArgumentException if the weights add up to more than a million
     */
    public static <L, R> CandidateSearch<L, R> by(Criteria<L, R> criteria) {
        return new CandidateSearch<>(criteria);
    }

    /**
     * Adds a new or changed candidate; a candidate with the same key is replaced.
     *
     * @param candidate the candidate, which must not change while it is in the search
     */
    public void put(R candidate) {
        Interruption.throwIfInterrupted();
        Participant participant = criteria.right(candidate);
        remove(participant.key());
        int number = store.add(participant, candidate);
        Optional<EarthPoint> spot = roles.spot(candidate);
        long[] traits = roles.traits(candidate);
        for (Object key : roles.keys(candidate)) {
            postings.computeIfAbsent(key, unused -> new Posting(traits.length)).put(number, spot, traits);
        }
        if (roles.isAskedOfAll()) {
            all.put(number, spot, traits);
        }
    }

    /**
     * Adds many candidates at once. Candidates that are near each other are then stored side by side, and are read
     * faster.
     *
     * @param candidates the candidates
     * @throws IllegalArgumentException if two of them have the same key; then none is added
     */
    public void putAll(Collection<? extends R> candidates) {
        Map<Participant, R> side = new HashMap<>();
        candidates.forEach(candidate -> {
            Interruption.throwIfInterrupted();
            Criteria.add(criteria.right(candidate), candidate, side, Map.of());
        });
        List<R> all = List.copyOf(side.values());
        for (int at : Posting.sideBySide(all.size(), at -> roles.spot(all.get(at)))) {
            put(all.get(at));
        }
    }

    /**
     * Removes a candidate, for example one that has ceased or wants to be left alone.
     *
     * @param key the key of the candidate
     * @return whether there was such a candidate
     */
    public boolean remove(String key) {
        int number = store.find(key);
        if (number < 0) {
            return false;
        }
        R candidate = store.thing(number);
        Optional<EarthPoint> spot = roles.spot(candidate);
        roles.keys(candidate).forEach(each -> removeFrom(each, number, spot));
        if (roles.isAskedOfAll()) {
            all.remove(number, spot);
        }
        store.remove(number);
        return true;
    }

    /** {@return the number of candidates} */
    public int size() {
        return store.size();
    }

    /**
     * Returns the best candidates for a seeker: those that meet all required criteria and have a score above 0, the
     * best first.
     *
     * @param seeker the seeker; a candidate with the same key is not proposed to itself
     * @param maximum the maximum number of candidates, 1 or more
     * @return their scores, which open into reasons; equal scores are ordered by key
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public List<Score> best(L seeker, int maximum) {
        return candidates(seeker, maximum).scores();
    }

    /**
     * Finds the best candidates for each of many seekers, one after the other, and keeps no result. Seekers that are
     * near each other follow each other, so that most of what a query reads was just read by the one before. The order
     * is that of a curve that fills the map of the earth (D. Hilbert, 1891). Seekers without a position come last;
     * seekers in the same square of about a kilometre keep the order of the list.
     *
     * @param seekers the seekers
     * @param maximum the maximum number of candidates for each seeker, 1 or more
     * @param taker takes each seeker with its {@linkplain #best best} candidates
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public void bestOfEach(List<? extends L> seekers, int maximum, BiConsumer<? super L, ? super List<Score>> taker) {
        for (int at : Posting.sideBySide(seekers.size(), at -> roles.spotOfSeeker(seekers.get(at)))) {
            taker.accept(seekers.get(at), best(seekers.get(at), maximum));
        }
    }

    /**
     * Returns the best candidates for a seeker, with the reasons why or why not, and the proof.
     *
     * @param seeker the seeker; a candidate with the same key is not proposed to itself
     * @param maximum the maximum number of candidates, 1 or more; all with a score above 0 are returned if there are
     *     fewer
     * @return the candidates
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public Candidates<L, R> candidates(L seeker, int maximum) {
        return new Candidates<>(criteria, seeker, maximum, ranked(seeker, maximum));
    }

    private List<Score> ranked(L seeker, int maximum) {
        if (maximum < 1) {
            throw new IllegalArgumentException("The best %s would be asked: give 1 or more.".formatted(maximum));
        }
        Participant left = criteria.left(seeker);
        CandidateQuery<L, R> query = new CandidateQuery<>(roles, store, seeker, left.key(), maximum, visits);
        if (!query.isPossible()) {
            return List.of();
        }
        TopRanking ranking = query.among(search(seeker, query));
        List<Score> scores = new ArrayList<>(ranking.size());
        for (int place = 0; place < ranking.size(); place++) {
            Interruption.throwIfInterrupted(place);
            scores.add(score(left, seeker, ranking.member(place), ranking.score(place)));
        }
        return List.copyOf(scores);
    }

    private Search search(L seeker, CandidateQuery<L, R> query) {
        Search search = new Search(roles.spotOfSeeker(seeker), query.wanted());
        roles.keys()
                .ifPresent(keys -> keys.left().apply(seeker).forEach((key, maximum) -> {
                    Posting posting = postings.get(key);
                    if (posting != null) {
                        search.add(posting, query.base(maximum));
                    }
                }));
        if (roles.isAskedOfAll()) {
            search.add(all, query.base(0));
        }
        return search;
    }

    private Score score(Participant left, L seeker, int number, long millionths) {
        R candidate = store.thing(number);
        return Score.of(
                new Pair(left, store.participant(number)), millionths, () -> criteria.contributions(seeker, candidate));
    }

    private void removeFrom(Object key, int number, Optional<EarthPoint> spot) {
        Posting posting = postings.get(key);
        if (posting == null) {
            throw new IllegalStateException("Nobody has the key %s: the keys of a candidate changed.".formatted(key));
        }
        posting.remove(number, spot);
        if (posting.isEmpty()) {
            postings.remove(key);
        }
    }

    @Override
    public String toString() {
        return "Search among %s candidates".formatted(size());
    }
}
