package org.cldess.reporting.pdf;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import org.apache.fop.accessibility.StructureTreeEventHandler;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.area.IDTracker;
import org.apache.fop.area.PageSequence;
import org.apache.fop.area.RenderPagesModel;
import org.apache.fop.fonts.FontInfo;
import org.apache.xmlgraphics.util.MimeConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A PDF that grows by one sequence of pages at a time. A sequence is laid out, perhaps several times with different
 * spacing, then one layout is accepted and the others are dropped. A page is drawn when all numbers that it cites are
 * known.
 */
final class FopDocument {

    private static final String INITIAL_NUMBER = "initial-page-number";

    private final FopFactory factory;
    private final FopEvents events;
    private final FOUserAgent agent;
    private final FontInfo fonts = new FontInfo();
    private final IDTracker places = new IDTracker();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final RenderPagesModel sheets;
    private final StructureTreeEventHandler tree;
    private int nextNumber = 1;
    private int keys;

    FopDocument(FopFactory factory, FOUserAgent agent, FopEvents events, String language) {
        this.factory = factory;
        this.agent = agent;
        this.events = events;
        this.sheets = events.heeding(this::sheets);
        this.tree = agent.getStructureTreeEventHandler();
        sheets.setDocumentLocale(Locale.forLanguageTag(language));
    }

    /** Reads the configuration, which is not thread-safe. */
    private RenderPagesModel sheets() throws FOPException {
        synchronized (factory) {
            return new RenderPagesModel(agent, MimeConstants.MIME_PDF, fonts, out);
        }
    }

    /**
     * Lays out a sequence after those that were accepted.
     *
     * @throws org.cldess.validation.Violations if the formatter rejects a text
     */
    Compositor layOut(Document sequence) {
        Element pages =
                (Element) sequence.getElementsByTagName("fo:page-sequence").item(0);
        if (!pages.hasAttribute(INITIAL_NUMBER)) {
            pages.setAttribute(INITIAL_NUMBER, Integer.toString(nextNumber));
        }
        return events.heeding(() -> {
            SequenceTags tags = new SequenceTags(tree);
            Compositor compositor = new Compositor(agent, fonts, new SequenceIds(places), tags, this::nextKey);
            agent.setStructureTreeEventHandler(tags);
            agent.setFOEventHandlerOverride(compositor);
            PageEvents.tell(sequence, factory.newFop(agent).getDefaultHandler());
            return compositor;
        });
    }

    private String nextKey() {
        keys++;
        return "P" + keys;
    }

    /** Adds the pages of a layout. */
    void accept(Compositor laidOut) {
        events.heeding(() -> {
            laidOut.acceptIds();
            PageSequence sequence = new PageSequence(null);
            sequence.setLocale(laidOut.locale());
            sheets.startPageSequence(sequence);
            laidOut.pages().forEach(sheets::addPage);
            nextNumber = laidOut.firstNumber() + laidOut.count();
            return sequence;
        });
    }

    /** Adds the outline. Call it when all pages are accepted. */
    void add(Bookmarks bookmarks) {
        bookmarks.forEach(places, sheets::handleOffDocumentItem);
    }

    /**
     * Draws the pages that are not drawn yet, and ends the document.
     *
     * @return the PDF: tagged, but not yet sealed
     * @throws org.cldess.validation.Violations if the formatter rejects a text
     */
    byte[] end() {
        return events.heeding(() -> {
            sheets.endDocument();
            return out.toByteArray();
        });
    }
}
