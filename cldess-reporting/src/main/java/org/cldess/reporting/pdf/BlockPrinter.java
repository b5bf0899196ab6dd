package org.cldess.reporting.pdf;

import java.util.List;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Definitions;
import org.cldess.reporting.document.Facts;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.KeyFigures;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.SearchBox;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.SideBySide;
import org.cldess.reporting.document.Signatures;
import org.cldess.reporting.document.Table;

/** Prints blocks, one below the other. */
final class BlockPrinter implements Block.Visitor {

    /** The maximum number of paragraphs that introduce a chart or a table. */
    private static final int MAX_LEADING = 3;

    /** The maximum width of text: lines longer than on a portrait page are hard to read. */
    private static final double WIDEST_TEXT = PageFormat.A4.printedWidth();

    /** The maximum number of blocks of a card; a card does not break across pages. */
    private static final int MAX_ON_CARD = 9;

    private final PrintContext context;
    private final FoElement flow;
    private final PrintedPlace place;
    private final int level;

    /**
     * Creates a printer.
     *
     * @param flow the element that receives the blocks
     * @param level the level of the headings of the sections directly in it
     */
    BlockPrinter(PrintContext context, FoElement flow, PrintedPlace place, int level) {
        this.context = context;
        this.flow = flow;
        this.place = place;
        this.level = level;
    }

    /**
     * Prints blocks. Small print at the end stays with the block before it; a line that ends with a colon stays with
     * the block after it.
     */
    void print(List<Block> blocks) {
        int last = blocks.size() - 1;
        for (int index = 0; index <= last; index++) {
            if (index < last && blocks.get(index) instanceof Paragraph line && announces(line)) {
                print(line).set("keep-with-next.within-page", FoElement.STRONGLY);
            } else if (index == last && last > 0 && blocks.get(last) instanceof Paragraph end && isSmall(end)) {
                print(end).set("keep-with-previous.within-page", FoElement.STRONGLY);
            } else {
                blocks.get(index).accept(this);
            }
        }
    }

    private static boolean announces(Paragraph line) {
        return line.text().plain().endsWith(":");
    }

    private static boolean isSmall(Paragraph paragraph) {
        return paragraph.tone() == Paragraph.Tone.SMALL;
    }

    @Override
    public void section(Section section) {
        TextStyle style = TextStyle.heading(level);
        PrintedPlace inside = place.under(section.title().plain());
        FoElement parent = isToSign(section.blocks())
                ? flow.add("block", "role", "Div", "keep-together.within-page", FoElement.STRONGLY)
                : flow;
        FoElement heading = context.pen()
                .block(parent, section.title(), style, inside)
                .set("id", section.id())
                .set("role", "H" + Math.min(level, 6))
                .set("space-before", FoElement.points((level <= 2 ? 1 : 0.6) * style.lineHeight()))
                .set("space-after", level <= 2 ? "5pt" : "2pt")
                .set("keep-together.within-page", FoElement.STRONGLY)
                .set("keep-with-next.within-page", FoElement.STRONGLY);
        if (section.sheet() != Sheet.SAME) {
            heading.set("break-before", "page");
        }
        BlockPrinter below = new BlockPrinter(context, parent, inside, level + 1);
        if (!section.state().isEmpty()) {
            below.print(new Paragraph(section.state(), Paragraph.Tone.SMALL))
                    .set("keep-with-next.within-page", FoElement.STRONGLY);
        }
        below.printUnderHeading(section.blocks());
    }

    /** Checks whether a section is a few lines to fill in and sign, which do not break across pages. */
    private boolean isToSign(List<Block> blocks) {
        return level > 2
                && blocks.size() <= MAX_ON_CARD
                && !blocks.isEmpty()
                && blocks.get(blocks.size() - 1) instanceof SideBySide last
                && last.columns().stream().flatMap(List::stream).anyMatch(Signatures.class::isInstance);
    }

    /**
     * Prints the blocks below a heading. Small print right below the heading, and a few words that introduce a chart or
     * a table, stay on the page of what follows them.
     */
    private void printUnderHeading(List<Block> blocks) {
        int going = isCard(blocks) ? blocks.size() - 1 : goingOn(blocks);
        blocks.subList(0, going)
                .forEach(block -> print((Paragraph) block).set("keep-with-next.within-page", FoElement.STRONGLY));
        print(blocks.subList(going, blocks.size()));
    }

    /** Checks whether blocks are a card: a few lines about one thing that begin with small print, as in a directory. */
    private static boolean isCard(List<Block> blocks) {
        return blocks.size() <= MAX_ON_CARD
                && blocks.stream().allMatch(Paragraph.class::isInstance)
                && blocks.stream()
                        .findFirst()
                        .map(Paragraph.class::cast)
                        .filter(BlockPrinter::isSmall)
                        .isPresent();
    }

    /** Returns the number of paragraphs right below a heading that stay with what follows them. */
    private static int goingOn(List<Block> blocks) {
        int leading = 0;
        while (leading < blocks.size() && blocks.get(leading) instanceof Paragraph) {
            leading++;
        }
        if (leading <= MAX_LEADING && leading < blocks.size() && leadsTo(blocks.get(leading))) {
            return leading;
        }
        boolean begins = blocks.size() > 1 && blocks.get(0) instanceof Paragraph first && isSmall(first);
        return begins ? 1 : 0;
    }

    private static boolean leadsTo(Block block) {
        return block instanceof Figure
                || block instanceof Table
                || block instanceof SideBySide
                || block instanceof Facts;
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        print(paragraph);
    }

    private FoElement print(Paragraph paragraph) {
        TextStyle style = switch (paragraph.tone()) {
            case LEAD -> TextStyle.LEAD;
            case BODY -> TextStyle.BODY;
            case SMALL -> TextStyle.SMALL;
        };
        return context.pen()
                .block(flow, paragraph.text(), style, place)
                .set("end-indent", FoElement.points(Math.max(0, place.width() - WIDEST_TEXT)))
                .set("space-after", paragraph.tone() == Paragraph.Tone.SMALL ? "3pt" : "5pt");
    }

    @Override
    public void bulletList(BulletList list) {
        if (list.marker() == BulletList.Marker.BADGE) {
            new BadgePrinter(context.pen()).print(flow, list.entries(), place);
        } else {
            new ListPrinter(context.pen()).print(flow, list, place);
        }
    }

    @Override
    public void definitions(Definitions definitions) {
        new ListPrinter(context.pen()).print(flow, definitions, place);
    }

    @Override
    public void keyFigures(KeyFigures figures) {
        new TilePrinter(context.pen()).print(flow, figures, place);
    }

    @Override
    public void facts(Facts facts) {
        new TilePrinter(context.pen()).print(flow, facts, place);
    }

    @Override
    public void table(Table table) {
        Phrase caption = PrintContext.caption(context.wording().table(context.nextTable()), table.caption());
        new TablePrinter(context, CellPrinter.of(context, table), table, caption, place).print(flow);
    }

    @Override
    public void figure(Figure figure) {
        new FigurePrinter(context).print(flow, figure, context.nextFigure(), place);
    }

    @Override
    public void notice(Notice notice) {
        new NoticePrinter(context).print(flow, notice, place, level);
    }

    @Override
    public void signatures(Signatures signatures) {
        new SignaturePrinter(context.pen()).print(flow, signatures, place);
    }

    @Override
    public void sideBySide(SideBySide columns) {
        FoElement block = flow.add("block", "role", "Div", "space-before", "6pt", "space-after", "6pt");
        int count = columns.columns().size();
        TableGrid grid = new TableGrid(block, place.width(), count, false);
        for (int index = 0; index < count; index++) {
            PrintedPlace column = count == 2 && index == 1 ? place.onTheRight() : place;
            new BlockPrinter(context, grid.cell(), column.wide(grid.columnWidth()), level)
                    .print(columns.columns().get(index));
        }
    }

    /** Prints nothing: paper has no search box, and all sections are visible. */
    @Override
    public void searchBox(SearchBox filter) {}
}
