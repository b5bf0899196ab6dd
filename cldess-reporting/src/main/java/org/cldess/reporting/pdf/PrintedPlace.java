package org.cldess.reporting.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Where something is printed.
 *
 * @param width the width there, in points
 * @param pageHeight the height between the margins of the page, in points
 * @param titles the titles it stands under, outermost first: by them a reader finds it
 */
record PrintedPlace(double width, double pageHeight, List<String> titles) {

    PrintedPlace {
        titles = List.copyOf(titles);
    }

    PrintedPlace narrower(double points) {
        return wide(width - points);
    }

    PrintedPlace wide(double points) {
        return new PrintedPlace(points, pageHeight, titles);
    }

    PrintedPlace under(String title) {
        List<String> longer = new ArrayList<>(titles);
        longer.add(title);
        return new PrintedPlace(width, pageHeight, longer);
    }

    /** The titles in one line. */
    String said() {
        return String.join(" › ", titles);
    }
}
