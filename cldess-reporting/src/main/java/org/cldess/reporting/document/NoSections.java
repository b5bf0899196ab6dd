package org.cldess.reporting.document;

import java.util.List;

/** Rejects sections in blocks where their headings would break the outline of the report. */
final class NoSections {
    private NoSections() {}

    static void check(List<Block> blocks, String place) {
        for (Block block : blocks) {
            if (block instanceof Section section) {
                throw new IllegalArgumentException("The section \"" + section.id() + "\" is in " + place
                        + ": put sections into the report or into other sections");
            }
        }
    }
}
