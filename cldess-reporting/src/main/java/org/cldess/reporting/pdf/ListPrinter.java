package org.cldess.reporting.pdf;

import java.util.List;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Definitions;
import org.cldess.reporting.document.Phrase;

/**
 * Prints lists of entries with a bullet, a number or no marker, and lists of terms with their descriptions. No page has
 * only the first or only the last entry of a list.
 */
final class ListPrinter {

    private static final double INDENT = 16;
    private static final double MAX_FOR_TERM = 0.3;
    private static final double GAP = 8;

    /**
     * In a place narrower than this, as in a column, text is smaller and terms are above or before their descriptions.
     */
    private static final double NARROW = 280;

    /** An entry with fewer subentries than this stays on one page with them. */
    private static final int MAX_TOGETHER = 9;

    private final TextWriter pen;

    ListPrinter(TextWriter pen) {
        this.pen = pen;
    }

    void print(FoElement parent, BulletList list, PrintedPlace place) {
        double indent = list.marker() == BulletList.Marker.NONE
                ? 0
                : indent(list.entries().size());
        TextStyle style = place.width() < NARROW ? TextStyle.CELL : TextStyle.BODY;
        print(parent, list.marker(), list.entries(), indent, place, style).set("space-after", "6pt");
    }

    private FoElement print(
            FoElement parent,
            BulletList.Marker marker,
            List<BulletList.Entry> entries,
            double indent,
            PrintedPlace place,
            TextStyle style) {
        FoElement block = list(parent, indent, 0);
        int number = 0;
        for (BulletList.Entry entry : entries) {
            number++;
            FoElement item = block.add("list-item", "space-before", "2pt");
            if (!entry.below().isEmpty() && entry.below().size() < MAX_TOGETHER) {
                item.set("keep-together.within-page", FoElement.STRONGLY);
            }
            if (number < entries.size() && (number == 1 || number == entries.size() - 1)) {
                item.set("keep-with-next.within-page", FoElement.STRONGLY);
            }
            FoElement label = label(item);
            if (marker != BulletList.Marker.NONE) {
                pen.block(label, sign(marker, number), style, place);
            } else {
                label.add("block");
            }
            FoElement body = body(item);
            pen.block(body, entry.text(), style, place.narrower(indent));
            if (!entry.below().isEmpty()) {
                double further = indent(entry.below().size());
                print(body, marker, entry.below(), further, place.narrower(indent), style);
            }
        }
        return block;
    }

    private static String sign(BulletList.Marker marker, int number) {
        return switch (marker) {
            case NUMBER -> number + ".";
            case TICK -> "☐";
            case BULLET, NONE, BADGE -> "•";
        };
    }

    private static double indent(int entries) {
        return entries < 10 ? INDENT : entries < 100 ? 1.4 * INDENT : 2 * INDENT;
    }

    /** Prints terms beside their descriptions, or above or before them in a narrow place. */
    void print(FoElement parent, Definitions definitions, PrintedPlace place) {
        if (place.width() < NARROW) {
            printStacked(parent, definitions, place);
            return;
        }
        double term = termWidth(definitions, place.width() * MAX_FOR_TERM);
        FoElement block = list(parent, term, GAP).set("space-after", "6pt");
        int last = definitions.entries().size() - 1;
        for (int index = 0; index <= last; index++) {
            Definitions.Entry entry = definitions.entries().get(index);
            FoElement item = block.add("list-item", "space-before", "2pt");
            if (entry.descriptions().size() < MAX_TOGETHER) {
                item.set("keep-together.within-page", FoElement.STRONGLY);
            }
            if (index != last && (index == 0 || index == last - 1)) {
                item.set("keep-with-next.within-page", FoElement.STRONGLY);
            }
            pen.block(label(item), entry.term(), TextStyle.STRONG, place.wide(term - GAP));
            descriptions(body(item), entry, place.narrower(term));
        }
    }

    /** Returns the width of the longest term, limited to a part of the place. */
    private double termWidth(Definitions definitions, double maximum) {
        double longest = definitions.entries().stream()
                .mapToDouble(entry -> pen.extent(entry.term(), TextStyle.STRONG).oneLine())
                .max()
                .orElse(0);
        return Math.min(maximum, longest + 2 * GAP);
    }

    private void printStacked(FoElement parent, Definitions definitions, PrintedPlace place) {
        FoElement block = parent.add("block", "role", "L", "space-after", "6pt");
        for (Definitions.Entry entry : definitions.entries()) {
            FoElement item = block.add("block", "role", "LI", "space-before", "2pt");
            if (entry.descriptions().size() == 1) {
                printInOneLine(item, entry, place);
            } else {
                pen.block(item, entry.term(), TextStyle.LABEL, place)
                        .set("role", "Lbl")
                        .set("keep-with-next.within-page", FoElement.STRONGLY);
                descriptions(item.add("block", "role", "LBody"), entry, place);
            }
        }
    }

    /** Prints a term and, right after it, its only description. */
    private void printInOneLine(FoElement item, Definitions.Entry entry, PrintedPlace place) {
        item.styled(TextStyle.BODY);
        Phrase term = Phrase.EMPTY.strong(entry.term());
        pen.write(item.add("inline", "role", "Lbl"), term.then(" "), TextStyle.BODY, place);
        pen.write(item.add("inline", "role", "LBody"), entry.descriptions().get(0), TextStyle.BODY, place);
    }

    private void descriptions(FoElement body, Definitions.Entry entry, PrintedPlace place) {
        for (Phrase line : entry.descriptions()) {
            pen.block(body, line, TextStyle.BODY, place);
        }
    }

    private static FoElement list(FoElement parent, double start, double gap) {
        return parent.add(
                "list-block",
                "provisional-distance-between-starts",
                FoElement.points(start),
                "provisional-label-separation",
                FoElement.points(gap));
    }

    private static FoElement label(FoElement item) {
        return item.add("list-item-label", "end-indent", "label-end()");
    }

    private static FoElement body(FoElement item) {
        return item.add("list-item-body", "start-indent", "body-start()");
    }
}
