package org.cldess.reporting.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How many links join the groups of a network that is too large to draw each of its members (<i>{@index "réseau par groupes"}</i>): the
 * groups under each other, each with a shape that grows with its members, and an arc between any two that are linked, with the number of
 * links on it. The outermost point of an arc depends on its two ends alone, so that no two numbers have the same place, however many arcs
 * there are. On a canvas too narrow for them, a number that finds no room is left out.
 *
 * @param groups the groups from top to bottom, at least one and at most {@value #MOST_GROUPS}
 * @param bonds the arcs, at most one between any two groups
 * @param words what the key says
 * @param locale the language in which numbers are written
 */
public record GroupMap(List<Group> groups, List<Bond> bonds, KeyWords words, Locale locale) implements Chart {
    /** More groups than this are put together before they are drawn. */
    public static final int MOST_GROUPS = 12;

    /**
     * A group.
     *
     * @param label its name
     * @param detail how many members it has, and how many links among them
     * @param side on which side its members stand; nothing if they stand on several
     * @param members how many members it has, one or more
     */
    public record Group(String label, String detail, Optional<NetworkMap.Side> side, int members) {}

    /**
     * The links between two groups.
     *
     * @param from the place of one of them in the list, from 0
     * @param to the place of the other, another one
     * @param across whether they stand on different sides
     * @param links how many links, one or more
     */
    public record Bond(int from, int to, boolean across, int links) {
        /**
         * The links between groups of one side, or of several.
         *
         * @param from the place of one of them in the list, from 0
         * @param to the place of the other, another one
         * @param links how many links, one or more
         * @return the links, drawn as any other arc
         */
        public static Bond withinSide(int from, int to, int links) {
            return new Bond(from, to, false, links);
        }

        /**
         * The links between groups that stand on different sides.
         *
         * @param from the place of one of them in the list, from 0
         * @param to the place of the other, another one
         * @param links how many links, one or more
         * @return the links, drawn as a strong arc
         */
        public static Bond acrossSides(int from, int to, int links) {
            return new Bond(from, to, true, links);
        }
    }

    /**
     * What the key says.
     *
     * @param first the name of the first side
     * @param second the name of the second side
     * @param neither the name of those of neither side
     * @param several the name of groups of several sides
     * @param across what a strong arc means
     * @param within what any other arc means
     */
    public record KeyWords(String first, String second, String neither, String several, String across, String within) {}

    /** Checks the number of groups and the ends of the arcs. */
    public GroupMap {
        groups = List.copyOf(groups);
        bonds = List.copyOf(bonds);
        if (groups.isEmpty() || groups.size() > MOST_GROUPS) {
            throw new IllegalArgumentException("A network by groups shows 1 to " + MOST_GROUPS + " groups, not "
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
