package org.cldess.commandline;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cldess.validation.Place;
import org.cldess.validation.Violation;

/** A CSV file with a header, read as a whole, with its columns in any order, separated by commas or semicolons. */
final class TextTable {
    /**
     * A row of the table.
     *
     * @param number its number; the header is row 1
     * @param cells the texts of its cells
     */
    record Row(int number, List<String> cells) {}

    private final char separator;
    private final List<String> header;
    private final List<Row> rows;

    private TextTable(char separator, List<String> header, List<Row> rows) {
        this.separator = separator;
        this.header = header;
        this.rows = rows;
    }

    /**
     * Reads a table.
     *
     * @param file the file, for messages
     * @param text its text
     */
    static TextTable of(Path file, String text) {
        char separator = separator(text);
        List<CsvRecord> records = records(file, text, separator);
        if (records.isEmpty()) {
            throw new CommandException("empty", Texts.WORDS.message("input.empty", file.toString()));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < records.size(); i++) {
            List<String> cells = records.get(i).getFields();
            if (cells.size() > 1 || !cells.get(0).isBlank()) {
                rows.add(new Row(i + 1, cells));
            }
        }
        return new TextTable(separator, records.get(0).getFields(), List.copyOf(rows));
    }

    char separator() {
        return separator;
    }

    /** Returns the names of the columns, as they are written. */
    List<String> header() {
        return header;
    }

    /** Returns the rows, without blank ones. A row may have fewer or more cells than the header. */
    List<Row> rows() {
        return rows;
    }

    /** Returns what is wrong with the number of cells of a row. */
    Optional<Violation> width(Row row) {
        return row.cells().size() == header.size()
                ? Optional.empty()
                : Optional.of(Violation.error(
                                "table.width",
                                "",
                                Texts.WORDS.message(
                                        "table.width", row.number(), row.cells().size(), header.size()))
                        .at(Place.inTable(row.number())));
    }

    /** Reads a table. */
    static TextTable read(Path file) {
        return of(file, InputText.read(file));
    }

    /**
     * Reads the rows of a file.
     *
     * @param file the file
     * @param columns the columns that its header must contain
     * @param problems receives the problems found
     * @return the rows that have all columns, with the stripped texts of the requested columns, in that order
     */
    static List<Row> read(Path file, List<String> columns, Consumer<Violation> problems) {
        return read(file).rows(file, columns, problems);
    }

    /**
     * Returns the rows with some columns; a header with any other column is a problem.
     *
     * @param file the file, for messages
     * @param columns the columns that the header must contain
     * @param possible the columns that it may contain
     * @param problems receives the problems found
     * @return the rows that have all columns, with the stripped texts of the columns, in that order; empty texts for
     *     columns that are missing
     */
    List<Row> rows(Path file, List<String> columns, List<String> possible, Consumer<Violation> problems) {
        List<String> all = Stream.concat(columns.stream(), possible.stream()).toList();
        for (String name : header) {
            if (!name.isBlank() && !all.contains(plain(name))) {
                problems.accept(unknown(name, all));
            }
        }
        List<String> present = header.stream()
                .map(TextTable::plain)
                .filter(possible::contains)
                .distinct()
                .toList();
        List<String> wanted = Stream.concat(columns.stream(), present.stream()).toList();
        return rows(file, wanted, problems).stream()
                .map(row -> new Row(
                        row.number(),
                        all.stream()
                                .map(wanted::indexOf)
                                .map(place -> place < 0 ? "" : row.cells().get(place))
                                .toList()))
                .toList();
    }

    /** Returns the problem that a header has a column without meaning. */
    static Violation unknown(String name, List<String> possible) {
        return Violation.error(
                        "table.unknown",
                        "",
                        Texts.WORDS.message("table.unknown", name.strip(), String.join(", ", possible)))
                .at(Place.inTable(1, name));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the rows with some columns.
     *
     * @param file the file, for messages
     * @param columns the columns that the header must contain
     * @param problems receives the problems found
     * @return the rows that have all columns, with the stripped texts of the requested columns, in that order
     */
    List<Row> rows(Path file, List<String> columns, Consumer<Violation> problems) {
        List<String> names = header.stream().map(TextTable::plain).toList();
        List<String> missing =
                columns.stream().filter(column -> !names.contains(column)).toList();
        if (!missing.isEmpty()) {
            problems.accept(missing(file, missing, columns));
            return List.of();
        }
        List<Integer> places = columns.stream().map(names::indexOf).toList();
        List<Row> wanted = new ArrayList<>();
        for (Row row : rows) {
            width(row)
                    .ifPresentOrElse(
                            problems,
                            () -> wanted.add(new Row(
                                    row.number(),
                                    places.stream()
                                            .map(place -> row.cells().get(place).strip())
                                            .toList())));
        }
        return wanted;
    }

    /** Returns the problem that a header lacks columns. */
    static Violation missing(Path file, List<String> missing, List<String> columns) {
        return Violation.error(
                        "table.column",
                        "",
                        Texts.WORDS.message(
                                "table.column",
                                file.toString(),
                                String.join(", ", missing),
                                String.join(", ", columns)))
                .at(Place.inTable(1));
    }

    private static char separator(String text) {
        int lineEnd = text.indexOf('\n');
        String header = lineEnd < 0 ? text : text.substring(0, lineEnd);
        return header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
    }

    private static List<CsvRecord> records(Path file, String text, char separator) {
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
        try (reader;
                Stream<CsvRecord> records = reader.stream()) {
            return records.toList();
        } catch (CsvParseException | java.io.IOException e) {
            throw new CommandException("not-csv", Texts.WORDS.message("input.not-csv", file.toString()), e);
        }
    }
}
