package org.cldess.encounter;

import java.util.List;
import java.util.Optional;
import org.cldess.internal.flow.Pairing;
import org.cldess.internal.flow.PairingProblem;
import org.cldess.internal.flow.PairingSolver;
import org.cldess.language.Message;

/** Plans a speed meeting: which pairs, in which round, at which table. */
final class MeetingPlanner {
    private MeetingPlanner() {}

    static MeetingPlan plan(SpeedMeeting meeting) {
        PairChoice choice = new PairChoice(meeting.wishes());
        PairingProblem problem = choice.problem();
        Conflicts conflicts = new Conflicts(meeting.wishes(), choice, problem);
        List<Message> ofWishes = conflicts.ofWishes();
        Optional<Pairing> pairing = ofWishes.isEmpty() ? PairingSolver.solve(problem) : Optional.empty();
        if (pairing.isEmpty()) {
            return MeetingPlan.impossible(meeting, conflicts.all());
        }
        List<List<Encounter>> rounds = Seating.seat(choice.rounds(pairing.get()));
        Certificate certificate = Certificate.of(
                meeting.wishes(), rounds, choice.prices(pairing.get()), PairChoice.tablePrice(pairing.get()));
        return MeetingPlan.of(meeting, certificate);
    }
}
