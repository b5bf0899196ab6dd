package org.cldess.encounter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.cldess.internal.flow.EdgeColouring;
import org.cldess.internal.flow.Impossibility;
import org.cldess.internal.flow.Pairing;
import org.cldess.internal.flow.PairingProblem;
import org.cldess.internal.flow.PairingSolver;
import org.cldess.internal.flow.Shortage;
import org.cldess.internal.timetable.Timetable;
import org.cldess.internal.timetable.TimetableProblem;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;

/** What is asked of a meeting, in the numbers of the solvers; and their answers, as participants and scores again. */
final class PairChoice {
    private static final int DECIMALS = 6;

    private final MeetingWishes meeting;
    private final Rooms rooms;
    private final List<Score> candidates;
    private final int[] left;
    private final int[] right;
    private final int lefts;

    PairChoice(MeetingWishes meeting, Rooms rooms) {
        this.meeting = meeting;
        this.rooms = rooms;
        candidates = meeting.open(rooms);
        lefts = meeting.scores().lefts().size();
        left = candidates.stream().mapToInt(score -> rooms.node(score.left())).toArray();
        right = candidates.stream()
                .mapToInt(score -> rooms.node(score.right()) - lefts)
                .toArray();
    }

    /** The question without rounds. */
    PairingProblem problem(Shares shares) {
        return PairingProblem.of(lefts, meeting.scores().rights().size(), left, right, weights())
                .withDegrees(rooms.least(shares), rooms.most(shares))
                .withLimit((int) Math.min(rooms.limit(), PairingProblem.UNLIMITED))
                .withMust(musts());
    }

    /**
     * The greatest score of a plan in which a pair meets, whichever encounter is in which round; nothing if there is none with these shares.
     */
    Optional<BigDecimal> bestWith(Score demanded, Shares shares) {
        boolean[] must = musts();
        must[candidates.indexOf(demanded)] = true;
        return PairingSolver.solve(problem(shares).withMust(must)).map(pairing -> {
            BigDecimal total = Proof.total(meeting.held().rounds());
            for (int pair = 0; pair < must.length; pair++) {
                total = pairing.isChosen(pair) ? total.add(candidates.get(pair).value()) : total;
            }
            return Proof.plain(total);
        });
    }

    /** The question with its rounds. */
    TimetableProblem timetable(Shares shares) {
        return TimetableProblem.of(left, right, weights(), lefts, rooms.room(), rooms.seats())
                .with(rooms.least(shares), rooms.most(shares), musts());
    }

    private long[] weights() {
        return candidates.stream().mapToLong(Score::millionths).toArray();
    }

    private boolean[] musts() {
        boolean[] must = new boolean[candidates.size()];
        Set<Pair> demanded = meeting.open(meeting.musts());
        for (int pair = 0; pair < must.length; pair++) {
            must[pair] = demanded.remove(candidates.get(pair).pair());
        }
        return must;
    }

    /** The chosen pairs of each round that is planned, spread evenly. */
    List<List<Score>> rounds(Pairing pairing) {
        int[] chosen =
                IntStream.range(0, candidates.size()).filter(pairing::isChosen).toArray();
        int[] firstSeat = firstSeats();
        int[] used = new int[rooms.participants().size()];
        int[] leftSeat = new int[chosen.length];
        int[] rightSeat = new int[chosen.length];
        for (int k = 0; k < chosen.length; k++) {
            leftSeat[k] = seat(left[chosen[k]], firstSeat, used);
            rightSeat[k] = seat(lefts + right[chosen[k]], firstSeat, used) - firstSeat[lefts];
        }
        int seats = firstSeat[firstSeat.length - 1];
        int[] round =
                EdgeColouring.colour(firstSeat[lefts], seats - firstSeat[lefts], leftSeat, rightSeat, rooms.rounds());
        List<List<Score>> rounds = emptyRounds();
        for (int k = 0; k < chosen.length; k++) {
            rounds.get(round[k]).add(candidates.get(chosen[k]));
        }
        return rounds;
    }

    /** Who is represented by several has as many seats; they share the encounters evenly. */
    private int seat(int node, int[] firstSeat, int[] used) {
        return firstSeat[node] + used[node]++ % (firstSeat[node + 1] - firstSeat[node]);
    }

    private int[] firstSeats() {
        int[] first = new int[rooms.participants().size() + 1];
        for (int node = 0; node + 1 < first.length; node++) {
            first[node + 1] =
                    first[node] + meeting.persons().seatsOf(rooms.participants().get(node));
        }
        return first;
    }

    /** The chosen pairs of each round that is planned. */
    List<List<Score>> rounds(Timetable timetable) {
        List<List<Score>> rounds = emptyRounds();
        for (int pair = 0; pair < candidates.size(); pair++) {
            if (timetable.isChosen(pair)) {
                rounds.get(timetable.round(pair)).add(candidates.get(pair));
            }
        }
        return rounds;
    }

    private List<List<Score>> emptyRounds() {
        List<List<Score>> rounds = new ArrayList<>();
        for (int r = 0; r < rooms.rounds(); r++) {
            rounds.add(new ArrayList<>());
        }
        return rounds;
    }

    Prices prices(Pairing pairing) {
        return prices(node -> BigDecimal.valueOf(pairing.price(node), DECIMALS), pairing.limitPrice(), DECIMALS);
    }

    /** Prices which prove that no plan has these shares; nothing if the question without rounds has an answer. */
    Optional<Prices> whyImpossible(Shares shares) {
        return Impossibility.find(problem(shares))
                .map(proof -> prices(node -> BigDecimal.valueOf(proof.price(node)), proof.limitPrice(), 0));
    }

    private Prices prices(IntFunction<BigDecimal> price, long table, int decimals) {
        Map<Participant, BigDecimal> prices = new HashMap<>();
        List<Participant> participants = rooms.participants();
        for (int node = 0; node < participants.size(); node++) {
            prices.put(participants.get(node), price.apply(node));
        }
        return new Prices(prices, BigDecimal.valueOf(table, decimals));
    }

    List<Participant> who(Shortage shortage) {
        List<Participant> side = shortage.isOnLeft()
                ? meeting.scores().lefts()
                : meeting.scores().rights();
        return shortage.nodes().stream().map(side::get).toList();
    }
}
