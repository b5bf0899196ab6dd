package org.cldess.reporting.sample;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Definitions;
import org.cldess.reporting.document.Facts;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.KeyFigures;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.SearchBox;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.SideBySide;
import org.cldess.reporting.document.Signatures;
import org.cldess.reporting.document.Table;

/**
 * What a report states, piece by piece: each sentence, each tile, each cell of a table with its row and its column. A
 * statement names its section, so that equal words in two places are two statements.
 */
public final class Statements implements Block.Visitor {
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})|\n");

    private final Set<Statement> found = new LinkedHashSet<>();
    private String place;

    /**
     * A statement.
     *
     * @param place the report and the section
     * @param about what it is about, such as the row and the column of a cell; empty for a sentence
     * @param words what it says
     * @param note what the note of its table adds
     */
    public record Statement(String place, String about, String words, String note) {
        @Override
        public String toString() {
            return "%s: %s%s".formatted(place, about.isEmpty() ? "" : about + " | ", words);
        }
    }

    private Statements(String place) {
        this.place = place;
    }

    /** Returns the statements of a report, in their order. */
    public static Set<Statement> of(Report report) {
        Statements all = new Statements(report.name());
        report.blocks().forEach(block -> block.accept(all));
        return all.found;
    }

    private static String words(Phrase phrase) {
        return plain(phrase.plain());
    }

    private static String plain(String words) {
        return words.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    private void say(Phrase phrase) {
        SENTENCE.splitAsStream(words(phrase))
                .filter(sentence -> !sentence.isBlank())
                .forEach(this::say);
    }

    private void say(String sentence) {
        found.add(new Statement(place, "", sentence, ""));
    }

    @Override
    public void section(Section section) {
        String outer = place;
        place = outer.split("#")[0] + "#" + section.id();
        say(section.title());
        say(section.state());
        section.blocks().forEach(block -> block.accept(this));
        place = outer;
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        say(paragraph.text());
    }

    @Override
    public void bulletList(BulletList list) {
        entries(list.entries());
    }

    private void entries(List<BulletList.Entry> entries) {
        entries.forEach(entry -> {
            say(entry.text());
            entries(entry.below());
        });
    }

    @Override
    public void definitions(Definitions definitions) {
        definitions
                .entries()
                .forEach(entry -> entry.descriptions()
                        .forEach(description ->
                                found.add(new Statement(place, words(entry.term()), words(description), ""))));
    }

    @Override
    public void keyFigures(KeyFigures figures) {
        figures.tiles()
                .forEach(tile -> found.add(new Statement(
                        place,
                        words(tile.label()),
                        plain(tile.figure() + " " + words(tile.detail())).strip(),
                        tile.mark().map(Object::toString).orElse(""))));
    }

    @Override
    public void facts(Facts facts) {
        facts.boxes()
                .forEach(box -> box.lines()
                        .forEach(line -> found.add(new Statement(place, words(box.label()), words(line), ""))));
    }

    @Override
    public void table(Table table) {
        Stream.concat(table.rows().stream(), table.total().stream()).forEach(row -> row(table, row));
        say(table.note());
    }

    private void row(Table table, Table.Row row) {
        String name = words(row.cells().get(0));
        for (int at = 0; at < row.cells().size(); at++) {
            Cell cell = row.cells().get(at);
            if (cell.gap().isEmpty()) {
                String heading = words(table.columns().get(at).heading());
                found.add(new Statement(
                        place, at == 0 ? heading : name + ", " + heading, words(cell), words(table.note())));
            }
        }
    }

    private static String words(Cell cell) {
        return cell.lines().stream().map(Statements::words).collect(Collectors.joining(" / "));
    }

    @Override
    public void figure(Figure figure) {
        say(figure.title());
        say(figure.subtitle());
        say(Phrase.of(figure.alternative()));
        figure.data().ifPresent(this::table);
    }

    @Override
    public void notice(Notice notice) {
        say(notice.title());
        notice.blocks().forEach(block -> block.accept(this));
    }

    @Override
    public void signatures(Signatures signatures) {
        say(signatures.introduction());
        signatures
                .boxes()
                .forEach(box -> found.add(
                        new Statement(place, words(box.party()), words(box.name()) + " " + words(box.signed()), "")));
    }

    @Override
    public void sideBySide(SideBySide columns) {
        columns.columns().forEach(column -> column.forEach(block -> block.accept(this)));
    }

    @Override
    public void searchBox(SearchBox filter) {
        say(plain(filter.label()));
    }
}
