package org.cldess.commandline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.cldess.encounter.Guest;
import org.cldess.encounter.plan.SpeedMeeting;
import org.cldess.matching.Participant;
import org.cldess.validation.Violation;
import org.jspecify.annotations.Nullable;

/** What a table requests for single participants of a meeting. */
final class ParticipantTable {
    private static final String NAME = "participant";
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

    private static final Column TABLE = new Column("table", 1, 9_999, SpeedMeeting::host);
    private static final Column REPRESENTATIVES =
            new Column("representatives", 1, Guest.MAX_REPRESENTATIVES, SpeedMeeting::representedBy);
    private static final List<Column> COLUMNS = List.of(
            new Column("min", 0, SpeedMeeting.MAX_ROUNDS, SpeedMeeting::atLeast),
            new Column("max", 0, SpeedMeeting.MAX_ROUNDS, SpeedMeeting::atMost),
            TABLE,
            REPRESENTATIVES);

    /** A column that the table may have beside the name. An empty cell requests nothing. */
    private record Column(String title, int lowest, int highest, Request request) {}

    @FunctionalInterface
    private interface Request {
        SpeedMeeting of(SpeedMeeting meeting, Participant participant, int number);
    }

    private record Line(Participant participant, Map<Column, Integer> numbers) {}

    private final Consumer<Violation> problems;
    private final Set<Participant> met = new HashSet<>();
    private final Map<Integer, Participant> hosts = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    private ParticipantTable(Consumer<Violation> problems) {
        this.problems = problems;
    }

    /**
     * Reads the table.
     *
     * @param file the file; null for no request
     * @param scores the scores, which contain all names
     * @param problems receives the problems found
     */
    static ParticipantTable read(@Nullable Path file, ScoreTable scores, Consumer<Violation> problems) {
        ParticipantTable table = new ParticipantTable(problems);
        if (file != null) {
            List<String> titles = COLUMNS.stream().map(Column::title).toList();
            TextTable.read(file).rows(file, List.of(NAME), titles, problems).forEach(row -> table.add(row, scores));
        }
        return table;
    }

    /** Returns a meeting with the requests. There must be no problems. */
    SpeedMeeting applyTo(SpeedMeeting meeting) {
        SpeedMeeting changed = meeting;
        for (Line line : lines) {
            for (Map.Entry<Column, Integer> number : line.numbers().entrySet()) {
                changed = number.getKey().request().of(changed, line.participant(), number.getValue());
            }
        }
        return changed;
    }

    /** Returns the number of representatives of a participant. */
    int representatives(Participant participant) {
        return lines.stream()
                .filter(line -> line.participant().equals(participant))
                .mapToInt(line -> line.numbers().getOrDefault(REPRESENTATIVES, 1))
                .findFirst()
                .orElse(1);
    }

    private void add(TextTable.Row row, ScoreTable scores) {
        Map<Column, Integer> numbers = new LinkedHashMap<>();
        Optional<Participant> who = scores.known(row, NAME, row.cells().get(0), problems);
        for (int i = 0; i < COLUMNS.size(); i++) {
            Column column = COLUMNS.get(i);
            number(row, row.cells().get(1 + i), column).ifPresent(number -> numbers.put(column, number));
        }
        who.ifPresent(participant -> add(row, new Line(participant, numbers)));
    }

    private void add(TextTable.Row row, Line line) {
        Participant participant = line.participant();
        if (!met.add(participant)) {
            wrong(row, NAME, "participant.twice", participant.name());
        }
        Integer table = line.numbers().get(TABLE);
        int representatives = line.numbers().getOrDefault(REPRESENTATIVES, 1);
        if (table != null && representatives > 1) {
            wrong(row, TABLE.title(), "table.one-seat", participant.name(), representatives);
        } else if (table != null) {
            Participant owner = hosts.putIfAbsent(table, participant);
            if (owner != null) {
                wrong(row, TABLE.title(), "table.taken", table, owner.name(), participant.name());
            }
        }
        lines.add(line);
    }

    private OptionalInt number(TextTable.Row row, String text, Column column) {
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        int number = WHOLE.matcher(text).matches() ? Integer.parseInt(text) : -1;
        if (number < column.lowest() || number > column.highest()) {
            wrong(row, column.title(), "number.between", text, column.lowest(), column.highest(), column.title());
            return OptionalInt.empty();
        }
        return OptionalInt.of(number);
    }

    private void wrong(TextTable.Row row, String column, String code, Object... arguments) {
        ScoreTable.problem(code, row, column, problems, Texts.WORDS.message(code, arguments));
    }
}
