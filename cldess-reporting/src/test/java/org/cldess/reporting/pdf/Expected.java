package org.cldess.reporting.pdf;

import java.util.ArrayList;
import java.util.List;
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
import org.cldess.reporting.document.Wording;

/** Lists every text of a report in reading order, from the model alone. */
final class Expected implements Block.Visitor {

    private final List<String> texts = new ArrayList<>();
    private final Wording wording;
    private int tables;
    private int figures;
    private String heading = "";

    private Expected(Wording wording) {
        this.wording = wording;
    }

    static List<String> of(Report report) {
        Expected expected = new Expected(new Wording(report.edition().locale()));
        expected.report(report);
        return expected.texts.stream()
                .map(PrintedText::of)
                .map(Spoken::squeezed)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /**
     * Adds the title, the answer before the first section, the contents, then the rest; with a cover, the contents come
     * first.
     */
    private void report(Report report) {
        Phrase contract = report.edition().contract();
        add(report.hasCover() ? contract : Phrase.EMPTY);
        add(List.of(report.title(), report.subtitle()));
        add(List.of(report.hasCover() ? Phrase.EMPTY : contract, report.state()));
        boolean contentsToCome = report.contentsDepth() > 0;
        for (Block block : report.blocks()) {
            if (contentsToCome && (report.hasCover() || block instanceof Section)) {
                contents(report.sections(), report.contentsDepth());
                contentsToCome = false;
            }
            block.accept(this);
        }
    }

    private void contents(List<Section> sections, int depth) {
        for (Section section : sections) {
            add(section.title());
            if (depth > 1) {
                contents(section.sections(), depth - 1);
            }
        }
    }

    private void add(Phrase phrase) {
        texts.add(phrase.plain());
    }

    private void add(List<Phrase> phrases) {
        phrases.forEach(this::add);
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    @Override
    public void section(Section section) {
        add(section.title());
        add(section.state());
        String above = heading;
        heading = section.title().plain();
        blocks(section.blocks());
        heading = above;
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        add(paragraph.text());
    }

    @Override
    public void bulletList(BulletList list) {
        entries(list.entries());
    }

    private void entries(List<BulletList.Entry> entries) {
        for (BulletList.Entry entry : entries) {
            add(entry.text());
            entries(entry.below());
        }
    }

    @Override
    public void definitions(Definitions definitions) {
        for (Definitions.Entry entry : definitions.entries()) {
            add(entry.term());
            add(entry.descriptions());
        }
    }

    @Override
    public void keyFigures(KeyFigures keyFigures) {
        for (KeyFigures.Tile tile : keyFigures.tiles()) {
            texts.add(tile.figure());
            add(tile.label());
            add(tile.detail());
        }
    }

    @Override
    public void facts(Facts facts) {
        for (Facts.Box box : facts.boxes()) {
            add(box.label());
            add(box.lines());
        }
    }

    @Override
    public void table(Table table) {
        tables++;
        content(wording.table(tables), table);
    }

    private void content(String number, Table table) {
        String caption = table.caption().plain();
        if (!caption.equals(heading)
                && !caption.equals(table.columns().get(0).heading().plain())) {
            add(PrintContext.caption(number, table.caption()));
        }
        table.columns().forEach(column -> add(column.heading()));
        table.rows().forEach(this::row);
        table.total().ifPresent(this::row);
        add(table.note());
    }

    private void row(Table.Row row) {
        for (Cell cell : row.cells()) {
            cell.gap().ifPresent(gap -> texts.add(wording.shown(gap)));
            add(cell.lines());
        }
    }

    @Override
    public void figure(Figure figure) {
        figures++;
        add(PrintContext.caption(wording.figure(figures), figure.title()));
        add(figure.subtitle());
        figure.data().ifPresent(data -> {
            content(wording.figureData(figures) + " –", data);
        });
    }

    @Override
    public void notice(Notice notice) {
        add(notice.title());
        blocks(notice.blocks());
    }

    @Override
    public void signatures(Signatures signatures) {
        add(signatures.introduction());
        for (Signatures.Box box : signatures.boxes()) {
            add(List.of(box.party(), box.function(), box.name(), box.signed()));
        }
    }

    @Override
    public void sideBySide(SideBySide columns) {
        columns.columns().forEach(this::blocks);
    }

    @Override
    public void searchBox(SearchBox filter) {}
}
