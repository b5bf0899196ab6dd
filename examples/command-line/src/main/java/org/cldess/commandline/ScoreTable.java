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
import java.util.regex.Pattern;
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
    private static final Pattern ROUND = Pattern.compile("\\d{1,4}");
    private static final List<String> ABSENCE = List.of("participant", "round");
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
        TextTable.read(file, SCORE, problems).forEach(row -> table.add(row, problems));
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

    private void add(TextTable.Row row, Consumer<Violation> problems) {
        String left = row.cells().get(0);
        String right = row.cells().get(1);
        Optional<BigDecimal> value = number(row, problems);
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

    private static Optional<BigDecimal> number(TextTable.Row row, Consumer<Violation> problems) {
        String text = row.cells().get(2);
        if (!NUMBER.matcher(text).matches()) {
            problem("score.number", row, "score", problems, Texts.WORDS.message("score.number", text));
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(text);
        Optional<Message> refusal = Score.refusal(value);
        refusal.ifPresent(message -> problem("score.range", row, "score", problems, message));
        return refusal.isPresent() ? Optional.empty() : Optional.of(value);
    }

    /** Reads a table of pairs, whose names must occur in the scores on the same side. */
    List<Pair> pairs(@Nullable Path file, Consumer<Violation> problems) {
        if (file == null) {
            return List.of();
        }
        List<Pair> pairs = new ArrayList<>();
        for (TextTable.Row row : TextTable.read(file, PAIR, problems)) {
            Optional<Participant> left = find(row, 0, lefts, rights, problems);
            Optional<Participant> right = find(row, 1, rights, lefts, problems);
            if (left.isPresent() && right.isPresent()) {
                pairs.add(new Pair(left.get(), right.get()));
            }
        }
        return pairs;
    }

    /**
     * A round in which a participant is away.
     *
     * @param participant the participant
     * @param round the round, from 1
     */
    record Absence(Participant participant, int round) {}

    /** Reads a table of absences, whose names must occur in the scores on either side. */
    List<Absence> absences(@Nullable Path file, int rounds, Consumer<Violation> problems) {
        if (file == null) {
            return List.of();
        }
        List<Absence> absences = new ArrayList<>();
        for (TextTable.Row row : TextTable.read(file, ABSENCE, problems)) {
            String name = row.cells().get(0);
            Optional<Participant> who = find(name, true).or(() -> find(name, false));
            if (who.isEmpty()) {
                problem("name.unknown", row, "participant", problems, Texts.WORDS.message("name.unknown", name));
            }
            int round = round(row.cells().get(1));
            if (round < 1 || round > rounds) {
                Message message =
                        Texts.WORDS.message("round.number", row.cells().get(1), rounds);
                problem("round.number", row, "round", problems, message);
            } else {
                who.ifPresent(one -> absences.add(new Absence(one, round)));
            }
        }
        return absences;
    }

    private static int round(String text) {
        return ROUND.matcher(text).matches() ? Integer.parseInt(text) : 0;
    }

    /** Returns the participant with a name on a side. */
    Optional<Participant> find(String name, boolean onLeft) {
        return Optional.ofNullable((onLeft ? lefts : rights).get(name));
    }

    private static Optional<Participant> find(
            TextTable.Row row,
            int cell,
            Map<String, Participant> side,
            Map<String, Participant> otherSide,
            Consumer<Violation> problems) {
        String name = row.cells().get(cell);
        Participant found = side.get(name);
        if (found == null) {
            String code = otherSide.containsKey(name) ? "name.side" : "name.unknown";
            problem(code, row, PAIR.get(cell), problems, Texts.WORDS.message(code, name));
        }
        return Optional.ofNullable(found);
    }

    private static void problem(
            String code, TextTable.Row row, String column, Consumer<Violation> problems, Message message) {
        problems.accept(Violation.error(code, "", message).at(Place.inTable(row.number(), column)));
    }
}
