package org.cldess.encounter.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorBuilder;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.SiaeKind;
import org.cldess.encounter.Guest;
import org.cldess.encounter.Meeting;
import org.cldess.encounter.MeetingId;
import org.cldess.encounter.Side;
import org.cldess.encounter.StatedCriterion;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.LanguageCode;
import org.cldess.identity.Siren;
import org.cldess.known.Known;
import org.cldess.matching.Score;
import org.cldess.matching.criterion.MeetingCriterion;
import org.cldess.need.Need;
import org.cldess.need.NeedId;
import org.cldess.need.Offer;
import org.cldess.need.OfferId;
import org.cldess.need.ServiceType;
import org.cldess.network.DeclinedIntroduction;
import org.cldess.network.DeclinedIntroductionId;
import org.cldess.network.Economy;
import org.cldess.network.Network;
import org.cldess.network.Tie;
import org.cldess.network.TieKind;
import org.cldess.sample.Refused;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.territory.Gazetteer;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

/** Two integration enterprises are in Grasse and Digne; three companies are in Grasse, Cannes and Digne. */
class MeetingCriteriaTest {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 30);
    private static final ActorId GARDENERS = ActorId.of("gardeners");
    private static final ActorId KITCHEN = ActorId.of("kitchen");
    private static final ActorId BAKERY = ActorId.of("bakery");
    private static final ActorId FACTORY = ActorId.of("factory");
    private static final ActorId HOTEL = ActorId.of("hotel");

    private final List<Actor> actors = List.of(
            actor(GARDENERS, "06069")
                    .languages(languages("fr", "it"))
                    .siren(Siren.parse("402654479"))
                    .needs(List.of(Need.builder(NeedId.of("n-1"), "linge", "le lavage")
                            .serviceType(ServiceType.SERVICE)
                            .capacity(10, "kg")
                            .build()))
                    .build(),
            actor(KITCHEN, "04070")
                    .siae(SiaeKind.ACI)
                    .languages(languages("en"))
                    .build(),
            actor(BAKERY, "06069").siren(Siren.parse("402654479")).build(),
            actor(FACTORY, "06029")
                    .languages(languages("it"))
                    .offers(List.of(Offer.builder(OfferId.of("o-1"), "linge", "une buanderie")
                            .serviceType(ServiceType.SERVICE)
                            .capacity(8, "kg")
                            .build()
                            .withTaken(Known.of(new BigDecimal("3")))))
                    .build(),
            actor(HOTEL, "04070")
                    .siae(Known.none())
                    .languages(languages("en", "de"))
                    .offers(List.of(Offer.builder(OfferId.of("o-2"), "linge", "des draps")
                            .serviceType(ServiceType.GOODS)
                            .build()))
                    .build());
    private final Network network = Network.of(
                    DAY,
                    actors,
                    List.of(Tie.of(GARDENERS, FACTORY, TieKind.WORKS_WITH, DAY)),
                    List.of(new DeclinedIntroduction(
                            DeclinedIntroductionId.of("d-1"),
                            HOTEL,
                            KITCHEN,
                            Known.of(DAY),
                            Known.notRecorded(),
                            Known.notRecorded())))
            .withEconomies(actor -> actor.id().equals(FACTORY) ? Economy.CONVENTIONAL : Economy.SOCIAL);

    private static List<LanguageCode> languages(String... codes) {
        return Stream.of(codes).map(LanguageCode::parse).toList();
    }

    private static ActorBuilder actor(ActorId id, String commune) {
        return Actor.builder(id, ActorKind.ORGANISATION, id.value()).commune(CommuneCode.parse(commune));
    }

    private static Meeting meeting(StatedCriterion... criteria) {
        return Meeting.builder(MeetingId.of("m-1"), "Rencontre éclair", 2)
                .guests(List.of(
                        new Guest(GARDENERS, Side.FIRST),
                        new Guest(KITCHEN, Side.FIRST),
                        new Guest(BAKERY, Side.SECOND),
                        new Guest(FACTORY, Side.SECOND),
                        new Guest(HOTEL, Side.SECOND)))
                .criteria(List.of(criteria))
                .build();
    }

    private SpeedMeeting asked(StatedCriterion... criteria) {
        return MeetingInNetwork.of(meeting(criteria), actors, Gazetteer.ofFrance(), network, id -> !id.equals(BAKERY));
    }

    /** Returns the scores of the gardeners and of the kitchen with bakery, factory and hotel. */
    private String scores(MeetingCriterion criterion) {
        return scores(StatedCriterion.of(criterion, BigDecimal.ONE));
    }

    private String scores(StatedCriterion criterion) {
        return asked(criterion).scores().list().stream()
                .map(score -> score.value().toPlainString())
                .collect(Collectors.joining(" "));
    }

    @Test
    void each_says_what_it_asks() {
        assertThat(scores(MeetingCriterion.SAME_REGION)).isEqualTo("1 1 1 1 1 1");
        assertThat(scores(MeetingCriterion.SAME_TERRITORY)).isEqualTo("1 0.5 0.25 0.25 0.25 1");
        assertThat(scores(MeetingCriterion.OTHER_LEGAL_UNIT)).isEqualTo("0 1 1 1 1 1");
        assertThat(scores(MeetingCriterion.CROSSES_ECONOMIES)).isEqualTo("0 1 0 0 1 0");
        assertThat(scores(MeetingCriterion.NOT_YET_LINKED)).isEqualTo("1 0 1 1 1 1");
        assertThat(scores(MeetingCriterion.NEVER_REFUSED)).isEqualTo("1 1 1 1 1 0");
        assertThat(scores(MeetingCriterion.SHARED_CHARTER)).isEqualTo("0 1 1 0 1 1");
        assertThat(scores(MeetingCriterion.SHARED_LANGUAGE)).isEqualTo("0 1 0 0 0 1");
        assertThat(scores(MeetingCriterion.SERVICE_TYPE)).isEqualTo("0 1 0 0 0 0");
        assertThat(scores(MeetingCriterion.CAPACITY)).isEqualTo("0 0.5 0 0 0 0");
        assertThat(scores(kinds(SiaeKind.ACI, SiaeKind.EI))).isEqualTo("0 0 0 1 1 1");
        assertThat(scores(kinds(SiaeKind.EI))).isEqualTo("0 0 0 0 0 0");
    }

    private static StatedCriterion kinds(SiaeKind... kinds) {
        return StatedCriterion.ofKinds(List.of(kinds), BigDecimal.ONE);
    }

    @Test
    void a_kind_a_type_or_a_capacity_may_be_required() {
        assertThat(scores(kinds(SiaeKind.ACI).asRequired())).isEqualTo("1 1 1");
        for (MeetingCriterion criterion : List.of(MeetingCriterion.SERVICE_TYPE, MeetingCriterion.CAPACITY)) {
            assertThat(asked(StatedCriterion.of(criterion, BigDecimal.ONE).asRequired())
                            .scores()
                            .list())
                    .singleElement()
                    .satisfies(score -> assertThat(score.right().key()).isEqualTo(FACTORY.value()));
        }
    }

    @Test
    void says_why_of_the_kind_the_type_and_the_capacity() {
        SpeedMeeting meeting = asked(
                kinds(SiaeKind.ACI),
                StatedCriterion.of(MeetingCriterion.SERVICE_TYPE, BigDecimal.ONE),
                StatedCriterion.of(MeetingCriterion.CAPACITY, BigDecimal.ONE));

        assertThat(reasons(meeting, GARDENERS, FACTORY))
                .containsExactly(
                        "Il n’est pas renseigné si gardeners est une structure d’insertion par l’activité économique."
                                + " Il n’est pas renseigné si factory est une structure d’insertion par l’activité économique.",
                        "factory propose le type de prestation cherché : « une buanderie ».",
                        "factory propose « une buanderie » ; capacité restante : 5 kg ; capacité cherchée : 10 kg.");
        assertThat(reasons(meeting, KITCHEN, HOTEL))
                .containsExactly(
                        "kitchen est de la forme cherchée : atelier et chantier d’insertion.",
                        "kitchen et hotel : aucun besoin ne correspond à une offre.",
                        "kitchen et hotel : aucun besoin ne correspond à une offre.");
    }

    private static List<String> reasons(SpeedMeeting meeting, ActorId left, ActorId right) {
        return meeting.scores().list().stream()
                .filter(score -> score.left().key().equals(left.value())
                        && score.right().key().equals(right.value()))
                .flatMap(score -> score.contributions().stream())
                .map(each -> each.reason().say(Locale.FRENCH).replaceAll("[\\u00a0\\u202f]", " "))
                .toList();
    }

    @Test
    void kinds_stand_with_the_criterion_that_asks_them_and_with_no_other() {
        WrittenDossier written = WrittenDossier.of(SampleDossiers.grasse());
        String criterion = "/meetings/0/criteria/0";

        assertThat(written.with(criterion + "/kinds", List.of(SiaeKind.ACI)).violations())
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.code()).isEqualTo("form.structure-kinds");
                    assertThat(violation.path()).isEqualTo(criterion + "/kinds");
                });
        WrittenDossier kind = written.with(criterion + "/criterion", MeetingCriterion.STRUCTURE_KIND);
        assertThat(kind.violations())
                .singleElement()
                .satisfies(violation ->
                        assertThat(violation.message(Locale.FRENCH)).contains("demande des formes de structure"));
        assertThat(kind.with(criterion + "/kinds", List.of(SiaeKind.ACI)).violations())
                .isEmpty();
        assertThat(written.with(criterion + "/kinds", List.of(true)).violations())
                .as("a list that could not be read is no list of kinds")
                .extracting(Violation::path)
                .containsExactly(criterion + "/kinds/0");
        assertThat(Refused.making(() -> StatedCriterion.of(MeetingCriterion.STRUCTURE_KIND, BigDecimal.ONE)))
                .containsExactly("form.structure-kinds /kinds");
        assertThat(Refused.making(() -> new StatedCriterion(
                        MeetingCriterion.SAME_COMMUNE, BigDecimal.ONE, false, Optional.empty(), List.of(SiaeKind.ACI))))
                .containsExactly("form.structure-kinds /kinds");
    }

    @Test
    void nearness_is_halved_every_so_many_kilometres() {
        TreeMap<String, BigDecimal> near = new TreeMap<>();
        for (int kilometres : new int[] {10, 20}) {
            for (Score score : asked(StatedCriterion.near(kilometres, BigDecimal.ONE))
                    .scores()
                    .list()) {
                near.put(score.left() + " " + score.right() + " " + kilometres, score.value());
            }
        }
        assertThat(near.get("gardeners bakery 10")).isEqualByComparingTo("1");
        BigDecimal ofTen = Objects.requireNonNull(near.get("gardeners factory 10"));
        BigDecimal ofTwenty = Objects.requireNonNull(near.get("gardeners factory 20"));
        assertThat(ofTen).isBetween(new BigDecimal("0.2"), new BigDecimal("0.5"));
        assertThat(ofTwenty.pow(2).doubleValue()).isCloseTo(ofTen.doubleValue(), Offset.offset(0.00001));
    }

    @Test
    void whoever_was_refused_is_not_proposed_again_where_that_is_required() {
        SpeedMeeting meeting = asked(StatedCriterion.of(MeetingCriterion.NEVER_REFUSED, BigDecimal.ONE)
                .asRequired());

        assertThat(meeting.scores().list()).hasSize(5);
        assertThat(meeting.plan().certificate().verify(meeting)).isTrue();
    }

    @Test
    void what_the_actors_do_not_tell_is_asked_for() {
        for (MeetingCriterion criterion : MeetingCriterion.values()) {
            StatedCriterion stated = new StatedCriterion(
                    criterion,
                    BigDecimal.ONE,
                    false,
                    criterion.asksDistance() ? Optional.of(5) : Optional.empty(),
                    criterion.asksKinds() ? List.of(SiaeKind.ACI) : List.of());
            assertThat(asked(stated).scores().list()).hasSize(6);
            if (criterion.asksNetwork()) {
                assertThatThrownBy(() -> SpeedMeeting.of(meeting(stated), actors))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage(
                                "The criterion %s needs the ties and the signatories. Use MeetingInNetwork with both."
                                        .formatted(criterion));
            } else {
                assertThat(SpeedMeeting.of(meeting(stated), actors).scores().list())
                        .hasSize(6);
            }
        }
    }

    @Test
    void each_has_words_of_its_own() {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(Stream.of(MeetingCriterion.values()).map(each -> each.say(locale)))
                    .doesNotHaveDuplicates();
        }
        assertThat(StatedCriterion.near(10, BigDecimal.ONE).say(Locale.FRENCH).replaceAll("[\\u00a0\\u202f]", " "))
                .isEqualTo("proximité, moitié moins tous les 10 km");
    }
}
