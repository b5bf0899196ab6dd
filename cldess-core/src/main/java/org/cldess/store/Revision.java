package org.cldess.store;

/**
 * The number of saves of one stored thing: 1 for the first. Only stores know when a thing was saved; that is not part
 * of the thing.
 *
 * @param number the number; 0 for a thing that was never saved
 */
public record Revision(long number) implements Comparable<Revision> {
    /** The revision to expect when saving a thing for the first time. */
    public static final Revision NONE = new Revision(0);

    /** Checks the number. */
    public Revision {
        if (number < 0) {
            throw new IllegalArgumentException(
                    "The revision %s is negative. Revisions are counted from 1; use Revision.NONE for a new thing."
                            .formatted(number));
        }
    }

    /**
     * Returns the revision after this one.
     *
     * @return the next revision
     */
    public Revision next() {
        return new Revision(number + 1);
    }

    @Override
    public int compareTo(Revision other) {
        return Long.compare(number, other.number);
    }
}
