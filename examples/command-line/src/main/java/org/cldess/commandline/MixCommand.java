package org.cldess.commandline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cldess.matching.Participant;
import org.cldess.mixing.MixingPlan;
import org.cldess.mixing.TableMixing;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Mixes people, numbered from 1, at tables. */
@Command(name = "mix", sortOptions = false)
final class MixCommand implements Callable<Integer> {
    private final Cldess tool;

    @Option(names = "--people", required = true, paramLabel = "N", descriptionKey = "option.people")
    private int people;

    @Option(names = "--tables", required = true, paramLabel = "N", descriptionKey = "option.mix.tables")
    private int tables;

    @Option(names = "--rounds", required = true, paramLabel = "N", descriptionKey = "option.rounds")
    private int rounds;

    @Option(
            names = "--hosts",
            paramLabel = "N[,N]",
            descriptionKey = "option.mix.hosts",
            converter = Group.Reader.class)
    private Group hosts = new Group(List.of());

    @Option(names = "--apart", paramLabel = "N,N", descriptionKey = "option.mix.apart", converter = Group.Reader.class)
    private List<Group> apart = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "option.mix.seed")
    private long seed;

    /** A group of people, by their numbers. */
    record Group(List<Integer> numbers) {
        private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,9}(?:,[0-9]{1,9})*+");

        private List<Participant> people() {
            return numbers.stream().map(MixCommand::person).toList();
        }

        /** Converts numbers separated by commas. */
        static final class Reader implements ITypeConverter<Group> {
            @Override
            public Group convert(String value) {
                if (!NUMBERS.matcher(value).matches()) {
                    throw new TypeConversionException(value);
                }
                return new Group(Pattern.compile(",")
                        .splitAsStream(value)
                        .map(Integer::valueOf)
                        .toList());
            }
        }
    }

    MixCommand(Cldess tool) {
        this.tool = tool;
    }

    @Override
    public Integer call() {
        Speaker speaker = tool.speaker();
        MeetingOptions.requireBetween("--people", people, 1, TableMixing.MAX_PEOPLE);
        MeetingOptions.requireBetween("--tables", tables, 1, people);
        MeetingOptions.requireBetween("--rounds", rounds, 1, TableMixing.MAX_ROUNDS);
        requireSense();
        TableMixing mix = TableMixing.of(IntStream.rangeClosed(1, people)
                        .mapToObj(MixCommand::person)
                        .toList())
                .tables(tables)
                .rounds(rounds)
                .hosts(hosts.people())
                .seed(seed);
        for (Group group : apart) {
            mix = mix.apart(group.people());
        }
        return answer(mix.plan(), speaker);
    }

    /**
     * Checks that hosts and groups consist of participants, that nobody is listed twice, and that there is a table for
     * each host.
     */
    private void requireSense() {
        requireOnce("--hosts", hosts.numbers());
        requireOnce(
                "--apart",
                apart.stream().flatMap(group -> group.numbers().stream()).toList());
        if (hosts.numbers().size() > tables) {
            throw new CommandException(
                    "usage",
                    Texts.WORDS.message("usage.mix.hosts", hosts.numbers().size(), tables));
        }
    }

    private void requireOnce(String option, List<Integer> numbers) {
        Set<Integer> met = new HashSet<>();
        for (int number : numbers) {
            MeetingOptions.requireBetween(option, number, 1, people);
            if (!met.add(number)) {
                throw new CommandException("usage", Texts.WORDS.message("usage.mix.twice", option, number));
            }
        }
    }

    /** Prints the plan and returns the exit status. Contradictory wishes count as wrong input. */
    private static int answer(MixingPlan plan, Speaker speaker) {
        List<List<List<Integer>>> numbers = plan.rounds().stream()
                .map(round -> round.stream().map(MixCommand::numbers).toList())
                .toList();
        if (!plan.conflicts().isEmpty()) {
            return refuse(plan, speaker);
        }
        if (speaker.isJson()) {
            speaker.answer(Speaker.ordered("encounters", plan.encounters(), "bound", plan.bound(), "rounds", numbers));
        } else {
            print(plan, numbers, speaker);
        }
        return Exit.WELL;
    }

    private static int refuse(MixingPlan plan, Speaker speaker) {
        if (speaker.isJson()) {
            speaker.answer(Speaker.ordered(
                    "encounters",
                    Optional.empty(),
                    "bound",
                    Optional.empty(),
                    "rounds",
                    plan.rounds(),
                    "conflicts",
                    speaker.sentences(plan.conflicts())));
        } else {
            speaker.sentences(plan.conflicts()).forEach(speaker::line);
        }
        return Exit.WRONG;
    }

    /** Keys of equal length sort in the order of the numbers. */
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
