package org.cldess.consistency;

/**
 * A check across the parts of a thing. It runs on every thing of its form, even if only some parts could be read: it
 * checks the parts that are there, and reports nothing if a part that it needs is missing.
 */
@FunctionalInterface
public interface Consistency {
    /**
     * Runs the check.
     *
     * @param thing the thing, as far as it was read
     * @param problems receives the problems
     */
    void check(Parts thing, ProblemCollector problems);
}
