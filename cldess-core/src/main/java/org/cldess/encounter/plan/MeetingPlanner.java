package org.cldess.encounter.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.cldess.internal.flow.Pairing;
import org.cldess.internal.flow.PairingSolver;
import org.cldess.internal.timetable.Timetable;
import org.cldess.internal.timetable.TimetableSolver;
import org.cldess.language.Message;
import org.cldess.matching.Score;

/** Plans a speed meeting: the pairs, their rounds and their tables. */
final class MeetingPlanner {
    private final MeetingWishes wishes;
    private final RoundCapacity rooms;
    private final PairingModel choice;
    private final BooleanSupplier enough;

    private MeetingPlanner(MeetingWishes wishes, BooleanSupplier enough) {
        this.wishes = wishes;
        this.enough = enough;
        rooms = new RoundCapacity(wishes);
        choice = new PairingModel(wishes, rooms);
    }

    static PlanningResult plan(MeetingWishes meeting, BooleanSupplier enough) {
        return new MeetingPlanner(meeting, enough).plan();
    }

    /** Returns whether a plan with the requested shares is easily found; false proves nothing. */
    static boolean findsAny(MeetingWishes meeting) {
        MeetingPlanner planner = new MeetingPlanner(meeting, () -> true);
        EncounterQuotas shares = EncounterQuotas.of(meeting.limits());
        return new Conflicts(meeting, planner.rooms, planner.choice).ofWishes().isEmpty()
                && PairingSolver.solve(planner.choice.problem(shares))
                        .filter(pairing -> planner.rooms.areAlike()
                                || TimetableSolver.findsAny(planner.choice.timetable(shares), pairing))
                        .isPresent();
    }

    private PlanningResult plan() {
        Conflicts conflicts = new Conflicts(wishes, rooms, choice);
        if (!conflicts.ofWishes().isEmpty()) {
            return PlanningResult.impossible(conflicts.all(choice));
        }
        EncounterQuotas shares = QuotaSearch.of(wishes, choice);
        while (true) {
            Optional<Pairing> pairing = PairingSolver.solve(choice.problem(shares));
            if (pairing.isEmpty()) {
                return PlanningResult.impossible(conflicts.all(choice));
            }
            Optional<List<List<Score>>> rounds = rounds(pairing.get(), shares);
            if (rounds.isPresent()) {
                return seated(rounds.get(), pairing.get(), shares);
            }
            if (shares.equals(EncounterQuotas.of(wishes.limits()))) {
                return PlanningResult.impossible(List.of(notFound()));
            }
            shares = lower(shares);
        }
    }

    /** Returns the pairs of each round; empty if no plan was found that meets all requirements. */
    private Optional<List<List<Score>>> rounds(Pairing pairing, EncounterQuotas shares) {
        if (rooms.areAlike()) {
            return Optional.of(choice.rounds(pairing));
        }
        Timetable timetable = TimetableSolver.solve(choice.timetable(shares), pairing, enough);
        return timetable.isComplete() ? Optional.of(choice.rounds(timetable)) : Optional.empty();
    }

    /** Returns the next lower shares, after a search found no plan with the current ones. */
    private EncounterQuotas lower(EncounterQuotas shares) {
        EncounterQuotas plain = EncounterQuotas.of(wishes.limits());
        int minimum = wishes.limits().minimum();
        return plain.atLeast(Math.max(minimum, shares.leftLeast() - 1), Math.max(minimum, shares.rightLeast() - 1));
    }

    private PlanningResult seated(List<List<Score>> open, Pairing pairing, EncounterQuotas shares) {
        List<List<Score>> all = new ArrayList<>();
        for (int round = 1; round < wishes.held().from(); round++) {
            all.add(List.of());
        }
        all.addAll(open);
        List<List<Encounter>> rounds = Seating.seat(wishes, all);
        return PlanningResult.of(Proof.of(wishes, rooms, shares, rounds, choice.prices(pairing), beyond(shares)));
    }

    /** Returns the prices that prove that no larger minimum is possible, if the fairest plan was requested. */
    private Optional<EncounterPrices> beyond(EncounterQuotas shares) {
        MeetingLimits limits = wishes.limits();
        return limits.fairest() && shares.minimum() < limits.rounds()
                ? choice.whyImpossible(EncounterQuotas.of(limits).withMinimum(shares.minimum() + 1))
                : Optional.empty();
    }

    private static Message notFound() {
        return Texts.WORDS.message("conflict.not-found");
    }
}
