package org.cldess.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.encounter.Meeting;
import org.cldess.exchange.Exchange;
import org.cldess.gathering.Gathering;
import org.cldess.outcome.EncounterOutcome;
import org.cldess.outcome.Reminder;

/** Collects the reminders to ask again about the outcome of meetings, exchanges and gatherings. */
final class DossierReminders {
    private final LocalDate day;

    private DossierReminders(LocalDate day) {
        this.day = day;
    }

    static List<Reminder> of(DossierParts parts, LocalDate day) {
        DossierReminders gathering = new DossierReminders(day);
        return Stream.of(
                        parts.meetings().stream().flatMap(gathering::ofMeeting),
                        parts.exchanges().stream().flatMap(gathering::ofExchange),
                        parts.gatherings().stream().flatMap(gathering::ofGathering))
                .flatMap(reminders -> reminders)
                .sorted(Comparator.comparing(Reminder::due))
                .toList();
    }

    private Stream<Reminder> ofMeeting(Meeting meeting) {
        return meeting.introductions().value().stream()
                .flatMap(List::stream)
                .flatMap(pair ->
                        reminder(pair.outcomes(), meeting.title(), List.of(pair.first(), pair.second())).stream());
    }

    private Stream<Reminder> ofExchange(Exchange exchange) {
        return reminder(
                exchange.outcomes(),
                exchange.title(),
                List.of(exchange.first().visitor(), exchange.first().host()))
                .stream();
    }

    private Stream<Reminder> ofGathering(Gathering gathering) {
        return gathering.sessions().stream()
                .flatMap(session ->
                        reminder(
                                session.outcomes(),
                                gathering.title(),
                                session.actors().value().orElse(List.of()))
                                .stream());
    }

    private Optional<Reminder> reminder(List<EncounterOutcome> outcomes, String occasion, List<ActorId> who) {
        return EncounterOutcome.dueReminder(outcomes, day)
                .map(due -> new Reminder(
                        due, occasion, who, EncounterOutcome.last(outcomes, day).orElseThrow()));
    }
}
