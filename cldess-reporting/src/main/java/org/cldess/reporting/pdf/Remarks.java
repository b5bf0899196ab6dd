package org.cldess.reporting.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.model.EventSeverity;
import org.xml.sax.SAXException;

/** What the formatter remarks while it sets one report; whatever is above « information » stops it. */
final class Remarks {

    /** Half a point, in the thousandths in which the formatter counts. */
    private static final int LEAST_SEEN = 500;

    private final Imprint imprint;
    private final List<Event> made = new ArrayList<>();

    Remarks(Imprint imprint) {
        this.imprint = imprint;
    }

    /** What the formatter does, and what may stop it. */
    interface Work<T> {
        T done() throws SAXException;
    }

    /** Takes note of a remark. */
    void hear(Event event) {
        if (event.getSeverity() != EventSeverity.INFO && !isUnseen(event)) {
            made.add(event);
            event.setSeverity(EventSeverity.FATAL);
        }
    }

    /**
     * What comes of a work of the formatter.
     *
     * @throws org.cldess.validation.Violations if the formatter refuses to set a text
     */
    <T> T heeding(Work<T> work) {
        try {
            return work.done();
        } catch (SAXException | RuntimeException e) {
            if (!made.isEmpty() && made.stream().allMatch(Remarks::isOverflow)) {
                throw Unset.report(imprint.title(), said());
            }
            throw new IllegalStateException(
                    "The report \"" + imprint.name() + "\" could not be set into pages: "
                            + (made.isEmpty() ? e : said()),
                    e);
        }
    }

    /** Whether a line is longer than its frame by less than anybody sees. */
    private static boolean isUnseen(Event event) {
        return isOverflow(event) && event.getParam("overflowLength") instanceof Integer length && length < LEAST_SEEN;
    }

    /** Whether a text runs off its frame, which is the text’s fault; any other remark is a fault of the printer. */
    private static boolean isOverflow(Event remark) {
        return remark.getEventID().toLowerCase(Locale.ROOT).contains("overflow");
    }

    private String said() {
        return made.stream()
                .map(remark -> EventFormatter.format(remark, Locale.ENGLISH))
                .collect(Collectors.joining("; "));
    }
}
