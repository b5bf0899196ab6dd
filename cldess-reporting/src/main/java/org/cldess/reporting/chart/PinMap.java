package org.cldess.reporting.chart;

import java.util.List;
import java.util.Locale;

/**
 * A map of counts by commune (<i>{@index carte}</i>). Each commune has a circle with its count inside and its name; the
 * area of the circle grows with the count. A circle that would overlap another one moves beside it, and a line leads to
 * its place. A broken line encloses all places; no borders are drawn, because none are shipped. North is up. The same
 * pins always give the same map.
 *
 * @param pins the communes with their counts, at least one and at most {@value #MAX_PINS}
 * @param others places with a count of zero, for orientation
 * @param words the texts of the key
 * @param locale the language of the numbers
 */
public record PinMap(List<Pin> pins, List<Point> others, KeyWords words, Locale locale) implements Chart {
    /** The maximum number of circles: more cannot all be named, so the smallest must be listed in words. */
    public static final int MAX_PINS = 40;

    /**
     * A place on earth.
     *
     * @param latitude degrees north
     * @param longitude degrees east
     */
    public record Point(double latitude, double longitude) {}

    /**
     * A commune with its count.
     *
     * @param label its name
     * @param count the count, 1 or more
     * @param at its place
     * @param approximated whether its place is approximate
     */
    public record Pin(String label, int count, Point at, boolean approximated) {
        /**
         * {@return a commune whose place is known}
         *
         * @param label its name
         * @param count the count, 1 or more
         * @param at its place
         */
        public static Pin of(String label, int count, Point at) {
            return new Pin(label, count, at, false);
        }

        /**
         * Creates a commune whose place is approximate.
         *
         * @param label its name
         * @param count the count, 1 or more
         * @param at its approximate place
         * @return the commune, whose circle has a broken edge
         */
        public static Pin about(String label, int count, Point at) {
            return new Pin(label, count, at, true);
        }
    }

    /**
     * The texts of the key.
     *
     * @param area the meaning of the counts
     * @param approximated the meaning of a broken edge
     * @param other the meaning of a dot
     * @param outline the meaning of the outline, which is no border: the hull of the places
     */
    public record KeyWords(String area, String approximated, String other, String outline) {}

    /** Checks the number of pins. */
    public PinMap {
        pins = List.copyOf(pins);
        others = List.copyOf(others);
        if (pins.isEmpty() || pins.size() > MAX_PINS) {
            throw new IllegalArgumentException(
                    "A map shows 1 to " + MAX_PINS + " circles, not " + pins.size() + ": list the smallest in a text");
        }
    }

    @Override
    public Drawing draw(Canvas canvas) {
        return new PinDrawing(this, canvas).draw();
    }
}
