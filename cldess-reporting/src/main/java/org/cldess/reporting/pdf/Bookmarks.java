package org.cldess.reporting.pdf;

import java.util.List;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;

/**
 * The outline that a PDF viewer shows beside the pages: the title, and below it the headings, nested as in the report.
 * Each heading also has a name, to which other files in the same folder lead.
 */
final class Bookmarks {

    private Bookmarks() {}

    static void add(FoElement root, Report report) {
        if (!report.isHandedOut()) {
            FoElement title = bookmark(
                    root.add("bookmark-tree"), FrontMatter.TITLE, report.title().plain());
            add(title, report.sections());
        } else if (!report.sections().isEmpty()) {
            add(root.add("bookmark-tree"), report.sections());
        }
        name(root, report.sections());
    }

    private static void name(FoElement root, List<Section> sections) {
        for (Section section : sections) {
            root.extend("destination", "internal-destination", section.id());
            name(root, section.sections());
        }
    }

    private static void add(FoElement above, List<Section> sections) {
        for (Section section : sections) {
            add(bookmark(above, section.id(), section.title().plain()), section.sections());
        }
    }

    private static FoElement bookmark(FoElement above, String target, String title) {
        FoElement bookmark = above.add("bookmark", "internal-destination", target);
        bookmark.add("bookmark-title").characters(PrintedText.of(title));
        return bookmark;
    }
}
