package org.cldess.reporting.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.model.EventSeverity;
import org.xml.sax.SAXException;

/** The events that the formatter reports while it sets one report. Any event above « information » stops it. */
final class FopEvents {

    /** Half a point, in the formatter's unit of a thousandth of a point. */
    private static final int MIN_OVERFLOW = 500;

    private final PdfMetadata imprint;
    private final List<Event> made = new ArrayList<>();

    FopEvents(PdfMetadata imprint) {
        this.imprint = imprint;
    }

    /** An operation of the formatter that an event may stop. */
    interface Work<T> {
        T done() throws SAXException;
    }

    /** Records an event. */
    void hear(Event event) {
        if (event.getSeverity() != EventSeverity.INFO && !isUnseen(event)) {
            made.add(event);
            event.setSeverity(EventSeverity.FATAL);
        }
    }

    /**
     * Runs an operation of the formatter and returns its result.
     *
     * @throws org.cldess.validation.Violations if the formatter rejects a text
     */
    <T> T heeding(Work<T> work) {
        try {
            return work.done();
        } catch (SAXException | RuntimeException e) {
            if (!made.isEmpty() && made.stream().allMatch(FopEvents::isOverflow)) {
                throw LayoutRefused.report(imprint.title(), said());
            }
            throw new IllegalStateException(
                    "The report \"" + imprint.name() + "\" could not be set into pages: "
                            + (made.isEmpty() ? e : said()),
                    e);
        }
    }

    /** Checks whether a line overflows its frame by too little to see. */
    private static boolean isUnseen(Event event) {
        return isOverflow(event) && event.getParam("overflowLength") instanceof Integer length && length < MIN_OVERFLOW;
    }

    /**
     * Checks whether a text overflows its frame, which is an error in the text. Any other event is an error in the
     * printer.
     */
    private static boolean isOverflow(Event remark) {
        return remark.getEventID().toLowerCase(Locale.ROOT).contains("overflow");
    }

    private String said() {
        return made.stream()
                .map(remark -> EventFormatter.format(remark, Locale.ENGLISH))
                .collect(Collectors.joining("; "));
    }
}
