package org.cldess.reporting.view;

import org.cldess.thing.Id;

/**
 * A kind of thing that has a section of its own in a document, to which its name leads in the other documents of the
 * set. The documents name their sections by these places.
 */
public enum Place {
    /** The sheet of an actor. */
    ACTOR("fiches-acteurs", "acteur-"),
    /** The sheet of an action. */
    ACTION("fiches-actions", "action-"),
    /** The minutes of a sitting. */
    SITTING("comptes-rendus", "seance-"),
    /** The history of a grant. */
    GRANT("subventions", "subvention-"),
    /** The measurements of an indicator. */
    INDICATOR("indicateurs", "indicateur-");

    private final String report;
    private final String prefix;

    Place(String report, String prefix) {
        this.report = report;
        this.prefix = prefix;
    }

    /**
     * Returns the file name of the document.
     *
     * @return the name of its {@link ReportKind}
     */
    public String report() {
        return report;
    }

    /**
     * Returns the section about a thing.
     *
     * @param thing the id of the thing
     * @return the id of the section
     */
    public String section(Id<?> thing) {
        return prefix + thing.value();
    }
}
