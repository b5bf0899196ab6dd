package org.cldess.preference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.cldess.internal.interruption.Interruption;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;

/**
 * The proof that pairs are stable (<i>{@index certificat}</i>): the pairs themselves. A caller that has the lists can
 * {@linkplain #verify check} them without trusting the algorithm that found them.
 */
public final class StabilityCertificate {
    private final List<Pair> pairs;

    StabilityCertificate(List<Pair> pairs) {
        this.pairs = List.copyOf(pairs);
    }

    /** {@return the pairs, with the proposing participant on the left} */
    public List<Pair> pairs() {
        return pairs;
    }

    /**
     * Checks the pairs from scratch, in time linear in the lists: the two of each pair list each other, no participant
     * has more partners than places, and no two would both gain by leaving their partners for each other.
     *
     * @param asked the lists
     * @return true if all of this holds
     */
    public boolean verify(Preferences asked) {
        return new Check(asked, pairs).holds();
    }

    /**
     * Returns the blocking pairs: two participants that would both gain by pairing with each other, in a free place or
     * in place of a partner that they like less.
     *
     * @param asked the lists
     * @return the pairs; empty if the certificate holds
     */
    public List<Pair> blockingPairs(Preferences asked) {
        return new Check(asked, pairs).blocking();
    }

    /** The pairs compared with the lists. */
    private static final class Check {
        private final Preferences asked;
        private final Map<Participant, Ranks> ranks = new HashMap<>();
        private final Map<Participant, Integer> worst = new HashMap<>();
        private final Map<Participant, Integer> partners = new HashMap<>();
        private final Set<Pair> pairs;
        private final boolean arePossible;

        Check(Preferences asked, List<Pair> pairs) {
            this.asked = asked;
            this.pairs = new HashSet<>(pairs);
            asked.proposing().forEach(this::addRanks);
            asked.receiving().forEach(this::addRanks);
            boolean allKnown = this.pairs.size() == pairs.size();
            for (Pair pair : pairs) {
                allKnown &= asked.isProposing(pair.left())
                        && add(pair.left(), pair.right())
                        && add(pair.right(), pair.left());
            }
            arePossible = allKnown;
        }

        private void addRanks(PreferenceList list) {
            Interruption.throwIfInterrupted();
            ranks.put(list.owner(), new Ranks(list));
        }

        private boolean add(Participant one, Participant other) {
            OptionalInt rank = rank(one, other);
            rank.ifPresent(known -> worst.merge(one, known, Math::max));
            partners.merge(one, 1, Integer::sum);
            return rank.isPresent();
        }

        private OptionalInt rank(Participant one, Participant other) {
            Ranks own = ranks.get(one);
            return own == null ? OptionalInt.empty() : own.of(other);
        }

        boolean holds() {
            return arePossible
                    && partners.entrySet().stream().allMatch(entry -> entry.getValue() <= places(entry.getKey()))
                    && blocking().isEmpty();
        }

        private int places(Participant one) {
            return asked.find(one).map(PreferenceList::places).orElse(0);
        }

        List<Pair> blocking() {
            List<Pair> blocking = new ArrayList<>();
            for (PreferenceList list : asked.proposing()) {
                Interruption.throwIfInterrupted();
                list.inOrder()
                        .map(choice -> new Pair(list.owner(), choice))
                        .filter(pair -> !pairs.contains(pair)
                                && wouldGain(pair.left(), pair.right())
                                && wouldGain(pair.right(), pair.left()))
                        .forEach(blocking::add);
            }
            return blocking;
        }

        private boolean wouldGain(Participant one, Participant other) {
            OptionalInt rank = rank(one, other);
            return rank.isPresent()
                    && (partners.getOrDefault(one, 0) < places(one) || rank.getAsInt() < worst.getOrDefault(one, 0));
        }
    }

    @Override
    public String toString() {
        return "StabilityCertificate: %s pairs".formatted(pairs.size());
    }
}
