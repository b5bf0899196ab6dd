package org.cldess.reporting.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The number of links between the groups of a network that is too large to draw all its members (<i>{@index "réseau par
 * groupes"}</i>). The groups are below each other, each with a shape that grows with its number of members. An arc
 * joins each two linked groups and shows the number of links. The outermost point of an arc depends on its two ends
 * only, so that no two numbers share a place, however many arcs there are. On a canvas that is too narrow, a number
 * without room is left out.
 *
 * @param groups the groups from top to bottom, at least one and at most {@value #MAX_GROUPS}
 * @param bonds the arcs, at most one between any two groups
 * @param words the texts of the key
 * @param locale the language of the numbers
 */
public record GroupMap(List<Group> groups, List<Bond> bonds, KeyWords words, Locale locale) implements Chart {
    /** The maximum number of groups; more must be merged before they are drawn. */
    public static final int MAX_GROUPS = 12;

    /**
     * A group.
     *
     * @param label its name
     * @param detail the number of members and of links among them, in words
     * @param side the side of its members; empty if they are on several sides
     * @param members the number of members, 1 or more
     */
    public record Group(String label, String detail, Optional<NetworkMap.Side> side, int members) {}

    /**
     * The links between two groups.
     *
     * @param from the index of one group in the list, from 0
     * @param to the index of the other group
     * @param across whether the groups are on different sides
     * @param links the number of links, 1 or more
     */
    public record Bond(int from, int to, boolean across, int links) {
        /**
         * Creates the links between groups of one side, or of mixed sides.
         *
         * @param from the index of one group in the list, from 0
         * @param to the index of the other group
         * @param links the number of links, 1 or more
         * @return the links, drawn as an ordinary arc
         */
        public static Bond withinSide(int from, int to, int links) {
            return new Bond(from, to, false, links);
        }

        /**
         * Creates the links between groups of different sides.
         *
         * @param from the index of one group in the list, from 0
         * @param to the index of the other group
         * @param links the number of links, 1 or more
         * @return the links, drawn as a strong arc
         */
        public static Bond acrossSides(int from, int to, int links) {
            return new Bond(from, to, true, links);
        }
    }

    /**
     * The texts of the key.
     *
     * @param first the name of the first side
     * @param second the name of the second side
     * @param neither the name of the groups of neither side
     * @param several the name of the groups of several sides
     * @param across the meaning of a strong arc
     * @param within the meaning of an ordinary arc
     */
    public record KeyWords(String first, String second, String neither, String several, String across, String within) {}

    /** Checks the number of groups and the ends of the arcs. */
    public GroupMap {
        groups = List.copyOf(groups);
        bonds = List.copyOf(bonds);
        if (groups.isEmpty() || groups.size() > MAX_GROUPS) {
            throw new IllegalArgumentException("A network by groups shows 1 to " + MAX_GROUPS + " groups, not "
                    + groups.size() + ": put the smallest together");
        }
        for (Bond bond : bonds) {
            if (Math.min(bond.from(), bond.to()) < 0
                    || Math.max(bond.from(), bond.to()) >= groups.size()
                    || bond.from() == bond.to()) {
                throw new IllegalArgumentException("An arc from " + bond.from() + " to " + bond.to()
                        + " does not join two of the " + groups.size() + " groups: number them from 0");
            }
        }
        if (bonds.stream().map(GroupMap::ends).distinct().count() < bonds.size()) {
            throw new IllegalArgumentException("Two arcs join the same two groups: add their links");
        }
    }

    private static List<Integer> ends(Bond bond) {
        return IntStream.of(bond.from(), bond.to()).sorted().boxed().toList();
    }

    @Override
    public Drawing draw(Canvas canvas) {
        return new GroupDrawing(this, canvas).draw();
    }
}
