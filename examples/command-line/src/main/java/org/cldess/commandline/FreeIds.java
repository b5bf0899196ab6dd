package org.cldess.commandline;

import java.util.function.Predicate;

/** Finds an id that nothing has, in a number of questions that is logarithmic in the number of taken ids. */
final class FreeIds {
    /** The length of an id, less that of a number behind it. */
    private static final int MAX_LENGTH = 64 - 11;

    private FreeIds() {}

    /**
     * Returns an id that begins with a text.
     *
     * @param wanted the text of which the id is made; if another id has it, a number follows
     * @param isFree returns whether nothing has an id
     */
    static String beginningWith(String wanted, Predicate<String> isFree) {
        String first = wanted.substring(0, Math.min(wanted.length(), MAX_LENGTH));
        if (isFree.test(first)) {
            return first;
        }
        int taken = 1;
        int free = 2;
        while (!isFree.test(numbered(first, free))) {
            taken = free;
            free *= 2;
        }
        while (taken + 1 < free) {
            int middle = (taken + free) >>> 1;
            if (isFree.test(numbered(first, middle))) {
                free = middle;
            } else {
                taken = middle;
            }
        }
        return numbered(first, free);
    }

    private static String numbered(String first, int number) {
        return first + "-" + number;
    }
}
