package org.cldess.reporting.theme;

/** A font weight (<i>{@index graisse}</i>). Documents use these two weights and no italics. */
public enum Weight {
    /** The weight of running text. */
    NORMAL("normal"),
    /** The weight of titles and highlights. */
    BOLD("bold");

    private final String property;

    Weight(String property) {
        this.property = property;
    }

    /**
     * Returns the weight for style sheets.
     *
     * @return the value of the property {@code font-weight}
     */
    public String property() {
        return property;
    }
}
