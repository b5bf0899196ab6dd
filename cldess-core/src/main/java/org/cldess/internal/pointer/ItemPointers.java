package org.cldess.internal.pointer;

/**
 * The JSON Pointers of the items of a list. Each is built once, because rules ask for the same ones again at every
 * check.
 */
public final class ItemPointers {
    /** Longer lists are rare; pointers beyond this index are built anew each time, so that the cache stays small. */
    private static final int MAX_CACHED = 4_096;

    private static final int FIRST = 16;

    private final String prefix;
    private volatile String[] made = {};

    private ItemPointers(String prefix) {
        this.prefix = prefix;
    }

    /**
     * {@return the pointers to the items of a list}
     *
     * @param list the JSON Pointer of the list, as its {@code toString}
     */
    public static ItemPointers in(Object list) {
        return new ItemPointers(list + "/");
    }

    /**
     * Returns the pointer of an item.
     *
     * @param index its index, from 0
     * @return the pointer
     */
    public String at(int index) {
        String[] known = made;
        if (index < known.length) {
            return known[index];
        }
        return index < MAX_CACHED ? madeBeyond(index)[index] : prefix + index;
    }

    private String[] madeBeyond(int index) {
        String[] longer = new String[Math.max(FIRST, 2 * Integer.highestOneBit(index))];
        for (int i = 0; i < longer.length; i++) {
            longer[i] = prefix + i;
        }
        made = longer;
        return longer;
    }
}
