package org.cldess.reporting.document;

import java.util.List;
import java.util.function.Consumer;

/** Visits the sections and phrases of blocks, in reading order. */
final class PhraseVisitor implements Block.Visitor {
    private final Consumer<Section> sections;
    private final Consumer<Phrase> phrases;

    private PhraseVisitor(Consumer<Section> sections, Consumer<Phrase> phrases) {
        this.sections = sections;
        this.phrases = phrases;
    }

    static void visit(List<Block> blocks, Consumer<Section> sections, Consumer<Phrase> phrases) {
        new PhraseVisitor(sections, phrases).blocks(blocks);
    }

    private void phrase(Phrase phrase) {
        phrases.accept(phrase);
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    @Override
    public void section(Section section) {
        sections.accept(section);
        phrase(section.title());
        blocks(section.blocks());
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        phrase(paragraph.text());
    }

    @Override
    public void bulletList(BulletList list) {
        entries(list.entries());
    }

    private void entries(List<BulletList.Entry> entries) {
        for (BulletList.Entry entry : entries) {
            phrase(entry.text());
            entries(entry.below());
        }
    }

    @Override
    public void definitions(Definitions definitions) {
        for (Definitions.Entry entry : definitions.entries()) {
            phrase(entry.term());
            entry.descriptions().forEach(this::phrase);
        }
    }

    @Override
    public void keyFigures(KeyFigures figures) {
        for (KeyFigures.Tile tile : figures.tiles()) {
            phrase(tile.label());
            phrase(tile.detail());
        }
    }

    @Override
    public void facts(Facts facts) {
        for (Facts.Box box : facts.boxes()) {
            phrase(box.label());
            box.lines().forEach(this::phrase);
        }
    }

    @Override
    public void table(Table table) {
        phrase(table.caption());
        phrase(table.note());
        table.columns().forEach(column -> phrase(column.heading()));
        table.rows().forEach(this::row);
        table.total().ifPresent(this::row);
    }

    private void row(Table.Row row) {
        row.cells().forEach(cell -> cell.lines().forEach(this::phrase));
    }

    @Override
    public void figure(Figure figure) {
        phrase(figure.title());
        phrase(figure.subtitle());
        figure.names().forEach(this::phrase);
        figure.data().ifPresent(this::table);
    }

    @Override
    public void notice(Notice notice) {
        phrase(notice.title());
        blocks(notice.blocks());
    }

    @Override
    public void signatures(Signatures signatures) {
        phrase(signatures.introduction());
        for (Signatures.Box box : signatures.boxes()) {
            phrase(box.party());
            phrase(box.function());
            phrase(box.name());
            phrase(box.signed());
        }
    }

    @Override
    public void sideBySide(SideBySide columns) {
        columns.columns().forEach(this::blocks);
    }

    @Override
    public void searchBox(SearchBox filter) {
        // its label is a string, not a phrase
    }
}
