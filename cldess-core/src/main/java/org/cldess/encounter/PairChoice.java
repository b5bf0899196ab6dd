package org.cldess.encounter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cldess.internal.flow.EdgeColouring;
import org.cldess.internal.flow.Pairing;
import org.cldess.internal.flow.PairingProblem;
import org.cldess.internal.flow.Shortage;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;

/** What is asked of a meeting, in the numbers of the solvers; and their answers, as participants and scores again. */
final class PairChoice {
    private static final int DECIMALS = 6;

    private final MeetingWishes meeting;
    private final List<Score> candidates;
    private final int[] left;
    private final int[] right;
    private final int lefts;
    private final int rights;

    PairChoice(MeetingWishes meeting) {
        this.meeting = meeting;
        candidates = meeting.scores().list().stream()
                .filter(score -> !meeting.exclusions().contains(score.pair()))
                .toList();
        lefts = meeting.scores().lefts().size();
        rights = meeting.scores().rights().size();
        Map<Participant, Integer> leftPlace = places(meeting.scores().lefts());
        Map<Participant, Integer> rightPlace = places(meeting.scores().rights());
        left = candidates.stream()
                .mapToInt(score -> leftPlace.get(score.left()))
                .toArray();
        right = candidates.stream()
                .mapToInt(score -> rightPlace.get(score.right()))
                .toArray();
    }

    private static Map<Participant, Integer> places(List<Participant> side) {
        Map<Participant, Integer> places = new HashMap<>();
        side.forEach(participant -> places.put(participant, places.size()));
        return places;
    }

    PairingProblem problem() {
        long[] weight = candidates.stream().mapToLong(PairChoice::millionths).toArray();
        boolean[] must = new boolean[candidates.size()];
        for (int pair = 0; pair < must.length; pair++) {
            must[pair] = meeting.musts().contains(candidates.get(pair).pair());
        }
        return PairingProblem.of(lefts, rights, left, right, weight)
                .withDegrees(meeting.minimum(), meeting.rounds())
                .withLimit((int) Math.min(meeting.seats(), PairingProblem.UNLIMITED))
                .withMust(must);
    }

    private static long millionths(Score score) {
        return score.value().movePointRight(DECIMALS).longValueExact();
    }

    /** The chosen pairs of each round. */
    List<List<Score>> rounds(Pairing pairing) {
        int[] chosen = new int[candidates.size()];
        int count = 0;
        for (int pair = 0; pair < chosen.length; pair++) {
            if (pairing.isChosen(pair)) {
                chosen[count++] = pair;
            }
        }
        chosen = Arrays.copyOf(chosen, count);
        int[] round = EdgeColouring.colour(
                lefts,
                rights,
                Arrays.stream(chosen).map(pair -> left[pair]).toArray(),
                Arrays.stream(chosen).map(pair -> right[pair]).toArray(),
                meeting.rounds());
        List<List<Score>> rounds = new ArrayList<>();
        for (int r = 0; r < meeting.rounds(); r++) {
            rounds.add(new ArrayList<>());
        }
        for (int k = 0; k < count; k++) {
            rounds.get(round[k]).add(candidates.get(chosen[k]));
        }
        return rounds;
    }

    Map<Participant, BigDecimal> prices(Pairing pairing) {
        Map<Participant, BigDecimal> prices = new HashMap<>();
        List<Participant> participants = meeting.participants();
        for (int node = 0; node < participants.size(); node++) {
            prices.put(participants.get(node), BigDecimal.valueOf(pairing.price(node), DECIMALS));
        }
        return prices;
    }

    static BigDecimal tablePrice(Pairing pairing) {
        return BigDecimal.valueOf(pairing.limitPrice(), DECIMALS);
    }

    List<Participant> who(Shortage shortage) {
        List<Participant> side = shortage.isOnLeft()
                ? meeting.scores().lefts()
                : meeting.scores().rights();
        return shortage.nodes().stream().map(side::get).toList();
    }
}
