package org.cldess.internal.assignment;

import java.util.Arrays;
import org.cldess.internal.auction.Pairs;
import org.cldess.internal.interruption.Interruption;

/**
 * The size of a maximum matching, whatever its weight: augmenting paths of equal length are found together (J. E.
 * Hopcroft and R. M. Karp, An n^5/2 algorithm for maximum matchings in bipartite graphs, SIAM Journal on Computing 2,
 * 1973, 225–231). O(√N · P) time for N nodes and P pairs.
 */
final class HopcroftKarp {
    private static final int NOBODY = -1;

    private final Pairs pairs;
    private final Pairs.Row row = new Pairs.Row();
    private final int[] rightOf;
    private final int[] leftOf;
    private final int[] depth;
    private final int[] queue;
    private final int[] looked;

    private HopcroftKarp(Pairs pairs) {
        this.pairs = pairs;
        rightOf = new int[pairs.leftCount()];
        leftOf = new int[pairs.rightCount()];
        depth = new int[pairs.leftCount()];
        queue = new int[pairs.leftCount()];
        looked = new int[pairs.leftCount()];
        Arrays.fill(rightOf, NOBODY);
        Arrays.fill(leftOf, NOBODY);
    }

    static int size(Pairs pairs) {
        HopcroftKarp matching = new HopcroftKarp(pairs);
        int size = 0;
        int more;
        do {
            matching.layer();
            more = 0;
            for (int i = 0; i < pairs.leftCount(); i++) {
                more += matching.rightOf[i] == NOBODY && matching.augment(i) ? 1 : 0;
            }
            size += more;
        } while (more > 0);
        return size;
    }

    /** Computes the distance of each left node from an unassigned left node. */
    private void layer() {
        Arrays.fill(looked, 0);
        int end = 0;
        for (int i = 0; i < depth.length; i++) {
            depth[i] = rightOf[i] == NOBODY ? 0 : Integer.MAX_VALUE;
            if (depth[i] == 0) {
                queue[end++] = i;
            }
        }
        for (int start = 0; start < end; start++) {
            Interruption.throwIfInterrupted();
            int i = queue[start];
            pairs.read(i, row);
            for (int k = row.start; k < row.end; k++) {
                int next = leftOf[row.right[k]];
                if (next != NOBODY && depth[next] == Integer.MAX_VALUE) {
                    depth[next] = depth[i] + 1;
                    queue[end++] = next;
                }
            }
        }
    }

    /**
     * Assigns a node along an augmenting path. The nodes of the path are stored in the queue, which is not otherwise
     * used meanwhile.
     */
    private boolean augment(int first) {
        int length = 1;
        queue[0] = first;
        while (length > 0) {
            Interruption.throwIfInterrupted();
            int i = queue[length - 1];
            pairs.read(i, row);
            int next = NOBODY;
            while (next == NOBODY && looked[i] < row.end - row.start) {
                int right = row.right[row.start + looked[i]++];
                int holder = leftOf[right];
                if (holder == NOBODY) {
                    assign(length, right);
                    return true;
                }
                next = depth[holder] == depth[i] + 1 ? holder : NOBODY;
            }
            if (next == NOBODY) {
                length--;
            } else {
                queue[length++] = next;
            }
        }
        return false;
    }

    private void assign(int length, int last) {
        int right = last;
        for (int at = length - 1; at >= 0; at--) {
            int i = queue[at];
            int earlier = rightOf[i];
            rightOf[i] = right;
            leftOf[right] = i;
            right = earlier;
        }
    }
}
