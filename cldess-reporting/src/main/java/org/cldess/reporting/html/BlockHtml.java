package org.cldess.reporting.html;

import java.util.List;
import org.cldess.reporting.chart.Canvas;
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
import org.cldess.reporting.document.SearchBox;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.SideBySide;
import org.cldess.reporting.document.Signatures;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.document.Wording;
import org.cldess.reporting.theme.StatusMark;

/** Writes the blocks of a report in reading order, and counts its tables and charts. */
final class BlockHtml implements Block.Visitor {
    private static final LatinWidths WIDTHS = new LatinWidths();
    private static final Canvas LARGE = new Canvas(1136, 13, WIDTHS);
    private static final Canvas WIDE = new Canvas(720, 13, WIDTHS);
    private static final Canvas HALF = new Canvas(540, 13, WIDTHS);
    private static final Canvas NARROW = new Canvas(288, 12, WIDTHS);
    private static final int MAX_HEADING_LEVEL = 6;

    /** Figures of up to this number of characters share one size; a longer figure is smaller. */
    private static final int MAX_USUAL_LETTERS = 10;

    private final Markup markup;
    private final InlineHtml inline;
    private final Wording wording;
    private final ForeignLabels languages;
    private int level = 1;
    private int tables;
    private int figures;
    private int finders;
    private boolean saysHowToFill;
    private boolean isInColumn;

    /**
     * Creates a writer of blocks.
     *
     * @param languages the labels of drawings in another language
     */
    BlockHtml(Markup markup, Wording wording, ForeignLabels languages) {
        this.markup = markup;
        this.languages = languages;
        this.inline = new InlineHtml(markup);
        this.wording = wording;
    }

    void write(List<? extends Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    @Override
    public void section(Section section) {
        level++;
        String sheet = switch (section.sheet()) {
            case SAME -> "same";
            case NEW, PAPER -> "sheet";
            case LANDSCAPE -> "sheet landscape";
            case A5 -> "sheet a5";
            case NONE -> "no-sheet";
        };
        markup.open("section", "id", section.id(), "class", sheet);
        inline.element("h" + Math.min(level, MAX_HEADING_LEVEL), section.title());
        if (!section.state().isEmpty()) {
            inline.element("p", section.state(), "class", "small");
        }
        write(section.blocks());
        markup.close();
        level--;
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        switch (paragraph.tone()) {
            case LEAD -> inline.element("p", paragraph.text(), "class", "lead");
            case SMALL -> inline.element("p", paragraph.text(), "class", "small");
            case BODY -> inline.element("p", paragraph.text());
        }
    }

    @Override
    public void bulletList(BulletList list) {
        switch (list.marker()) {
            case BADGE -> badges(list.entries());
            case TICK -> boxes(list.entries());
            case BULLET, NUMBER, NONE -> entries(list.marker(), list.entries());
        }
    }

    private void boxes(List<BulletList.Entry> boxes) {
        markup.open("ul", "class", "plain", "role", "list");
        for (BulletList.Entry box : boxes) {
            markup.open("li").open("label").voidElement("input", "type", "checkbox");
            inline.write(box.text());
            markup.close();
            if (!box.below().isEmpty()) {
                boxes(box.below());
            }
            markup.close();
        }
        markup.close();
    }

    private void badges(List<BulletList.Entry> badges) {
        markup.open("ul", "class", "badges", "role", "list");
        for (BulletList.Entry badge : badges) {
            int letters = badge.text().plain().length();
            markup.open("li");
            inline.element("p", badge.text(), "class", "name", "style", "--letters:" + letters);
            badge.below().forEach(line -> inline.element("p", line.text()));
            markup.close();
        }
        markup.close();
    }

    private void entries(BulletList.Marker marker, List<BulletList.Entry> entries) {
        switch (marker) {
            case BULLET -> markup.open("ul");
            case NUMBER -> markup.open("ol");
            case NONE, TICK, BADGE -> markup.open("ul", "class", "plain", "role", "list");
        }
        for (BulletList.Entry entry : entries) {
            markup.open("li");
            inline.write(entry.text());
            if (!entry.below().isEmpty()) {
                entries(marker, entry.below());
            }
            markup.close();
        }
        markup.close();
    }

    @Override
    public void definitions(Definitions definitions) {
        markup.open("dl", "class", "definitions");
        for (Definitions.Entry entry : definitions.entries()) {
            markup.open("div");
            inline.element("dt", entry.term());
            entry.descriptions().forEach(line -> inline.element("dd", line));
            markup.close();
        }
        markup.close();
    }

    @Override
    public void keyFigures(KeyFigures keyFigures) {
        int usual = keyFigures.tiles().stream()
                .mapToInt(BlockHtml::letters)
                .filter(letters -> letters <= MAX_USUAL_LETTERS)
                .max()
                .orElse(MAX_USUAL_LETTERS);
        markup.open("dl", "class", "tiles", "style", grid(keyFigures.tiles().size()));
        for (KeyFigures.Tile tile : keyFigures.tiles()) {
            markup.open("div", "style", "--letters:" + Math.max(usual, letters(tile)));
            inline.element("dt", tile.label());
            markup.open("dd", "class", "figure");
            tile.mark().ifPresent(inline::mark);
            markup.text(tile.figure()).close();
            unlessEmpty("dd", tile.detail());
            markup.close();
        }
        markup.close();
    }

    private static int letters(KeyFigures.Tile tile) {
        return tile.figure().length() + (tile.mark().isPresent() ? 2 : 0);
    }

    /** Returns the number of boxes per row: all of them, or half of them in less space. */
    private static String grid(int boxes) {
        int half = (boxes + 1) / 2;
        return "--all:" + (boxes > 6 ? half : boxes) + ";--half:" + (boxes > 3 ? half : boxes);
    }

    @Override
    public void facts(Facts facts) {
        markup.open("dl", "class", "facts", "style", grid(facts.boxes().size()));
        for (Facts.Box box : facts.boxes()) {
            markup.open("div");
            inline.element("dt", box.label());
            box.lines().forEach(line -> inline.element("dd", line));
            markup.close();
        }
        markup.close();
    }

    @Override
    public void table(Table table) {
        tables++;
        if (!saysHowToFill && isForm(table)) {
            markup.element("p", wording.fillIn(), "class", "small on-screen");
            saysHowToFill = true;
        }
        new TableHtml(table, markup, wording).write("T" + tables, wording.table(tables));
    }

    private static boolean isForm(Table table) {
        return table.rows().stream().anyMatch(row -> row.cells().stream().anyMatch(Cell::isRoom));
    }

    @Override
    public void figure(Figure figure) {
        figures++;
        String id = "F" + figures;
        markup.open("figure", "id", id);
        markup.open("figcaption").open("p", "class", "figure-title");
        markup.element("span", wording.figure(figures), "class", "number").text(" ");
        inline.write(figure.title());
        markup.close();
        unlessEmpty("p", figure.subtitle());
        markup.close();
        if (isInColumn) {
            drawing(figure, HALF, id + "H", "half");
        } else {
            drawing(figure, LARGE, id + "L", "large");
            drawing(figure, WIDE, id + "W", "wide");
        }
        drawing(figure, NARROW, id + "N", "narrow");
        markup.close();
        figure.data().ifPresent(data -> {
            markup.open("details").element("summary", wording.showData(figures));
            new TableHtml(data, markup, wording).write(id + "D", wording.figureData(figures) + " –");
            markup.close();
        });
    }

    private void drawing(Figure figure, Canvas canvas, String id, String screens) {
        String title = figure.title().plain();
        DrawingHtml.write(markup, languages, figure.chart().draw(canvas), id, screens, title, figure.alternative());
    }

    @Override
    public void notice(Notice notice) {
        String kind = switch (notice.kind()) {
            case VERDICT -> "verdict";
            case INFORMATION -> "information";
            case WARNING -> "warning";
            case NOTHING_YET -> "nothing-yet";
            case RESERVED -> "reserved";
        };
        markup.open("div", "class", "notice " + kind);
        Phrase title = notice.title().isEmpty() ? Phrase.of(wording.notice(notice.kind())) : notice.title();
        if (!title.isEmpty()) {
            markup.open("p", "class", "notice-title");
            if (notice.kind() == Notice.Kind.WARNING) {
                inline.mark(StatusMark.LATE);
            }
            inline.write(title);
            markup.close();
        }
        write(notice.blocks());
        markup.close();
    }

    @Override
    public void signatures(Signatures signatures) {
        unlessEmpty("p", signatures.introduction());
        markup.open("ul", "class", "signatures", "role", "list");
        for (Signatures.Box box : signatures.boxes()) {
            markup.open("li");
            inline.element("p", box.party(), "class", "party");
            unlessEmpty("p", box.function());
            unlessEmpty("p", box.name());
            unlessEmpty("p", box.signed());
            markup.close();
        }
        markup.close();
    }

    @Override
    public void sideBySide(SideBySide columns) {
        markup.open("div", "class", "side-by-side");
        isInColumn = true;
        for (List<Block> column : columns.columns()) {
            markup.open("div");
            write(column);
            markup.close();
        }
        isInColumn = false;
        markup.close();
    }

    private void unlessEmpty(String name, Phrase phrase) {
        if (!phrase.isEmpty()) {
            inline.element(name, phrase);
        }
    }

    /** Returns the id of the search box with the given number in the page, from 1. */
    static String finderId(int number) {
        return "Filter" + number;
    }

    /**
     * Writes a search box that is hidden until the script of the page shows it, because it does nothing without the
     * script.
     */
    @Override
    public void searchBox(SearchBox box) {
        finders++;
        String id = finderId(finders);
        boolean isOverDocuments = !box.documents().isEmpty();
        markup.open(
                "div", "class", isOverDocuments ? "finder over-documents" : "finder", "role", "search", "hidden", "");
        markup.element("label", box.label(), "for", id);
        markup.voidElement("input", "type", "search", "id", id, "autocomplete", "off", "spellcheck", "false");
        markup.open("p", "aria-live", "polite", "data-count", box.count()).close();
        if (isOverDocuments) {
            markup.open("ul", "class", "plain", "hidden", "").close();
            markup.element("div", SearchIndex.of(box), "class", "index", "hidden", "");
        }
        markup.close();
    }
}
