package org.cldess.benchmarks.pairs;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.cldess.encounter.plan.Encounter;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;

/**
 * The integer programme of a meeting, with a variable for each pair and round, solved by CP-SAT of OR-Tools. It shares
 * nothing with the planner of the library.
 */
final class MeetingProgram {
    static {
        Loader.loadNativeLibraries();
    }

    private final DrawnMeeting meeting;
    private final List<List<Encounter>> past;
    private final int from;
    private final CpModel model = new CpModel();
    private final List<IntVar[]> chosen = new ArrayList<>();

    /**
     * Creates the programme of the rest of a meeting.
     *
     * @param meeting the meeting
     * @param planned the encounters of each round; those before the first round of the rest are fixed
     * @param from the first round of the rest
     */
    MeetingProgram(DrawnMeeting meeting, List<List<Encounter>> planned, int from) {
        this.meeting = meeting;
        this.past = planned.subList(0, from - 1);
        this.from = from;
        for (Score score : meeting.scores) {
            addPair(score.pair());
        }
        for (int round = from; round <= meeting.rounds; round++) {
            int at = round - from;
            LinearExprBuilder all = LinearExpr.newBuilder();
            chosen.forEach(pair -> all.add(pair[at]));
            meeting.tables().ifPresent(tables -> model.addLessOrEqual(all, tables));
        }
        meeting.participants().forEach(this::addParticipant);
    }

    private void addPair(Pair pair) {
        int open = Math.max(0, meeting.times(pair) - met(pair));
        int most = meeting.excluded.contains(pair) ? 0 : open;
        IntVar[] ofPair = new IntVar[meeting.rounds - from + 1];
        for (int at = 0; at < ofPair.length; at++) {
            ofPair[at] = model.newIntVar(0, most, pair + " " + (from + at));
        }
        chosen.add(ofPair);
        model.addLessOrEqual(LinearExpr.sum(ofPair), most);
        if (meeting.musts.contains(pair) && met(pair) == 0) {
            model.addGreaterOrEqual(LinearExpr.sum(ofPair), 1);
        }
    }

    private void addParticipant(Participant one) {
        LinearExprBuilder all = LinearExpr.newBuilder();
        for (int round = from; round <= meeting.rounds; round++) {
            LinearExprBuilder here = LinearExpr.newBuilder();
            for (int pair = 0; pair < chosen.size(); pair++) {
                Score score = meeting.scores.get(pair);
                if (score.left().equals(one) || score.right().equals(one)) {
                    here.add(chosen.get(pair)[round - from]);
                    all.add(chosen.get(pair)[round - from]);
                }
            }
            model.addLessOrEqual(here, meeting.present(one, round));
        }
        int before = (int) past.stream()
                .flatMap(List::stream)
                .filter(encounter ->
                        encounter.left().equals(one) || encounter.right().equals(one))
                .count();
        model.addLessOrEqual(all, Math.max(0, meeting.most(one) - before));
        int present = IntStream.rangeClosed(from, meeting.rounds)
                .map(round -> meeting.present(one, round))
                .sum();
        model.addGreaterOrEqual(all, Math.max(0, Math.min(meeting.least(one) - before, present)));
    }

    private int met(Pair pair) {
        return (int) past.stream()
                .flatMap(List::stream)
                .filter(encounter -> encounter.pair().equals(pair))
                .count();
    }

    /** Returns the maximum score of the rest; empty if the requests contradict each other. */
    OptionalLong best() {
        LinearExprBuilder total = LinearExpr.newBuilder();
        for (int pair = 0; pair < chosen.size(); pair++) {
            for (IntVar variable : chosen.get(pair)) {
                total.addTerm(variable, meeting.scores.get(pair).value().longValueExact());
            }
        }
        return maximum(total);
    }

    /** Returns how many of some encounters can stay in their rounds at most; empty if the requests contradict. */
    OptionalLong stay(List<Encounter> planned) {
        LinearExprBuilder kept = LinearExpr.newBuilder();
        for (Encounter encounter : planned) {
            int pair = 0;
            while (!meeting.scores.get(pair).pair().equals(encounter.pair())) {
                pair++;
            }
            kept.add(chosen.get(pair)[encounter.round() - from]);
        }
        return maximum(kept);
    }

    private OptionalLong maximum(LinearExprBuilder goal) {
        model.maximize(goal);
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1);
        CpSolverStatus status = solver.solve(model);
        if (status == CpSolverStatus.INFEASIBLE) {
            return OptionalLong.empty();
        }
        if (status != CpSolverStatus.OPTIMAL) {
            throw new IllegalStateException("The programme ended as " + status + ".");
        }
        return OptionalLong.of(Math.round(solver.objectiveValue()));
    }
}
