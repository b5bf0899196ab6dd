package org.cldess.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cldess.encounter.plan.SpeedMeeting;
import org.cldess.validation.Violation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plans a speed meeting from a table of scores. */
@Command(name = "plan", sortOptions = false)
final class MeetingPlanCommand implements Callable<Integer> {
    private final Cldess tool;

    @Mixin
    private final MeetingOptions asked = new MeetingOptions();

    @Option(names = "--rounds", required = true, paramLabel = "N", descriptionKey = "option.rounds")
    private int rounds;

    MeetingPlanCommand(Cldess tool) {
        this.tool = tool;
    }

    @Override
    public Integer call() {
        MeetingOptions.requireBetween("--rounds", rounds, 1, SpeedMeeting.MAX_ROUNDS);
        asked.requireSense();
        List<Violation> problems = new ArrayList<>();
        ScoreTable table = asked.scores(problems);
        return new PlanAnswer(tool.speaker())
                .answer(asked.meeting(table, rounds, problems).plan());
    }
}
