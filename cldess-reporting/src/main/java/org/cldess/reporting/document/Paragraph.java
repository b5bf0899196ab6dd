package org.cldess.reporting.document;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A paragraph.
 *
 * @param text the text
 * @param tone its emphasis
 */
public record Paragraph(Phrase text, Tone tone) implements Block {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    /** The emphasis of a paragraph. */
    public enum Tone {
        /** Larger: the sentence that opens a report or a section. */
        LEAD,
        /** Running text. */
        BODY,
        /** Small print: sources, notes, methods. */
        SMALL
    }

    /**
     * {@return a paragraph of running text}
     *
     * @param text the text
     */
    public static Paragraph of(String text) {
        return of(Phrase.of(text));
    }

    /**
     * {@return a paragraph of running text}
     *
     * @param text the text
     */
    public static Paragraph of(Phrase text) {
        return new Paragraph(text, Tone.BODY);
    }

    /**
     * Splits a text that a user typed into paragraphs, one for each line that is not blank.
     *
     * @param typed the text
     * @return its paragraphs; empty for a blank text
     */
    public static List<Paragraph> ofTyped(String typed) {
        return LINE_BREAK
                .splitAsStream(typed)
                .filter(line -> !line.isBlank())
                .map(line -> of(line.strip()))
                .toList();
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.paragraph(this);
    }
}
