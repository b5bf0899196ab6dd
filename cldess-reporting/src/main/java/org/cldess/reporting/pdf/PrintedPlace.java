package org.cldess.reporting.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The place where something is printed.
 *
 * @param width the width there, in points
 * @param pageHeight the height between the margins of the page, in points
 * @param titles the titles above it, outermost first; they tell a reader where to find it
 * @param isOnTheRight whether it is the right-hand column of two
 */
record PrintedPlace(double width, double pageHeight, List<String> titles, boolean isOnTheRight) {

    PrintedPlace {
        titles = List.copyOf(titles);
    }

    PrintedPlace(double width, double pageHeight, List<String> titles) {
        this(width, pageHeight, titles, false);
    }

    PrintedPlace narrower(double points) {
        return wide(width - points);
    }

    PrintedPlace wide(double points) {
        return new PrintedPlace(points, pageHeight, titles, isOnTheRight);
    }

    PrintedPlace under(String title) {
        List<String> longer = new ArrayList<>(titles);
        longer.add(title);
        return new PrintedPlace(width, pageHeight, longer, isOnTheRight);
    }

    /** Returns the same place in the right-hand column of two. */
    PrintedPlace onTheRight() {
        return new PrintedPlace(width, pageHeight, titles, true);
    }

    /** Checks whether this is the last of the titles. */
    boolean isUnder(String title) {
        return titles.get(titles.size() - 1).equals(title);
    }

    /** Returns the titles in one line. */
    String said() {
        return String.join(" › ", titles);
    }
}
