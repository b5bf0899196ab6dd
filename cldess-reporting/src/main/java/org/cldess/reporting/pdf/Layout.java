package org.cldess.reporting.pdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.w3c.dom.Document;

/**
 * The pages of a report before they are set. If only a few lines would be alone on a sheet after others of its
 * sequence, the sequence is tightened if this saves a sheet; the others stay as they are. The report is set once. The
 * candidate sequences are then tried alone, at most twice. If a sequence saves a sheet, the report is set once more. It
 * is drawn once.
 *
 * @param pages the page description
 * @param formats the sheets of each of its sequences
 */
record Layout(Document pages, List<PageFormat> formats) {

    /** A sheet filled less than this wastes paper and looks like a mistake. */
    private static final double SHORT = 0.45;

    /** The maximum fraction of each sheet that tightening saves; sequences that need more are not tried. */
    private static final double MAX_WON = 0.2;

    /** The fraction that mild tightening saves per sheet. */
    private static final double MILDLY_WON = 0.05;

    Layout {
        formats = List.copyOf(formats);
    }

    /** Prints the pages. Call it once only, because tightening changes the page description. */
    byte[] print(PdfMetadata imprint) {
        return printedAsIs(imprint)
                .orElseGet(() -> FopTypesetter.of(pages).set(pages, imprint).print());
    }

    /**
     * Prints the pages if no sequence needs to be tightened; otherwise, tightens them and returns nothing. The pages
     * that were laid out in vain are unreachable after it, before others are laid out: both would not fit into memory.
     */
    private Optional<byte[]> printedAsIs(PdfMetadata imprint) {
        LaidOutPages normal = FopTypesetter.of(pages).set(pages, imprint);
        Map<Integer, Tightening> closer = closer(normal.compositor(), imprint);
        if (closer.isEmpty()) {
            return Optional.of(normal.print());
        }
        Tightening.apply(pages, closer);
        return Optional.empty();
    }

    /**
     * Returns the sequences to tighten, and by how much. Sequences are tried without the others because none depends on
     * another. A sequence that saves no sheet is tightened further, and so is a sequence that saves one but ends on a
     * short sheet. A sequence that saves nothing even at the closest setting keeps its normal spacing.
     */
    private Map<Integer, Tightening> closer(Compositor normal, PdfMetadata imprint) {
        Map<Integer, Tightening> closer = new TreeMap<>();
        Map<Integer, Tightening> tried = wanted(normal);
        while (!tried.isEmpty()) {
            Compositor trial = FopTypesetter.of(pages).trial(Tightening.some(pages, tried), imprint, normal);
            Map<Integer, Tightening> next = new TreeMap<>();
            int place = 0;
            for (Map.Entry<Integer, Tightening> each : tried.entrySet()) {
                int sequence = each.getKey();
                int count = trial.count(place);
                boolean won = count < normal.count(sequence);
                boolean mayWinMore = each.getValue() == Tightening.CLOSER
                        && count > 1
                        && trial.filled(place, count - 1, formats.get(sequence)) <= SHORT;
                if (won && !mayWinMore) {
                    closer.put(sequence, each.getValue());
                } else if (each.getValue() == Tightening.CLOSER) {
                    next.put(sequence, Tightening.CLOSEST);
                }
                place++;
            }
            tried = next;
        }
        return closer;
    }

    /** Returns the candidates: sequences with a short sheet whose content the other sheets could hold. */
    private Map<Integer, Tightening> wanted(Compositor normal) {
        Map<Integer, Tightening> wanted = new TreeMap<>();
        for (int sequence = 0; sequence < formats.size(); sequence++) {
            List<Double> filled = filled(normal, sequence);
            int saved = filled.size() - 1;
            double all = filled.stream().mapToDouble(Double::doubleValue).sum();
            if (filled.stream().skip(1).anyMatch(part -> part <= SHORT) && all <= saved * (1 + MAX_WON)) {
                wanted.put(sequence, all > saved * (1 + MILDLY_WON) ? Tightening.CLOSEST : Tightening.CLOSER);
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
