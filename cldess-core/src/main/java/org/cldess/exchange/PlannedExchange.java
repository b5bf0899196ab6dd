package org.cldess.exchange;

import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.known.Known;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;

/**
 * Two participants who are to visit each other (<i>{@index binôme}</i>).
 *
 * @param score the pair and its score
 * @param visits the visit of each to the other, the earlier one first, on two days; empty if the request has no days
 */
public record PlannedExchange(Score score, List<PlannedVisit> visits) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there are neither two visits nor none
     */
    public PlannedExchange {
        visits = List.copyOf(visits);
        if (!visits.isEmpty() && visits.size() != 2) {
            throw new IllegalArgumentException(
                    "An exchange has two visits, or none that is planned yet. These are %s.".formatted(visits.size()));
        }
    }

    /** {@return the pair} */
    public Pair pair() {
        return score.pair();
    }

    /**
     * Returns the exchange as a record for a dossier. If no days are planned yet, the left participant hosts first and
     * the days are not recorded.
     *
     * @param id the id of the exchange
     * @param title its title
     * @return two reciprocal visits, planned and not held; the keys of both participants are the ids of actors
     * @throws IllegalArgumentException if a key cannot be the id of an actor
     */
    public Exchange asExchange(ExchangeId id, String title) {
        if (visits.isEmpty()) {
            return Exchange.builder(
                            id,
                            title,
                            visit(pair().right(), pair().left(), Known.notRecorded()),
                            visit(pair().left(), pair().right(), Known.notRecorded()))
                    .build();
        }
        return Exchange.builder(id, title, visit(visits.get(0)), visit(visits.get(1)))
                .build();
    }

    private static Visit visit(PlannedVisit planned) {
        return visit(planned.visitor(), planned.host(), Known.of(planned.day()));
    }

    private static Visit visit(Participant visitor, Participant host, Known<LocalDate> day) {
        return new Visit(
                ActorId.of(visitor.key()),
                ActorId.of(host.key()),
                Known.notRecorded(),
                day,
                Known.none(),
                Known.notRecorded(),
                Known.notRecorded());
    }
}
