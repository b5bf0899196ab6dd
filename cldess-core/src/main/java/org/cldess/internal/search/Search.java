package org.cldess.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.internal.interruption.Interruption;

/**
 * A search of postings that opens the most promising box of all of them first (best first: G. R. Hjaltason and H.
 * Samet, <i>{@index "Distance browsing in spatial databases"}</i>, 1999). It ends at the first box in which no member
 * can be good enough: it opens no box that the bounds can rule out, and misses no member. O(b log b) time for the b
 * boxes seen, and one check of each member of the boxes opened.
 */
public final class Search {
    private record Start(Posting posting, long base) {}

    /** In place of a layer: the members of a posting that are in no box. */
    private static final int IN_NO_BOX = -1;

    private final boolean isSomewhere;
    private final EarthPoint here;
    private final TraitScores wanted;
    private final List<Start> starts = new ArrayList<>();
    private final int[] found = new int[Posting.RUN];
    private final long[] promised = new long[Posting.RUN];

    /**
     * Creates a search without postings.
     *
     * @param here the position around which to search; if it is not known, every member counts as nearest
     * @param wanted the scores of traits
     */
    public Search(Optional<EarthPoint> here, TraitScores wanted) {
        this.isSomewhere = here.isPresent();
        this.here = here.orElseGet(() -> EarthPoint.at(0, 0));
        this.wanted = wanted;
    }

    /**
     * Adds a posting to the search.
     *
     * @param posting the posting
     * @param base the maximum score of its members, apart from position and traits
     */
    public void add(Posting posting, long base) {
        starts.add(new Start(posting, base));
    }

    /**
     * Passes each member that may be good enough to a target.
     *
     * @param target the target
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public void run(SearchTarget target) {
        Frontier frontier = new Frontier();
        for (int start = 0; start < starts.size(); start++) {
            begin(start, frontier, target);
        }
        while (!frontier.isEmpty() && frontier.maximum() >= target.needed()) {
            Interruption.throwIfInterrupted();
            int start = frontier.start();
            int layer = frontier.layer();
            int box = frontier.box();
            long maximum = frontier.maximum();
            frontier.poll();
            if (layer == IN_NO_BOX) {
                Posting posting = starts.get(start).posting();
                visit(posting.waiting(), starts.get(start).base(), isSomewhere, target);
                visit(posting.nowhere(), starts.get(start).base(), false, target);
            } else if (layer == 0) {
                lookIn(box, maximum, starts.get(start), target);
            } else {
                open(start, layer - 1, Posting.BOXES * box, Posting.BOXES, frontier, target);
            }
        }
    }

    private void begin(int number, Frontier frontier, SearchTarget target) {
        Start start = starts.get(number);
        Posting posting = start.posting();
        posting.settle();
        if (!posting.layers().isEmpty()) {
            int top = posting.layers().size() - 1;
            open(number, top, 0, posting.layers().get(top).size(), frontier, target);
        }
        if (posting.waiting().size() + posting.nowhere().size() > 0) {
            frontier.add(start.base() + wanted.maximum() + target.maximum(), number, IN_NO_BOX, 0);
        }
    }

    private void open(int number, int layer, int from, int count, Frontier frontier, SearchTarget target) {
        Start start = starts.get(number);
        Layer boxes = start.posting().layers().get(layer);
        int to = Math.min(from + count, boxes.size());
        long needed = target.needed() - start.base();
        for (int box = from; box < to; box++) {
            long maximum = wanted.maximum(boxes, box) + mostIn(boxes, box, target);
            if (maximum >= needed) {
                frontier.add(start.base() + maximum, number, layer, box);
            }
        }
    }

    private long mostIn(Layer boxes, int box, SearchTarget target) {
        return isSomewhere ? target.maximum(boxes.metres(box, here)) : target.maximum();
    }

    /** Selects the members with enough traits first, then computes their distances: this reads memory in two sweeps. */
    private void lookIn(int box, long mostOfAll, Start start, SearchTarget target) {
        Columns members = start.posting().settled();
        long near = mostOfAll - wanted.maximum(start.posting().layers().get(0), box);
        int from = box * Posting.RUN;
        int count =
                wanted.find(members, from, Math.min(from + Posting.RUN, members.size()), target.needed() - near, found);
        for (int place = 0; place < count; place++) {
            int at = found[place];
            promised[place] = wanted.maximum(members, at)
                    + (isSomewhere ? start.base() + target.maximum(members.metres(at, here)) : near);
        }
        for (int place = 0; place < count; place++) {
            int member = members.member(found[place]);
            if (promised[place] >= target.needed() && member != Posting.NOBODY) {
                target.weigh(member, promised[place], start.base());
            }
        }
    }

    private void visit(Columns members, long base, boolean isPlaced, SearchTarget target) {
        for (int at = 0; at < members.size(); at++) {
            Interruption.throwIfInterrupted(at);
            long ofPlace = isPlaced ? target.maximum(members.metres(at, here)) : target.maximum();
            long maximum = base + wanted.maximum(members, at) + ofPlace;
            if (maximum >= target.needed()) {
                target.weigh(members.member(at), maximum, base);
            }
        }
    }
}
