package org.cldess.internal.interruption;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cldess.encounter.plan.MeetingPlan;
import org.cldess.encounter.plan.SpeedMeeting;
import org.cldess.exchange.ExchangePlan;
import org.cldess.exchange.Exchanges;
import org.cldess.internal.acceptance.AcceptanceProblem;
import org.cldess.internal.assignment.Assignment;
import org.cldess.internal.assignment.AssignmentProblem;
import org.cldess.internal.assignment.AssignmentSolver;
import org.cldess.internal.flow.DegreeLevels;
import org.cldess.internal.flow.EdgeColouring;
import org.cldess.internal.flow.Pairing;
import org.cldess.internal.flow.PairingProblem;
import org.cldess.internal.flow.PairingSolver;
import org.cldess.internal.graph.Betweenness;
import org.cldess.internal.graph.Graph;
import org.cldess.internal.knapsack.KnapsackProblem;
import org.cldess.internal.knapsack.KnapsackSolver;
import org.cldess.language.Message;
import org.cldess.matching.Appraisal;
import org.cldess.matching.CandidateSearch;
import org.cldess.matching.Criteria;
import org.cldess.matching.Criterion;
import org.cldess.matching.Participant;
import org.cldess.matching.Scores;
import org.cldess.preference.PreferenceList;
import org.cldess.preference.Preferences;
import org.cldess.preference.StabilityCertificate;
import org.cldess.territory.GeoPosition;
import org.junit.jupiter.api.Test;

/** Tests long work outside the search itself: preparing its data, proving, building an index. */
class InterruptedWorkTest {
    private static final int SIDE = Interrupting.size(400, 1_500);
    private final SplittableRandom random = new SplittableRandom(31);

    private PairingProblem pairs(int side) {
        int[] left = IntStream.range(0, side * side).map(pair -> pair / side).toArray();
        int[] right = IntStream.range(0, side * side).map(pair -> pair % side).toArray();
        return PairingProblem.of(
                side, side, left, right, random.longs(left.length, 0, 1_000).toArray());
    }

    @Test
    void a_proof_ends_soon() {
        PairingProblem problem = pairs(SIDE).withDegrees(0, 3);
        Pairing pairing = PairingSolver.solve(problem).orElseThrow();
        AssignmentProblem table = AssignmentProblem.dense(
                SIDE, SIDE, random.ints((long) SIDE * SIDE, 0, 1_000).toArray());
        Assignment assignment = AssignmentSolver.solve(table).orElseThrow();

        Interrupting.endsSoon(() -> pairing.verify(problem));
        Interrupting.endsSoon(() -> assignment.verify(table));
        int side = Interrupting.size(300, 800);
        PairingProblem unfair = pairs(side).withDegrees(0, 4).withLimit(3 * side);
        Pairing best = PairingSolver.solve(unfair).orElseThrow();
        Interrupting.endsSoon(() -> {
            DegreeLevels levels = new DegreeLevels(unfair, best);
            levels.raise(
                    new int[2 * side],
                    IntStream.range(0, 2 * side).map(node -> 4).toArray());
            levels.best();
        });
    }

    @Test
    void rounds_are_given_up_soon() {
        int rounds = Interrupting.size(60, 200);
        int[] left =
                IntStream.range(0, SIDE * rounds).map(pair -> pair / rounds).toArray();
        int[] right = IntStream.range(0, SIDE * rounds)
                .map(pair -> (pair / rounds + pair % rounds) % SIDE)
                .toArray();

        Interrupting.endsSoon(() -> EdgeColouring.colour(SIDE, SIDE, left, right, rounds));
    }

    @Test
    void lists_of_preferences_are_given_up_soon() {
        int[] start = IntStream.rangeClosed(0, SIDE).map(one -> one * SIDE).toArray();
        int[] choice = IntStream.range(0, SIDE * SIDE).map(at -> at % SIDE).toArray();
        int[] room = IntStream.range(0, SIDE).map(one -> 1).toArray();

        Interrupting.endsSoon(() -> AcceptanceProblem.of(start, choice, room, start.clone(), choice.clone(), room));
    }

    @Test
    void a_choice_of_projects_is_given_up_soon() {
        long[] asked = LongStream.range(0, Interrupting.size(50, 400))
                .map(i -> 2L * (1 + random.nextInt(150_000)))
                .toArray();
        int[] groups = IntStream.range(0, asked.length).toArray();
        long[] limits = LongStream.of(asked).map(cents -> 300_000L).toArray();
        long[] utility =
                LongStream.of(asked).map(cents -> cents + random.nextInt(10)).toArray();

        Interrupting.endsSoon(() -> KnapsackSolver.solve(new KnapsackProblem(3_000_001, asked, asked, groups, limits)));
        Interrupting.endsSoon(
                () -> KnapsackSolver.solve(new KnapsackProblem(3_000_001, asked, utility, groups, limits)));
    }

    @Test
    void ways_through_a_network_are_given_up_soon() {
        int nodes = Interrupting.size(1_200, 3_000);
        Graph graph = Graph.of(
                nodes,
                random.ints(5L * nodes, 0, nodes).toArray(),
                random.ints(5L * nodes, 0, nodes).toArray());

        Interrupting.endsSoon(() -> Betweenness.exact(graph));
        Interrupting.endsSoon(() -> Betweenness.sampled(graph, Interrupting.size(6, 2) / 1_000.0, 0.95, 1));
    }

    @Test
    void an_index_and_its_answers_are_given_up_soon() {
        List<Place> places = IntStream.range(0, Interrupting.size(20_000, 60_000))
                .mapToObj(this::place)
                .toList();
        CandidateSearch<Place, Place> search = CandidateSearch.by(near());
        search.putAll(places);
        Place here = new Place("here", GeoPosition.townCentre(46, 2));

        Interrupting.endsSoon(() -> CandidateSearch.by(near()).putAll(places));
        Interrupting.endsSoon(() -> search.best(here, places.size()));
        Interrupting.endsSoon(() -> search.candidates(here, 10).certificate().verify(near(), here, places));
    }

    @Test
    void exchanges_and_the_check_of_stable_pairs_are_given_up_soon() {
        int side = Interrupting.size(300, 700);
        List<Place> lefts = IntStream.range(0, side).mapToObj(this::place).toList();
        List<Place> rights =
                IntStream.range(side, 2 * side).mapToObj(this::place).toList();
        Scores scores = near().score(lefts, rights);
        Exchanges exchanges = Exchanges.between(scores);
        ExchangePlan plan = exchanges.plan();
        List<PreferenceList> proposing = scores.lefts().stream()
                .map(one -> PreferenceList.of(one, scores.rights()))
                .toList();
        List<PreferenceList> receiving = scores.rights().stream()
                .map(one -> PreferenceList.of(one, scores.lefts()))
                .toList();
        Preferences preferences = Preferences.of(proposing, receiving);
        StabilityCertificate stable = preferences.match().certificate();

        Interrupting.endsSoon(exchanges::plan);
        Interrupting.endsSoon(() -> plan.certificate().verify(exchanges));
        Interrupting.endsSoon(() -> stable.verify(preferences));
    }

    @Test
    void a_meeting_is_given_up_soon() {
        int side = Interrupting.size(400, 500);
        List<Place> leftCount = IntStream.range(0, side).mapToObj(this::place).toList();
        List<Place> rightCount =
                IntStream.range(side, 2 * side).mapToObj(this::place).toList();
        Scores scores = near().score(leftCount, rightCount);
        SpeedMeeting meeting = SpeedMeeting.of(scores).rounds(12);
        MeetingPlan plan = meeting.plan();

        Interrupting.endsSoon(() -> near().score(leftCount, rightCount));
        Interrupting.endsSoon(meeting::plan);
        Interrupting.endsSoon(() -> plan.certificate().verify(meeting));
    }

    private record Place(String key, GeoPosition position) {
        Participant participant() {
            return Participant.named(key);
        }

        int millionthsTo(Place other) {
            double degrees = Math.hypot(
                    position.latitude() - other.position.latitude(), position.longitude() - other.position.longitude());
            return 1 + (int) (999_999 * Math.exp(-degrees));
        }
    }

    private Place place(int number) {
        return new Place("p" + number, GeoPosition.townCentre(42 + 9 * random.nextDouble(), 9 * random.nextDouble()));
    }

    private static Criteria<Place, Place> near() {
        Message reason = Message.of("near", "near");
        return Criteria.<Place, Place>between(Place::participant, Place::participant)
                .with(Criterion.<Place, Place>of("near", (one, other) -> Appraisal.met(reason))
                        .measured(place -> place, place -> place, Place::millionthsTo)
                        .fading(
                                place -> Optional.of(place.position()),
                                place -> Optional.of(place.position()),
                                place -> metres -> 1_000_000));
    }
}
