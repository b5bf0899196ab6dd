package org.cldess.encounter.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.actor.Activity;
import org.cldess.actor.ActivityState;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorBuilder;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.dossier.Dossier;
import org.cldess.encounter.AbsentRepresentative;
import org.cldess.encounter.Guest;
import org.cldess.encounter.Meeting;
import org.cldess.encounter.MeetingBuilder;
import org.cldess.encounter.MeetingId;
import org.cldess.encounter.SeatedPair;
import org.cldess.encounter.Side;
import org.cldess.encounter.StatedCriterion;
import org.cldess.encounter.WishedPair;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.EpciCode;
import org.cldess.known.Known;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.matching.criterion.MeetingCriterion;
import org.cldess.need.Need;
import org.cldess.need.NeedId;
import org.cldess.need.Offer;
import org.cldess.need.OfferId;
import org.cldess.sample.Refused;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.SampleTerritories;
import org.cldess.territory.Gazetteer;
import org.cldess.territory.TerritoryCode;
import org.junit.jupiter.api.Test;

class MeetingRequestTest {
    private static final ActorId GARDENERS = ActorId.of("gardeners");
    private static final ActorId KITCHEN = ActorId.of("kitchen");
    private static final ActorId FACTORY = ActorId.of("factory");
    private static final ActorId HOTEL = ActorId.of("hotel");
    /**
     * The components of a meeting that are not wishes for its plan: its identity, the participants and their criteria,
     * and the results.
     */
    private static final Set<String> OF_NO_PLAN = Set.of(
            "id", "title", "date", "place", "guests", "criteria", "adopted", "plan", "attended", "introductions");
    /** The components of a guest that are not wishes for the plan. */
    private static final Set<String> WHO_COMES = Set.of("guests.actor", "guests.side", "guests.persons");

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
                    new Guest(GARDENERS, Side.FIRST),
                    new Guest(FACTORY, Side.SECOND),
                    new Guest(HOTEL, Side.SECOND),
                    new Guest(KITCHEN, Side.FIRST)))
            .criteria(List.of(
                    StatedCriterion.of(MeetingCriterion.NEED_MET_BY_OFFER, new BigDecimal("3")),
                    StatedCriterion.of(MeetingCriterion.SAME_COMMUNE, new BigDecimal("0.5"))))
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
    void keeps_what_it_asks_of_all_and_for_each_guest() {
        Meeting full = meeting.toBuilder()
                .most(2)
                .fairest(true)
                .levelled(true)
                .guests(List.of(
                        guest(GARDENERS, Side.FIRST, Optional.of(2), Optional.empty(), Optional.of(1), 1),
                        guest(FACTORY, Side.SECOND, Optional.empty(), Optional.of(1), Optional.empty(), 3),
                        new Guest(HOTEL, Side.SECOND),
                        new Guest(KITCHEN, Side.FIRST)))
                .build();
        Participant gardeners = new Participant("gardeners", "Jardins");
        Participant factory = new Participant("factory", "Usine");

        SpeedMeeting asked = SpeedMeeting.of(full, actors);

        assertThat(asked.away()).isEqualTo(Map.of(gardeners, Set.of(1), factory, Set.of(2)));
        assertThat(asked.wishes().persons().hosts()).isEqualTo(Map.of(gardeners, 1));
        assertThat(asked.wishes().persons().seats()).isEqualTo(Map.of(factory, 3));
        assertThat(asked.wishes().limits())
                .isEqualTo(new MeetingLimits(2, OptionalInt.of(1), 0, OptionalInt.of(2), true, true, false));
        assertThat(asked.plan().conflicts()).isEmpty();
    }

    @Test
    void keeps_the_rounds_in_which_a_guest_is_away_for_a_while() {
        Guest gardeners = new Guest(
                GARDENERS,
                Side.FIRST,
                Optional.of(2),
                Optional.of(5),
                List.of(3, 6),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                false,
                List.of(),
                List.of());
        SpeedMeeting asked = SpeedMeeting.of(
                meeting.toBuilder()
                        .rounds(6)
                        .guests(List.of(
                                gardeners,
                                new Guest(FACTORY, Side.SECOND),
                                new Guest(HOTEL, Side.SECOND),
                                new Guest(KITCHEN, Side.FIRST)))
                        .build(),
                actors);

        assertThat(asked.away().values()).containsExactly(Set.of(1, 3, 6));
        assertThat(IntStream.rangeClosed(1, 6).filter(gardeners::isThereIn)).containsExactly(2, 4, 5);
    }

    /** Every option of a plan in code corresponds to a component of a meeting in a dossier, and vice versa. */
    @Test
    void can_state_all_that_can_be_asked_of_a_plan_and_nothing_else() {
        Map<String, String> components = Map.ofEntries(
                Map.entry("rounds", "rounds"),
                Map.entry("hours", "start minutesPerRound breakAfter breakMinutes"),
                Map.entry("sides", "firstName secondName"),
                Map.entry("tables", "tables"),
                Map.entry("atLeast", "minimum"),
                Map.entry("atLeast of one", "guests.minimum"),
                Map.entry("atMost", "most"),
                Map.entry("atMost of one", "guests.most"),
                Map.entry("fairest", "fairest"),
                Map.entry("levelled", "levelled"),
                Map.entry("away of one", "guests.firstRound guests.lastRound guests.away"),
                Map.entry("host of one", "guests.ownTable"),
                Map.entry("representedBy of one", "guests.representatives"),
                Map.entry("personAway of one", "guests.representativesAway"),
                Map.entry("samePartners of one", "samePartners guests.samePartners"),
                Map.entry("mustMeet of one", "mustMeet"),
                Map.entry("exclude of one", "excluded"));

        assertThat(Stream.of(SpeedMeeting.class.getMethods())
                        .filter(method -> method.getReturnType() == SpeedMeeting.class)
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .map(method ->
                                method.getParameterCount() > 0 && method.getParameterTypes()[0] == Participant.class
                                        ? method.getName() + " of one"
                                        : method.getName()))
                .containsExactlyInAnyOrderElementsOf(components.keySet());
        assertThat(components.values().stream().flatMap(paths -> Stream.of(paths.split(" ", -1))))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                componentsOf(Meeting.class, "").filter(name -> !OF_NO_PLAN.contains(name)),
                                componentsOf(Guest.class, "guests.").filter(name -> !WHO_COMES.contains(name)))
                        .toList());
    }

    private static Stream<String> componentsOf(Class<?> type, String before) {
        return Stream.of(type.getRecordComponents()).map(component -> before + component.getName());
    }

    @Test
    void tells_when_each_round_begins_with_a_break_between() {
        Meeting timed = meeting.toBuilder()
                .rounds(3)
                .start(LocalTime.of(9, 15))
                .minutesPerRound(20)
                .breakAfter(2)
                .breakMinutes(15)
                .build();

        assertThat(IntStream.rangeClosed(1, 4).mapToObj(timed::hour).map(Optional::orElseThrow))
                .containsExactly(LocalTime.of(9, 15), LocalTime.of(9, 35), LocalTime.of(10, 10), LocalTime.of(10, 30));
        assertThat(IntStream.rangeClosed(1, 4)
                        .mapToObj(SpeedMeeting.of(timed, actors)::hour)
                        .map(Optional::orElseThrow))
                .containsExactly(LocalTime.of(9, 15), LocalTime.of(9, 35), LocalTime.of(10, 10), LocalTime.of(10, 30));
        assertThat(timed.toBuilder().breakAfter(3).build().hour(4)).contains(LocalTime.of(10, 15));
        assertThat(timed.toBuilder()
                        .minutesPerRound(Known.notRecorded())
                        .build()
                        .hour(2))
                .isEmpty();
    }

    @Test
    void refuses_stays_tables_and_breaks_that_make_no_sense() {
        Meeting one = SampleDossiers.grasse().meetings().get(0);
        Guest first = one.guests().get(0);
        List<Guest> others = one.guests().subList(1, one.guests().size());
        Guest backwards = guest(first.actor(), first.side(), Optional.of(2), Optional.of(1), Optional.empty(), 1);
        Guest twoAtOne = guest(first.actor(), first.side(), Optional.empty(), Optional.empty(), Optional.of(1), 2);
        List<MeetingBuilder> wrong = List.of(
                one.toBuilder()
                        .guests(Stream.concat(Stream.of(backwards), others.stream())
                                .toList()),
                one.toBuilder()
                        .guests(Stream.concat(Stream.of(twoAtOne), others.stream())
                                .toList()),
                one.toBuilder().breakAfter(1));

        assertThat(wrong.stream().flatMap(meeting -> Refused.making(meeting::build).stream()))
                .containsExactly(
                        "form.stay /guests/0/lastRound",
                        "form.own-table /guests/0/ownTable",
                        "form.break /breakMinutes");
    }

    private static Guest guest(
            ActorId actor,
            Side side,
            Optional<Integer> first,
            Optional<Integer> last,
            Optional<Integer> table,
            int representatives) {
        return new Guest(
                actor,
                side,
                first,
                last,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                table,
                representatives,
                false,
                List.of(),
                List.of());
    }

    /** The option of one guest or of the whole meeting reaches the plan, and the file may then contain such a plan. */
    @Test
    void a_partner_stands_in_the_plan_as_often_as_it_was_asked() {
        Dossier dossier = SampleDossiers.grasse();
        Meeting one = dossier.meetings().get(0);
        Guest first = one.guests().get(0);
        Guest other = one.guests().get(1);
        List<Guest> two = List.of(several(first, false), other);
        List<Guest> asking = List.of(several(first, true), other);
        boolean isLeft = first.side() == Side.FIRST;
        ActorId left = isLeft ? first.actor() : other.actor();
        ActorId right = isLeft ? other.actor() : first.actor();
        List<SeatedPair> twice = List.of(new SeatedPair(1, 1, left, right), new SeatedPair(2, 1, left, right));
        MeetingBuilder adopted = one.toBuilder().rounds(2).plan(twice);

        assertThat(Refused.making(adopted::build)).containsExactly("form.repeated /plan/1");
        assertThat(Refused.making(() -> adopted.guests(two).build())).containsExactly("form.repeated /plan/1");
        assertThat(Refused.making(() -> adopted.guests(asking).build())).isEmpty();
        assertThat(Refused.making(() -> adopted.guests(two).samePartners(true).build()))
                .isEmpty();
        List<Meeting> asked = List.of(
                one.toBuilder().rounds(2).guests(asking).build(),
                one.toBuilder().rounds(2).guests(two).samePartners(true).build());
        assertThat(asked)
                .allSatisfy(meeting -> assertThat(SpeedMeeting.of(meeting, dossier.actors())
                                .plan()
                                .seats())
                        .hasSize(2));
        assertThat(SpeedMeeting.of(one.toBuilder().rounds(2).guests(two).build(), dossier.actors())
                        .plan()
                        .seats())
                .hasSize(1);
    }

    /** The first of two people comes in the second round: the plan of the file says who has which encounter. */
    @Test
    void a_representative_who_comes_late_is_asked_for_in_the_file() {
        Dossier dossier = SampleDossiers.grasse();
        Meeting one = dossier.meetings().get(0);
        Guest late = several(one.guests().get(0), true, List.of(new AbsentRepresentative(1, 1)));
        Meeting asked = one.toBuilder()
                .rounds(2)
                .guests(List.of(late, one.guests().get(1)))
                .build();
        SpeedMeeting meeting = SpeedMeeting.of(asked, dossier.actors());
        List<SeatedPair> seats = meeting.plan().seats();
        boolean isLeft = late.side() == Side.FIRST;

        assertThat(meeting.personsAway().values()).containsExactly(Map.of(1, Set.of(1)));
        assertThat(seats)
                .extracting(pair -> isLeft ? pair.firstPerson() : pair.secondPerson())
                .containsExactly(Optional.of(2), Optional.of(1));
        assertThat(seats)
                .extracting(pair -> isLeft ? pair.secondPerson() : pair.firstPerson())
                .containsOnly(Optional.empty());
        assertThat(late.isThereIn(1, 1)).isFalse();
        assertThat(late.isThereIn(1, 2)).isTrue();
        assertThat(late.presentIn(1)).isEqualTo(1);
        assertThat(late.presentIn(2)).isEqualTo(2);
        assertThat(Refused.making(() -> asked.toBuilder().plan(seats).build())).isEmpty();
    }

    @Test
    void a_person_exists_and_has_one_seat_in_a_round() {
        Meeting one = SampleDossiers.grasse().meetings().get(0);
        Guest late = several(one.guests().get(0), true, List.of(new AbsentRepresentative(3, 1)));
        Guest two = several(one.guests().get(0), true, List.of());
        Guest other = several(one.guests().get(1), true, List.of());
        boolean isLeft = two.side() == Side.FIRST;
        ActorId left = isLeft ? two.actor() : other.actor();
        ActorId right = isLeft ? other.actor() : two.actor();
        MeetingBuilder adopted = one.toBuilder()
                .rounds(2)
                .guests(List.of(two, other))
                .plan(List.of(
                        new SeatedPair(1, 1, left, right, Optional.of(1), Optional.of(3)),
                        new SeatedPair(1, 2, left, right, Optional.of(1), Optional.of(2))));

        assertThat(Refused.making(adopted::build))
                .containsExactly("form.representative /plan/0/secondPerson", "form.seat /plan/1/firstPerson");
        assertThat(Refused.making(
                        () -> one.toBuilder().guests(List.of(late, other)).build()))
                .containsExactly("form.representative /guests/0/representativesAway/0/representative");
    }

    private static Guest several(Guest guest, boolean samePartners) {
        return several(guest, samePartners, List.of());
    }

    private static Guest several(Guest guest, boolean samePartners, List<AbsentRepresentative> absent) {
        return new Guest(
                guest.actor(),
                guest.side(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                2,
                samePartners,
                List.of(),
                absent);
    }

    @Test
    void asks_for_the_same_epci_or_departement_as_the_gazetteer_tells_them() {
        List<Actor> withCannes = List.of(
                actor(GARDENERS, "Jardins", "06069").build(),
                actor(KITCHEN, "Cuisine", "06029").build(),
                actor(FACTORY, "Usine", "06084").build(),
                actor(HOTEL, "Hôtel", "75056").build());

        assertThat(scores(
                        withCannes,
                        StatedCriterion.of(MeetingCriterion.SAME_EPCI, BigDecimal.ONE)
                                .asRequired()))
                .containsExactly("Jardins – Usine 1");
        assertThat(scores(
                        withCannes,
                        StatedCriterion.of(MeetingCriterion.SAME_DEPARTEMENT, BigDecimal.ONE)
                                .asRequired()))
                .containsExactly("Jardins – Usine 1", "Cuisine – Usine 1");
    }

    @Test
    void takes_a_doubtful_distance_for_half_and_an_unknown_one_for_nothing_never_for_none() {
        List<Actor> around = List.of(
                actor(GARDENERS, "Jardins", "06069").build(),
                actor(KITCHEN, "Cuisine", "06024").build(),
                actor(FACTORY, "Usine", "06029").build(),
                actor(HOTEL, "Hôtel", "06069").commune(Known.notRecorded()).build());

        assertThat(scores(around, StatedCriterion.within(30, BigDecimal.TEN)))
                .contains("Jardins – Usine 10", "Jardins – Hôtel 0", "Cuisine – Hôtel 0");
        assertThat(scores(around, StatedCriterion.within(15, BigDecimal.TEN).asRequired()))
                .contains("Jardins – Usine 5")
                .noneMatch(score -> score.contains("Hôtel"));
        assertThat(scores(around, StatedCriterion.within(7, BigDecimal.TEN).asRequired()))
                .doesNotContain("Jardins – Usine 0", "Jardins – Usine 5");
    }

    @Test
    void names_a_distance_in_words_and_refuses_one_that_is_missing_or_not_asked() {
        assertThat(StatedCriterion.within(30, BigDecimal.ONE)
                        .say(Locale.ENGLISH)
                        .replace('\u00A0', ' '))
                .isEqualTo("at most 30 km apart");
        assertThat(Refused.making(() -> StatedCriterion.of(MeetingCriterion.WITHIN_DISTANCE, BigDecimal.ONE)))
                .containsExactly("form.distance /kilometres");
        assertThat(Refused.making(() -> new StatedCriterion(
                        MeetingCriterion.SAME_EPCI, BigDecimal.ONE, false, Optional.of(30), List.of())))
                .containsExactly("form.distance /kilometres");
        for (int kilometres : new int[] {0, StatedCriterion.MAX_KILOMETRES + 1}) {
            assertThat(Refused.making(() -> StatedCriterion.within(kilometres, BigDecimal.ONE)))
                    .containsExactly("form.range /kilometres");
        }
        for (int kilometres : new int[] {1, StatedCriterion.MAX_KILOMETRES}) {
            assertThat(StatedCriterion.within(kilometres, BigDecimal.ONE).kilometres())
                    .contains(kilometres);
        }
    }

    @Test
    void names_each_side_as_it_was_asked() {
        Meeting named =
                meeting.toBuilder().firstName("Ateliers").secondName("Maisons").build();

        assertThat(named.nameOf(Side.FIRST)).contains("Ateliers");
        assertThat(named.nameOf(Side.SECOND)).contains("Maisons");
        assertThat(meeting.nameOf(Side.FIRST)).isEmpty();
    }

    private List<String> scores(List<Actor> guests, StatedCriterion criterion) {
        Meeting asked = meeting.toBuilder().criteria(List.of(criterion)).build();
        return SpeedMeeting.of(asked, guests, SampleTerritories.some().build()).scores().list().stream()
                .map(score ->
                        score.pair() + " " + score.value().stripTrailingZeros().toPlainString())
                .toList();
    }

    @Test
    void rules_out_who_misses_a_required_criterion() {
        Meeting local = meeting.toBuilder()
                .criteria(List.of(StatedCriterion.of(MeetingCriterion.SAME_COMMUNE, BigDecimal.ONE)
                        .asRequired()))
                .build();

        assertThat(SpeedMeeting.of(local, actors).scores().list()).hasSize(2);
    }

    @Test
    void leaves_out_guests_who_cannot_be_met_on_its_day_and_says_so() {
        LocalDate day = LocalDate.of(2014, 6, 30);
        List<Actor> some = actors.stream()
                .map(actor -> actor.id().equals(FACTORY)
                        ? actor.toBuilder()
                                .activity(List.of(Activity.of(ActivityState.CEASED, day)))
                                .build()
                        : actor)
                .toList();
        Participant gardeners = new Participant("gardeners", "Jardins");
        Participant factory = new Participant("factory", "Usine");
        Meeting dated = meeting.toBuilder().date(day).build();

        MeetingPlan plan = SpeedMeeting.of(dated, some).plan();

        assertThat(plan.meeting().scores().rights())
                .extracting(Participant::name)
                .containsExactly("Hôtel");
        assertThat(plan.meeting().absent()).containsOnlyKeys(factory);
        assertThat(plan.encounter(gardeners, factory)).isEmpty();
        assertThat(plan.whyNot(gardeners, factory))
                .extracting(reason ->
                        reason.say(Locale.FRENCH).replace('\u00A0', ' ').replace('\u202F', ' '))
                .containsExactly("Usine ne peut être proposé le 30 juin 2014 : activité cessée.");
        assertThat(SpeedMeeting.of(dated.toBuilder().date(day.minusDays(1)).build(), some)
                        .absent())
                .isEmpty();
        assertThat(SpeedMeeting.of(meeting, some).absent()).isEmpty();

        Meeting wished = dated.toBuilder()
                .mustMeet(List.of(new WishedPair(GARDENERS, FACTORY)))
                .build();
        MeetingPlan without = SpeedMeeting.of(wished, some).plan();
        assertThat(without.rounds()).isEqualTo(plan.rounds());
        assertThat(without.lapsed())
                .extracting(reason ->
                        reason.say(Locale.FRENCH).replace('\u00A0', ' ').replace('\u202F', ' '))
                .containsExactly(
                        "Jardins et Usine : la rencontre demandée n’a pas lieu, car elle est impossible ce jour-là."
                                + " Usine ne peut être proposé le 30 juin 2014 : activité cessée.");
    }

    @Test
    void knows_which_places_are_served_where_a_gazetteer_tells() {
        List<Actor> some = actors.stream()
                .map(actor -> actor.id().equals(GARDENERS)
                        ? actor.toBuilder()
                                .offers(List.of(Offer.builder(OfferId.of("o-1"), "espaces-verts", "des jardiniers")
                                        .in(TerritoryCode.of(EpciCode.parse("200039915")))
                                        .build()))
                                .build()
                        : actor)
                .toList();

        assertThat(SpeedMeeting.of(meeting, some, Gazetteer.builder().build())
                        .plan()
                        .score())
                .contains(new BigDecimal("2.5"));
        assertThat(SpeedMeeting.of(meeting, some, SampleTerritories.some().build())
                        .plan()
                        .score())
                .contains(BigDecimal.ONE);
        assertThat(SpeedMeeting.of(meeting, some).plan().score())
                .as("the shipped gazetteer of France, where no other is given")
                .contains(BigDecimal.ONE);
    }

    @Test
    void needs_all_its_guests_among_the_actors() {
        assertThatThrownBy(() -> SpeedMeeting.of(meeting, actors.subList(0, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The meeting 'm-1' names 'gardeners', who is not among the 3 given actors:"
                        + " give all actors of the dossier.");
    }

    private static ActorBuilder actor(ActorId id, String name, String commune) {
        return Actor.builder(id, ActorKind.ORGANISATION, name).commune(Known.of(CommuneCode.parse(commune)));
    }
}
