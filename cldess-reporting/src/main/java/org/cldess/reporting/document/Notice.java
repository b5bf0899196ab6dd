package org.cldess.reporting.document;

import java.util.List;

/**
 * Something set apart from the running text.
 *
 * @param kind why it stands apart
 * @param title its heading, outside the outline of the report; or the empty phrase
 * @param blocks what it says
 */
public record Notice(Kind kind, Phrase title, List<Block> blocks) implements Block {
    /** Why something stands apart. */
    public enum Kind {
        /** The answer that the reader came for: large, at the head of the report. */
        VERDICT,
        /** Good to know. */
        INFORMATION,
        /** Needs attention. */
        WARNING,
        /** Nothing to show here yet: what is missing, and who can add it. */
        NOTHING_YET,
        /** A part that this audience does not see. */
        RESERVED
    }

    /** Copies the list, and refuses sections inside. */
    public Notice {
        blocks = List.copyOf(blocks);
        NoSections.check(blocks, "a notice");
    }

    /**
     * {@return a notice of one paragraph without a heading}
     *
     * @param kind why it stands apart
     * @param text what it says
     */
    public static Notice of(Kind kind, String text) {
        return of(kind, Phrase.of(text));
    }

    /**
     * {@return a notice of one paragraph without a heading}
     *
     * @param kind why it stands apart
     * @param text what it says
     */
    public static Notice of(Kind kind, Phrase text) {
        return new Notice(kind, Phrase.EMPTY, List.of(Paragraph.of(text)));
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.notice(this);
    }
}
