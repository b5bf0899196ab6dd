package org.cldess.reporting.pdf;

import java.util.List;
import org.cldess.reporting.document.Facts;
import org.cldess.reporting.document.KeyFigures;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.theme.Ink;
import org.cldess.reporting.theme.Weight;

/**
 * Prints boxes that can be read at a glance: large figures on a panel, and a few facts about one thing under a blue
 * rule.
 */
final class TilePrinter {

    private static final int ACROSS = 4;
    private static final double PADDING = 8;
    private static final double MIN_FIGURE_SIZE = 14;

    private final TextWriter pen;

    TilePrinter(TextWriter pen) {
        this.pen = pen;
    }

    void print(FoElement parent, KeyFigures figures, PrintedPlace place) {
        FoElement block = parent.add("block", "role", "Div", "space-before", "6pt", "space-after", "12pt");
        int across = across(figures.tiles(), place);
        PrintedPlace inside = place.wide(TableGrid.columnWidth(place.width(), across) - 2 * PADDING);
        boolean keep = figures.tiles().stream().allMatch(tile -> height(tile, inside.width()) < TableGrid.SHORT_ROW);
        TableGrid grid = new TableGrid(block, place.width(), across, keep);
        double size = figureSize(figures.tiles(), inside.width());
        for (KeyFigures.Tile tile : figures.tiles()) {
            FoElement cell =
                    grid.cell().set("background-color", Ink.PANEL.light()).set("padding", FoElement.points(PADDING));
            figure(cell, tile, size, inside);
            pen.block(cell, tile.label(), TextStyle.CELL, inside);
            if (!tile.detail().isEmpty()) {
                pen.block(cell, tile.detail(), TextStyle.SMALL, inside);
            }
        }
    }

    private double height(KeyFigures.Tile tile, double width) {
        return pen.height(Phrase.of(tile.figure()), TextStyle.KEY_FIGURE, width)
                + pen.height(tile.label(), TextStyle.CELL, width)
                + pen.height(tile.detail(), TextStyle.SMALL, width);
    }

    private void figure(FoElement cell, KeyFigures.Tile tile, double size, PrintedPlace inside) {
        FoElement line = cell.add("block").styled(TextStyle.KEY_FIGURE).set("font-size", FoElement.points(size));
        tile.mark().ifPresent(mark -> StatusPrinter.draw(line, mark, markSize(size)));
        double room = (inside.width() - markWidth(tile, size)) * TextStyle.KEY_FIGURE.size() / size;
        pen.write(line, Phrase.of(tile.figure()), TextStyle.KEY_FIGURE, inside.wide(room));
    }

    private static double markWidth(KeyFigures.Tile tile, double figureSize) {
        return tile.mark().isPresent() ? StatusPrinter.shapeSize(markSize(figureSize)) + StatusPrinter.GAP : 0;
    }

    private static double markSize(double figureSize) {
        return 0.8 * figureSize;
    }

    /** Returns the largest size at which every figure fits on one line. */
    private double figureSize(List<KeyFigures.Tile> tiles, double available) {
        double size = TextStyle.KEY_FIGURE.size();
        while (size > MIN_FIGURE_SIZE && widest(tiles, size) > available) {
            size--;
        }
        return size;
    }

    private double widest(List<KeyFigures.Tile> tiles, double size) {
        return tiles.stream()
                .mapToDouble(tile -> pen.width(tile.figure(), Weight.BOLD, size) + markWidth(tile, size))
                .max()
                .orElse(0);
    }

    /** Returns the number of tiles side by side, reduced until the widest figure fits on one line. */
    private int across(List<KeyFigures.Tile> tiles, PrintedPlace place) {
        int across = across(tiles.size(), place);
        double needed = widest(tiles, MIN_FIGURE_SIZE) + 2 * PADDING;
        while (across > 1 && TableGrid.columnWidth(place.width(), across) < needed) {
            across--;
        }
        return across;
    }

    /** Returns the number of boxes side by side that fills rows best. */
    private static int across(int boxes, PrintedPlace place) {
        int maximum = Math.max(1, Math.min(ACROSS, (int) (place.width() / 90)));
        int rows = (boxes + maximum - 1) / maximum;
        return (boxes + rows - 1) / rows;
    }

    void print(FoElement parent, Facts facts, PrintedPlace place) {
        FoElement block = parent.add("block", "role", "Div", "space-before", "3pt", "space-after", "6pt");
        int across = across(facts.boxes().size(), place);
        PrintedPlace inside = place.wide(TableGrid.columnWidth(place.width(), across));
        boolean keep = facts.boxes().stream().allMatch(box -> height(box, inside.width()) < TableGrid.SHORT_ROW);
        TableGrid grid = new TableGrid(block, place.width(), across, keep);
        for (Facts.Box box : facts.boxes()) {
            FoElement cell = grid.cell()
                    .set("border-top", "1.5pt solid " + Ink.PRIMARY.light())
                    .set("padding-top", "3pt");
            pen.block(cell, box.label(), TextStyle.LABEL, inside);
            for (Phrase line : box.lines()) {
                pen.block(cell, line, TextStyle.CELL, inside);
            }
        }
    }

    private double height(Facts.Box box, double width) {
        return pen.height(box.label(), TextStyle.LABEL, width)
                + box.lines().stream()
                        .mapToDouble(line -> pen.height(line, TextStyle.CELL, width))
                        .sum();
    }
}
