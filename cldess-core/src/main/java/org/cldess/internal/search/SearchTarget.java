package org.cldess.internal.search;

/** The goal of a search: it bounds scores, and receives the members that may be good enough. */
public interface SearchTarget {
    /**
     * {@return the maximum score for a distance of this many metres or more; it never rises with the distance}
     *
     * @param metres the distance
     */
    long maximum(int metres);

    /** {@return the maximum score for any distance} */
    long maximum();

    /** {@return the minimum score that may still be good enough; it never falls} */
    long needed();

    /**
     * Weighs a member.
     *
     * @param member the member
     * @param maximum its maximum score, from all that is known about it
     * @param base the part of this score that is due neither to its position nor to its traits
     */
    void weigh(int member, long maximum, long base);
}
