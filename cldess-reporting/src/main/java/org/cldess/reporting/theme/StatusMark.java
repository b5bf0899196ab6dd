package org.cldess.reporting.theme;

/**
 * The visible form of a status or a side: a shape and its inks, beside a word that the author of the report chooses. In
 * grey the shape alone identifies the status, because the colours have nearly the same lightness.
 */
public enum StatusMark {
    /** Not begun (<i>{@index "à venir"}</i>): an empty circle. */
    TO_DO(Ink.TO_DO, Ink.TO_DO_TINT, Shapes.RING),
    /** In progress (<i>{@index "en cours"}</i>): a half-filled circle. */
    IN_PROGRESS(Ink.IN_PROGRESS, Ink.IN_PROGRESS_TINT, Shapes.HALF_DISC),
    /** Finished (<i>{@index terminée}</i>): a disc with a tick. */
    DONE(Ink.DONE, Ink.DONE_TINT, Shapes.DISC_WITH_TICK),
    /** Suspended (<i>{@index "en pause"}</i>): two bars. */
    ON_HOLD(Ink.ON_HOLD, Ink.ON_HOLD_TINT, Shapes.TWO_BARS),
    /** Waiting for a condition (<i>{@index bloquée}</i>): a square with a cross. */
    BLOCKED(Ink.BLOCKED, Ink.BLOCKED_TINT, Shapes.SQUARE_WITH_CROSS),
    /** Past its date (<i>{@index "en retard"}</i>): a triangle with an exclamation mark. */
    LATE(Ink.LATE, Ink.LATE_TINT, Shapes.TRIANGLE_WITH_MARK),
    /** Given up (<i>{@index abandonnée}</i>): a cross. */
    DROPPED(Ink.DROPPED, Ink.DROPPED_TINT, Shapes.CROSS),
    /** Undecided (<i>{@index "à discuter"}</i>): a diamond. */
    TO_DISCUSS(Ink.TO_DISCUSS, Ink.TO_DISCUSS_TINT, Shapes.DIAMOND),
    /** Not a status but one of two sides, as on a badge: a full disc. */
    ONE_SIDE(Ink.TEXT, Ink.HEADER, Shapes.FULL_DISC),
    /** The other of two sides: a full square. */
    OTHER_SIDE(Ink.TEXT, Ink.HEADER, Shapes.SQUARE);

    private final Ink ink;
    private final Ink tint;
    private final String path;

    StatusMark(Ink ink, Ink tint, String path) {
        this.ink = ink;
        this.tint = tint;
        this.path = path;
    }

    /**
     * Returns the ink of the shape and its word.
     *
     * @return an ink with contrast to the tint and to the page
     */
    public Ink ink() {
        return ink;
    }

    /**
     * Returns the background of the shape and its word.
     *
     * @return a pale ink
     */
    public Ink tint() {
        return tint;
    }

    /**
     * Returns the shape as SVG path data in a square of 16 by 16. Fill it by the even-odd rule, without a stroke.
     *
     * @return the value for the attribute {@code d}
     */
    public String path() {
        return path;
    }
}
