package org.cldess.encounter.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.cldess.internal.interruption.Interruption;
import org.cldess.matching.Participant;

/**
 * Decides which representative of a participant has which of its encounters. They share the encounters as evenly as
 * their presence allows: no other choice has a smaller sum of squares of the numbers of each. An encounter goes to the
 * present representative who has the fewest; then encounters move along chains of representatives as long as a longer
 * list gets shorter (N. J. A. Harvey, R. E. Ladner, L. Lovász and T. Tamir, Semi-matchings for bipartite graphs and
 * load balancing, Journal of Algorithms 59, 2006, 53–78). Encounters that are kept stay with their representative if
 * this one is present.
 *
 * <p>Representatives who may meet the same partners come first to a partner whom they have not met.
 */
final class RepresentativeShares {
    private static final int NONE = -1;

    private final MeetingWishes meeting;
    private final List<List<RepresentedPair>> rounds;
    private final Map<Participant, List<Place>> places = new TreeMap<>();
    private final int[][] leftPerson;
    private final int[][] rightPerson;

    /** An encounter of a participant: its round, counted from 0, and its number in the round. */
    private record Place(int round, int number, boolean isOnLeft) {}

    private RepresentativeShares(MeetingWishes meeting, List<List<RepresentedPair>> rounds) {
        this.meeting = meeting;
        this.rounds = rounds;
        leftPerson = new int[rounds.size()][];
        rightPerson = new int[rounds.size()][];
        for (int round = 0; round < rounds.size(); round++) {
            List<RepresentedPair> pairs = rounds.get(round);
            leftPerson[round] = new int[pairs.size()];
            rightPerson[round] = new int[pairs.size()];
            for (int number = 0; number < pairs.size(); number++) {
                RepresentedPair pair = pairs.get(number);
                leftPerson[round][number] = note(pair.left(), new Place(round, number, true), pair.leftPerson());
                rightPerson[round][number] = note(pair.right(), new Place(round, number, false), pair.rightPerson());
            }
        }
    }

    private int note(Participant one, Place place, int person) {
        if (meeting.persons().seatsOf(one) == 1) {
            return 1;
        }
        places.computeIfAbsent(one, unused -> new ArrayList<>()).add(place);
        return person;
    }

    /**
     * Decides all that is open in the rounds of a meeting, from its first round.
     *
     * @param rounds the pairs of each round; the rounds before the first to be planned have none
     */
    static List<List<RepresentedPair>> of(MeetingWishes meeting, List<List<RepresentedPair>> rounds) {
        RepresentativeShares shares = new RepresentativeShares(meeting, rounds);
        shares.places.forEach((one, places) -> shares.new Sharing(one, places).share());
        return shares.decided();
    }

    private List<List<RepresentedPair>> decided() {
        List<List<RepresentedPair>> all = new ArrayList<>();
        for (int round = 0; round < rounds.size(); round++) {
            List<RepresentedPair> pairs = new ArrayList<>();
            for (int number = 0; number < leftPerson[round].length; number++) {
                pairs.add(new RepresentedPair(
                        rounds.get(round).get(number).score(), leftPerson[round][number], rightPerson[round][number]));
            }
            all.add(pairs);
        }
        return all;
    }

    /** The encounters of one participant. */
    private final class Sharing {
        private final Participant one;
        private final List<Place> all;
        private final int count;
        private final boolean mayMeetSame;

        /** The number of encounters of each representative. */
        private final int[] load;

        /** The place of each representative in each round: its number in the list; none if it is free. */
        private final int[][] busy;

        private final int[] person;
        private final boolean[] isKept;
        private final Map<Participant, int[]> met = new HashMap<>();

        Sharing(Participant one, List<Place> places) {
            this.one = one;
            all = places;
            count = meeting.persons().seatsOf(one);
            mayMeetSame = meeting.persons().again().contains(one);
            load = new int[count + 1];
            busy = new int[rounds.size()][count + 1];
            Arrays.stream(busy).forEach(ofRound -> Arrays.fill(ofRound, NONE));
            person = new int[all.size()];
            isKept = new boolean[all.size()];
        }

        void share() {
            for (int round = 1; round < meeting.held().from(); round++) {
                meeting.held().in(round).forEach(this::remember);
            }
            for (int k = 0; k < all.size(); k++) {
                Place place = all.get(k);
                int given = personAt(place);
                isKept[k] = given >= 1 && given <= count && isFree(given, place.round());
                if (isKept[k]) {
                    give(k, given);
                }
            }
            for (int first = 0, next; first < all.size(); first = next) {
                next = first;
                while (next < all.size()
                        && all.get(next).round() == all.get(first).round()) {
                    next++;
                }
                shareRound(first, next);
            }
            if (!mayMeetSame) {
                balance();
            }
            for (int k = 0; k < person.length; k++) {
                Place place = all.get(k);
                (place.isOnLeft() ? leftPerson : rightPerson)[place.round()][place.number()] = person[k];
            }
        }

        private void remember(Encounter past) {
            boolean isOnLeft = past.left().equals(one);
            int number = isOnLeft ? past.leftPerson() : past.rightPerson();
            if ((isOnLeft || past.right().equals(one)) && number <= count) {
                load[number]++;
                timesMet(past.partnerOf(one))[number]++;
            }
        }

        private int personAt(Place place) {
            return (place.isOnLeft() ? leftPerson : rightPerson)[place.round()][place.number()];
        }

        private int[] timesMet(int k) {
            RepresentedPair pair = rounds.get(all.get(k).round()).get(all.get(k).number());
            return timesMet(all.get(k).isOnLeft() ? pair.right() : pair.left());
        }

        private int[] timesMet(Participant partner) {
            return met.computeIfAbsent(partner, unused -> new int[count + 1]);
        }

        private boolean isFree(int number, int round) {
            return busy[round][number] == NONE && !meeting.persons().isAway(one, number, round + 1);
        }

        private void give(int k, int number) {
            person[k] = number;
            load[number]++;
            timesMet(k)[number]++;
            busy[all.get(k).round()][number] = k;
        }

        private void take(int k) {
            load[person[k]]--;
            timesMet(k)[person[k]]--;
            busy[all.get(k).round()][person[k]] = NONE;
        }

        /** Gives the encounters of a round that are still open, which follow each other in the list. */
        private void shareRound(int first, int next) {
            Interruption.throwIfInterrupted();
            for (int k = first; k < next; k++) {
                if (!isKept[k]) {
                    int round = all.get(k).round();
                    int[] before = timesMet(k);
                    give(
                            k,
                            IntStream.rangeClosed(1, count)
                                    .filter(number -> isFree(number, round))
                                    .boxed()
                                    .min(Comparator.comparing((Integer number) -> mayMeetSame ? before[number] : 0)
                                            .thenComparing(number -> load[number]))
                                    .orElseThrow());
                }
            }
            for (int k = first; mayMeetSame && k < next; k++) {
                for (int other = first; other < next; other++) {
                    if (k != other && !isKept[k] && !isKept[other] && timesMet(k)[person[k]] > 1) {
                        exchange(k, other);
                    }
                }
            }
        }

        /** Exchanges two representatives in a round, if fewer then meet the same partner again. */
        private void exchange(int k, int other) {
            int mine = person[k];
            int another = person[other];
            int now = timesMet(k)[mine] + timesMet(other)[another];
            take(k);
            take(other);
            give(k, another);
            give(other, mine);
            if (timesMet(k)[another] + timesMet(other)[mine] >= now) {
                take(k);
                take(other);
                give(k, mine);
                give(other, another);
            }
        }

        /** Moves encounters along chains of representatives, as long as one has two more than another. */
        private void balance() {
            boolean isMoved = true;
            while (isMoved) {
                isMoved = false;
                for (int number = 1; number <= count; number++) {
                    isMoved |= relieve(number);
                }
            }
        }

        /** Moves an encounter away from a representative, by the shortest chain to one who has two fewer or less. */
        private boolean relieve(int longest) {
            int[] cameFrom = new int[count + 1];
            int[] given = new int[count + 1];
            Arrays.fill(cameFrom, NONE);
            cameFrom[longest] = longest;
            ArrayDeque<Integer> open = new ArrayDeque<>(List.of(longest));
            while (!open.isEmpty()) {
                Interruption.throwIfInterrupted();
                int giver = open.remove();
                if (load[giver] <= load[longest] - 2) {
                    moveAlong(giver, longest, cameFrom, given);
                    return true;
                }
                for (int[] ofRound : busy) {
                    int k = ofRound[giver];
                    for (int taker = 1; k != NONE && !isKept[k] && taker <= count; taker++) {
                        if (cameFrom[taker] == NONE && isFree(taker, all.get(k).round())) {
                            cameFrom[taker] = giver;
                            given[taker] = k;
                            open.add(taker);
                        }
                    }
                }
            }
            return false;
        }

        private void moveAlong(int last, int first, int[] cameFrom, int[] given) {
            for (int taker = last; taker != first; taker = cameFrom[taker]) {
                int k = given[taker];
                take(k);
                give(k, taker);
            }
        }
    }
}
