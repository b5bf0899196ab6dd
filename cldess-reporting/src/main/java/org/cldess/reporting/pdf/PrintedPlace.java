package org.cldess.reporting.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Where something is printed.
 *
 * @param width the width there, in points
 * @param pageHeight the height between the margins of the page, in points
 * @param titles the titles it stands under, outermost first: by them a reader finds it
 * @param isOnTheRight whether it is the right one of two columns
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

    /** The same place, in the right one of two columns. */
    PrintedPlace onTheRight() {
        return new PrintedPlace(width, pageHeight, titles, true);
    }

    /** The titles in one line. */
    String said() {
        return String.join(" › ", titles);
    }
}
