package org.cldess.reporting.chart;

import java.util.List;
import java.util.Locale;

/**
 * Who is linked to whom (<i>{@index "carte du réseau"}</i>): a shape for each node, larger the more links it has, and a line for each link.
 * The shape tells the side; who holds others together alone has a ring. The same nodes and links always lie in the same places.
 *
 * <p>A node that has no room for its name bears a number, and its name stands below the picture.
 *
 * @param nodes the nodes, at least one and at most {@value #MOST_NODES}
 * @param links the links
 * @param words what the key says
 * @param locale the language of the words that the picture adds itself
 */
public record NetworkMap(List<Node> nodes, List<Link> links, KeyWords words, Locale locale) implements Chart {
    /** More nodes than this are a tangle. */
    public static final int MOST_NODES = 60;

    /** On which side a node stands. */
    public enum Side {
        /** A disc. */
        FIRST,
        /** A square. */
        SECOND,
        /** A diamond: neither. */
        NEITHER
    }

    /**
     * A node.
     *
     * @param label its name
     * @param side on which side it stands
     * @param ringed whether others are held together by it alone
     * @param size 1, 2 or 3
     */
    public record Node(String label, Side side, boolean ringed, int size) {
        /** Checks the size. */
        public Node {
            if (size < 1 || size > 3) {
                throw new IllegalArgumentException("The node " + label + " has the size " + size + ": give 1, 2 or 3");
            }
        }

        /**
         * A node without which the others still hold together.
         *
         * @param label its name
         * @param side on which side it stands
         * @param size 1, 2 or 3
         * @return the node, without a ring
         */
        public static Node of(String label, Side side, int size) {
            return new Node(label, side, false, size);
        }

        /**
         * A node by which alone others are held together.
         *
         * @param label its name
         * @param side on which side it stands
         * @param size 1, 2 or 3
         * @return the node, with a ring
         */
        public static Node withRing(String label, Side side, int size) {
            return new Node(label, side, true, size);
        }
    }

    /**
     * A link between two nodes.
     *
     * @param from the place of one of them in the list, from 0
     * @param to the place of the other
     * @param across whether it joins the two sides
     * @param weight 1, 2 or 3
     */
    public record Link(int from, int to, boolean across, int weight) {
        /**
         * {@return a link that does not join the two sides}
         *
         * @param from the place of one of them in the list, from 0
         * @param to the place of the other
         * @param weight 1, 2 or 3
         */
        public static Link withinSide(int from, int to, int weight) {
            return new Link(from, to, false, weight);
        }

        /**
         * A link that joins the two sides.
         *
         * @param from the place of one of them in the list, from 0
         * @param to the place of the other
         * @param weight 1, 2 or 3
         * @return the link, drawn as a strong line
         */
        public static Link acrossSides(int from, int to, int weight) {
            return new Link(from, to, true, weight);
        }
    }

    /**
     * What the key says.
     *
     * @param first the name of the first side
     * @param second the name of the second side
     * @param neither the name of those of neither side
     * @param ring what a ring means
     * @param across what a strong line means
     */
    public record KeyWords(String first, String second, String neither, String ring, String across) {}

    /** Checks the number of nodes and the ends of the links. */
    public NetworkMap {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        if (nodes.isEmpty() || nodes.size() > MOST_NODES) {
            throw new IllegalArgumentException("A network shows 1 to " + MOST_NODES + " nodes, not " + nodes.size()
                    + ": group them by family or by place");
        }
        for (Link link : links) {
            if (Math.min(link.from(), link.to()) < 0 || Math.max(link.from(), link.to()) >= nodes.size()) {
                throw new IllegalArgumentException("A link from " + link.from() + " to " + link.to() + " leaves the "
                        + nodes.size() + " nodes: number them from 0");
            }
        }
    }

    @Override
    public Drawing draw(Canvas canvas) {
        return new NetworkDrawing(this, canvas).draw();
    }
}
