package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.encounter.Meeting;
import org.cldess.encounter.Side;
import org.cldess.exchange.Exchange;
import org.cldess.exchange.ExchangeId;
import org.cldess.exchange.Visit;
import org.cldess.gathering.Gathering;
import org.cldess.gathering.GatheringId;
import org.cldess.known.Known;
import org.cldess.outcome.EncounterFollowUp;
import org.cldess.outcome.EncounterOutcome;
import org.cldess.outcome.HeldEncounter;
import org.cldess.outcome.Occasion;
import org.cldess.outcome.OutcomeKind;
import org.cldess.outcome.Reminder;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;

/** Tests whom a dossier says to ask again, and which encounters it counts. */
class DossierRemindersTest {
    private static final LocalDate DAY = LocalDate.of(2012, 11, 22);
    private static final LocalDate MONTH_LATER = DAY.plusDays(30);

    private final Dossier grasse = SampleDossiers.grasse();
    private final Meeting meeting = grasse.meetings().get(0);
    private final ActorId integration = guest(Side.FIRST);
    private final ActorId conventional = guest(Side.SECOND);

    /** The dossier with a meeting, an exchange and a gathering, each of which led to a contact. */
    private final Dossier dossier = dossier();

    private ActorId guest(Side side) {
        return meeting.guests().stream()
                .filter(guest -> guest.side() == side)
                .findFirst()
                .orElseThrow()
                .actor();
    }

    private Dossier dossier() {
        List<EncounterOutcome> contact =
                List.of(new EncounterOutcome(DAY, OutcomeKind.CONTACT, Known.notRecorded(), Known.of(MONTH_LATER)));
        Exchange exchange = Exchange.builder(
                        ExchangeId.of("vis-ma-vie"),
                        "Vis ma vie",
                        visit(conventional, integration),
                        visit(integration, conventional))
                .outcomes(contact)
                .build();
        Gathering gathering = Gathering.builder(GatheringId.of("rendez-vous"), "Rendez-vous")
                .sessions(List.of(new Gathering.Session(
                        "La charte",
                        Known.of(DAY),
                        Known.notRecorded(),
                        Known.notRecorded(),
                        Known.of(List.of(conventional)),
                        contact)))
                .build();
        return grasse.toBuilder()
                .meetings(List.of(meeting.toBuilder()
                        .introductions(List.of(new EncounterFollowUp(integration, conventional, contact)))
                        .build()))
                .exchanges(List.of(exchange))
                .gatherings(List.of(gathering))
                .build();
    }

    private static Visit visit(ActorId visitor, ActorId host) {
        return new Visit(
                visitor,
                host,
                Known.notRecorded(),
                Known.notRecorded(),
                Known.of(DAY),
                Known.notRecorded(),
                Known.notRecorded());
    }

    @Test
    void each_kind_of_encounter_tells_whom_to_ask_again() {
        assertThat(dossier.reminders(MONTH_LATER.minusDays(1))).isEmpty();
        assertThat(dossier.reminders(MONTH_LATER))
                .extracting(Reminder::due, Reminder::occasion, Reminder::who)
                .containsExactly(
                        tuple(MONTH_LATER, meeting.title(), List.of(integration, conventional)),
                        tuple(MONTH_LATER, "Vis ma vie", List.of(conventional, integration)),
                        tuple(MONTH_LATER, "Rendez-vous", List.of(conventional)));
    }

    @Test
    void a_session_of_a_gathering_is_an_encounter_of_those_who_came() {
        assertThat(dossier.encounters(DAY))
                .filteredOn(encounter -> encounter.occasion() == Occasion.GATHERING)
                .extracting(HeldEncounter::title, HeldEncounter::held, HeldEncounter::who)
                .containsExactly(tuple("Rendez-vous", Known.of(DAY), List.of(conventional)));
        assertThat(dossier.encounters(DAY.minusDays(1)))
                .filteredOn(encounter -> encounter.occasion() == Occasion.GATHERING)
                .isEmpty();
    }
}
