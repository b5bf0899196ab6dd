package org.cldess.reporting.pdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.w3c.dom.Document;

/**
 * The pages of a report before they are set. Where only a few lines would stand alone on a sheet after others of its sequence, that
 * sequence is set closer if this saves a sheet; the others stay as they are. The report is set once; those sequences are tried by themselves,
 * at most twice; and if one wins a sheet, the report is set once more. It is drawn once.
 *
 * @param pages the description of the pages
 * @param formats the sheets of each of its sequences
 */
record Layout(Document pages, List<PageFormat> formats) {

    /** A sheet filled less than this is a waste of paper, and looks like a mistake. */
    private static final double SHORT = 0.45;

    /** Setting closer wins more than this part of each sheet: what is more is not tried. */
    private static final double MOST_WON = 0.16;

    /** What the mild way wins of each sheet. */
    private static final double MILDLY_WON = 0.05;

    Layout {
        formats = List.copyOf(formats);
    }

    /** Prints the pages; once, since what is set closer is set so for good. */
    byte[] print(Imprint imprint) {
        Proof normal = Press.instance().set(pages, imprint);
        Map<Integer, Closeness> closer = closer(normal.compositor(), imprint);
        if (closer.isEmpty()) {
            return normal.print();
        }
        Closeness.apply(pages, closer);
        return Press.instance().set(pages, imprint).print();
    }

    /**
     * Which sequences are set closer, and how close. Each is tried without those that stay as they are, since none depends on another. Who
     * wins no sheet is set closer still, and so is who wins one and ends on a short one; who wins nothing by the closest way is as at first.
     */
    private Map<Integer, Closeness> closer(Compositor normal, Imprint imprint) {
        Map<Integer, Closeness> closer = new TreeMap<>();
        Map<Integer, Closeness> tried = wanted(normal);
        while (!tried.isEmpty()) {
            Compositor trial = Press.instance().trial(Closeness.some(pages, tried), imprint, normal);
            Map<Integer, Closeness> next = new TreeMap<>();
            int place = 0;
            for (Map.Entry<Integer, Closeness> each : tried.entrySet()) {
                int sequence = each.getKey();
                int count = trial.count(place);
                boolean won = count < normal.count(sequence);
                boolean mayWinMore = each.getValue() == Closeness.CLOSER
                        && count > 1
                        && trial.filled(place, count - 1, formats.get(sequence)) <= SHORT;
                if (won && !mayWinMore) {
                    closer.put(sequence, each.getValue());
                } else if (each.getValue() == Closeness.CLOSER) {
                    next.put(sequence, Closeness.CLOSEST);
                }
                place++;
            }
            tried = next;
        }
        return closer;
    }

    /** What may save a sheet: the lines that the others do not hold are shared by them. */
    private Map<Integer, Closeness> wanted(Compositor normal) {
        Map<Integer, Closeness> wanted = new TreeMap<>();
        for (int sequence = 0; sequence < formats.size(); sequence++) {
            List<Double> filled = filled(normal, sequence);
            int saved = filled.size() - 1;
            double all = filled.stream().mapToDouble(Double::doubleValue).sum();
            if (filled.stream().skip(1).anyMatch(part -> part <= SHORT) && all <= saved * (1 + MOST_WON)) {
                wanted.put(sequence, all > saved * (1 + MILDLY_WON) ? Closeness.CLOSEST : Closeness.CLOSER);
            }
        }
        return wanted;
    }

    private List<Double> filled(Compositor normal, int sequence) {
        return IntStream.range(0, normal.count(sequence))
                .mapToObj(sheet -> normal.filled(sequence, sheet, formats.get(sequence)))
                .toList();
    }
}
