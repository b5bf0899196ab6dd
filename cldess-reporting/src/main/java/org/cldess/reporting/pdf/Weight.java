package org.cldess.reporting.pdf;

/** How heavy the letters are. Printed pages use these two weights and no italics. */
enum Weight {
    NORMAL("normal"),
    BOLD("bold");

    private final String property;

    Weight(String property) {
        this.property = property;
    }

    /** The value of the property {@code font-weight}. */
    String property() {
        return property;
    }
}
