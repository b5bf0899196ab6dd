package org.cldess.reporting.pdf;

import org.cldess.reporting.theme.Ink;
import org.cldess.reporting.theme.Weight;

/** The text styles, from small print that is still legible to figures that can be read from across a table. */
enum TextStyle {
    TITLE(20, 24, Weight.BOLD, Ink.PRIMARY),
    SUBTITLE(12, 15.5, Weight.NORMAL, Ink.TEXT),
    HEADING_2(15, 19, Weight.BOLD, Ink.PRIMARY),
    HEADING_3(11.5, 14.5, Weight.BOLD, Ink.PRIMARY),
    HEADING_4(10.5, 14, Weight.BOLD, Ink.PRIMARY),
    LEAD(12, 16, Weight.NORMAL, Ink.TEXT),
    BODY(10, 13, Weight.NORMAL, Ink.TEXT),
    STRONG(10, 13, Weight.BOLD, Ink.TEXT),
    SMALL(8.5, 11, Weight.NORMAL, Ink.MUTED),
    LABEL(8.5, 11, Weight.BOLD, Ink.MUTED),
    CAPTION(9.5, 12.5, Weight.BOLD, Ink.PRIMARY),
    CELL(9, 11.5, Weight.NORMAL, Ink.TEXT),
    STRONG_CELL(9, 11.5, Weight.BOLD, Ink.TEXT),
    DENSE_CELL(8, 10, Weight.NORMAL, Ink.TEXT),
    STRONG_DENSE_CELL(8, 10, Weight.BOLD, Ink.TEXT),
    HEADER_CELL(8.5, 11, Weight.BOLD, Ink.TEXT),
    KEY_FIGURE(22, 26, Weight.BOLD, Ink.PRIMARY),
    BADGE_NAME(22, 26, Weight.BOLD, Ink.TEXT),
    BADGE_LINE(12, 16, Weight.NORMAL, Ink.TEXT);

    private final double size;
    private final double lineHeight;
    private final Weight weight;
    private final Ink ink;

    TextStyle(double size, double lineHeight, Weight weight, Ink ink) {
        this.size = size;
        this.lineHeight = lineHeight;
        this.weight = weight;
        this.ink = ink;
    }

    /** Returns the style of a section heading, by its level from 2. */
    static TextStyle heading(int level) {
        return level <= 2 ? HEADING_2 : level == 3 ? HEADING_3 : HEADING_4;
    }

    double size() {
        return size;
    }

    double lineHeight() {
        return lineHeight;
    }

    Weight weight() {
        return weight;
    }

    Ink ink() {
        return ink;
    }
}
