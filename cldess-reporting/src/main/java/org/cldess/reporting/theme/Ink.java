package org.cldess.reporting.theme;

import java.util.List;

/**
 * A colour by its role. Paper uses the light value; a screen uses the value of the reader's theme. Text has a contrast
 * of at least 4.5:1 to the surfaces on which it may appear, shapes and large text of at least 3:1 (WCAG 2.2).
 * Decoration has no meaning and needs no contrast.
 */
public enum Ink {
    /** The surface of the page. */
    PAGE("#FFFFFF", "#12181F"),
    /** Tiles, boxes and every second row of a long table. */
    PANEL("#F4F6F8", "#1B232C"),
    /** The header row of tables. */
    HEADER("#E6EAEF", "#27313C"),
    /** Text. */
    TEXT("#1B2430", "#EDF1F5"),
    /** Secondary text. */
    MUTED("#4D5866", "#B4BFCA"),
    /** Titles and bars. */
    PRIMARY("#1F4E79", "#8FC1F0"),
    /** Links, which are always underlined too. */
    LINK("#1A5799", "#8FC1F0"),
    /** The focus ring and the line of today. */
    FOCUS("#B3005E", "#FFB3D9"),
    /** Edges of fields and shapes. */
    BORDER("#7A8794", "#7F8C99"),
    /** Rules and grids: decoration. */
    RULE("#C9D1D9", "#3A4653"),
    /** The band of a target: its edge separates it from the page. */
    TARGET("#D9E6F2", "#22384D"),
    /** The edge of the band of a target. */
    TARGET_EDGE("#5C7A99", "#6F93B5"),

    /** The word and shape of {@link StatusMark#TO_DO}. */
    TO_DO("#4D5866", "#B4BFCA"),
    /** The background of {@link #TO_DO}. */
    TO_DO_TINT("#E6EAEF", "#27313C"),
    /** The word and shape of {@link StatusMark#IN_PROGRESS}. */
    IN_PROGRESS("#1A5799", "#8FC1F0"),
    /** The background of {@link #IN_PROGRESS}. */
    IN_PROGRESS_TINT("#E2EEFA", "#15304A"),
    /** The word and shape of {@link StatusMark#DONE}. */
    DONE("#1E6B3A", "#86D6A1"),
    /** The background of {@link #DONE}. */
    DONE_TINT("#E3F3E8", "#16321F"),
    /** The word and shape of {@link StatusMark#ON_HOLD}. */
    ON_HOLD("#6B4E9B", "#C9B2F0"),
    /** The background of {@link #ON_HOLD}. */
    ON_HOLD_TINT("#EEE8F7", "#2C2342"),
    /** The word and shape of {@link StatusMark#BLOCKED}. */
    BLOCKED("#A32020", "#FFA3A3"),
    /** The background of {@link #BLOCKED}. */
    BLOCKED_TINT("#FBE6E6", "#431C1C"),
    /** The word and shape of {@link StatusMark#LATE}. */
    LATE("#8A4B00", "#F7BE76"),
    /** The background of {@link #LATE}. */
    LATE_TINT("#FCEBD5", "#3D2808"),
    /** The word and shape of {@link StatusMark#DROPPED}. */
    DROPPED("#3C4652", "#C3CCD5"),
    /** The background of {@link #DROPPED}. */
    DROPPED_TINT("#E6EAEF", "#27313C"),
    /** The word and shape of {@link StatusMark#TO_DISCUSS}. */
    TO_DISCUSS("#0F6674", "#7FD3DF"),
    /** The background of {@link #TO_DISCUSS}. */
    TO_DISCUSS_TINT("#DDF1F3", "#0E3238"),

    /** First category: navy, cyan in the dark. */
    CATEGORY_1("#182F4B", "#48D3F8"),
    /** Second category: rust, red in the dark. */
    CATEGORY_2("#C03C04", "#CD3F3C"),
    /** Third category: wine, straw in the dark. */
    CATEGORY_3("#800517", "#EED37F"),
    /** Fourth category: blue. */
    CATEGORY_4("#0E7DE2", "#467EE6"),
    /** Fifth category: purple, amber in the dark. */
    CATEGORY_5("#662D9A", "#FBA928"),
    /** Sixth category: pink. */
    CATEGORY_6("#E153A6", "#EC5FB2"),
    /** Seventh category: green, ivory in the dark. */
    CATEGORY_7("#306948", "#E8F0EE"),
    /** Eighth category: olive, sage in the dark. */
    CATEGORY_8("#9A8D50", "#8CB586"),
    /** The edge of all other categories together, whose inside is empty. */
    OTHERS("#7A8794", "#7F8C99");

    private static final List<Ink> CATEGORIES =
            List.of(CATEGORY_1, CATEGORY_2, CATEGORY_3, CATEGORY_4, CATEGORY_5, CATEGORY_6, CATEGORY_7, CATEGORY_8);

    private final String light;
    private final String dark;

    Ink(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    /**
     * Returns the eight category colours (funders, families) in the order of use, in which neighbours differ in
     * lightness and in hue. Further categories use {@link #OTHERS}.
     *
     * @return the eight inks
     */
    public static List<Ink> categories() {
        return CATEGORIES;
    }

    /**
     * Returns the value on white paper and light screens.
     *
     * @return the value as {@code #RRGGBB}
     */
    public String light() {
        return light;
    }

    /**
     * Returns the value on dark screens.
     *
     * @return the value as {@code #RRGGBB}
     */
    public String dark() {
        return dark;
    }
}
