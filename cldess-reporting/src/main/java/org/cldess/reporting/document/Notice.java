package org.cldess.reporting.document;

import java.util.List;

/**
 * A notice, set apart from the running text.
 *
 * @param kind the kind of notice
 * @param title its heading, outside the outline of the report; or an empty phrase
 * @param blocks its content
 */
public record Notice(Kind kind, Phrase title, List<Block> blocks) implements Block {
    /** The kind of a notice. */
    public enum Kind {
        /** The answer that the reader came for: large, at the top of the report. */
        VERDICT,
        /** Useful information. */
        INFORMATION,
        /** A warning that needs attention. */
        WARNING,
        /** Nothing to show yet; the text says what is missing and who can add it. */
        NOTHING_YET,
        /** A part that is not shown to this audience. */
        RESERVED
    }

    /** Copies the list, and rejects sections in the notice. */
    public Notice {
        blocks = List.copyOf(blocks);
        NoSections.check(blocks, "a notice");
    }

    /**
     * {@return a notice of one paragraph without a heading}
     *
     * @param kind the kind of notice
     * @param text its text
     */
    public static Notice of(Kind kind, String text) {
        return of(kind, Phrase.of(text));
    }

    /**
     * {@return a notice of one paragraph without a heading}
     *
     * @param kind the kind of notice
     * @param text its text
     */
    public static Notice of(Kind kind, Phrase text) {
        return new Notice(kind, Phrase.EMPTY, List.of(Paragraph.of(text)));
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.notice(this);
    }
}
