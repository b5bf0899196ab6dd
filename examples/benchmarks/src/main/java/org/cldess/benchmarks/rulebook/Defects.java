package org.cldess.benchmarks.rulebook;

import java.util.Map;

/**
 * The defects of a made dossier, and how often each occurs.
 *
 * @param times for each kind of defect, the number of things that have it
 */
record Defects(Map<String, Integer> times) {
    /** No defects. */
    static final Defects NONE = new Defects(Map.of());

    /** Defects that cause 200 breaches. Some defects break more than one rule, or one rule for several subjects. */
    static final Defects MANY = new Defects(Map.ofEntries(
            Map.entry("unauthorised", 2),
            Map.entry("not-transmitted", 2),
            Map.entry("paper", 19),
            Map.entry("sum", 22),
            Map.entry("minority", 14),
            Map.entry("quorum", 18),
            Map.entry("uncited", 1),
            Map.entry("aid", 10),
            Map.entry("undecided", 3),
            Map.entry("untold", 3),
            Map.entry("unsigned-territory", 1),
            Map.entry("before", 3),
            Map.entry("late", 15),
            Map.entry("gap", 1),
            Map.entry("same-body", 1),
            Map.entry("life", 1),
            Map.entry("effective", 2),
            Map.entry("charter-late", 1),
            Map.entry("changed", 2),
            Map.entry("early-signature", 15),
            Map.entry("review", 3),
            Map.entry("twice", 10),
            Map.entry("axes", 2),
            Map.entry("alone", 4),
            Map.entry("unreasoned", 3),
            Map.entry("order", 3),
            Map.entry("siblings", 2),
            Map.entry("proposal-changed", 5),
            Map.entry("contrary", 4),
            Map.entry("late-vote", 5),
            Map.entry("unexplained", 3),
            Map.entry("open", 1)));

    /** Checks whether a thing has a defect. The number counts from 0 among the things that can have it. */
    boolean has(String defect, int number) {
        return number >= 0 && number < times.getOrDefault(defect, 0);
    }
}
