package org.cldess.internal.timetable;

import java.util.Arrays;

/**
 * Spreads pairs over two rounds. A node that has room in both rounds groups its pairs two by two, one for each round,
 * so that the pairs form paths and cycles whose rounds alternate. Each of these chains is spread as well as possible by
 * dynamic programming from one end to the other: if a pair fits into neither round between its neighbours, the pair
 * whose loss is least is left out.
 *
 * <p>Linear in the number of pairs.
 */
final class TwoRoundSplit {
    static final int FIRST = 1;
    static final int SECOND = 2;
    static final int OUT = 0;
    private static final int NONE = -1;
    private static final int BOTH = FIRST | SECOND;
    private static final long IMPOSSIBLE = Long.MIN_VALUE / 4;

    private final long[] utility;
    private final int[][] slot;
    private final int[][] inSlot;
    private final int[] allowed;
    private final int[] answer;

    /**
     * Creates the chains of some pairs.
     *
     * @param left the left node of each pair
     * @param right the right node of each pair, numbered after the left nodes
     * @param utility the value of each pair
     * @param firstRoom how many pairs each node can have in the first round
     * @param secondRoom how many pairs each node can have in the second round
     */
    TwoRoundSplit(int[] left, int[] right, long[] utility, int[] firstRoom, int[] secondRoom) {
        this.utility = utility;
        int nodes = firstRoom.length;
        int[] start = new int[nodes + 1];
        for (int node = 0; node < nodes; node++) {
            start[node + 1] = start[node] + Math.max(firstRoom[node], secondRoom[node]);
        }
        slot = new int[2][left.length];
        inSlot = new int[2][start[nodes]];
        for (int[] held : inSlot) {
            Arrays.fill(held, NONE);
        }
        allowed = new int[left.length];
        answer = new int[left.length];
        int[] used = new int[nodes];
        for (int pair = 0; pair < left.length; pair++) {
            allowed[pair] = enter(pair, 0, left[pair], start, used, firstRoom, secondRoom)
                    & enter(pair, 1, right[pair], start, used, firstRoom, secondRoom);
        }
    }

    /** Puts a pair into the next slot of its node: slots for both rounds hold two pairs and come first. */
    private int enter(int pair, int end, int node, int[] start, int[] used, int[] firstRoom, int[] secondRoom) {
        int both = Math.min(firstRoom[node], secondRoom[node]);
        int place = used[node]++;
        int own = place < 2 * both ? place / 2 : place - both;
        int here = start[node] + own;
        slot[end][pair] = here;
        inSlot[inSlot[0][here] == NONE ? 0 : 1][here] = pair;
        return own < both ? BOTH : firstRoom[node] > secondRoom[node] ? FIRST : SECOND;
    }

    /** Returns the round of each pair: {@link #FIRST}, {@link #SECOND} or {@link #OUT}. */
    int[] spread(int firstSeats, int secondSeats) {
        Arrays.fill(answer, NONE);
        int[] chain = new int[answer.length];
        int balance = 0;
        for (int turn = 0; turn < 2; turn++) {
            for (int pair = 0; pair < answer.length; pair++) {
                if (answer[pair] == NONE && (turn == 1 || isEnd(pair))) {
                    int length = follow(pair, chain);
                    spread(chain, length, turn == 1);
                    balance = turned(chain, length, balance);
                }
            }
        }
        leaveOut(FIRST, firstSeats);
        leaveOut(SECOND, secondSeats);
        return answer;
    }

    private boolean isEnd(int pair) {
        return other(pair, 0) == NONE || other(pair, 1) == NONE;
    }

    private int other(int pair, int end) {
        int here = slot[end][pair];
        return inSlot[0][here] == pair ? inSlot[1][here] : inSlot[0][here];
    }

    private int follow(int first, int[] chain) {
        int end = other(first, 0) == NONE ? 1 : 0;
        int length = 0;
        int pair = first;
        do {
            chain[length++] = pair;
            pair = other(pair, end);
            end = 1 - end;
        } while (pair != NONE && pair != first);
        return length;
    }

    private void spread(int[] chain, int length, boolean ring) {
        long best = IMPOSSIBLE;
        int bestStart = OUT;
        for (int begin = OUT; ring && length > 1 && begin <= SECOND; begin++) {
            long value = value(chain, length, begin, true);
            if (value > best) {
                best = value;
                bestStart = begin;
            }
        }
        value(chain, length, ring && length > 1 ? bestStart : NONE, ring);
    }

    /**
     * Spreads a chain, with its first pair in a given round; stores the rounds in {@link #answer}, and returns the
     * value of the chain.
     */
    private long value(int[] chain, int length, int begin, boolean ring) {
        long[][] best = new long[length][3];
        int[][] from = new int[length][3];
        for (int k = 0; k < length; k++) {
            for (int now = OUT; now <= SECOND; now++) {
                best[k][now] = IMPOSSIBLE;
                boolean may =
                        (now == OUT || (allowed[chain[k]] & now) != 0) && (k > 0 || begin == NONE || begin == now);
                for (int before = OUT; may && before <= SECOND; before++) {
                    long sum = k == 0 ? (before == OUT ? 0 : IMPOSSIBLE) : best[k - 1][before];
                    if ((now == OUT || now != before) && sum > best[k][now]) {
                        best[k][now] = sum;
                        from[k][now] = before;
                    }
                }
                if (best[k][now] != IMPOSSIBLE && now != OUT) {
                    best[k][now] += utility[chain[k]];
                }
            }
        }
        int last = OUT;
        for (int now = OUT; now <= SECOND; now++) {
            boolean closes = !ring || length == 1 || now == OUT || now != begin;
            if (closes && best[length - 1][now] > best[length - 1][last]) {
                last = now;
            }
        }
        int now = last;
        for (int k = length - 1; k >= 0; k--) {
            answer[chain[k]] = now;
            now = from[k][now];
        }
        return best[length - 1][last];
    }

    /**
     * Swaps the rounds of a chain if the sizes of both rounds then differ less; returns the difference including this
     * chain.
     */
    private int turned(int[] chain, int length, int balance) {
        int difference = 0;
        boolean free = true;
        for (int k = 0; k < length; k++) {
            int round = answer[chain[k]];
            difference += round == FIRST ? 1 : round == SECOND ? -1 : 0;
            free &= round == OUT || allowed[chain[k]] == BOTH;
        }
        if (free && Math.abs(balance - difference) < Math.abs(balance + difference)) {
            for (int k = 0; k < length; k++) {
                answer[chain[k]] = answer[chain[k]] == OUT ? OUT : BOTH - answer[chain[k]];
            }
            return balance - difference;
        }
        return balance + difference;
    }

    /** Removes the pairs of least value from a round that has more pairs than seats. */
    private void leaveOut(int round, int seats) {
        long[] inRound = new long[answer.length];
        int count = 0;
        for (int pair = 0; pair < answer.length; pair++) {
            if (answer[pair] == round) {
                inRound[count++] = utility[pair];
            }
        }
        Arrays.sort(inRound, 0, count);
        int over = count - seats;
        long dearest = over > 0 ? inRound[over - 1] : 0;
        for (int turn = 0; turn < 2; turn++) {
            for (int pair = 0; over > 0 && pair < answer.length; pair++) {
                if (answer[pair] == round && (utility[pair] < dearest || (turn == 1 && utility[pair] == dearest))) {
                    answer[pair] = OUT;
                    over--;
                }
            }
        }
    }
}
