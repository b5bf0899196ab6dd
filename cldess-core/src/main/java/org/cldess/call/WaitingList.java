package org.cldess.call;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.JuryDecisionKind;
import org.cldess.known.Known;

/**
 * The projects that a jury put on the waiting list of a call (<i>{@index "liste d’attente"}</i>), and what became of
 * them: they get an award, best rank first, when other applicants renounce theirs.
 *
 * @param ends the last day on which a project may move up; not applicable if projects may until the envelope is spent
 * @param entries the projects, by rank, then by id; those without a rank last
 */
public record WaitingList(Known<LocalDate> ends, List<WaitingList.Entry> entries) {
    /** Copies the list. */
    public WaitingList {
        entries = List.copyOf(entries);
    }

    /**
     * A project that is or was on the waiting list.
     *
     * @param application the application
     * @param rank its rank by the scores; empty if it has none
     * @param listed the decision that put it on the list
     * @param later the decision that followed; empty while it waits
     */
    public record Entry(
            ApplicationId application, Optional<Integer> rank, JuryDecision listed, Optional<JuryDecision> later) {
        /** {@return the award by which the project moved up, if there is one} */
        public Optional<JuryDecision> movedUp() {
            return later.filter(JuryDecision::isAward);
        }

        /**
         * Checks whether the project was waiting on a day.
         *
         * @param day the day
         * @return true if it was on the list by then and the jury decided nothing else before or on that day
         */
        public boolean waited(LocalDate day) {
            return !Known.isAfter(listed.date(), day)
                    && later.map(next -> Known.isAfter(next.date(), day)).orElse(true);
        }
    }

    /**
     * Returns the waiting list of a call.
     *
     * @param ends the last day of the list
     * @param histories the decisions on each application, oldest first
     * @param ranking the ranks
     */
    static WaitingList of(Known<LocalDate> ends, Stream<List<JuryDecision>> histories, Ranking ranking) {
        return new WaitingList(
                ends,
                histories
                        .flatMap(history -> entry(history, ranking).stream())
                        .sorted(Comparator.comparing(
                                        (Entry entry) -> entry.rank().orElse(Integer.MAX_VALUE))
                                .thenComparing(entry -> entry.application().value()))
                        .toList());
    }

    private static Optional<Entry> entry(List<JuryDecision> history, Ranking ranking) {
        return history.stream()
                .filter(decision -> decision.kind() == JuryDecisionKind.WAITING_LIST)
                .findFirst()
                .map(listed -> new Entry(
                        listed.application(),
                        ranking.find(listed.application()).map(RankedApplication::rank),
                        listed,
                        history.stream()
                                .skip(history.indexOf(listed) + 1L)
                                .filter(next -> next.kind() != JuryDecisionKind.WAITING_LIST)
                                .findFirst()));
    }

    /** {@return the projects that still wait, in the order of the list} */
    public List<Entry> waiting() {
        return entries.stream().filter(entry -> entry.later().isEmpty()).toList();
    }

    /**
     * Finds a project of the list.
     *
     * @param application the application
     * @return its entry, if it was ever on the list
     */
    public Optional<Entry> find(ApplicationId application) {
        return entries.stream()
                .filter(entry -> entry.application().equals(application))
                .findFirst();
    }
}
