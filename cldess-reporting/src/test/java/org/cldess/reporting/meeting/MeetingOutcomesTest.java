package org.cldess.reporting.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.actor.ActorId;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.encounter.Meeting;
import org.cldess.encounter.SeatedPair;
import org.cldess.encounter.Side;
import org.cldess.known.Known;
import org.cldess.outcome.EncounterFollowUp;
import org.cldess.outcome.EncounterOutcome;
import org.cldess.outcome.OutcomeKind;
import org.cldess.reporting.Reports;
import org.cldess.reporting.sample.ReportText;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;

class MeetingOutcomesTest {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 30);

    private final Dossier dossier = SampleDossiers.grasse();
    private final Meeting meeting = dossier.meetings().get(0);
    private final Dossier told = dossier.with(meeting.toBuilder()
            .introductions(List.of(new EncounterFollowUp(
                    guest(Side.FIRST),
                    guest(Side.SECOND),
                    List.of(new EncounterOutcome(
                            LocalDate.of(2013, 2, 26),
                            OutcomeKind.ORDER,
                            Known.of("Un premier lot."),
                            Known.of(LocalDate.of(2014, 5, 15)))))))
            .build());

    private ActorId guest(Side side) {
        return meeting.guests().stream()
                .filter(guest -> guest.side() == side)
                .findFirst()
                .orElseThrow()
                .actor();
    }

    @Test
    void tells_the_committee_what_came_of_the_introductions_and_nobody_below() {
        assertThat(ReportText.plain(Reports.MEETING.of(told, DAY, Audience.COMMITTEE, Locale.FRENCH)))
                .contains("1 rencontre a eu lieu.", "1 rencontre sur 1 a eu une suite")
                .contains("26/02/2013 : commande. Un premier lot. | 15/05/2014");
        assertThat(ReportText.plain(Reports.MEETING.of(told, DAY, Audience.PARTNER, Locale.FRENCH)))
                .contains("Cette partie est réservée au comité de pilotage.")
                .doesNotContain("Un premier lot", "a eu une suite");
    }

    @Test
    void reminders_stand_among_the_deadlines_of_those_who_may_see_them() {
        assertThat(ReportText.plain(Reports.DEADLINES.of(told, DAY, Audience.COMMITTEE, Locale.FRENCH)))
                .contains("Relances à faire", "commande, le 26/02/2013");
        assertThat(ReportText.plain(Reports.DEADLINES.of(told, DAY, Audience.PARTNER, Locale.FRENCH)))
                .doesNotContain("Relances");
    }

    @Test
    void the_rounds_and_the_itineraries_are_those_of_the_plan_that_was_adopted() {
        SeatedPair adopted = new SeatedPair(2, 7, guest(Side.FIRST), guest(Side.SECOND));
        Dossier followed = dossier.with(meeting.adopt(List.of(adopted), LocalDate.of(2012, 11, 21)));
        String pair = name(adopted.first()) + " – " + name(adopted.second());

        String text = ReportText.plain(Reports.MEETING.of(followed, DAY, Audience.COMMITTEE, Locale.FRENCH))
                + ReportText.plain(Reports.ITINERARIES.of(followed, DAY, Audience.COMMITTEE, Locale.FRENCH));

        assertThat(text)
                .contains("Le plan adopté réunit 1 rencontre en")
                .contains("Le plan adopté n’est pas celui qui se calcule aujourd’hui")
                .contains("1 rencontre, ");
        assertThat(text.lines().filter(line -> line.startsWith("7 | ")))
                .singleElement()
                .asString()
                .startsWith("7 | libre | " + pair);
        assertThat(text.lines().filter(line -> line.matches("2( / [^|]*)? \\| 7 \\| .*")))
                .hasSize(2);
    }

    @Test
    void an_itinerary_speaks_of_reasons_to_those_who_are_told_them() {
        assertThat(ReportText.plain(Reports.ITINERARIES.of(told, DAY, Audience.COMMITTEE, Locale.FRENCH)))
                .contains("Vous rencontrez, et pourquoi");
        assertThat(ReportText.plain(Reports.ITINERARIES.of(told, DAY, Audience.PARTNER, Locale.FRENCH)))
                .contains("Vous rencontrez")
                .doesNotContain("et pourquoi");
    }

    private String name(ActorId actor) {
        return dossier.getActor(actor).name();
    }

    @Test
    void all_encounters_together_are_told_from_contacts_to_partnerships() {
        String text = ReportText.plain(Reports.MEETING.of(told, DAY, Audience.COMMITTEE, Locale.FRENCH));

        assertThat(text).contains("Ce que donnent toutes les rencontres", "commande 1 sur ");
        assertThat(ReportText.plain(Reports.MEETING.of(told, DAY, Audience.PARTNER, Locale.FRENCH)))
                .doesNotContain("commande 1 sur");
    }
}
