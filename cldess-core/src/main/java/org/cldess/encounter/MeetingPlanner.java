package org.cldess.encounter;

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
    private final Rooms rooms;
    private final PairChoice choice;
    private final BooleanSupplier enough;

    private MeetingPlanner(MeetingWishes wishes, BooleanSupplier enough) {
        this.wishes = wishes;
        this.enough = enough;
        rooms = new Rooms(wishes);
        choice = new PairChoice(wishes, rooms);
    }

    static Planned plan(MeetingWishes meeting, BooleanSupplier enough) {
        return new MeetingPlanner(meeting, enough).plan();
    }

    /** Returns whether a plan with the requested shares is easily found; false proves nothing. */
    static boolean findsAny(MeetingWishes meeting) {
        MeetingPlanner planner = new MeetingPlanner(meeting, () -> true);
        Shares shares = Shares.of(meeting.frame());
        return new Conflicts(meeting, planner.rooms, planner.choice).ofWishes().isEmpty()
                && PairingSolver.solve(planner.choice.problem(shares))
                        .filter(pairing -> planner.rooms.areAlike()
                                || TimetableSolver.findsAny(planner.choice.timetable(shares), pairing))
                        .isPresent();
    }

    private Planned plan() {
        Conflicts conflicts = new Conflicts(wishes, rooms, choice);
        if (!conflicts.ofWishes().isEmpty()) {
            return Planned.impossible(conflicts.all(choice));
        }
        Shares shares = FairShares.of(wishes, choice);
        while (true) {
            Optional<Pairing> pairing = PairingSolver.solve(choice.problem(shares));
            if (pairing.isEmpty()) {
                return Planned.impossible(conflicts.all(choice));
            }
            Optional<List<List<Score>>> rounds = rounds(pairing.get(), shares);
            if (rounds.isPresent()) {
                return seated(rounds.get(), pairing.get(), shares);
            }
            if (shares.equals(Shares.of(wishes.frame()))) {
                return Planned.impossible(List.of(notFound()));
            }
            shares = lower(shares);
        }
    }

    /** Returns the pairs of each round; empty if no plan was found that meets all requirements. */
    private Optional<List<List<Score>>> rounds(Pairing pairing, Shares shares) {
        if (rooms.areAlike()) {
            return Optional.of(choice.rounds(pairing));
        }
        Timetable timetable = TimetableSolver.solve(choice.timetable(shares), pairing, enough);
        return timetable.isComplete() ? Optional.of(choice.rounds(timetable)) : Optional.empty();
    }

    /** Returns the next lower shares, after a search found no plan with the current ones. */
    private Shares lower(Shares shares) {
        Shares plain = Shares.of(wishes.frame());
        int least = wishes.frame().minimum();
        return plain.atLeast(Math.max(least, shares.leftLeast() - 1), Math.max(least, shares.rightLeast() - 1));
    }

    private Planned seated(List<List<Score>> open, Pairing pairing, Shares shares) {
        List<List<Score>> all = new ArrayList<>();
        for (int round = 1; round < wishes.held().from(); round++) {
            all.add(List.of());
        }
        all.addAll(open);
        List<List<Encounter>> rounds = Seating.seat(wishes, all);
        return Planned.of(Proof.of(wishes, rooms, shares, rounds, choice.prices(pairing), beyond(shares)));
    }

    /** Returns the prices that prove that no larger minimum is possible, if the fairest plan was requested. */
    private Optional<Prices> beyond(Shares shares) {
        Frame frame = wishes.frame();
        return frame.fairest() && shares.minimum() < frame.rounds()
                ? choice.whyImpossible(Shares.of(frame).withMinimum(shares.minimum() + 1))
                : Optional.empty();
    }

    private static Message notFound() {
        return Texts.WORDS.message("conflict.not-found");
    }
}
