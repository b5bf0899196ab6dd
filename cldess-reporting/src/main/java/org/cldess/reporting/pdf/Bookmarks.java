package org.cldess.reporting.pdf;

import java.util.List;
import java.util.function.Consumer;
import org.apache.fop.area.BookmarkData;
import org.apache.fop.area.DestinationData;
import org.apache.fop.area.IDTracker;
import org.apache.fop.area.OffDocumentItem;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;

/**
 * The outline that a PDF viewer shows beside the pages: the title, and below it the headings, nested as in the report.
 * Each heading also has a name, to which other files in the same folder lead.
 *
 * @param report the report
 */
record Bookmarks(Report report) {

    /** Passes the names and the outline to a document, whose pages are all laid out. */
    void forEach(IDTracker places, Consumer<OffDocumentItem> document) {
        name(report.sections(), places, document);
        BookmarkData outline = new BookmarkData();
        if (report.isHandedOut()) {
            add(outline, report.sections(), places);
        } else {
            add(bookmark(outline, FrontMatter.TITLE, report.title().plain(), places), report.sections(), places);
        }
        if (outline.getCount() > 0) {
            document.accept(outline);
        }
    }

    private static void name(List<Section> sections, IDTracker places, Consumer<OffDocumentItem> document) {
        for (Section section : sections) {
            DestinationData name = new DestinationData(section.id());
            name.resolveIDRef(section.id(), places.getPageViewportsContainingID(section.id()));
            document.accept(name);
            name(section.sections(), places, document);
        }
    }

    private static void add(BookmarkData above, List<Section> sections, IDTracker places) {
        for (Section section : sections) {
            add(bookmark(above, section.id(), section.title().plain(), places), section.sections(), places);
        }
    }

    private static BookmarkData bookmark(BookmarkData above, String target, String title, IDTracker places) {
        BookmarkData bookmark =
                new BookmarkData(PrintedText.of(title), true, places.getFirstPageViewportContaining(target), target);
        above.addSubData(bookmark);
        return bookmark;
    }
}
