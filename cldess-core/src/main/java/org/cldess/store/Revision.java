package org.cldess.store;

/**
 * The count of the saves of one stored thing: 1 for the first. Recorded time is known to ports only; it is no part of the thing.
 *
 * @param number the count; 0 stands for a thing that was never saved
 */
public record Revision(long number) implements Comparable<Revision> {
    /** The revision to expect when saving a thing for the first time. */
    public static final Revision NONE = new Revision(0);

    /** Checks the count. */
    public Revision {
        if (number < 0) {
            throw new IllegalArgumentException(
                    "The revision %s is negative. Revisions are counted from 1; use Revision.NONE for a new thing."
                            .formatted(number));
        }
    }

    /**
     * The revision after this one.
     *
     * @return the next
     */
    public Revision next() {
        return new Revision(number + 1);
    }

    @Override
    public int compareTo(Revision other) {
        return Long.compare(number, other.number);
    }
}
