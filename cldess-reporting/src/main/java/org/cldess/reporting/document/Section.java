package org.cldess.reporting.document;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A titled part of a report. The nesting of sections determines the level of their headings: a section directly under
 * the report has level 2, because the title of the report has level 1. Sections become the contents and the bookmarks.
 *
 * @param id the target of links to this section, unique in the report: a letter a–z, then a–z, 0–9 and hyphens
 * @param title the heading
 * @param sheet the sheet on which it begins on paper
 * @param state the state of this section only, such as its date of signature; empty if the state of the report applies.
 * It is printed below the heading and in the footer of the pages of this section, which are separate pages on paper. It
 * is allowed directly under the report only
 * @param blocks its content
 */
public record Section(String id, Phrase title, Sheet sheet, Phrase state, List<Block> blocks) implements Block {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    /** Checks the id, and that only sections directly under the report have special sheets or a state. */
    public Section {
        blocks = List.copyOf(blocks);
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "A section cannot be called \"" + id + "\": write a letter a-z, then a-z, 0-9 and hyphens");
        }
        if (title.isEmpty()) {
            throw new IllegalArgumentException("The section \"" + id + "\" has no title: give it one");
        }
        for (Section inner : among(blocks)) {
            if (!inner.state.isEmpty()) {
                throw new IllegalArgumentException("The section \"" + inner.id + "\" has a state of its own inside \""
                        + id + "\": move it directly under the report, where it has pages of its own");
            }
            if (inner.sheet.isSpecial()) {
                throw new IllegalArgumentException("The section \"" + inner.id + "\" asks for the sheet " + inner.sheet
                        + " inside \"" + id + "\": move it directly under the report");
            }
        }
    }

    /**
     * Creates a section with the state of the report.
     *
     * @param id the target of links to this section
     * @param title the heading
     * @param sheet the sheet on which it begins on paper
     * @param blocks its content
     */
    public Section(String id, Phrase title, Sheet sheet, List<Block> blocks) {
        this(id, title, sheet, Phrase.EMPTY, blocks);
    }

    /**
     * {@return a section that continues on the same page}
     *
     * @param id its id
     * @param title its heading
     * @param blocks its content
     */
    public static Section of(String id, String title, Block... blocks) {
        return new Section(id, Phrase.of(title), Sheet.SAME, List.of(blocks));
    }

    /**
     * Returns a copy of this section on another sheet.
     *
     * @param other the sheet on which it begins on paper
     * @return the section
     */
    public Section on(Sheet other) {
        return new Section(id, title, other, state, blocks);
    }

    /**
     * Returns a copy of this section with a different state.
     *
     * @param own the state of this section only
     * @return the section
     */
    public Section in(Phrase own) {
        return new Section(id, title, sheet, own, blocks);
    }

    /**
     * Returns the sections directly under this one, in reading order.
     *
     * @return the sections one level deeper
     */
    public List<Section> sections() {
        return among(blocks);
    }

    /** {@return a copy with the same heading and other content} */
    Section saying(List<Block> others) {
        return new Section(id, title, sheet, state, others);
    }

    static List<Section> among(List<Block> blocks) {
        return blocks.stream()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .toList();
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.section(this);
    }
}
