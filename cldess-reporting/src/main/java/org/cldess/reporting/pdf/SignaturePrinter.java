package org.cldess.reporting.pdf;

import org.cldess.reporting.document.Signatures;
import org.cldess.reporting.theme.Ink;

/**
 * Prints signature boxes, two side by side, or one below the other in a narrow place. They stay on one page if they fit
 * on it.
 */
final class SignaturePrinter {

    private static final double HEIGHT = 80;
    private static final double ROOM_TO_SIGN = 30;
    private static final double PADDING = 7;
    private static final double BORDER = 1;
    private static final double PAGE = 640;
    private static final double NARROW = 300;

    private final TextWriter pen;

    SignaturePrinter(TextWriter pen) {
        this.pen = pen;
    }

    void print(FoElement parent, Signatures signatures, PrintedPlace place) {
        int columns = place.width() < NARROW ? 1 : 2;
        double inside = TableGrid.columnWidth(place.width(), columns) - 2 * (PADDING + BORDER);
        boolean fits = height(signatures, inside, columns) < PAGE;
        boolean keep = signatures.boxes().stream().allMatch(box -> height(box, inside) < TableGrid.SHORT_ROW);
        FoElement block = parent.add("block", "role", "Div", "space-before", "9pt", "space-after", "9pt")
                .set("keep-together.within-page", fits ? FoElement.STRONGLY : "auto");
        if (!signatures.introduction().isEmpty()) {
            pen.block(block, signatures.introduction(), TextStyle.BODY, place)
                    .set("space-after", "9pt")
                    .set("keep-with-next.within-page", FoElement.STRONGLY);
        }
        TableGrid grid = new TableGrid(block, place.width(), columns, keep);
        for (Signatures.Box box : signatures.boxes()) {
            FoElement cell = grid.cell()
                    .set("height", FoElement.points(boxHeight(box, inside)))
                    .set("border", FoElement.points(BORDER) + " solid " + Ink.BORDER.light())
                    .set("padding", FoElement.points(PADDING));
            print(cell, box, place.wide(inside));
        }
    }

    private void print(FoElement cell, Signatures.Box box, PrintedPlace place) {
        pen.block(cell, box.party(), TextStyle.STRONG, place);
        if (!box.function().isEmpty()) {
            pen.block(cell, box.function(), TextStyle.SMALL, place);
        }
        if (!box.name().isEmpty()) {
            pen.block(cell, box.name(), TextStyle.BODY, place);
        }
        if (!box.signed().isEmpty()) {
            pen.block(cell, box.signed(), TextStyle.SMALL, place).set("space-before", "6pt");
        }
    }

    private double height(Signatures signatures, double width, int columns) {
        double boxes = signatures.boxes().stream()
                .mapToDouble(box -> boxHeight(box, width) + 2 * PADDING + TableGrid.GUTTER)
                .sum();
        return pen.height(signatures.introduction(), TextStyle.BODY, width) + boxes / columns + HEIGHT;
    }

    /** Returns the height of a box: its text, with room to sign below it. */
    private double boxHeight(Signatures.Box box, double width) {
        return Math.max(HEIGHT, height(box, width) + ROOM_TO_SIGN);
    }

    private double height(Signatures.Box box, double width) {
        return pen.height(box.party(), TextStyle.STRONG, width)
                + pen.height(box.function(), TextStyle.SMALL, width)
                + pen.height(box.name(), TextStyle.BODY, width)
                + pen.height(box.signed(), TextStyle.SMALL, width);
    }
}
