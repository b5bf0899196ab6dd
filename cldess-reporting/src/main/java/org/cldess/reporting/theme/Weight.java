package org.cldess.reporting.theme;

/** How heavy the letters are (<i>{@index graisse}</i>). Documents use these two weights and no italics. */
public enum Weight {
    /** The weight of running text. */
    NORMAL("normal"),
    /** The weight of titles and of what is to be seen first. */
    BOLD("bold");

    private final String property;

    Weight(String property) {
        this.property = property;
    }

    /**
     * The weight as style sheets write it.
     *
     * @return the value of the property {@code font-weight}
     */
    public String property() {
        return property;
    }
}
