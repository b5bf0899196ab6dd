package org.cldess.reporting.content;

import java.util.List;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;

/** Creates sections from their blocks. */
public final class Sections {
    private Sections() {}

    /** Returns a section on the same sheet as the previous one. */
    public static Section of(String id, String title, List<? extends Block> blocks) {
        return new Section(id, Phrase.of(title), Sheet.SAME, List.copyOf(blocks));
    }

    /** Returns a section that only says what is missing and who can add it. */
    public static Section empty(String id, String title, String sentence) {
        return Section.of(id, title, nothingYet(sentence));
    }

    /** Returns a notice that says what is missing and who can add it. */
    public static Notice nothingYet(String sentence) {
        return Notice.of(Notice.Kind.NOTHING_YET, sentence);
    }
}
