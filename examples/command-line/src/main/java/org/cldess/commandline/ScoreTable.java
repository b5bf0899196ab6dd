package org.cldess.commandline;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.cldess.encounter.plan.SpeedMeeting;
import org.cldess.exchange.Exchanges;
import org.cldess.language.Message;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.matching.Scores;
import org.cldess.validation.Place;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import org.jspecify.annotations.Nullable;

/** The scores of a meeting, read from a table, and the wishes that other tables express with the same names. */
final class ScoreTable {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");
    private static final List<String> PAIR = List.of("left", "right");
    private static final Pattern SMALL = Pattern.compile("\\d{1,4}");
    private static final List<String> ABSENCE = List.of("participant", "round");
    private static final String PERSON = "person";
    private static final List<String> SCORE = List.of("left", "right", "score");

    private final List<Score> scores = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();
    private final Map<String, Participant> lefts = new TreeMap<>();
    private final Map<String, Participant> rights = new TreeMap<>();

    private ScoreTable() {}

    /** Reads the scores between two sides. */
    static ScoreTable read(Path file, Consumer<Violation> problems) {
        return read(file, Scores::problems, problems);
    }

    /** Reads the scores within one pool, in which a name may occur on either side. */
    static ScoreTable readPool(Path file, Consumer<Violation> problems) {
        return read(file, Exchanges::problems, problems);
    }

    private static ScoreTable read(Path file, Function<List<Score>, Violations> check, Consumer<Violation> problems) {
        ScoreTable table = new ScoreTable();
        TextTable text = TextTable.read(file);
        List<TextTable.Row> rows = text.rows(file, SCORE, problems);
        DecimalMarks marks = DecimalMarks.of(text.separator(), rows);
        rows.forEach(row -> table.add(row, marks, problems));
        for (Violation problem : check.apply(table.scores)) {
            int place = Integer.parseInt(problem.path().substring(1));
            problems.accept(new Violation(
                    problem.severity(),
                    problem.code(),
                    "",
                    problem.message(),
                    Optional.of(Place.inTable(table.rows.get(place)))));
        }
        return table;
    }

    /** Returns the scores. There must be no problems. */
    Scores scores() {
        return Scores.of(scores);
    }

    /** Returns the scores in the order of the table. */
    List<Score> list() {
        return scores;
    }

    /**
     * The marks of decimals that a table may contain.
     *
     * @param comma whether a comma may be one, because it does not separate cells
     * @param point whether some score has a point, so that a comma is ambiguous
     */
    private record DecimalMarks(boolean comma, boolean point) {
        static DecimalMarks of(char separator, List<TextTable.Row> rows) {
            return new DecimalMarks(
                    separator == ';',
                    rows.stream().anyMatch(row -> row.cells().get(2).indexOf('.') >= 0));
        }
    }

    private void add(TextTable.Row row, DecimalMarks marks, Consumer<Violation> problems) {
        String left = row.cells().get(0);
        String right = row.cells().get(1);
        Optional<BigDecimal> value = number(row, marks, problems);
        if (!named(row, problems)) {
            return;
        }
        Participant leftOne = lefts.computeIfAbsent(left, Participant::named);
        Participant rightOne = rights.computeIfAbsent(right, Participant::named);
        value.ifPresent(number -> {
            scores.add(Score.of(leftOne, rightOne, number));
            rows.add(row.number());
        });
    }

    private static boolean named(TextTable.Row row, Consumer<Violation> problems) {
        for (int i = 0; i < PAIR.size(); i++) {
            if (row.cells().get(i).isEmpty()) {
                problem("table.blank", row, PAIR.get(i), problems, Texts.WORDS.message("table.blank", PAIR.get(i)));
                return false;
            }
        }
        return true;
    }

    private static Optional<BigDecimal> number(TextTable.Row row, DecimalMarks marks, Consumer<Violation> problems) {
        String written = row.cells().get(2);
        String text = marks.comma() ? written.replace(',', '.') : written;
        if (!NUMBER.matcher(text).matches()) {
            problem("score.number", row, "score", problems, Texts.WORDS.message("score.number", written));
            return Optional.empty();
        }
        if (marks.point() && !text.equals(written)) {
            problem("score.comma", row, "score", problems, Texts.WORDS.message("score.comma", written));
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(text);
        Optional<Message> refusal = Score.refusal(value);
        refusal.ifPresent(message -> problem("score.range", row, "score", problems, message));
        return refusal.isPresent() ? Optional.empty() : Optional.of(value);
    }

    /** Reads a table of pairs, whose names must occur in the scores on different sides, in either order. */
    List<Pair> pairs(@Nullable Path file, Consumer<Violation> problems) {
        if (file == null) {
            return List.of();
        }
        List<Pair> pairs = new ArrayList<>();
        for (TextTable.Row row : TextTable.read(file, PAIR, problems)) {
            pair(row, problems).ifPresent(pairs::add);
        }
        return pairs;
    }

    private Optional<Pair> pair(TextTable.Row row, Consumer<Violation> problems) {
        String one = row.cells().get(0);
        String other = row.cells().get(1);
        Optional<Participant> first = known(row, PAIR.get(0), one, problems);
        Optional<Participant> second = known(row, PAIR.get(1), other, problems);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        Optional<Pair> pair = pair(one, other).or(() -> pair(other, one));
        if (pair.isEmpty()) {
            problem("pair.side", row, PAIR.get(1), problems, Texts.WORDS.message("pair.side", one, other));
        }
        return pair;
    }

    private Optional<Pair> pair(String left, String right) {
        return find(left, true).flatMap(one -> find(right, false).map(other -> new Pair(one, other)));
    }

    /** Returns the participant with a name on either side. */
    Optional<Participant> known(TextTable.Row row, String column, String name, Consumer<Violation> problems) {
        Optional<Participant> who = find(name, true).or(() -> find(name, false));
        if (who.isEmpty()) {
            problem("name.unknown", row, column, problems, Texts.WORDS.message("name.unknown", name));
        }
        return who;
    }

    /**
     * A round in which a participant, or one of its representatives, is away.
     *
     * @param participant the participant
     * @param round the round, from 1
     * @param person the number of the representative; 0 for the participant as a whole
     */
    record Absence(Participant participant, int round, int person) {
        SpeedMeeting applyTo(SpeedMeeting meeting) {
            return person == 0 ? meeting.away(participant, round) : meeting.personAway(participant, person, round);
        }
    }

    /**
     * Reads a table of absences, whose names must occur in the scores on either side.
     *
     * @param file the file; null for no absence
     * @param rounds the number of rounds
     * @param representatives returns the number of representatives of a participant
     * @param problems receives the problems found
     */
    List<Absence> absences(
            @Nullable Path file, int rounds, ToIntFunction<Participant> representatives, Consumer<Violation> problems) {
        if (file == null) {
            return List.of();
        }
        List<Absence> absences = new ArrayList<>();
        for (TextTable.Row row : TextTable.read(file).rows(file, ABSENCE, List.of(PERSON), problems)) {
            Optional<Participant> who = known(row, ABSENCE.get(0), row.cells().get(0), problems);
            int round = number(row.cells().get(1));
            if (round < 1 || round > rounds) {
                Message message =
                        Texts.WORDS.message("round.number", row.cells().get(1), rounds);
                problem("round.number", row, "round", problems, message);
            } else {
                who.flatMap(one -> absence(row, one, round, representatives.applyAsInt(one), problems))
                        .ifPresent(absences::add);
            }
        }
        return absences;
    }

    private static Optional<Absence> absence(
            TextTable.Row row, Participant one, int round, int representatives, Consumer<Violation> problems) {
        String text = row.cells().get(2);
        int person = number(text);
        if (!text.isEmpty() && (person < 1 || person > representatives)) {
            Message message = Texts.WORDS.message("person.number", text, one.name(), representatives);
            problem("person.number", row, PERSON, problems, message);
            return Optional.empty();
        }
        return Optional.of(new Absence(one, round, person));
    }

    private static int number(String text) {
        return SMALL.matcher(text).matches() ? Integer.parseInt(text) : 0;
    }

    /** Returns the participant with a name on a side. */
    Optional<Participant> find(String name, boolean onLeft) {
        return Optional.ofNullable((onLeft ? lefts : rights).get(name));
    }

    /** Reports the problem of a cell. */
    static void problem(String code, TextTable.Row row, String column, Consumer<Violation> problems, Message message) {
        problems.accept(Violation.error(code, "", message).at(Place.inTable(row.number(), column)));
    }
}
