package org.cldess.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.cldess.internal.search.Best;
import org.cldess.internal.search.Posting;
import org.cldess.internal.search.Spot;
import org.cldess.territory.GeoPosition;

/**
 * The best candidates of a whole country, found without looking at each (<i>{@index "recherche de candidats"}</i>).
 *
 * <pre>{@code
 * CandidateSearch<SoughtNeed, Actor> search = CandidateSearch.by(criteria);
 * companies.forEach(search::put);
 * needs.map(need -> search.best(need, 10)).forEach(this::show);   // one after the other: nothing else is kept
 * }</pre>
 *
 * <p><b>Exact.</b> The answer is what scoring every candidate would give, to the last digit and in the same order: of equal scores, the
 * key that comes first. Candidates who share a {@linkplain Criterion#sharing key} stand in one posting, and there in cells of a tenth of a
 * degree, which are read ring by ring. Each criterion says what it adds at most: nothing without a shared key, less and less
 * {@linkplain Criterion#fading with the distance}, no more than the best that any candidate has. A ring, a cell, a place or a candidate
 * whose sum of these is less than the worst of the best so far is left out (upper bounds as in R. Fagin, A. Lotem and M. Naor, <i>{@index
 * "Optimal aggregation algorithms for middleware"}</i>, 2003). Criteria without such clues are asked of everybody who may be good enough;
 * a search without any clue looks at all.
 *
 * <p><b>Memory.</b> A candidate takes 28 bytes for each key and once more, 4 for each criterion, some 150 for its entry, and what it holds
 * itself. What criteria see of candidates is kept once for all who look alike; it and the places of who leaves are used again. A question
 * takes what its answer takes.
 *
 * <p>A search is used by one thread at a time: it remembers what it measured.
 *
 * @param <L> who looks for something
 * @param <R> who may be found
 */
public final class CandidateSearch<L, R> {
    private final Criteria<L, R> criteria;
    private final List<Views<L, R>> views;
    private final CandidateStore<L, R> store;
    private final int keyed;
    private final Map<Object, Posting> postings = new HashMap<>();
    private final Posting all = new Posting();
    private final Visits visits = new Visits();

    private CandidateSearch(Criteria<L, R> criteria) {
        this.criteria = criteria;
        this.views = criteria.inOrder().stream()
                .map(criterion -> new Views<L, R>(criterion.on(left -> left, right -> right)))
                .toList();
        this.store = new CandidateStore<>(views);
        this.keyed = IntStream.range(0, views.size())
                .filter(at -> clues(at).keys().isPresent())
                .boxed()
                .max(Comparator.<Integer, Boolean>comparing(at -> views.get(at).isRequired())
                        .thenComparing(at -> views.get(at).criterion().weight()))
                .orElse(-1);
    }

    /**
     * {@return a search by some criteria, without candidates yet}
     *
     * @param criteria the criteria; those that everybody has to meet are required
     * @param <L> who looks for something
     * @param <R> who may be found
     * @throws IllegalArgumentException if the weights add up to more than a million
     */
    public static <L, R> CandidateSearch<L, R> by(Criteria<L, R> criteria) {
        return new CandidateSearch<>(criteria);
    }

    private Clues<L, R> clues(int at) {
        return views.get(at).criterion().clues();
    }

    /**
     * Puts a candidate in, or in the place of the one of the same key: who is new, or has changed.
     *
     * @param candidate the candidate, which does not change while it is in
     */
    public void put(R candidate) {
        Participant participant = criteria.right(candidate);
        remove(participant.key());
        int number = store.add(participant, candidate);
        Optional<Spot> spot = spot(candidate);
        keys(candidate)
                .forEach(key ->
                        postings.computeIfAbsent(key, unused -> new Posting()).put(number, spot));
        if (isAskedOfAll()) {
            all.put(number, spot);
        }
    }

    /**
     * Puts many candidates in at once: those who are near each other come to lie side by side, and are read faster.
     *
     * @param candidates the candidates
     * @throws IllegalArgumentException if two of them have one key; then nobody is put in
     */
    public void putAll(Collection<? extends R> candidates) {
        Map<Participant, R> side = new HashMap<>();
        candidates.forEach(candidate -> Criteria.add(criteria.right(candidate), candidate, side, Map.of()));
        side.values().stream()
                .map(candidate -> new Placed<>(spot(candidate), candidate))
                .sorted(Comparator.comparing(Placed::spot, Posting.SIDE_BY_SIDE))
                .forEach(placed -> put(placed.candidate()));
    }

    /** Where a candidate is. */
    private record Placed<R>(Optional<Spot> spot, R candidate) {}

    /**
     * Takes a candidate out: who has ceased, or is to be left alone.
     *
     * @param key its key
     * @return whether there was one
     */
    public boolean remove(String key) {
        int number = store.find(key);
        if (number < 0) {
            return false;
        }
        R candidate = store.thing(number);
        Optional<Spot> spot = spot(candidate);
        keys(candidate).forEach(each -> removeFrom(each, number, spot));
        if (isAskedOfAll()) {
            all.remove(number, spot);
        }
        store.remove(number);
        return true;
    }

    /** {@return how many candidates there are} */
    public int size() {
        return store.size();
    }

    /**
     * The best candidates for somebody: who meets all that is required and is worth something, the best first.
     *
     * @param seeker who looks for something; a candidate of the same key is not proposed to itself
     * @param most how many at most, 1 or more
     * @return their scores, which open into reasons; of equal ones, the key that comes first stands first
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public List<Score> best(L seeker, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("The best %s would be asked: give 1 or more.".formatted(most));
        }
        Participant left = criteria.left(seeker);
        Best best = new Best(most, store::precedes);
        CandidateLook<L, R> look = new CandidateLook<>(store, views, keyed, seeker, left.key(), best, visits);
        if (look.isPossible()) {
            look(seeker, look);
        }
        return IntStream.range(0, best.size())
                .mapToObj(place -> score(left, seeker, best.member(place), best.worth(place)))
                .toList();
    }

    private void look(L seeker, CandidateLook<L, R> look) {
        Optional<Spot> here = spot(place -> place.left().apply(seeker));
        if (keyed >= 0) {
            List<Map.Entry<Object, Integer>> shared = new ArrayList<>();
            clues(keyed)
                    .keys()
                    .orElseThrow()
                    .left()
                    .apply(seeker)
                    .forEach((key, most) -> shared.add(Map.entry(key, most)));
            shared.sort(Map.Entry.<Object, Integer>comparingByValue().reversed());
            for (Map.Entry<Object, Integer> key : shared) {
                Posting posting = postings.get(key.getKey());
                if (posting != null) {
                    look.share(key.getValue());
                    posting.search(here, look);
                }
            }
        }
        if (isAskedOfAll()) {
            look.share(0);
            all.search(here, look);
        }
    }

    private Score score(Participant left, L seeker, int number, long worth) {
        R candidate = store.thing(number);
        return Score.of(
                new Pair(left, store.participant(number)), worth, () -> criteria.contributions(seeker, candidate));
    }

    /** Whether who shares no key may be found too. */
    private boolean isAskedOfAll() {
        return keyed < 0 || !views.get(keyed).isRequired();
    }

    private Set<?> keys(R candidate) {
        return keyed < 0 ? Set.of() : clues(keyed).keys().orElseThrow().right().apply(candidate);
    }

    private void removeFrom(Object key, int number, Optional<Spot> spot) {
        Posting posting = postings.get(key);
        if (posting == null) {
            throw new IllegalStateException("Nobody has the key %s: the keys of a candidate changed.".formatted(key));
        }
        posting.remove(number, spot);
        if (posting.isEmpty()) {
            postings.remove(key);
        }
    }

    private Optional<Spot> spot(R candidate) {
        return spot(place -> place.right().apply(candidate));
    }

    /** Where all criteria that ask it say that somebody is; nowhere if they do not agree. */
    private Optional<Spot> spot(Function<Clues.Places<L, R>, Optional<GeoPosition>> where) {
        List<Optional<GeoPosition>> said = IntStream.range(0, views.size())
                .mapToObj(at -> clues(at).places())
                .flatMap(Optional::stream)
                .map(where)
                .distinct()
                .toList();
        return said.size() == 1
                ? said.get(0).map(position -> Spot.at(position.latitude(), position.longitude()))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "Search among %s candidates".formatted(size());
    }
}
