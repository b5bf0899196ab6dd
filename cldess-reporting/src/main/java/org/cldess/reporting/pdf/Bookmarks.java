package org.cldess.reporting.pdf;

import java.util.List;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;

/**
 * The outline that a PDF viewer shows beside the pages: the title, and below it the headings, nested as in the report.
 */
final class Bookmarks {

    private Bookmarks() {}

    static void add(Fo root, Report report) {
        Fo title = bookmark(
                root.add("bookmark-tree"), FrontMatter.TITLE, report.title().plain());
        add(title, report.sections());
    }

    private static void add(Fo above, List<Section> sections) {
        for (Section section : sections) {
            add(bookmark(above, section.id(), section.title().plain()), section.sections());
        }
    }

    private static Fo bookmark(Fo above, String target, String title) {
        Fo bookmark = above.add("bookmark", "internal-destination", target);
        bookmark.add("bookmark-title").characters(PrintedText.of(title));
        return bookmark;
    }
}
