package org.cldess.reporting.pdf;

import java.io.OutputStream;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.area.AreaTreeHandler;
import org.apache.fop.area.AreaTreeModel;
import org.apache.fop.area.IDTracker;
import org.apache.fop.area.PageViewport;
import org.apache.fop.fo.pagination.PageSequence;
import org.apache.fop.fonts.FontInfo;
import org.apache.xmlgraphics.util.MimeConstants;

/**
 * Lays out one sequence of pages without drawing it, so that the caller can see how many sheets there are and how full
 * they are. Sheets count from 0.
 */
final class Compositor extends AreaTreeHandler {

    /** The markers of a page, which the formatter never lets go; empty if another version keeps them elsewhere. */
    private static final Optional<Field> MARKERS = markers();

    private final SequenceIds ids;
    private final SequenceTags tags;
    private final Supplier<String> keys;

    /**
     * Creates a compositor.
     *
     * @param fonts the fonts of the document
     * @param ids receives the ids
     * @param tags receives the tags
     * @param keys returns a new key for each page
     */
    Compositor(FOUserAgent agent, FontInfo fonts, SequenceIds ids, SequenceTags tags, Supplier<String> keys)
            throws FOPException {
        super(agent, MimeConstants.MIME_PDF, null);
        this.fontInfo = fonts;
        this.model = new AreaTreeModel();
        this.ids = ids;
        this.tags = tags;
        this.keys = keys;
    }

    /** Does nothing: the formatter’s own model would draw pages at once. The constructor creates another model. */
    @Override
    protected void setupModel(FOUserAgent agent, String format, OutputStream out) {
        // nothing
    }

    @Override
    public IDTracker getIDTracker() {
        return ids;
    }

    @Override
    public String generatePageViewportKey() {
        return keys.get();
    }

    /**
     * Lays out the sequence. Its pages then forget the markers of their headers, which are resolved: through its
     * markers, a page keeps everything that was built to lay out its sequence, ten times the memory of the page itself.
     */
    @Override
    public void endPageSequence(PageSequence sequence) {
        super.endPageSequence(sequence);
        MARKERS.ifPresent(markers -> pages().forEach(page -> clear(markers, page)));
    }

    private static void clear(Field markers, PageViewport page) {
        try {
            markers.set(page, null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("The field of the markers is accessible.", e);
        }
    }

    private static Optional<Field> markers() {
        try {
            Field field = PageViewport.class.getDeclaredField("pageMarkers");
            field.setAccessible(true);
            return Optional.of(field);
        } catch (NoSuchFieldException | InaccessibleObjectException e) {
            return Optional.empty(); // the pages only take more memory
        }
    }

    /** Returns the number of sheets. */
    int count() {
        return model.getPageCount(1);
    }

    /** Returns the fraction of a sheet that its text and drawings fill, from 0 to 1. */
    double filled(int sheet, PageFormat format) {
        return PageFill.part(model.getPage(1, sheet), getUserAgent(), format);
    }

    List<PageViewport> pages() {
        return IntStream.range(0, count())
                .mapToObj(sheet -> model.getPage(1, sheet))
                .toList();
    }

    /** Returns the number on the first page. */
    int firstNumber() {
        return model.getPage(1, 0).getPageNumber();
    }

    Locale locale() {
        return model.getCurrentPageSequence().getLocale();
    }

    /** Reports the ids to the document. */
    void acceptIds() {
        ids.accept();
    }

    /** Removes the tags of the sequence from the document. */
    void drop() {
        tags.drop();
    }
}
