package org.cldess.internal.assignment;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.cldess.internal.interruption.Interruption;

/**
 * The few best pairs of each left node, and a bound on the gain of all others. Because prices only rise, a bound holds
 * until its list is rebuilt, however long that takes (the candidate lists of A. V. Goldberg and R. Kennedy, An
 * efficient cost scaling algorithm for the assignment problem, Mathematical Programming 71, 1995, 153–177, where they
 * have four pairs).
 */
final class Shortlists {
    /**
     * In {@link #entry}, for each left node: the bound, the number of listed pairs, then the right node and scaled
     * weight of each.
     */
    static final int BOUND = 0;

    static final int COUNT = 1;
    static final int PAIRS = 2;

    /** The bound of a list that contains all pairs. */
    static final int NOTHING_ELSE = Integer.MIN_VALUE;

    private static final int MIN_SIZE = 7;
    private static final int MAX_SIZE = 24;
    /** A list has one entry for this many pairs of a left node: if there are few pairs, reading them again is cheap. */
    private static final long PAIRS_FOR_ONE = 64;

    private static final long READ_AT_ONCE = 1 << 20;
    private static final long WORTH_TWO_THREADS = 1 << 19;

    /** The lists, all of the same length. */
    final int[] entry;
    /** The length of a list with its bound and count. */
    final int length;

    private final Table table;
    private final int scale;
    private final int[] price;
    private final Draft draft;

    Shortlists(Table table, int scale, int[] price) {
        this.table = table;
        this.scale = scale;
        this.price = price;
        long each = table.size() / Math.max(1, table.nodes()) / PAIRS_FOR_ONE;
        int size = (int) Math.min(table.mostPairs(), Math.max(MIN_SIZE, Math.min(MAX_SIZE, each)));
        length = PAIRS + 2 * size;
        entry = new int[Math.multiplyExact(table.nodes(), length)];
        draft = new Draft(size);
    }

    /** Builds all lists, on two threads if this pays. */
    void makeAll() {
        int nodes = table.nodes();
        int atOnce = (int) Math.max(1, READ_AT_ONCE / Math.max(1, table.size() / Math.max(1, nodes)));
        int blocks = table.size() < WORTH_TWO_THREADS ? 1 : 2;
        Draft[] drafts = new Draft[blocks];
        Arrays.setAll(drafts, block -> new Draft(draft.right.length - 1));
        for (int from = 0; from < nodes; from += atOnce) {
            Interruption.throwIfInterrupted();
            int first = from;
            int count = Math.min(atOnce, nodes - from);
            IntStream all = IntStream.range(0, blocks);
            (blocks == 1 ? all : all.parallel()).forEach(block -> {
                for (int i = first + count * block / blocks; i < first + count * (block + 1) / blocks; i++) {
                    make(i, drafts[block]);
                }
            });
        }
    }

    /** Rebuilds the list of a left node. */
    void make(int left) {
        make(left, draft);
    }

    private void make(int left, Draft best) {
        best.count = 0;
        best.threshold = Integer.MIN_VALUE;
        best.reader.offer(left, scale, price, best);
        best.write(left * length);
    }

    /** Returns how much the best pairs of a left node differ in a new list: the first from the fourth. */
    int spread(int left) {
        int first = left * length;
        int count = entry[first + COUNT];
        return count < 2 ? 0 : gain(first + PAIRS) - gain(first + PAIRS + 2 * (Math.min(4, count) - 1));
    }

    private int gain(int at) {
        return entry[at + 1] - price[entry[at]];
    }

    /** Keeps the best pairs offered, sorted; one more than a list holds, whose gain is the bound. */
    private final class Draft extends Offers {
        private final Table.Reader reader = table.reader();
        private final int[] right;
        private final int[] gain;
        private int count;

        Draft(int size) {
            right = new int[size + 1];
            gain = new int[size + 1];
        }

        @Override
        void take(int node, int itsGain) {
            int at = count < right.length ? count++ : count - 1;
            while (at > 0 && gain[at - 1] < itsGain) {
                gain[at] = gain[at - 1];
                right[at] = right[at - 1];
                at--;
            }
            gain[at] = itsGain;
            right[at] = node;
            if (count == right.length) {
                threshold = gain[count - 1];
            }
        }

        void write(int first) {
            boolean whole = count < right.length;
            int listed = whole ? count : count - 1;
            entry[first + BOUND] = whole ? NOTHING_ELSE : gain[count - 1];
            entry[first + COUNT] = listed;
            for (int k = 0; k < listed; k++) {
                entry[first + PAIRS + 2 * k] = right[k];
                entry[first + PAIRS + 2 * k + 1] = gain[k] + price[right[k]];
            }
        }
    }
}
