package org.cldess.reporting.content;

import java.util.List;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;

/** Sections from what was collected for them. */
public final class Sections {
    private Sections() {}

    /** A section on the same sheet as the one before. */
    public static Section of(String id, String title, List<? extends Block> blocks) {
        return new Section(id, Phrase.of(title), Sheet.SAME, List.copyOf(blocks));
    }

    /** A section that says no more than what is missing, and who can add it. */
    public static Section empty(String id, String title, String sentence) {
        return Section.of(id, title, nothingYet(sentence));
    }

    /** A notice of what is missing, and who can add it. */
    public static Notice nothingYet(String sentence) {
        return Notice.of(Notice.Kind.NOTHING_YET, sentence);
    }
}
