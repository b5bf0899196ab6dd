package org.cldess.reporting.theme;

/** The outlines of the status marks, each in a square of 16 by 16 and filled by the even-odd rule. */
final class Shapes {
    private static final String DISC = "M8 1a7 7 0 1 1 0 14a7 7 0 1 1 0 -14z";

    static final String FULL_DISC = DISC;
    static final String SQUARE = "M2 2h12v12h-12z";
    static final String RING = DISC + "M8 3a5 5 0 1 0 0 10a5 5 0 1 0 0 -10z";
    static final String HALF_DISC = DISC + "M8 3a5 5 0 0 1 0 10z";
    static final String DISC_WITH_TICK = DISC + "M3.9 8.3l1.4 -1.4l1.7 1.7l3.9 -3.9l1.4 1.4l-5.3 5.3z";
    static final String TWO_BARS = "M3 2h4v12h-4zM9 2h4v12h-4z";
    static final String SQUARE_WITH_CROSS = "M1.5 1.5h13v13h-13z"
            + "M5.4 4.2L8 6.8L10.6 4.2L11.8 5.4L9.2 8L11.8 10.6L10.6 11.8L8 9.2L5.4 11.8L4.2 10.6L6.8 8L4.2 5.4z";
    static final String TRIANGLE_WITH_MARK = "M8 1l7.5 14h-15zM7.1 5.6h1.8v4.8h-1.8zM7.1 11.6h1.8v1.8h-1.8z";
    static final String CROSS = "M4 2.6L8 6.6L12 2.6L13.4 4L9.4 8L13.4 12L12 13.4L8 9.4L4 13.4L2.6 12L6.6 8L2.6 4z";
    static final String DIAMOND = "M8 1l7 7l-7 7l-7 -7z";

    private Shapes() {}
}
