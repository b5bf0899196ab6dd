package org.cldess.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.cldess.internal.Interruption;
import org.cldess.internal.search.Posting;
import org.cldess.internal.search.Ranking;
import org.cldess.internal.search.Search;
import org.cldess.internal.search.Spot;

/**
 * The best candidates of a whole country, found without looking at each (<i>{@index "recherche de candidats"}</i>).
 *
 * <pre>{@code
 * CandidateSearch<SoughtNeed, Actor> search = CandidateSearch.by(criteria);
 * companies.forEach(search::put);
 * search.bestOfEach(needs, 10, this::show);
 * }</pre>
 *
 * <p><b>Exact.</b> The answer is what scoring every candidate would give, to the last digit and in the same order: of equal scores, the
 * key that comes first. Candidates who share a {@linkplain Criterion#sharing key} stand in one posting, and there side by side along a line
 * that fills the map, in boxes of 64, of which eight make a larger one. Each criterion says what it adds at most: nothing without a shared
 * key, less and less {@linkplain Criterion#fading with the distance}, little where {@linkplain Criterion#overlapping few terms} are shared, no
 * more than the best that any candidate has. The most promising box of all postings is opened first, and the search ends at the first that
 * promises less than the worst of the best so far is worth (upper bounds as in R. Fagin, A. Lotem and M. Naor, <i>{@index
 * "Optimal aggregation algorithms for middleware"}</i>, 2003). Only then is anybody measured, the most promising first. Criteria without such
 * clues are asked of everybody who may be good enough; a search without any clue looks at all. For c candidates in the boxes that the bounds
 * cannot spare, b such boxes and k asked, it takes O(c + b log b + c log k).
 *
 * <p><b>Memory.</b> A candidate takes 20 bytes for each key and once more, with 8 for each criterion with terms or further keys; 4 for each
 * criterion, some 150 for its entry, and what it holds itself. While many come, twice that is in use for a moment. What criteria see of
 * candidates is kept once for all who look alike; it and the places of who leaves are used again. A question takes what its answer takes.
 *
 * <p>A search is used by one thread at a time: it remembers what it measured.
 *
 * @param <L> who looks for something
 * @param <R> who may be found
 */
public final class CandidateSearch<L, R> {
    private final Criteria<L, R> criteria;
    private final Roles<L, R> roles;
    private final CandidateStore<L, R> store;
    private final Map<Object, Posting> postings = new HashMap<>();
    private final Posting all;
    private final Visits visits = new Visits();

    private CandidateSearch(Criteria<L, R> criteria) {
        this.criteria = criteria;
        List<Views<L, R>> views = criteria.inOrder().stream()
                .map(criterion -> new Views<L, R>(criterion.on(left -> left, right -> right)))
                .toList();
        this.roles = new Roles<>(views);
        this.store = new CandidateStore<>(views);
        this.all = new Posting(roles.columns().size());
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

    /**
     * Puts a candidate in, or in the place of the one of the same key: who is new, or has changed.
     *
     * @param candidate the candidate, which does not change while it is in
     */
    public void put(R candidate) {
        Interruption.endIfAsked();
        Participant participant = criteria.right(candidate);
        remove(participant.key());
        int number = store.add(participant, candidate);
        Optional<Spot> spot = roles.spot(candidate);
        long[] traits = roles.traits(candidate);
        for (Object key : roles.keys(candidate)) {
            postings.computeIfAbsent(key, unused -> new Posting(traits.length)).put(number, spot, traits);
        }
        if (roles.isAskedOfAll()) {
            all.put(number, spot, traits);
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
        candidates.forEach(candidate -> {
            Interruption.endIfAsked();
            Criteria.add(criteria.right(candidate), candidate, side, Map.of());
        });
        List<R> all = List.copyOf(side.values());
        for (int at : Posting.sideBySide(all.size(), at -> roles.spot(all.get(at)))) {
            put(all.get(at));
        }
    }

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
        Optional<Spot> spot = roles.spot(candidate);
        roles.keys(candidate).forEach(each -> removeFrom(each, number, spot));
        if (roles.isAskedOfAll()) {
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
        return candidates(seeker, most).scores();
    }

    /**
     * The best candidates for each of many, one after the other; nothing is kept of them. Who looks for something near another comes next after it:
     * then most of what a question reads was just read. The order is that of a line that fills the map of the earth (D. Hilbert, 1891), who is
     * nowhere comes last, and of those in one square of about a kilometre who is named first.
     *
     * @param seekers who look for something
     * @param most how many at most for each, 1 or more
     * @param taker takes each of them with its {@linkplain #best best}
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public void bestOfEach(List<? extends L> seekers, int most, BiConsumer<? super L, ? super List<Score>> taker) {
        for (int at : Posting.sideBySide(seekers.size(), at -> roles.spotOfSeeker(seekers.get(at)))) {
            taker.accept(seekers.get(at), best(seekers.get(at), most));
        }
    }

    /**
     * The same for one, with what is asked of a result: why, why not, and the proof.
     *
     * @param seeker who looks for something; a candidate of the same key is not proposed to itself
     * @param most how many at most, 1 or more; all who are worth something, if there are no more
     * @return who was found
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public Candidates<L, R> candidates(L seeker, int most) {
        return new Candidates<>(criteria, seeker, most, ranked(seeker, most));
    }

    private List<Score> ranked(L seeker, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("The best %s would be asked: give 1 or more.".formatted(most));
        }
        Participant left = criteria.left(seeker);
        CandidateLook<L, R> look = new CandidateLook<>(roles, store, seeker, left.key(), most, visits);
        if (!look.isPossible()) {
            return List.of();
        }
        Ranking ranking = look.among(search(seeker, look));
        List<Score> scores = new ArrayList<>(ranking.size());
        for (int place = 0; place < ranking.size(); place++) {
            Interruption.endIfAsked(place);
            scores.add(score(left, seeker, ranking.member(place), ranking.worth(place)));
        }
        return List.copyOf(scores);
    }

    private Search search(L seeker, CandidateLook<L, R> look) {
        Search search = new Search(roles.spotOfSeeker(seeker), look.wanted());
        roles.keys()
                .ifPresent(keys -> keys.left().apply(seeker).forEach((key, most) -> {
                    Posting posting = postings.get(key);
                    if (posting != null) {
                        search.add(posting, look.base(most));
                    }
                }));
        if (roles.isAskedOfAll()) {
            search.add(all, look.base(0));
        }
        return search;
    }

    private Score score(Participant left, L seeker, int number, long worth) {
        R candidate = store.thing(number);
        return Score.of(
                new Pair(left, store.participant(number)), worth, () -> criteria.contributions(seeker, candidate));
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

    @Override
    public String toString() {
        return "Search among %s candidates".formatted(size());
    }
}
