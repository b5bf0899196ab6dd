package org.cldess.commandline;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
     * @param cells the texts of the requested columns, in the requested order
     */
    record Row(int number, List<String> cells) {}

    private TextTable() {}

    /**
     * Reads the rows of a file.
     *
     * @param file the file
     * @param columns the columns that its header must contain
     * @param problems receives the problems found
     * @return the rows that have all columns
     */
    static List<Row> read(Path file, List<String> columns, Consumer<Violation> problems) {
        String text = InputText.read(file);
        List<CsvRecord> records = records(file, text);
        if (records.isEmpty()) {
            throw new CommandException("empty", Texts.WORDS.message("input.empty", file.toString()));
        }
        List<String> header = records.get(0).getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        List<Integer> places = columns.stream().map(header::indexOf).toList();
        List<String> missing =
                columns.stream().filter(column -> !header.contains(column)).toList();
        if (!missing.isEmpty()) {
            problems.accept(Violation.error(
                            "table.column",
                            "",
                            Texts.WORDS.message(
                                    "table.column",
                                    file.toString(),
                                    String.join(", ", missing),
                                    String.join(", ", columns)))
                    .at(Place.inTable(1)));
            return List.of();
        }
        return rows(records.subList(1, records.size()), header.size(), places, problems);
    }

    private static List<Row> rows(
            List<CsvRecord> records, int width, List<Integer> places, Consumer<Violation> problems) {
        List<Row> rows = new ArrayList<>();
        int number = 1;
        for (CsvRecord record : records) {
            number++;
            if (record.getFieldCount() == 1 && record.getField(0).isBlank()) {
                continue;
            }
            if (record.getFieldCount() != width) {
                problems.accept(Violation.error(
                                "table.width",
                                "",
                                Texts.WORDS.message("table.width", number, record.getFieldCount(), width))
                        .at(Place.inTable(number)));
                continue;
            }
            rows.add(new Row(
                    number,
                    places.stream().map(place -> record.getField(place).strip()).toList()));
        }
        return rows;
    }

    private static List<CsvRecord> records(Path file, String text) {
        int lineEnd = text.indexOf('\n');
        String header = lineEnd < 0 ? text : text.substring(0, lineEnd);
        char separator = header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
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
