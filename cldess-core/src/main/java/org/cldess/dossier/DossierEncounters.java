package org.cldess.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.encounter.Meeting;
import org.cldess.exchange.Exchange;
import org.cldess.gathering.Gathering;
import org.cldess.outcome.HeldEncounter;
import org.cldess.outcome.Occasion;

/** Collects the encounters that took place: pairs of meetings, exchanges with both visits, sessions of gatherings. */
final class DossierEncounters {
    private DossierEncounters() {}

    static List<HeldEncounter> of(DossierParts parts, LocalDate day) {
        return Stream.of(
                        parts.meetings().stream().flatMap(DossierEncounters::ofMeeting),
                        parts.exchanges().stream().filter(Exchange::isComplete).map(DossierEncounters::ofExchange),
                        parts.gatherings().stream().flatMap(gathering -> ofGathering(gathering, day)))
                .flatMap(encounters -> encounters)
                .sorted(Comparator.comparing(HeldEncounter::occasion)
                        .thenComparing(encounter -> encounter.held().value().orElse(LocalDate.MAX)))
                .toList();
    }

    private static Stream<HeldEncounter> ofMeeting(Meeting meeting) {
        return meeting.introductions().value().stream()
                .flatMap(List::stream)
                .map(pair -> new HeldEncounter(
                        Occasion.MEETING,
                        meeting.title(),
                        meeting.date(),
                        List.of(pair.first(), pair.second()),
                        pair.outcomes()));
    }

    private static HeldEncounter ofExchange(Exchange exchange) {
        return new HeldEncounter(
                Occasion.EXCHANGE,
                exchange.title(),
                exchange.second().held(),
                List.of(exchange.first().visitor(), exchange.first().host()),
                exchange.outcomes());
    }

    private static Stream<HeldEncounter> ofGathering(Gathering gathering, LocalDate day) {
        return gathering.heldBy(day).stream()
                .map(session -> new HeldEncounter(
                        Occasion.GATHERING,
                        gathering.title(),
                        session.date(),
                        session.actors().value().orElse(List.of()),
                        session.outcomes()));
    }
}
