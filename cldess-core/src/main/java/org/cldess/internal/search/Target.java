package org.cldess.internal.search;

/** What a search looks for. */
public interface Target {
    /**
     * {@return what anybody is worth at most so many metres away or farther; it never rises with the distance}
     *
     * @param metres how far
     */
    long most(int metres);

    /** {@return what anybody is worth at most, wherever} */
    long most();

    /**
     * {@return whether somebody who is worth so much may still be good enough; where not, nobody who is worth less is, now or later}
     *
     * @param most what somebody is worth at most
     */
    boolean isEnough(long most);

    /**
     * Looks at a member.
     *
     * @param member the member
     * @param most what it is worth at most
     */
    void weigh(int member, long most);
}
