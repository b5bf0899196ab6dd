package org.cldess.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.act.ActSeries;
import org.cldess.act.Acts;
import org.cldess.dossier.Dossier;
import org.cldess.validation.Answer;
import org.cldess.validation.Place;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The entries of a table: each row is a command line of its own, with an option for each column. The rows are entered
 * in the order of their days; those of one day in the order of the table.
 */
final class TableEntries {
    private final InputText.TableText read;
    private final TextTable table;
    private final Columns columns;
    private final Map<String, List<String>> given;
    private final DossierChangeCommand command;
    private final CommandLine line;

    private final Map<TextTable.Row, Violations> refused = new TreeMap<>(Comparator.comparing(TextTable.Row::number));
    private int recorded;
    private int known;

    private record Told(TextTable.Row row, Optional<LocalDate> day, Function<Acts, Answer<Dossier>> act) {}

    private TableEntries(
            InputText.TableText read,
            TextTable table,
            Columns columns,
            Map<String, List<String>> given,
            DossierChangeCommand command,
            CommandLine line) {
        this.read = read;
        this.table = table;
        this.columns = columns;
        this.given = given;
        this.command = command;
        this.line = line;
    }

    /**
     * Reads a table.
     *
     * @param file the file
     * @param command enters one row
     * @param given the words of each option of the command line, which count for each row without that cell
     * @throws Violations the problems of the header
     */
    static TableEntries read(Path file, DossierChangeCommand command, Map<String, List<String>> given) {
        InputText.TableText read = InputText.readTable(file);
        TextTable table = TextTable.of(file, read.text());
        CommandLine line =
                new CommandLine(command).setExpandAtFiles(false).registerConverter(LongText.class, LongText::new);
        List<Violation> problems = new ArrayList<>();
        Columns columns = Columns.of(file, table, line.getCommandSpec(), given.keySet(), problems::add);
        Violations.of(problems).throwIfAny();
        return new TableEntries(read, table, columns, given, command, line);
    }

    /**
     * Enters the rows. It may be called several times.
     *
     * @param before the dossier
     * @param keepsGoing whether the rows that are right are entered if others are wrong
     * @return the dossier with the rows, or all reasons with their rows
     */
    Answer<Dossier> enter(Dossier before, boolean keepsGoing) {
        refused.clear();
        known = 0;
        List<Told> told = told(before);
        ActSeries series = Acts.of(before).each(told.stream().map(Told::act).toList());
        series.refusals()
                .forEach((index, reasons) -> refused.put(told.get(index).row(), reasons));
        recorded = told.size() - series.refusals().size();
        return refused.isEmpty() || keepsGoing ? Answer.granted(series.dossier()) : Answer.refused(reasons());
    }

    /** Returns what the rows say that the dossier does not, by day, and notes the rows that cannot be read. */
    private List<Told> told(Dossier before) {
        Choices choices = new Choices(before);
        Set<Object> counted = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Told> told = new ArrayList<>();
        for (TextTable.Row row : table.rows()) {
            try {
                table.width(row).ifPresent(problem -> Violations.of(problem).throwIfAny());
                line.parseArgs(Stream.concat(Stream.of("."), columns.words(row, given).stream())
                        .toArray(String[]::new));
                Entry entry = command.told(before, choices);
                if (entry.alike().anyMatch(counted::add)) {
                    known++;
                } else {
                    told.add(new Told(row, command.day(), entry.act()));
                }
            } catch (Violations wrong) {
                refused.put(row, wrong);
            } catch (CommandException wrong) {
                refused.put(row, because(wrong));
            } catch (ParameterException wrong) {
                refused.put(row, because(Usage.explain(wrong)));
            }
        }
        told.sort(Comparator.comparing(one -> one.day().orElse(LocalDate.MAX)));
        return told;
    }

    private static Violations because(CommandException wrong) {
        return Violations.of(Violation.error(wrong.code(), "", wrong.sentence()));
    }

    /** Returns all reasons, each with its row and, if it is about an option, with its column. */
    Violations reasons() {
        List<Violation> all = new ArrayList<>();
        refused.forEach((row, reasons) -> reasons.forEach(reason -> all.add(placed(reason, row))));
        return Violations.of(all);
    }

    private Violation placed(Violation reason, TextTable.Row row) {
        Optional<String> column = columns.of(command.option(reason.path()));
        Place place = column.map(name -> Place.inTable(row.number(), name)).orElse(Place.inTable(row.number()));
        return new Violation(
                reason.severity(),
                reason.code(),
                column.isPresent() ? "" : reason.path(),
                reason.message(),
                Optional.of(place));
    }

    /** Returns whether any row was refused. */
    boolean isAnyRefused() {
        return !refused.isEmpty();
    }

    /** Returns the exit status after the rows that are right were entered. */
    int status() {
        return refused.isEmpty() ? Exit.WELL : recorded + known > 0 ? Exit.PARTLY : Exit.WRONG;
    }

    /** Prints how many rows were entered; the encoding of the table, if it is not UTF-8; and each reason. */
    void tell(Speaker speaker) {
        if (read.isWindows1252()) {
            speaker.say("entries.encoding");
        }
        speaker.say("entries.summary", table.rows().size(), recorded, known, refused.size());
        if (isAnyRefused()) {
            reasons().forEach(reason -> speaker.line("  " + speaker.asLine(reason)));
        }
    }

    /** Returns the same as data. */
    Map<String, Object> asData(Speaker speaker) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("encoding", read.isWindows1252() ? "windows-1252" : "utf-8");
        data.put(
                "rows",
                Speaker.ordered(
                        "read", table.rows().size(), "recorded", recorded, "known", known, "rejected", refused.size()));
        data.put("violations", reasons().stream().map(speaker::asData).toList());
        return data;
    }

    /** Writes the refused rows with their reasons to a new file. */
    void writeRejects(Path file, Speaker speaker) throws IOException {
        Map<TextTable.Row, List<String>> sentences = new LinkedHashMap<>();
        refused.forEach((row, reasons) -> sentences.put(
                row,
                reasons.stream().map(reason -> reason.message(speaker.locale())).toList()));
        Rejects.write(file, table, sentences, speaker.words("entries.rejection"));
    }
}
