package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ContactFile;
import org.cldess.governance.BodyKind;
import org.cldess.governance.Consultation;
import org.cldess.governance.ConsultationId;
import org.cldess.governance.GovernanceBody;
import org.cldess.governance.GovernanceBodyId;
import org.cldess.governance.GovernanceSitting;
import org.cldess.governance.GovernanceSittingId;
import org.cldess.indicator.IndicatorValue;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.MeasurementId;
import org.cldess.known.Known;
import org.cldess.network.DeclinedIntroduction;
import org.cldess.network.DeclinedIntroductionId;
import org.cldess.network.StatedTie;
import org.cldess.network.Tie;
import org.cldess.network.TieId;
import org.cldess.network.TieKind;
import org.cldess.person.Persons;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A day that hides nothing yields the same dossier instance; a day that hides a single record, of any kind, does not.
 */
class SeenWholeTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2025, 3, 4);
    private static final GovernanceBodyId BODY = GovernanceBodyId.of("copil");

    /** Returns the sample with a body and with all events before the day. */
    private static Dossier before() {
        return SampleDossiers.grasse().toBuilder()
                .bodies(List.of(GovernanceBody.builder(BODY, BodyKind.STEERING_COMMITTEE, "Comité de pilotage")
                        .build()))
                .build();
    }

    private static Map<String, Dossier> laterByOneThing() {
        Dossier dossier = before();
        Map<String, Dossier> later = new TreeMap<>();
        later.put("actor", dossier.toBuilder().actors(informedLater(dossier)).build());
        later.put(
                "indicator",
                dossier.toBuilder()
                        .indicators(dossier.indicators().stream()
                                .map(indicator -> indicator.toBuilder()
                                        .measurements(List.of(Measurement.builder(
                                                        MeasurementId.of("later-" + indicator.id()),
                                                        LATER,
                                                        indicator.measure().isDivided()
                                                                ? IndicatorValue.of(1, 2)
                                                                : IndicatorValue.of(1))
                                                .build()))
                                        .build())
                                .toList())
                        .build());
        later.put(
                "sitting",
                dossier.toBuilder()
                        .sittings(List.of(GovernanceSitting.builder(GovernanceSittingId.of("s-1"), BODY)
                                .date(LATER)
                                .attendance(List.of())
                                .build()))
                        .build());
        later.put(
                "consultation",
                dossier.toBuilder()
                        .consultations(List.of(Consultation.builder(ConsultationId.of("c-1"), SampleActors.APEAS)
                                .date(LATER)
                                .build()))
                        .build());
        later.put(
                "tie",
                dossier.toBuilder()
                        .ties(List.of(new StatedTie(
                                TieId.of("t-1"),
                                Tie.of(SampleActors.APEAS, SampleActors.PERFUMER, TieKind.WORKS_WITH, LATER))))
                        .build());
        later.put(
                "declined introduction",
                dossier.toBuilder()
                        .declinedIntroductions(List.of(new DeclinedIntroduction(
                                DeclinedIntroductionId.of("d-1"),
                                SampleActors.APEAS,
                                SampleActors.PERFUMER,
                                Known.of(LATER),
                                Known.notRecorded(),
                                Known.none())))
                        .build());
        later.put(
                "contact file",
                dossier.toBuilder()
                        .contactFile(ContactFile.builder().recorded(LATER).build())
                        .build());
        return later;
    }

    private static List<Actor> informedLater(Dossier dossier) {
        return dossier.actors().stream()
                .map(actor -> actor.toBuilder()
                        .contacts(actor.contacts().stream()
                                .map(contact ->
                                        contact.toBuilder().informed(LATER).build())
                                .toList())
                        .build())
                .toList();
    }

    static Stream<String> things() {
        return laterByOneThing().keySet().stream();
    }

    @Test
    void a_day_after_all_that_happened_gives_the_dossier_itself() {
        Dossier dossier = before();

        assertThat(dossier.seenOn(DAY)).isSameAs(dossier);
    }

    @Test
    void what_is_not_recorded_is_not_hidden_either() {
        Dossier without = before().toBuilder().contactFile(Known.notRecorded()).build();

        assertThat(without.seenOn(DAY)).isSameAs(without);
    }

    @ParameterizedTest
    @MethodSource("things")
    void one_thing_that_happens_later_is_not_seen(String thing) {
        Dossier later = Objects.requireNonNull(laterByOneThing().get(thing));

        assertThat(later.seenOn(DAY)).as(thing).isNotEqualTo(later);
        assertThat(later.seenOn(LATER)).isSameAs(later);
    }

    @Test
    void what_is_said_of_the_whole_is_kept() {
        Dossier dossier = before();

        assertThat(dossier.seenOn(LocalDate.of(2013, 1, 1)).note()).isEqualTo(dossier.note());
        assertThat(dossier.asOf()).contains(SampleDossiers.DAY);
        assertThat(dossier).hasToString("Dossier grasse-2012").hasSameHashCodeAs(before());
        assertThat(Persons.of(dossier).data(SampleActors.CAMILLE)).isNotEmpty();
    }
}
