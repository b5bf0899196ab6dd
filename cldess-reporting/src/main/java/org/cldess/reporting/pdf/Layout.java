package org.cldess.reporting.pdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Document;

/**
 * The pages of a report before they are set. If only a few lines would be alone on a sheet after others of its
 * sequence, the sequence is tightened if this saves a sheet; the others stay as they are. Only such a sequence is laid
 * out more than once. Each page is drawn once.
 *
 * @param sequences the sequences of pages, in order
 * @param bookmarks the outline
 */
record Layout(List<Sequence> sequences, Bookmarks bookmarks) {

    /** A sheet filled less than this wastes paper and looks like a mistake. */
    private static final double SHORT = 0.45;

    /** The maximum fraction of each sheet that tightening saves; sequences that need more are not tried. */
    private static final double MAX_WON = 0.3;

    /** The fraction that mild tightening saves per sheet. */
    private static final double MILDLY_WON = 0.05;

    Layout {
        sequences = List.copyOf(sequences);
    }

    /**
     * A sequence of pages.
     *
     * @param pages its page description
     * @param format its sheets
     */
    record Sequence(Document pages, PageFormat format) {

        /** Lays out the sequence, and drops the layouts that were tried in vain. */
        private Compositor set(FopDocument document) {
            Compositor normal = document.layOut(pages);
            Compositor best = normal;
            Optional<Tightening> next = wanted(normal);
            while (next.isPresent()) {
                Tightening tightening = next.get();
                Compositor closer = document.layOut(tightening.of(pages));
                boolean won = closer.count() < normal.count();
                (won ? best : closer).drop();
                best = won ? closer : best;
                next = won && !mayWinMore(closer) ? Optional.empty() : tightening.closer();
            }
            return best;
        }

        /**
         * Returns how much to tighten a sequence at first, if it has a short sheet whose content the other sheets could
         * hold.
         */
        private Optional<Tightening> wanted(Compositor normal) {
            List<Double> filled = IntStream.range(0, normal.count())
                    .mapToObj(sheet -> normal.filled(sheet, format))
                    .toList();
            int saved = filled.size() - 1;
            double all = filled.stream().mapToDouble(Double::doubleValue).sum();
            if (filled.stream().skip(1).noneMatch(part -> part <= SHORT) || all > saved * (1 + MAX_WON)) {
                return Optional.empty();
            }
            return Optional.of(all > saved * (1 + MILDLY_WON) ? Tightening.CLOSEST : Tightening.CLOSER);
        }

        /** Checks whether a sequence that saves a sheet ends on a short one even so. */
        private boolean mayWinMore(Compositor closer) {
            return closer.count() > 1 && closer.filled(closer.count() - 1, format) <= SHORT;
        }
    }

    /** Prints the pages. Call it once only, because the page descriptions are dropped on the way. */
    byte[] print(PdfMetadata imprint) {
        FopDocument document = FopTypesetter.of(sequences).begin(imprint);
        for (Sequence sequence : sequences) {
            document.accept(sequence.set(document));
            sequence.pages().removeChild(sequence.pages().getDocumentElement());
        }
        document.add(bookmarks);
        return document.end();
    }
}
