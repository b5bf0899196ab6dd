package org.cldess.encounter.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.cldess.internal.flow.EdgeColouring;
import org.cldess.internal.flow.Pairing;
import org.cldess.internal.flow.PairingProblem;
import org.cldess.internal.flow.PairingSolver;
import org.cldess.internal.flow.Shortage;
import org.cldess.internal.interruption.Interruption;
import org.cldess.internal.timetable.Timetable;
import org.cldess.internal.timetable.TimetableProblem;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;

/** The conversion of a request to the numbers of the solvers, and of their answers to participants and scores. */
final class PairingModel {
    private static final int DECIMALS = 6;
    private static final int NONE = -1;

    private final MeetingWishes meeting;
    private final RoundCapacity rooms;
    private final int leftCount;
    /** The place of each pair among all scores. */
    private final int[] place;

    private final int[] left;
    private final int[] right;
    private final long[] weight;
    private final PairingProblem pairs;

    PairingModel(MeetingWishes meeting, RoundCapacity rooms) {
        this.meeting = meeting;
        this.rooms = rooms;
        leftCount = meeting.scores().lefts().size();
        Columns columns = new Columns(meeting.scores().list().size());
        EligiblePairs.visit(meeting, rooms, columns);
        place = columns.place.length == columns.count ? columns.place : Arrays.copyOf(columns.place, columns.count);
        left = columns.left.length == columns.count ? columns.left : Arrays.copyOf(columns.left, columns.count);
        right = columns.right.length == columns.count ? columns.right : Arrays.copyOf(columns.right, columns.count);
        weight = columns.weight.length == columns.count ? columns.weight : Arrays.copyOf(columns.weight, columns.count);
        pairs = PairingProblem.of(leftCount, meeting.scores().rights().size(), left, right, weight);
    }

    /** Collects pairs. There are more of them than scores only where some may meet repeatedly. */
    private static final class Columns implements EligiblePairs.Visitor {
        private int[] place;
        private int[] left;
        private int[] right;
        private long[] weight;
        private int count;

        Columns(int expected) {
            place = new int[expected];
            left = new int[expected];
            right = new int[expected];
            weight = new long[expected];
        }

        @Override
        public void visit(int index, int one, int other, long millionths) {
            if (count == place.length) {
                int more = 2 * count + 1;
                place = Arrays.copyOf(place, more);
                left = Arrays.copyOf(left, more);
                right = Arrays.copyOf(right, more);
                weight = Arrays.copyOf(weight, more);
            }
            place[count] = index;
            left[count] = one;
            right[count] = other;
            weight[count++] = millionths;
        }
    }

    /** Returns the score of a pair from its millionths. */
    static BigDecimal value(long millionths) {
        return BigDecimal.valueOf(millionths, DECIMALS);
    }

    private Score score(int pair) {
        return meeting.scores().list().get(place[pair]);
    }

    /** Returns the number of a pair; −1 if it cannot be chosen. */
    private int find(Pair both) {
        int one = rooms.node(both.left());
        int other = rooms.node(both.right()) - leftCount;
        int low = 0;
        int high = place.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = left[middle] == one ? right[middle] - other : left[middle] - one;
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return NONE;
    }

    /** Returns the problem without rounds. */
    PairingProblem problem(EncounterQuotas quotas) {
        return asked(pairs, quotas);
    }

    private PairingProblem asked(PairingProblem weighed, EncounterQuotas quotas) {
        return weighed.withDegrees(quotas.minimum(), quotas.maximum())
                .withLimit((int) Math.min(rooms.limit(), PairingProblem.UNLIMITED))
                .withMust(musts());
    }

    /**
     * Returns the maximum score of a plan in which a pair meets, regardless of rounds; empty if there is none with
     * these quotas.
     */
    Optional<BigDecimal> bestWith(Score demanded, EncounterQuotas quotas) {
        boolean[] must = musts();
        must[find(demanded.pair())] = true;
        return PairingSolver.solve(problem(quotas).withMust(must)).map(pairing -> {
            BigDecimal total = Proof.total(meeting.held().rounds());
            for (int pair = 0; pair < must.length; pair++) {
                total = pairing.isChosen(pair) ? total.add(value(weight[pair])) : total;
            }
            return Proof.plain(total);
        });
    }

    /**
     * Returns as many of some encounters as can take place together, regardless of rounds, earlier ones preferred;
     * empty if no plan has these quotas.
     */
    Optional<List<Encounter>> mostOf(List<Encounter> wanted, EncounterQuotas quotas) {
        long[] weights = new long[place.length];
        int[] standsFor = new int[place.length];
        Arrays.fill(standsFor, NONE);
        long one = wanted.size() * (wanted.size() + 1L);
        for (int k = 0; k < wanted.size(); k++) {
            int pair = firstFree(wanted.get(k).pair(), standsFor);
            if (pair != NONE) {
                standsFor[pair] = k;
                weights[pair] = one + wanted.size() - k;
            }
        }
        PairingProblem counted =
                PairingProblem.of(leftCount, meeting.scores().rights().size(), left, right, weights);
        return PairingSolver.solve(asked(counted, quotas))
                .map(pairing -> IntStream.range(0, place.length)
                        .filter(pair -> pairing.isChosen(pair) && standsFor[pair] != NONE)
                        .mapToObj(pair -> wanted.get(standsFor[pair]))
                        .toList());
    }

    /** Returns the first entry of a pair that is not assigned yet; a pair has as many entries as the two may meet. */
    private int firstFree(Pair both, int[] standsFor) {
        int found = find(both);
        while (found > 0 && place[found - 1] == place[found]) {
            found--;
        }
        while (found != NONE && standsFor[found] != NONE) {
            found = found + 1 < place.length && place[found + 1] == place[found] ? found + 1 : NONE;
        }
        return found;
    }

    /** Returns the problem with its rounds, and with a minimum and a maximum for each participant. */
    TimetableProblem timetable(int[] minimum, int[] maximum) {
        return TimetableProblem.of(left, right, weight, leftCount, rooms.room(), rooms.seats())
                .with(minimum, maximum, musts());
    }

    /** Returns whether the pairs that must meet are among some. */
    boolean haveMusts(List<List<RepresentedPair>> rounds) {
        Set<Pair> pairs = new HashSet<>();
        rounds.stream().flatMap(List::stream).map(RepresentedPair::pair).forEach(pairs::add);
        return pairs.containsAll(meeting.open(meeting.musts()));
    }

    /** Returns the number of chosen pairs of each participant. */
    int[] degrees(Pairing pairing) {
        int[] degrees = new int[rooms.participants().size()];
        for (int pair = 0; pair < place.length; pair++) {
            Interruption.throwIfInterrupted(pair);
            if (pairing.isChosen(pair)) {
                degrees[left[pair]]++;
                degrees[leftCount + right[pair]]++;
            }
        }
        return degrees;
    }

    private boolean[] musts() {
        boolean[] must = new boolean[place.length];
        for (Pair demanded : meeting.open(meeting.musts())) {
            int pair = find(demanded);
            if (pair != NONE) {
                must[pair] = true;
            }
        }
        return must;
    }

    /** Returns the chosen pairs of each round to be planned, spread evenly. */
    List<List<RepresentedPair>> rounds(Pairing pairing) {
        int[] chosen = IntStream.range(0, place.length)
                .filter(pair -> {
                    Interruption.throwIfInterrupted(pair);
                    return pairing.isChosen(pair);
                })
                .toArray();
        int[] firstSeat = firstSeats();
        int[] used = new int[rooms.participants().size()];
        int[] leftSeat = new int[chosen.length];
        int[] rightSeat = new int[chosen.length];
        for (int k = 0; k < chosen.length; k++) {
            leftSeat[k] = seat(left[chosen[k]], firstSeat, used);
            rightSeat[k] = seat(leftCount + right[chosen[k]], firstSeat, used) - firstSeat[leftCount];
        }
        int seats = firstSeat[firstSeat.length - 1];
        int[] round = EdgeColouring.colour(
                firstSeat[leftCount], seats - firstSeat[leftCount], leftSeat, rightSeat, rooms.rounds());
        List<List<RepresentedPair>> rounds = emptyRounds();
        for (int k = 0; k < chosen.length; k++) {
            Interruption.throwIfInterrupted();
            int one = left[chosen[k]];
            int other = leftCount + right[chosen[k]];
            rounds.get(round[k])
                    .add(new RepresentedPair(
                            score(chosen[k]),
                            person(one, leftSeat[k] - firstSeat[one]),
                            person(other, rightSeat[k] + firstSeat[leftCount] - firstSeat[other])));
        }
        return rounds;
    }

    /**
     * Returns the representative of a participant at one of its seats. It matters only if its representatives may meet
     * the same partners: at different seats, they are different ones.
     */
    private int person(int node, int seat) {
        Participant one = rooms.participants().get(node);
        boolean matters = meeting.held().from() == 1
                && meeting.persons().again().contains(one)
                && !meeting.persons().personsAway().containsKey(one);
        return matters ? seat + 1 : RepresentedPair.OPEN;
    }

    /**
     * Returns the next seat of a participant, which has a seat for each representative who is present; the seats share
     * the encounters evenly.
     */
    private int seat(int node, int[] firstSeat, int[] used) {
        return firstSeat[node] + used[node]++ % (firstSeat[node + 1] - firstSeat[node]);
    }

    private int[] firstSeats() {
        int[] first = new int[rooms.participants().size() + 1];
        for (int node = 0; node + 1 < first.length; node++) {
            first[node + 1] = first[node] + rooms.room()[0][node];
        }
        return first;
    }

    /** Returns the chosen pairs of each round to be planned. */
    List<List<RepresentedPair>> rounds(Timetable timetable) {
        List<List<RepresentedPair>> rounds = emptyRounds();
        for (int pair = 0; pair < place.length; pair++) {
            Interruption.throwIfInterrupted(pair);
            if (timetable.isChosen(pair)) {
                rounds.get(timetable.round(pair)).add(RepresentedPair.of(score(pair)));
            }
        }
        return rounds;
    }

    private List<List<RepresentedPair>> emptyRounds() {
        List<List<RepresentedPair>> rounds = new ArrayList<>();
        for (int r = 0; r < rooms.rounds(); r++) {
            rounds.add(new ArrayList<>());
        }
        return rounds;
    }

    EncounterPrices prices(Pairing pairing) {
        Map<Participant, BigDecimal> prices = new HashMap<>();
        List<Participant> participants = rooms.participants();
        for (int node = 0; node < participants.size(); node++) {
            prices.put(participants.get(node), value(pairing.price(node)));
        }
        return new EncounterPrices(prices, value(pairing.limitPrice()));
    }

    List<Participant> who(Shortage shortage) {
        List<Participant> side = shortage.isOnLeft()
                ? meeting.scores().lefts()
                : meeting.scores().rights();
        return shortage.nodes().stream().map(side::get).toList();
    }
}
