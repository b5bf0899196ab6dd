package org.cldess.reporting.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * The pages of a report before they are set. Where only a few lines would stand alone on a sheet after others of its sequence, that
 * sequence is set closer if this saves a sheet; the others stay as they are. The report is set once, and at most three times more.
 */
final class Layout {

    /** A sheet filled less than this is a waste of paper, and looks like a mistake. */
    private static final double SHORT = 0.45;

    /** Setting closer wins more than this part of each sheet: what is more is not tried. */
    private static final double MOST_WON = 0.16;

    /** What the mild way wins of each sheet. */
    private static final double MILDLY_WON = 0.05;

    private final Document pages;
    private final List<PageFormat> formats;

    /**
     * A layout.
     *
     * @param pages the description of the pages
     * @param formats the sheets of each of its sequences
     */
    Layout(Document pages, List<PageFormat> formats) {
        this.pages = pages;
        this.formats = List.copyOf(formats);
    }

    byte[] print(Imprint imprint) {
        Press.Proof proof = Press.instance().print(pages, imprint);
        List<Closeness> first = wanted(proof);
        if (first.stream().allMatch(Closeness.NORMAL::equals)) {
            return proof.file();
        }
        Press.Proof closer = print(first, imprint);
        List<Closeness> tried = first;
        List<Closeness> next = after(tried, proof.counts(), closer);
        while (!next.equals(tried)) {
            if (next.stream().allMatch(Closeness.NORMAL::equals)) {
                return proof.file();
            }
            tried = next;
            closer = print(tried, imprint);
            next = after(tried, proof.counts(), closer);
        }
        return closer.file();
    }

    private Press.Proof print(List<Closeness> each, Imprint imprint) {
        return Press.instance().print(Closeness.applied(pages, each), imprint);
    }

    /**
     * Who won no sheet is set closer still, and so is who won one and ends on a short one; who wins nothing by the closest way is as at
     * first.
     */
    private List<Closeness> after(List<Closeness> tried, List<Integer> counts, Press.Proof got) {
        try (PDDocument document = Loader.loadPDF(got.file())) {
            List<Closeness> next = new ArrayList<>();
            int last = 0;
            for (int index = 0; index < tried.size(); index++) {
                int count = got.counts().get(index);
                last += count;
                boolean won = count < counts.get(index);
                boolean mayWinMore = tried.get(index) == Closeness.CLOSER
                        && count > 1
                        && Filled.part(document, last, formats.get(index)) <= SHORT;
                next.add(
                        won && !mayWinMore ? tried.get(index) : tried.get(index).further());
            }
            return next;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Closeness> wanted(Press.Proof proof) {
        try (PDDocument document = Loader.loadPDF(proof.file())) {
            List<Closeness> wanted = new ArrayList<>();
            int first = 1;
            for (int index = 0; index < formats.size(); index++) {
                int count = proof.counts().get(index);
                wanted.add(wanted(document, first, count, formats.get(index)));
                first += count;
            }
            return wanted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What may save a sheet: the lines that the others do not hold are shared by them. */
    private static Closeness wanted(PDDocument document, int first, int count, PageFormat format) throws IOException {
        double all = 0;
        boolean isShort = false;
        for (int page = 0; page < count && count > 1; page++) {
            double filled = Filled.part(document, first + page, format);
            all += filled;
            isShort |= page > 0 && filled <= SHORT;
        }
        int saved = count - 1;
        if (!isShort || all > saved * (1 + MOST_WON)) {
            return Closeness.NORMAL;
        }
        return all > saved * (1 + MILDLY_WON) ? Closeness.CLOSEST : Closeness.CLOSER;
    }
}
