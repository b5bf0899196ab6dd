package org.cldess.reporting.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects the ids of sections and the links inside a report, to find links that lead nowhere. */
final class LinkCheck implements Block.Visitor {
    private final Set<String> ids = new HashSet<>();
    private final Set<String> twice = new TreeSet<>();
    private final Set<String> targets = new TreeSet<>();

    private LinkCheck() {}

    static void check(String report, List<Block> blocks) {
        if (blocks.isEmpty()) {
            throw new IllegalStateException("The report \"" + report + "\" says nothing: add a block");
        }
        LinkCheck found = new LinkCheck();
        blocks.forEach(block -> block.accept(found));
        if (!found.twice.isEmpty()) {
            throw new IllegalStateException(
                    "Several sections of the report \"" + report + "\" are called " + found.twice + ": rename them");
        }
        found.targets.removeAll(found.ids);
        if (!found.targets.isEmpty()) {
            throw new IllegalStateException("Links in the report \"" + report + "\" lead to " + found.targets
                    + ", which are no sections: add these or remove the links");
        }
    }

    private void phrase(Phrase phrase) {
        for (Inline run : phrase.runs()) {
            if (run instanceof Inline.Link link && link.isInside()) {
                targets.add(link.target().substring(1));
            }
        }
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    @Override
    public void section(Section section) {
        if (!ids.add(section.id())) {
            twice.add(section.id());
        }
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
    public void finder(Finder finder) {
        // leads nowhere
    }
}
