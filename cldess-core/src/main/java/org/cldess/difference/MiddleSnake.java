package org.cldess.difference;

/**
 * Finds a longest common subsequence of two lists of numbers by dividing at the middle snake of a shortest edit path,
 * and reports the matched positions.
 */
final class MiddleSnake {
    /** Receives the positions of two equal items that are kept. */
    @FunctionalInterface
    interface Match {
        void keep(int first, int second);
    }

    private final int[] a;
    private final int[] b;
    private final Match match;
    /** The furthest points on each diagonal, of the paths from the start and of those from the end. */
    private final int[] forward;

    private final int[] backward;
    private final int origin;

    /** The last snake found: a run of equal items, possibly empty, in the middle of a shortest path. */
    private int fromA;

    private int fromB;
    private int toA;
    private int toB;

    MiddleSnake(int[] a, int[] b, Match match) {
        this.a = a;
        this.b = b;
        this.match = match;
        this.origin = a.length + b.length + 1;
        this.forward = new int[2 * origin + 1];
        this.backward = new int[2 * origin + 1];
    }

    void run() {
        run(0, a.length, 0, b.length);
    }

    /** Compares a range of each list. */
    private void run(int startA, int endA, int startB, int endB) {
        int i = startA;
        int j = startB;
        while (i < endA && j < endB && a[i] == b[j]) {
            match.keep(i++, j++);
        }
        int k = endA;
        int l = endB;
        while (k > i && l > j && a[k - 1] == b[l - 1]) {
            match.keep(--k, --l);
        }
        if (i == k || j == l) {
            return;
        }
        find(i, k, j, l);
        int leftA = fromA;
        int leftB = fromB;
        int rightA = toA;
        int rightB = toB;
        for (int step = 0; step < rightA - leftA; step++) {
            match.keep(leftA + step, leftB + step);
        }
        run(i, leftA, j, leftB);
        run(rightA, k, rightB, l);
    }

    /**
     * Extends paths from both ends, by one more edit in each iteration, until they meet. Both ranges are non-empty and
     * differ at both ends.
     */
    private void find(int startA, int endA, int startB, int endB) {
        int n = endA - startA;
        int m = endB - startB;
        forward[origin + 1] = 0;
        backward[origin + 1] = 0;
        for (int edits = 0; edits <= (n + m + 1) / 2; edits++) {
            if (walkForward(edits, startA, n, startB, m) || walkBackward(edits, endA, n, endB, m)) {
                return;
            }
        }
        throw new AssertionError("the ways from both ends meet within half of all edits");
    }

    private boolean walkForward(int edits, int startA, int n, int startB, int m) {
        int odd = (n - m) & 1;
        for (int k = -inside(edits, m); k <= inside(edits, n); k += 2) {
            int begin = next(forward, edits, k);
            int x = begin;
            while (x < n && x - k < m && a[startA + x] == b[startB + x - k]) {
                x++;
            }
            forward[origin + k] = x;
            int facing = n - m - k;
            if (odd == 1 && Math.abs(facing) < edits && x + backward[origin + facing] >= n) {
                found(startA + begin, startB + begin - k, startA + x, startB + x - k);
                return true;
            }
        }
        return false;
    }

    private boolean walkBackward(int edits, int endA, int n, int endB, int m) {
        int odd = (n - m) & 1;
        for (int k = -inside(edits, m); k <= inside(edits, n); k += 2) {
            int begin = next(backward, edits, k);
            int x = begin;
            while (x < n && x - k < m && a[endA - 1 - x] == b[endB - 1 - x + k]) {
                x++;
            }
            backward[origin + k] = x;
            int facing = n - m - k;
            if (odd == 0 && Math.abs(facing) <= edits && x + forward[origin + facing] >= n) {
                found(endA - x, endB - x + k, endA - begin, endB - begin + k);
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the furthest point that one more edit reaches on a diagonal: down from the diagonal above or right from
     * the one below, whichever is further.
     */
    private int next(int[] reached, int edits, int k) {
        boolean down = k == -edits || (k != edits && reached[origin + k - 1] < reached[origin + k + 1]);
        return down ? reached[origin + k + 1] : reached[origin + k - 1] + 1;
    }

    /** Returns the last diagonal of an iteration that is not beyond the end of a list. */
    private static int inside(int edits, int length) {
        return edits - 2 * Math.max(0, edits - length);
    }

    private void found(int startA, int startB, int endA, int endB) {
        fromA = startA;
        fromB = startB;
        toA = endA;
        toB = endB;
    }
}
