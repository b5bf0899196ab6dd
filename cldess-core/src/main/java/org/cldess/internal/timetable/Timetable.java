package org.cldess.internal.timetable;

/** In which round each pair of a {@link TimetableProblem} is, as far as a search came. */
public final class Timetable {
    private static final int NONE = -1;

    private final int[] round;
    private final long unmet;

    Timetable(int[] round, long unmet) {
        this.round = round;
        this.unmet = unmet;
    }

    /**
     * Tells whether a pair is chosen.
     *
     * @param pair the pair’s place in the problem
     * @return true if it is in a round
     */
    public boolean isChosen(int pair) {
        return round[pair] != NONE;
    }

    /**
     * The round of a pair.
     *
     * @param pair the place of a chosen pair
     * @return the round, from 0
     */
    public int round(int pair) {
        return round[pair];
    }

    /**
     * Tells whether all demands are met.
     *
     * @return false if a pair that must be chosen is not, or a node has fewer pairs than its least number
     */
    public boolean isComplete() {
        return unmet == 0;
    }
}
