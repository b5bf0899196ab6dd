package org.cldess.act;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.contract.party.Party;
import org.cldess.dossier.Dossier;

/**
 * The periods in which the bodies of a dossier exist. A body begins on the day on which it was created. It ends before
 * its successor as a party begins, or when its activity ceases. An end that is not recorded does not count.
 */
record Bodies(Dossier dossier) {

    String name(ActorId body) {
        return dossier.findActor(body).map(Actor::name).orElse(body.value());
    }

    /** Returns the day on which a body was created, if it is known. */
    Optional<LocalDate> born(ActorId body) {
        return dossier.findActor(body).flatMap(actor -> actor.created().value());
    }

    /** Returns the party that succeeded a body. */
    Optional<Party> successor(ActorId body) {
        return dossier.contract().successorOf(body);
    }

    /** Returns the body that acts for a body on a day: the body itself, or its successor by then. */
    ActorId actingFor(ActorId body, LocalDate day) {
        return dossier.contract().actingFor(body, day);
    }

    /** Returns the first day on which a body no longer exists, if it is known to have ended. */
    Optional<LocalDate> gone(ActorId body) {
        Stream<LocalDate> succeeded = successor(body).map(Party::from).stream();
        Optional<LocalDate> ceased = dossier.findActor(body).flatMap(Actor::ceasedOn);
        return Stream.concat(succeeded, ceased.stream()).min(Comparator.naturalOrder());
    }

    /** Refuses an act of a body on a day on which the body does not exist yet, or no longer exists. */
    void refuseUnlessThere(Act act, ActorId body, LocalDate day) {
        born(body).filter(day::isBefore).ifPresent(born -> act.refuse("body.not-yet", name(body), day, born));
        gone(body).filter(end -> !day.isBefore(end)).ifPresent(end -> {
            Optional<Party> successor = successor(body).filter(party -> !day.isBefore(party.from()));
            if (successor.isPresent()) {
                act.refuse(
                        "body.succeeded",
                        name(body),
                        day,
                        end,
                        name(successor.get().actor()));
            } else {
                act.refuse("body.gone", name(body), day, end);
            }
        });
    }

    /** Refuses to name a body on a day on which neither it nor a successor exists. */
    void refuseUnlessThereOrSucceeded(Act act, ActorId body, LocalDate day) {
        boolean isSucceeded =
                successor(body).filter(party -> !day.isBefore(party.from())).isPresent();
        if (!isSucceeded) {
            refuseUnlessThere(act, body, day);
        }
    }

    /** Refuses the money of a body for a year in which the body exists on no day. */
    void refuseUnlessThereIn(Act act, ActorId funder, int year) {
        boolean late = born(funder).filter(born -> born.getYear() > year).isPresent();
        boolean over = gone(funder)
                .filter(end -> !end.isAfter(LocalDate.of(year, 1, 1)))
                .isPresent();
        act.refuseIf(late || over, "body.money", name(funder), Integer.toString(year));
    }
}
