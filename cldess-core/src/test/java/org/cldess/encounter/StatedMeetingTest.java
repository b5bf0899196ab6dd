package org.cldess.encounter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.ActorKind;
import org.cldess.actor.Need;
import org.cldess.actor.NeedId;
import org.cldess.actor.Offer;
import org.cldess.actor.OfferId;
import org.cldess.identity.CommuneCode;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.rule.Known;
import org.junit.jupiter.api.Test;

class StatedMeetingTest {
    private static final ActorId GARDENERS = ActorId.of("gardeners");
    private static final ActorId KITCHEN = ActorId.of("kitchen");
    private static final ActorId FACTORY = ActorId.of("factory");
    private static final ActorId HOTEL = ActorId.of("hotel");

    private final List<Actor> actors = List.of(
            actor(HOTEL, "Hôtel", "06084").build(),
            actor(FACTORY, "Usine", "06069")
                    .needs(Known.of(List.of(new Need(NeedId.of("n-1"), "espaces-verts", "un jardinier"))))
                    .build(),
            actor(KITCHEN, "Cuisine", "06084").build(),
            actor(GARDENERS, "Jardins", "06069")
                    .offers(Known.of(List.of(new Offer(OfferId.of("o-1"), "espaces-verts", "des jardiniers"))))
                    .build());

    private final Meeting meeting = Meeting.builder(MeetingId.of("m-1"), "Rencontre éclair", 2)
            .guests(List.of(
                    new Guest(GARDENERS, Side.INTEGRATION),
                    new Guest(FACTORY, Side.CONVENTIONAL),
                    new Guest(HOTEL, Side.CONVENTIONAL),
                    new Guest(KITCHEN, Side.INTEGRATION)))
            .criteria(List.of(
                    new StatedCriterion(MeetingCriterion.NEED_MET_BY_OFFER, new BigDecimal("3"), false),
                    new StatedCriterion(MeetingCriterion.SAME_COMMUNE, new BigDecimal("0.5"), false)))
            .tables(Known.of(1))
            .build();

    @Test
    void is_planned_from_what_its_guests_need_and_offer() {
        MeetingPlan plan = SpeedMeeting.of(meeting, actors).plan();

        assertThat(plan.score()).contains(new BigDecimal("4"));
        assertThat(plan.meeting().scores().lefts())
                .extracting(Participant::name)
                .containsExactly("Jardins", "Cuisine");
        Participant gardeners = new Participant("gardeners", "Jardins");
        assertThat(plan.encounter(gardeners, new Participant("factory", "Usine")))
                .isPresent();
        assertThat(plan.rounds()).extracting(List::size).containsExactly(1, 1);
    }

    @Test
    void keeps_its_wishes_its_minimum_and_its_tables() {
        SpeedMeeting asked = SpeedMeeting.of(
                meeting.toBuilder()
                        .minimum(1)
                        .mustMeet(List.of(new WishedPair(KITCHEN, FACTORY)))
                        .excluded(List.of(new WishedPair(GARDENERS, FACTORY)))
                        .build(),
                actors);

        assertThat(asked.rounds()).isEqualTo(2);
        assertThat(asked.minimum()).isEqualTo(1);
        assertThat(asked.tables()).hasValue(1);
        assertThat(asked.musts()).extracting(Pair::toString).containsExactly("Cuisine – Usine");
        assertThat(asked.exclusions()).extracting(Pair::toString).containsExactly("Jardins – Usine");
    }

    @Test
    void rules_out_who_misses_a_required_criterion() {
        Meeting local = meeting.toBuilder()
                .criteria(List.of(new StatedCriterion(MeetingCriterion.SAME_COMMUNE, BigDecimal.ONE, true)))
                .build();

        assertThat(SpeedMeeting.of(local, actors).scores().list()).hasSize(2);
    }

    @Test
    void needs_all_its_guests_among_the_actors() {
        assertThatThrownBy(() -> SpeedMeeting.of(meeting, actors.subList(0, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The meeting 'm-1' names 'gardeners', who is not among the 3 actors handed over:"
                        + " hand over all actors of the dossier.");
    }

    private static Actor.Builder actor(ActorId id, String name, String commune) {
        return Actor.builder(id, ActorKind.ORGANISATION, name).commune(Known.of(CommuneCode.parse(commune)));
    }
}
