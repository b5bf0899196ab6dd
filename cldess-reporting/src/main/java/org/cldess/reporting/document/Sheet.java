package org.cldess.reporting.document;

/** The sheet of paper on which a section begins. On screen all sections are on one page. */
public enum Sheet {
    /** Right after the previous block, also on a landscape sheet; on a new portrait A4 sheet after badges and A5. */
    SAME,
    /** A new portrait A4 page. */
    NEW,
    /** A new landscape A4 page for wide tables and calendars; only directly under the report. */
    LANDSCAPE,
    /**
     * A new portrait A4 page of a paper that is signed or sent; only directly under the report. Its pages are numbered
     * for themselves and show neither the date of the facts nor the audience: their footer has the state of the paper.
     */
    PAPER,
    /** A new portrait A5 page to hand out to one person, with the footer of a paper; only directly under the report. */
    A5,
    /**
     * No sheet: the section is for screens only, such as a section of links to other files; only directly under the
     * report.
     */
    NONE;

    /**
     * Checks whether only a section directly under the report may begin on this sheet.
     *
     * @return true for all but portrait A4 pages of the report itself
     */
    public boolean isSpecial() {
        return this != SAME && this != NEW;
    }

    /**
     * Checks whether the pages leave the report and are read alone.
     *
     * @return true for papers and for handouts
     */
    public boolean isHandedOut() {
        return this == PAPER || this == A5;
    }
}
