package org.cldess.reporting.sample;

import java.util.List;
import java.util.stream.Collectors;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Definitions;
import org.cldess.reporting.document.Facts;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Inline;
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
import org.cldess.reporting.document.Wording;

/** Writes a report, charts included, as plain text with one line per item, for golden copies and for searching. */
public final class ReportText implements Block.Visitor {
    private final StringBuilder text = new StringBuilder();
    private final Wording wording;
    private int depth = 1;

    private ReportText(Report report) {
        wording = new Wording(report.edition().locale());
    }

    public static String of(Report report) {
        ReportText written = new ReportText(report);
        written.line("# " + report.title().plain());
        written.line(String.join(
                " | ",
                report.name(),
                report.shortTitle(),
                report.subtitle().plain(),
                report.edition().toString(),
                report.state().plain(),
                report.description()));
        report.blocks().forEach(block -> block.accept(written));
        return written.text.toString();
    }

    /** Returns the text with ordinary spaces, which are easier to write in a test. */
    public static String plain(Report report) {
        return of(report).replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String words(Phrase phrase) {
        return phrase.runs().stream().map(ReportText::words).collect(Collectors.joining());
    }

    private static String words(Inline run) {
        if (run instanceof Inline.Status status) {
            return "[" + status.mark() + " " + status.text() + "]";
        }
        if (run instanceof Inline.Edited edited) {
            return edited.announced().replace("]", " ") + edited.text() + "]";
        }
        if (run instanceof Inline.Link link) {
            return link.text() + " <" + link.target() + ">";
        }
        return run.text();
    }

    @Override
    public void section(Section section) {
        depth++;
        line("\n" + "#".repeat(depth) + " " + words(section.title()) + " (" + section.id() + ", " + section.sheet()
                + ")");
        if (!section.state().isEmpty()) {
            line(words(section.state()));
        }
        section.blocks().forEach(block -> block.accept(this));
        depth--;
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        line(words(paragraph.text()));
    }

    @Override
    public void bulletList(BulletList list) {
        entries(list.entries(), list.marker() == BulletList.Marker.TICK ? "- ☐ " : "- ");
    }

    private void entries(List<BulletList.Entry> entries, String indent) {
        entries.forEach(entry -> {
            line(indent + words(entry.text()));
            entries(entry.below(), "  " + indent);
        });
    }

    @Override
    public void definitions(Definitions definitions) {
        definitions.entries().forEach(entry -> {
            String lines = entry.descriptions().stream().map(ReportText::words).collect(Collectors.joining(" / "));
            line(words(entry.term()) + ": " + lines);
        });
    }

    @Override
    public void keyFigures(KeyFigures figures) {
        figures.tiles()
                .forEach(tile -> line("( " + tile.figure() + " | " + words(tile.label()) + " | " + words(tile.detail())
                        + tile.mark().map(mark -> " | " + mark).orElse("") + " )"));
    }

    @Override
    public void facts(Facts facts) {
        facts.boxes()
                .forEach(box -> line("[ " + words(box.label()) + ": "
                        + box.lines().stream().map(ReportText::words).collect(Collectors.joining(" / ")) + " ]"));
    }

    @Override
    public void table(Table table) {
        line("Table: " + words(table.caption()));
        line(table.columns().stream().map(column -> words(column.heading())).collect(Collectors.joining(" | ")));
        table.rows().forEach(this::row);
        table.total().ifPresent(this::row);
        if (!table.note().isEmpty()) {
            line("  " + words(table.note()));
        }
    }

    private void row(Table.Row row) {
        line(row.cells().stream().map(this::cell).collect(Collectors.joining(" | ")));
    }

    private String cell(Cell cell) {
        return cell.gap()
                .map(wording::shown)
                .orElse(cell.lines().stream().map(ReportText::words).collect(Collectors.joining(" / ")));
    }

    @Override
    public void figure(Figure figure) {
        line("Figure: " + words(figure.title()));
        line("  " + words(figure.subtitle()));
        line("  " + figure.alternative());
        line("  " + figure.chart());
        figure.data().ifPresent(this::table);
    }

    @Override
    public void notice(Notice notice) {
        line("! " + notice.kind() + " " + words(notice.title()));
        notice.blocks().forEach(block -> block.accept(this));
    }

    @Override
    public void signatures(Signatures signatures) {
        line(words(signatures.introduction()));
        signatures
                .boxes()
                .forEach(box -> line("[ " + words(box.party()) + " | " + words(box.function()) + " | "
                        + words(box.name()) + " | " + words(box.signed()) + " ]"));
    }

    @Override
    public void sideBySide(SideBySide columns) {
        columns.columns().forEach(column -> {
            line("|||");
            column.forEach(block -> block.accept(this));
        });
        line("|||");
    }

    @Override
    public void searchBox(SearchBox filter) {
        line("Finder: " + filter.label() + " | " + filter.count());
    }
}
