package org.cldess.reporting.home;

import java.util.List;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.SearchBox;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.view.ReportKind;

/**
 * A document of a set, as its home page needs it.
 *
 * @param kind its kind
 * @param words its words by section
 * @param hasContent whether it has more than sentences about what is missing or reserved for others
 */
public record ListedDocument(ReportKind kind, SearchBox.Document words, boolean hasContent) {
    /** Returns a report that was made. */
    public static ListedDocument of(ReportKind kind, Report report) {
        return new ListedDocument(kind, report.searched(), hasContent(report.blocks()));
    }

    private static boolean hasContent(List<Block> blocks) {
        return blocks.stream().anyMatch(ListedDocument::isContent);
    }

    private static boolean isContent(Block block) {
        if (block instanceof Section section) {
            return section.sheet() != Sheet.NONE
                    && !section.id().equals(Report.SOURCES)
                    && hasContent(section.blocks());
        }
        return !(block instanceof Notice notice)
                || (notice.kind() != Notice.Kind.NOTHING_YET && notice.kind() != Notice.Kind.RESERVED);
    }
}
