package org.cldess.internal.search;

/** What a search looks for. */
public interface Target {
    /**
     * {@return what anybody is worth at most for being so many metres away or farther; it never rises with the distance}
     *
     * @param metres how far
     */
    long most(int metres);

    /** {@return what anybody is worth at most for being wherever} */
    long most();

    /** {@return what somebody is worth at least who may still be good enough; it never falls} */
    long needed();

    /**
     * Looks at a member.
     *
     * @param member the member
     * @param most what it is worth at most, with all that is known of it
     * @param base what of this is neither for its place nor for its traits
     */
    void weigh(int member, long most, long base);
}
