package org.cldess.reporting.document;

/** The sheet of paper on which a section begins. On a screen all sections follow each other. */
public enum Sheet {
    /** Right after what precedes, also on a sheet that lies on its side; on a new upright A4 after badges and A5. */
    SAME,
    /** A new page, A4 upright. */
    NEW,
    /** A new page, A4 on its side, for wide tables and calendars; only directly under the report. */
    LANDSCAPE,
    /** A new page, A5 upright, to hand out to one person; only directly under the report. */
    A5,
    /** None: only a screen shows the section, such as one of links to other files; only directly under the report. */
    NONE;

    /**
     * Whether this sheet is another one than an upright A4.
     *
     * @return true for sheets that only a section directly under the report may ask for
     */
    public boolean isSpecial() {
        return this == LANDSCAPE || this == A5 || this == NONE;
    }
}
