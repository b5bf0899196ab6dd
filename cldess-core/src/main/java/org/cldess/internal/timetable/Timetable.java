package org.cldess.internal.timetable;

/** The round of each pair of a {@link TimetableProblem}, as found by a search. */
public final class Timetable {
    private static final int NONE = -1;

    private final int[] round;
    private final long unmet;

    Timetable(int[] round, long unmet) {
        this.round = round;
        this.unmet = unmet;
    }

    /**
     * Returns whether a pair is chosen.
     *
     * @param pair the index of the pair in the problem
     * @return true if it is in a round
     */
    public boolean isChosen(int pair) {
        return round[pair] != NONE;
    }

    /**
     * Returns the round of a pair.
     *
     * @param pair the index of a chosen pair
     * @return the round, from 0
     */
    public int round(int pair) {
        return round[pair];
    }

    /**
     * Returns whether all demands are met.
     *
     * @return false if a pair that must be chosen is not, or a node has fewer pairs than its minimum
     */
    public boolean isComplete() {
        return unmet == 0;
    }
}
