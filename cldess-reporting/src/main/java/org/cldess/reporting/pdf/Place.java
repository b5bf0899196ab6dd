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
record Place(double width, double pageHeight, List<String> titles) {

    Place {
        titles = List.copyOf(titles);
    }

    Place narrower(double points) {
        return wide(width - points);
    }

    Place wide(double points) {
        return new Place(points, pageHeight, titles);
    }

    Place under(String title) {
        List<String> longer = new ArrayList<>(titles);
        longer.add(title);
        return new Place(width, pageHeight, longer);
    }

    /** The titles in one line. */
    String said() {
        return String.join(" › ", titles);
    }
}
