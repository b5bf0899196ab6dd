package org.cldess.reporting.chart;

import java.util.List;
import java.util.Locale;

/**
 * A map of a network (<i>{@index "carte du réseau"}</i>): a shape for each node, larger the more links it has, and a
 * line for each link. The shape shows the side. A ring marks a node through which alone others are connected to the
 * rest. The same nodes and links always give the same layout.
 *
 * <p>A node without room for its name has a number, and its name is listed below the picture.
 *
 * @param nodes the nodes, at least one and at most {@value #MAX_NODES}
 * @param links the links, at most {@value #MAX_LINKS}
 * @param words the texts of the key
 * @param locale the language of the texts that the chart adds
 */
public record NetworkMap(List<Node> nodes, List<Link> links, KeyWords words, Locale locale) implements Chart {
    /** The maximum number of nodes; more would be a tangle. */
    public static final int MAX_NODES = 60;

    /** The maximum number of links; with more, no single line can be followed. */
    public static final int MAX_LINKS = 200;

    /** The side of a node. */
    public enum Side {
        /** A disc. */
        FIRST,
        /** A square. */
        SECOND,
        /** Neither side: a diamond. */
        NEITHER
    }

    /**
     * A node.
     *
     * @param label its name
     * @param side its side
     * @param ringed whether other nodes are connected to the rest only through this one
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
         * Creates a node without a ring.
         *
         * @param label its name
         * @param side its side
         * @param size 1, 2 or 3
         * @return the node, without a ring
         */
        public static Node of(String label, Side side, int size) {
            return new Node(label, side, false, size);
        }

        /**
         * Creates a node with a ring.
         *
         * @param label its name
         * @param side its side
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
     * @param from the index of one node in the list, from 0
     * @param to the index of the other node
     * @param across whether it joins the two sides
     * @param weight 1, 2 or 3
     */
    public record Link(int from, int to, boolean across, int weight) {
        /**
         * {@return a link that does not join the two sides}
         *
         * @param from the index of one node in the list, from 0
         * @param to the index of the other node
         * @param weight 1, 2 or 3
         */
        public static Link withinSide(int from, int to, int weight) {
            return new Link(from, to, false, weight);
        }

        /**
         * Creates a link that joins the two sides.
         *
         * @param from the index of one node in the list, from 0
         * @param to the index of the other node
         * @param weight 1, 2 or 3
         * @return the link, drawn as a strong line
         */
        public static Link acrossSides(int from, int to, int weight) {
            return new Link(from, to, true, weight);
        }
    }

    /**
     * The texts of the key.
     *
     * @param first the name of the first side
     * @param second the name of the second side
     * @param neither the name of the nodes of neither side
     * @param ring the meaning of a ring
     * @param across the meaning of a strong line
     */
    public record KeyWords(String first, String second, String neither, String ring, String across) {}

    /** Checks the number of nodes and of links, and the ends of the links. */
    public NetworkMap {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        if (nodes.isEmpty() || nodes.size() > MAX_NODES) {
            throw new IllegalArgumentException("A network shows 1 to " + MAX_NODES + " nodes, not " + nodes.size()
                    + ": group them by family or by place");
        }
        if (links.size() > MAX_LINKS) {
            throw new IllegalArgumentException("A network shows at most " + MAX_LINKS + " links, not " + links.size()
                    + ": group the nodes by family or by place");
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
