package org.cldess.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Candidates by number, and the view that each criterion has of them. The numbers of removed candidates are reused. */
final class CandidateStore<L, R> {
    private static final int AT_FIRST = 16;

    private final List<SharedViews<L, R>> views;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Integer> free = new ArrayList<>();
    private final List<@Nullable R> things = new ArrayList<>();
    private final List<@Nullable Participant> participants = new ArrayList<>();
    private int[] seenAs;

    CandidateStore(List<SharedViews<L, R>> views) {
        this.views = views;
        this.seenAs = new int[views.size() * AT_FIRST];
    }

    int size() {
        return numbers.size();
    }

    /** Returns the number of the candidate with a key; −1 if there is none. */
    int find(String key) {
        return numbers.getOrDefault(key, -1);
    }

    int add(Participant participant, R thing) {
        int number = free.isEmpty() ? things.size() : free.remove(free.size() - 1);
        if (number == things.size()) {
            things.add(thing);
            participants.add(participant);
        } else {
            things.set(number, thing);
            participants.set(number, participant);
        }
        numbers.put(participant.key(), number);
        if (seenAs.length < Math.multiplyExact(views.size(), number + 1)) {
            seenAs = Arrays.copyOf(seenAs, Math.multiplyExact(views.size(), Math.addExact(number, number / 2)));
        }
        for (int at = 0; at < views.size(); at++) {
            seenAs[views.size() * number + at] = views.get(at).hold(thing);
        }
        return number;
    }

    void remove(int number) {
        for (int at = 0; at < views.size(); at++) {
            views.get(at).release(seenAs[views.size() * number + at]);
        }
        numbers.remove(participant(number).key());
        things.set(number, null);
        participants.set(number, null);
        free.add(number);
    }

    R thing(int number) {
        return there(things.get(number), number);
    }

    Participant participant(int number) {
        return there(participants.get(number), number);
    }

    private static <T> T there(@Nullable T candidate, int number) {
        if (candidate == null) {
            throw new IllegalStateException("The candidate %s has left.".formatted(number));
        }
        return candidate;
    }

    boolean precedes(int one, int other) {
        return participant(one).compareTo(participant(other)) < 0;
    }

    /** Returns the number of the view that a criterion has of a candidate. */
    int seenAs(int criterion, int number) {
        return seenAs[views.size() * number + criterion];
    }

    /** Returns one more than the largest number that was given. */
    int numbers() {
        return things.size();
    }
}
