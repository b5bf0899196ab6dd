package org.cldess.internal.flow;

import java.util.Arrays;

/**
 * The labels of a shortest-path search: the distance of each node, and the step by which it was reached. The nodes to
 * visit next are in a binary heap that stores their positions, so that a label costs time logarithmic in the number of
 * labelled nodes. Clearing costs only as much as was labelled.
 */
final class SearchLabels {
    static final long FAR = Long.MAX_VALUE;
    private static final int OUTSIDE = -1;

    private final long[] distance;
    private final int[] step;
    private final int[] place;
    private final int[] heap;
    private final int[] labelled;
    private final int[] settled;
    private int heapSize;
    private int labelledCount;
    private int settledCount;

    SearchLabels(int nodes) {
        distance = new long[nodes];
        step = new int[nodes];
        place = new int[nodes];
        heap = new int[nodes];
        labelled = new int[nodes];
        settled = new int[nodes];
        Arrays.fill(distance, FAR);
        Arrays.fill(place, OUTSIDE);
    }

    void clear() {
        for (int k = 0; k < labelledCount; k++) {
            distance[labelled[k]] = FAR;
            place[labelled[k]] = OUTSIDE;
        }
        heapSize = 0;
        labelledCount = 0;
        settledCount = 0;
    }

    /** Labels a node if its distance was greater until now. */
    void reach(int node, long newDistance, int byStep) {
        if (newDistance >= distance[node]) {
            return;
        }
        if (distance[node] == FAR) {
            labelled[labelledCount++] = node;
            place[node] = heapSize++;
        }
        distance[node] = newDistance;
        step[node] = byStep;
        raise(node, place[node]);
    }

    /** Returns the distance of the nearest node that is not settled yet, {@link #FAR} if there is no such node. */
    long nearest() {
        return heapSize == 0 ? FAR : distance[heap[0]];
    }

    /** Settles the nearest node. */
    int settle() {
        int node = heap[0];
        int last = heap[--heapSize];
        place[node] = OUTSIDE;
        if (heapSize > 0) {
            lower(last, 0);
        }
        settled[settledCount++] = node;
        return node;
    }

    long distance(int node) {
        return distance[node];
    }

    int step(int node) {
        return step[node];
    }

    int settledCount() {
        return settledCount;
    }

    int settled(int k) {
        return settled[k];
    }

    private void raise(int node, int from) {
        int at = from;
        while (at > 0 && distance[heap[(at - 1) / 2]] > distance[node]) {
            put(heap[(at - 1) / 2], at);
            at = (at - 1) / 2;
        }
        put(node, at);
    }

    private void lower(int node, int from) {
        int at = from;
        while (2 * at + 1 < heapSize) {
            int child = 2 * at + 1;
            if (child + 1 < heapSize && distance[heap[child + 1]] < distance[heap[child]]) {
                child++;
            }
            if (distance[heap[child]] >= distance[node]) {
                break;
            }
            put(heap[child], at);
            at = child;
        }
        put(node, at);
    }

    private void put(int node, int at) {
        heap[at] = node;
        place[node] = at;
    }
}
