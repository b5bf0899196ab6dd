package org.cldess.consistency;

/**
 * What must hold across the parts of a thing. It is asked of every thing of its form, whatever of it could be read: a rule looks at the parts
 * that are there, and is silent where one that it needs is not.
 */
@FunctionalInterface
public interface Consistency {
    /**
     * Asks it.
     *
     * @param thing the thing, as far as it was read
     * @param hearing hears of what does not hold
     */
    void check(Parts thing, Hearing hearing);
}
