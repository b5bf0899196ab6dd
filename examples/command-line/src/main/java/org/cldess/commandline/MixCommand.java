package org.cldess.commandline;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cldess.matching.Participant;
import org.cldess.mixing.MixingPlan;
import org.cldess.mixing.TableMixing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Mixes people, known by numbers from 1, at tables. */
@Command(name = "mix", sortOptions = false)
final class MixCommand implements Callable<Integer> {
    private final Cldess tool;

    @Option(names = "--people", required = true, paramLabel = "N", descriptionKey = "option.people")
    private int people;

    @Option(names = "--tables", required = true, paramLabel = "N", descriptionKey = "option.mix.tables")
    private int tables;

    @Option(names = "--rounds", required = true, paramLabel = "N", descriptionKey = "option.rounds")
    private int rounds;

    MixCommand(Cldess tool) {
        this.tool = tool;
    }

    @Override
    public Integer call() {
        Speaker speaker = tool.speaker();
        AskedMeeting.requireBetween("--people", people, 1, TableMixing.MOST_PEOPLE);
        AskedMeeting.requireBetween("--tables", tables, 1, people);
        AskedMeeting.requireBetween("--rounds", rounds, 1, TableMixing.MOST_ROUNDS);
        MixingPlan plan = TableMixing.of(IntStream.rangeClosed(1, people)
                        .mapToObj(MixCommand::person)
                        .toList())
                .tables(tables)
                .rounds(rounds)
                .plan();
        List<List<List<Integer>>> numbers = plan.rounds().stream()
                .map(round -> round.stream().map(MixCommand::numbers).toList())
                .toList();
        if (speaker.isJson()) {
            speaker.answer(Speaker.ordered("encounters", plan.encounters(), "bound", plan.bound(), "rounds", numbers));
        } else {
            print(plan, numbers, speaker);
        }
        return Exit.WELL;
    }

    /** Keys of equal length stand in the order of the numbers. */
    private static Participant person(int number) {
        return new Participant(String.format(Locale.ROOT, "%05d", number), Integer.toString(number));
    }

    private static List<Integer> numbers(List<Participant> table) {
        return table.stream().map(person -> Integer.valueOf(person.name())).toList();
    }

    private static void print(MixingPlan plan, List<List<List<Integer>>> numbers, Speaker speaker) {
        speaker.say("mix.summary", plan.encounters(), plan.bound());
        if (plan.isOptimal()) {
            speaker.say("plan.optimal");
        }
        int round = 0;
        for (List<List<Integer>> tables : numbers) {
            round++;
            speaker.line("");
            speaker.say("plan.round", round);
            for (int table = 0; table < tables.size(); table++) {
                String seated = tables.get(table).stream().map(String::valueOf).collect(Collectors.joining(", "));
                speaker.line("  " + speaker.words("mix.table", table + 1, seated));
            }
        }
    }
}
