package org.cldess.encounter.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.cldess.internal.flow.DegreeLevels;
import org.cldess.internal.flow.Pairing;
import org.cldess.internal.flow.PairingSolver;
import org.cldess.internal.timetable.DemandDecision;
import org.cldess.internal.timetable.Timetable;
import org.cldess.internal.timetable.TimetableSolver;
import org.cldess.language.Message;
import org.cldess.matching.Participant;

/** Plans a speed meeting: the pairs, their rounds and their tables. */
final class MeetingPlanner {
    private final MeetingWishes wishes;
    private final RoundCapacity rooms;
    private final EncounterQuotas quotas;
    private final PairingModel choice;
    private final BooleanSupplier enough;

    private MeetingPlanner(MeetingWishes wishes, BooleanSupplier enough) {
        this.wishes = wishes;
        this.enough = enough;
        rooms = new RoundCapacity(wishes);
        quotas = EncounterQuotas.of(wishes, rooms);
        choice = new PairingModel(wishes, rooms);
    }

    static PlanningResult plan(MeetingWishes meeting, BooleanSupplier enough) {
        LapsedWishes lapsed = LapsedWishes.of(meeting);
        MeetingPlanner planner = new MeetingPlanner(lapsed.rest(), enough);
        PlanningResult result = planner.plan();
        List<Message> sentences = new ArrayList<>(lapsed.sentences());
        sentences.addAll(planner.unreachable());
        result.proof().map(Proof::rounds).map(planner::shortOf).ifPresent(sentences::addAll);
        return result.withLapsed(sentences);
    }

    /** Returns whether a plan with the requested minimums is easily found; false proves nothing. */
    static boolean findsAny(MeetingWishes meeting) {
        MeetingPlanner planner = new MeetingPlanner(LapsedWishes.of(meeting).rest(), () -> true);
        return new Conflicts(planner.wishes, planner.rooms, planner.choice)
                        .ofWishes()
                        .isEmpty()
                && PairingSolver.solve(planner.choice.problem(planner.quotas))
                        .filter(pairing -> planner.rooms.areAlike()
                                || TimetableSolver.findsAny(
                                        planner.choice.timetable(planner.quotas.minimum(), planner.quotas.maximum()),
                                        pairing))
                        .isPresent();
    }

    /** Returns whether it is proved that there is no plan; false proves nothing. */
    static boolean isImpossible(MeetingWishes meeting) {
        MeetingPlanner planner = new MeetingPlanner(LapsedWishes.of(meeting).rest(), () -> true);
        return !new Conflicts(planner.wishes, planner.rooms, planner.choice)
                        .ofWishes()
                        .isEmpty()
                || PairingSolver.solve(planner.choice.problem(planner.quotas)).isEmpty()
                || (!planner.rooms.areAlike()
                        && DemandDecision.of(
                                        planner.choice.timetable(planner.quotas.minimum(), planner.quotas.maximum()))
                                .filter(isMet -> !isMet)
                                .isPresent());
    }

    /** Returns a sentence for each participant whose minimum exceeds the number of people whom it can meet. */
    private List<Message> unreachable() {
        int[] asked = EncounterQuotas.asked(wishes, rooms);
        int[] allowed = EncounterQuotas.allowed(wishes, rooms);
        int[] maximum = quotas.maximum();
        List<Message> sentences = new ArrayList<>();
        for (int node = 0; node < asked.length; node++) {
            if (maximum[node] < Math.min(asked[node], allowed[node])) {
                int before = wishes.held().count(rooms.participants().get(node));
                sentences.add(Texts.WORDS.message(
                        "lapsed.minimum",
                        rooms.participants().get(node),
                        asked[node] + before,
                        maximum[node] + before));
            }
        }
        return sentences;
    }

    /**
     * Returns a sentence for each participant that has fewer encounters than its minimum, although it could have more.
     */
    private List<Message> shortOf(List<List<Encounter>> rounds) {
        int[] asked = EncounterQuotas.asked(wishes, rooms);
        int[] open = Proof.open(wishes, rooms, rounds);
        int[] maximum = quotas.maximum();
        List<Message> sentences = new ArrayList<>();
        for (int node = 0; node < asked.length; node++) {
            if (wishes.limits().lenient() && open[node] < Math.min(asked[node], maximum[node])) {
                Participant one = rooms.participants().get(node);
                int before = wishes.held().count(one);
                sentences.add(Texts.WORDS.message("lapsed.short", one, asked[node] + before, open[node] + before));
            }
        }
        return sentences;
    }

    private PlanningResult plan() {
        Conflicts conflicts = new Conflicts(wishes, rooms, choice);
        if (!conflicts.ofWishes().isEmpty()) {
            return PlanningResult.impossible(conflicts.all(choice));
        }
        Optional<Pairing> pairing = PairingSolver.solve(choice.problem(quotas));
        if (pairing.isEmpty()) {
            return PlanningResult.impossible(conflicts.all(choice));
        }
        if (wishes.limits().asksForFairness()) {
            return fair(pairing.get());
        }
        return rooms.areAlike()
                ? result(choice.rounds(pairing.get()), pairing.get(), Optional.empty())
                : spread(quotas.minimum(), quotas.maximum(), pairing.get())
                        .filter(this::respects)
                        .map(rounds -> result(rounds, pairing.get(), Optional.empty()))
                        .orElseGet(() -> PlanningResult.impossible(List.of(notFound())));
    }

    /**
     * Plans as fairly as possible. If presence differs between rounds, the levels are those of the same request without
     * rounds. If no plan is found with the numbers of encounters that these levels allow, a smaller number that all
     * participants have is tried, and the fairest plan of all that were found is the answer.
     */
    private PlanningResult fair(Pairing any) {
        DegreeLevels levels = new DegreeLevels(choice.problem(quotas), any);
        if (wishes.limits().raises()) {
            levels.raise(ProvedBounds.before(wishes, rooms), EncounterQuotas.wanted(wishes, rooms));
        }
        if (wishes.limits().levelled()) {
            levels.lower(ProvedBounds.before(wishes, rooms), ProvedBounds.seats(wishes, rooms));
        }
        Pairing best = levels.best();
        if (rooms.areAlike()) {
            return result(choice.rounds(best), best, Optional.of(levels));
        }
        int[] degrees = choice.degrees(best);
        List<List<RepresentedPair>> fairest = null;
        int highest = Arrays.stream(degrees).max().orElse(0);
        for (int level = highest; level >= 0; level--) {
            boolean isAll = level == highest;
            int[] minimum = quotas.minimum();
            for (int node = 0; node < minimum.length; node++) {
                minimum[node] = Math.max(minimum[node], Math.min(level, degrees[node]));
            }
            Optional<List<List<RepresentedPair>>> found =
                    spread(minimum, isAll ? degrees : quotas.maximum(), isAll ? best : any);
            if (found.filter(this::respects).isPresent()) {
                fairest = fairest == null
                                || fairness(fairest)
                                        .lossFrom(fairness(found.get()))
                                        .isPresent()
                        ? found.get()
                        : fairest;
                int[] open = open(fairest);
                boolean isReached = true;
                for (int node = 0; node < open.length; node++) {
                    isReached &= open[node] >= minimum[node];
                }
                if (isReached) {
                    boolean isProved = Arrays.equals(open, degrees);
                    return isProved
                            ? result(fairest, best, Optional.of(levels))
                            : result(fairest, any, Optional.empty());
                }
            }
        }
        return fairest == null
                ? PlanningResult.impossible(List.of(notFound()))
                : result(fairest, any, Optional.empty());
    }

    /** Returns pairs and their rounds that come as close to some minimums as a search finds. */
    private Optional<List<List<RepresentedPair>>> spread(int[] minimum, int[] maximum, Pairing pairing) {
        Timetable timetable = TimetableSolver.solve(choice.timetable(minimum, maximum), pairing, enough);
        return Optional.of(choice.rounds(timetable));
    }

    /** Returns whether rounds respect the minimum of each participant, and the pairs that must meet do. */
    private boolean respects(List<List<RepresentedPair>> rounds) {
        int[] open = open(rounds);
        int[] minimum = quotas.minimum();
        for (int node = 0; node < open.length; node++) {
            if (open[node] < minimum[node]) {
                return false;
            }
        }
        return choice.haveMusts(rounds);
    }

    private int[] open(List<List<RepresentedPair>> rounds) {
        int[] open = new int[rooms.participants().size()];
        rounds.stream().flatMap(List::stream).forEach(score -> {
            open[rooms.node(score.left())]++;
            open[rooms.node(score.right())]++;
        });
        return open;
    }

    private Fairness fairness(List<List<RepresentedPair>> rounds) {
        return Fairness.of(wishes, rooms, open(rounds));
    }

    private PlanningResult result(List<List<RepresentedPair>> open, Pairing pairing, Optional<DegreeLevels> levels) {
        List<List<RepresentedPair>> all = new ArrayList<>();
        for (int round = 1; round < wishes.held().from(); round++) {
            all.add(List.of());
        }
        all.addAll(open);
        List<List<Encounter>> rounds = Seating.seat(wishes, all);
        return PlanningResult.of(
                Proof.of(wishes, rooms, rounds, levels.map(DegreeLevels::levels), choice.prices(pairing)));
    }

    private static Message notFound() {
        return Texts.WORDS.message("conflict.not-found");
    }
}
