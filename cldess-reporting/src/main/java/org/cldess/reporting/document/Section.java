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
 * @param blocks what it holds
 */
public record Section(String id, Phrase title, Sheet sheet, List<Block> blocks) implements Block {
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
            if (inner.sheet.isSpecial()) {
                throw new IllegalArgumentException("The section \"" + inner.id + "\" asks for the sheet " + inner.sheet
                        + " inside \"" + id + "\": move it directly under the report");
            }
        }
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
        return new Section(id, title, other, blocks);
    }

    /**
     * The sections right under this one, in reading order.
     *
     * @return the sections one level deeper
     */
    public List<Section> sections() {
        return among(blocks);
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
