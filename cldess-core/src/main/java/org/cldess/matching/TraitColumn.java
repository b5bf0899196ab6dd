package org.cldess.matching;

import java.util.Map;
import java.util.Set;
import org.cldess.internal.search.TermBits;
import org.cldess.internal.search.TraitScores;

/**
 * What a search remembers of each candidate for one criterion: a bit for each of its terms, or for each of its keys.
 */
final class TraitColumn<L, R> {
    private final int criterion;
    private final SharedViews<L, R> views;
    private final SearchBounds<L, R> searchBounds;
    private final TermBits bits = new TermBits();

    /** Creates the column of a criterion with terms or keys. */
    TraitColumn(int criterion, SharedViews<L, R> views) {
        this.criterion = criterion;
        this.views = views;
        this.searchBounds = views.criterion().searchBounds();
    }

    int criterion() {
        return criterion;
    }

    long of(R candidate) {
        Set<?> terms = searchBounds.terms().isPresent()
                ? searchBounds.terms().get().right().apply(candidate)
                : searchBounds.keys().orElseThrow().right().apply(candidate);
        long all = 0;
        for (Object term : terms) {
            all |= bits.give(term);
        }
        return all;
    }

    /**
     * Sets the bound of the criterion by the number of bits that a candidate has in common with a seeker.
     *
     * @param maximum the upper bound for any candidate
     */
    void want(L seeker, TraitScores wanted, int column, long maximum) {
        if (searchBounds.terms().isPresent()) {
            wantTerms(seeker, searchBounds.terms().get(), wanted, column, maximum);
        } else {
            wantKeys(searchBounds.keys().orElseThrow().left().apply(seeker), wanted, column, maximum);
        }
    }

    private void wantTerms(L seeker, SearchBounds.Terms<L, R> terms, TraitScores wanted, int column, long maximum) {
        Set<?> sought = terms.left().apply(seeker);
        long all = 0;
        int known = 0;
        for (Object term : sought) {
            long bit = bits.find(term);
            known += bit == 0 ? 0 : 1;
            all |= bit;
        }
        int sharing = known - Long.bitCount(all); // a candidate with a shared bit may have all the terms that share it
        wanted.set(column, all, count -> ofCount(terms, count == 0 ? 0 : count + sharing, maximum));
    }

    private long ofCount(SearchBounds.Terms<L, R> terms, int count, long maximum) {
        int millionths = terms.maximum().applyAsInt(count);
        return millionths > 0 ? Math.min(maximum, views.pointsOf(millionths)) : unmet();
    }

    private void wantKeys(Map<?, Integer> keys, TraitScores wanted, int column, long maximum) {
        long all = 0;
        int millionths = 0;
        for (Map.Entry<?, Integer> key : keys.entrySet()) {
            long bit = bits.find(key.getKey());
            all |= bit;
            millionths = bit == 0 ? millionths : Math.max(millionths, key.getValue());
        }
        long ofAny = Math.min(maximum, views.pointsOf(millionths));
        wanted.set(column, all, count -> count == 0 ? unmet() : ofAny);
    }

    private long unmet() {
        return views.isRequired() ? TraitScores.NEVER : 0;
    }
}
