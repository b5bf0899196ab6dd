package org.cldess.reporting.chart;

import java.util.List;
import java.util.Locale;

/**
 * How many there are in each commune (<i>{@index carte}</i>): a circle for each, whose area grows with the number that stands in it, with
 * its name. A circle that would lie on another one moves beside it, and a line leads to its place. North is up; the same pins always give
 * the same map.
 *
 * @param pins the communes with their numbers, at least one and at most {@value #MOST_PINS}
 * @param others places that have none, to show where one is
 * @param words what the key says
 * @param locale the language in which numbers are written
 */
public record PinMap(List<Pin> pins, List<Point> others, KeyWords words, Locale locale) implements Chart {
    /** More circles than this cannot all be named: the smallest are told in words. */
    public static final int MOST_PINS = 40;

    /**
     * A place on earth.
     *
     * @param latitude degrees north
     * @param longitude degrees east
     */
    public record Point(double latitude, double longitude) {}

    /**
     * A commune with its number.
     *
     * @param label its name
     * @param count how many there are, one or more
     * @param at where it is
     * @param approximated whether its place is only approximated
     */
    public record Pin(String label, int count, Point at, boolean approximated) {
        /**
         * {@return a commune whose place is known}
         *
         * @param label its name
         * @param count how many there are, one or more
         * @param at where it is
         */
        public static Pin of(String label, int count, Point at) {
            return new Pin(label, count, at, false);
        }

        /**
         * A commune whose place is only approximated.
         *
         * @param label its name
         * @param count how many there are, one or more
         * @param at about where it is
         * @return the commune, whose circle has a broken edge
         */
        public static Pin about(String label, int count, Point at) {
            return new Pin(label, count, at, true);
        }
    }

    /**
     * What the key says.
     *
     * @param area what the circles count
     * @param approximated what a broken edge means
     * @param other what a dot means
     */
    public record KeyWords(String area, String approximated, String other) {}

    /** Checks the number of pins. */
    public PinMap {
        pins = List.copyOf(pins);
        others = List.copyOf(others);
        if (pins.isEmpty() || pins.size() > MOST_PINS) {
            throw new IllegalArgumentException(
                    "A map shows 1 to " + MOST_PINS + " circles, not " + pins.size() + ": tell the smallest in words");
        }
    }

    @Override
    public Drawing draw(Canvas canvas) {
        return new PinDrawing(this, canvas).draw();
    }
}
