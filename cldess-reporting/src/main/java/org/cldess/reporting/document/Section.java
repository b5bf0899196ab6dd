package org.cldess.reporting.document;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A titled part of a report. How deep sections stand in each other gives their headings' level: one directly under the
 * report is of level 2, since the report's title is of level 1. Sections become the contents and the bookmarks.
 *
 * @param id the name by which links lead here, unique in the report: a letter a–z, then a–z, 0–9 and hyphens
 * @param title the heading
 * @param sheet where it begins on paper
 * @param state what is true of the text of this part alone, such as its day of signature; the empty phrase where the state of the report
 *     says all. It stands under the heading and at the foot of the pages of this part, which on paper has pages of its own: so only
 *     directly under the report
 * @param blocks what it holds
 */
public record Section(String id, Phrase title, Sheet sheet, Phrase state, List<Block> blocks) implements Block {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    /** Checks the id, and that only sections right under the report ask for special sheets. */
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
     * A section that says nothing of itself that the report does not say.
     *
     * @param id the name by which links lead here
     * @param title the heading
     * @param sheet where it begins on paper
     * @param blocks what it holds
     */
    public Section(String id, Phrase title, Sheet sheet, List<Block> blocks) {
        this(id, title, sheet, Phrase.EMPTY, blocks);
    }

    /**
     * {@return a section that follows on the same page}
     *
     * @param id its name
     * @param title its heading
     * @param blocks what it holds
     */
    public static Section of(String id, String title, Block... blocks) {
        return new Section(id, Phrase.of(title), Sheet.SAME, List.of(blocks));
    }

    /**
     * This section on another sheet.
     *
     * @param other where it begins on paper
     * @return the section
     */
    public Section on(Sheet other) {
        return new Section(id, title, other, state, blocks);
    }

    /**
     * This section with a state of its own.
     *
     * @param own what is true of the text of this part alone
     * @return the section
     */
    public Section in(Phrase own) {
        return new Section(id, title, sheet, own, blocks);
    }

    /**
     * The sections right under this one, in reading order.
     *
     * @return the sections one level deeper
     */
    public List<Section> sections() {
        return among(blocks);
    }

    /** {@return a copy that says other things under the same heading} */
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
