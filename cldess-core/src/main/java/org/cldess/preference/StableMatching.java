package org.cldess.preference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cldess.language.Message;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;

/**
 * Pairs such that no two participants would rather be paired with each other (<i>{@index "appariement stable"}</i>),
 * and the reasons.
 */
public final class StableMatching {
    private final Preferences asked;
    private final StabilityCertificate certificate;
    private final Map<Participant, List<Participant>> partners = new TreeMap<>();

    StableMatching(Preferences asked, List<Pair> pairs) {
        this.asked = asked;
        certificate = new StabilityCertificate(pairs);
        pairs.forEach(pair -> {
            partners.computeIfAbsent(pair.left(), unused -> new ArrayList<>()).add(pair.right());
            partners.computeIfAbsent(pair.right(), unused -> new ArrayList<>()).add(pair.left());
        });
    }

    /** {@return the preference lists} */
    public Preferences asked() {
        return asked;
    }

    /** {@return the pairs in order, with the proposing participant on the left} */
    public List<Pair> pairs() {
        return certificate.pairs();
    }

    /** {@return the proof that they are stable} */
    public StabilityCertificate certificate() {
        return certificate;
    }

    /**
     * Returns the partners of a participant.
     *
     * @param participant a participant with a list
     * @return the partners, by key
     * @throws IllegalArgumentException if the participant has no list
     */
    public List<Participant> partnersOf(Participant participant) {
        list(participant);
        return List.copyOf(partners.getOrDefault(participant, List.of()));
    }

    /** {@return the participants without a partner: those of the proposing side before the others} */
    public List<Participant> unmatched() {
        return Stream.of(asked.proposing(), asked.receiving())
                .flatMap(Collection::stream)
                .map(PreferenceList::owner)
                .filter(owner -> !partners.containsKey(owner))
                .toList();
    }

    /**
     * Returns why two participants are paired.
     *
     * @param one one of them
     * @param other the other
     * @return that they are paired, and the rank of each in the list of the other; empty if they are not paired
     * @throws IllegalArgumentException if one of them has no list
     */
    public List<Message> why(Participant one, Participant other) {
        list(other);
        if (!partnersOf(one).contains(other)) {
            return List.of();
        }
        return List.of(say("why.paired", one, other), rank(one, other), rank(other, one));
    }

    private Message rank(Participant one, Participant other) {
        return say("why.rank", one, other, new Ranks(list(one)).of(other).orElseThrow());
    }

    /**
     * Returns why two participants are not paired.
     *
     * @param one one of them
     * @param other the other
     * @return that they are on the same side, which of them does not list the other, or which of them would not leave a
     *     partner for the other; empty if they are paired
     * @throws IllegalArgumentException if one of them has no list
     */
    public List<Message> whyNot(Participant one, Participant other) {
        list(one);
        list(other);
        if (asked.isProposing(one) == asked.isProposing(other)) {
            return List.of(say("why-not.side", one, other));
        }
        if (partnersOf(one).contains(other)) {
            return List.of();
        }
        List<Message> reasons = new ArrayList<>();
        addIfUnlisted(one, other, reasons);
        addIfUnlisted(other, one, reasons);
        if (reasons.isEmpty()) {
            addIfContent(one, other, reasons);
            addIfContent(other, one, reasons);
        }
        return reasons;
    }

    private void addIfUnlisted(Participant one, Participant other, List<Message> reasons) {
        if (new Ranks(list(one)).of(other).isEmpty()) {
            reasons.add(say("why-not.unlisted", one, other));
        }
    }

    private void addIfContent(Participant one, Participant other, List<Message> reasons) {
        Ranks ranks = new Ranks(list(one));
        int rank = ranks.of(other).orElseThrow();
        List<Participant> own = partnersOf(one);
        if (own.size() == list(one).places()
                && own.stream().allMatch(partner -> ranks.of(partner).orElseThrow() <= rank)) {
            reasons.add(say("why-not.content", one, other));
        }
    }

    private PreferenceList list(Participant participant) {
        return asked.find(participant)
                .orElseThrow(() ->
                        new IllegalArgumentException("%s (%s) has no preference list: name a participant that has one."
                                .formatted(participant.name(), participant.key())));
    }

    private static Message say(String key, Object... arguments) {
        return Texts.WORDS.message(key, arguments);
    }

    @Override
    public String toString() {
        return "StableMatching: %s pairs, %s unmatched"
                .formatted(pairs().size(), unmatched().size());
    }
}
