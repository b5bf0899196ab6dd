package org.cldess.reporting.pdf;

import java.util.List;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.theme.Ink;

/**
 * Prints badges of 85 × 55 mm, two side by side, with cutting lines. A name is printed as large as one line allows. A
 * name that is too long for one line breaks, and shrinks together with the lines below until the badge holds it.
 */
final class BadgePrinter {

    private static final int ACROSS = 2;
    private static final double MILLIMETRE = 72 / 25.4;
    private static final double WIDTH = 85 * MILLIMETRE;
    private static final double HEIGHT = 55 * MILLIMETRE;
    private static final double PADDING = 5 * MILLIMETRE;
    private static final double BORDER = 0.5;

    /** The smallest size of a name on one line. */
    private static final double MIN_SIZE_ON_ONE_LINE = 14;

    private static final double MIN_SIZE = 5;

    private final TextWriter pen;

    BadgePrinter(TextWriter pen) {
        this.pen = pen;
    }

    void print(FoElement parent, List<BulletList.Entry> badges, PrintedPlace place) {
        FoElement table = parent.add("table", "table-layout", "fixed", "role", "Div", "border-collapse", "separate")
                .set("width", FoElement.points(ACROSS * WIDTH));
        for (int column = 0; column < ACROSS; column++) {
            table.with("table-column", "column-width", FoElement.points(WIDTH));
        }
        FoElement body = table.add("table-body", "role", "Div");
        PrintedPlace inside = place.wide(WIDTH - 2 * (PADDING + BORDER));
        for (int first = 0; first < badges.size(); first += ACROSS) {
            FoElement row = body.add("table-row", "role", "Div", "keep-together.within-page", FoElement.STRONGLY)
                    .set("height", FoElement.points(HEIGHT - 2 * BORDER));
            for (BulletList.Entry badge : badges.subList(first, Math.min(first + ACROSS, badges.size()))) {
                badge(row, badge, inside);
            }
        }
    }

    private void badge(FoElement row, BulletList.Entry badge, PrintedPlace inside) {
        FoElement cell = row.add("table-cell", "role", "Div", "display-align", "center", "start-indent", "0pt")
                .set("end-indent", "0pt")
                .set("border", FoElement.points(BORDER) + " dashed " + Ink.BORDER.light())
                .set("padding-left", FoElement.points(PADDING))
                .set("padding-right", FoElement.points(PADDING));
        double size = nameSize(badge, inside.width());
        line(cell, badge.text(), TextStyle.BADGE_NAME, size, inside).set("space-after", "3pt");
        for (BulletList.Entry line : badge.below()) {
            line(cell, line.text(), TextStyle.BADGE_LINE, lineSize(size), inside);
        }
    }

    private FoElement line(FoElement cell, Phrase words, TextStyle style, double size, PrintedPlace inside) {
        PrintedPlace measured = inside.wide(inside.width() * style.size() / size);
        return pen.block(cell, words, style, measured)
                .set("font-size", FoElement.points(size))
                .set("line-height", FoElement.points(style.lineHeight() * size / style.size()));
    }

    private double nameSize(BulletList.Entry badge, double width) {
        double size = TextStyle.BADGE_NAME.size();
        while (size > MIN_SIZE_ON_ONE_LINE && lines(badge.text(), TextStyle.BADGE_NAME, size, width) > 1) {
            size--;
        }
        while (size > MIN_SIZE && height(badge, size, width) > HEIGHT - 2 * PADDING) {
            size--;
        }
        return size;
    }

    /** Returns the size of the lines below a name: never larger than the name. */
    private static double lineSize(double nameSize) {
        return Math.min(nameSize, TextStyle.BADGE_LINE.size());
    }

    private double height(BulletList.Entry badge, double nameSize, double width) {
        return height(badge.text(), TextStyle.BADGE_NAME, nameSize, width)
                + badge.below().stream()
                        .mapToDouble(line -> height(line.text(), TextStyle.BADGE_LINE, lineSize(nameSize), width))
                        .sum();
    }

    private double height(Phrase words, TextStyle style, double size, double width) {
        return lines(words, style, size, width) * style.lineHeight() * size / style.size();
    }

    private int lines(Phrase words, TextStyle style, double size, double width) {
        return pen.extent(words, style).lines(width * style.size() / size);
    }
}
