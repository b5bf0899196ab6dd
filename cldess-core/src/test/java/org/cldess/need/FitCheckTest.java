package org.cldess.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.DepartementCode;
import org.cldess.identity.EpciCode;
import org.cldess.identity.RegionCode;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.sample.Refused;
import org.cldess.sample.SampleTerritories;
import org.cldess.territory.Gazetteer;
import org.cldess.territory.TerritoryCode;
import org.junit.jupiter.api.Test;

/**
 * Tests whether an offer meets a need. Grasse and Mouans-Sartoux are in the same EPCI, Cannes is in another, and all
 * are in one département.
 */
class FitCheckTest {
    private static final CommuneCode GRASSE = CommuneCode.parse("06069");
    private static final CommuneCode MOUANS_SARTOUX = CommuneCode.parse("06084");
    private static final CommuneCode CANNES = CommuneCode.parse("06029");
    private static final TerritoryCode PAYS_DE_GRASSE = TerritoryCode.of(EpciCode.parse("200039857"));
    private static final Gazetteer GAZETTEER = SampleTerritories.some().build();

    private final TermsBuilder<Need> need = Need.builder(NeedId.of("n"), "espaces-verts", "la tonte");
    private final TermsBuilder<Offer> offer = Offer.builder(OfferId.of("o"), "espaces-verts", "une équipe");
    private Known<CommuneCode> seeker = Known.notRecorded();
    private Known<CommuneCode> giver = Known.notRecorded();

    private String said(FitCheck check) {
        Fit fit = check.check(need.build(), seeker, offer.build(), giver);
        assertThat(check.level(need.build(), seeker, offer.build(), giver)).isEqualTo(fit.level());
        return Stream.concat(
                        Stream.of(fit.level().toString()),
                        fit.reasons().stream()
                                .map(reason -> reason.say(Locale.FRENCH)
                                        .replace('\u00A0', ' ')
                                        .replace('\u202F', ' ')))
                .collect(Collectors.joining(" "));
    }

    private String said() {
        return said(FitCheck.withoutGazetteer());
    }

    private String saidOnMap() {
        String said = said(FitCheck.withoutGazetteer().with(GAZETTEER));
        assertThat(said(FitCheck.withoutGazetteer().with(GAZETTEER).withCache()))
                .isEqualTo(said);
        return said;
    }

    @Test
    void what_neither_states_is_no_condition() {
        assertThat(said()).isEqualTo("MET");
    }

    @Test
    void another_type_of_service_contradicts() {
        need.serviceType(ServiceType.SERVICE);
        assertThat(said()).isEqualTo("TO_CHECK À vérifier : le type de prestation, que l’offre ne dit pas.");

        offer.serviceType(ServiceType.STAFF_PROVISION);
        assertThat(said())
                .isEqualTo("NOT_MET L’offre est une mise à disposition de personnel, le besoin une prestation.");

        offer.serviceType(ServiceType.SERVICE);
        assertThat(said()).isEqualTo("MET");

        offer.serviceType(Known.none());
        assertThat(said()).isEqualTo("MET");

        need.serviceType(Known.notRecorded());
        offer.serviceType(ServiceType.GOODS);
        assertThat(said()).isEqualTo("TO_CHECK À vérifier : le type de prestation, que le besoin ne dit pas.");
    }

    @Test
    void periods_that_never_overlap_contradict() {
        need.period(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 3, 31));
        offer.period(LocalDate.of(2014, 4, 1), LocalDate.of(2014, 12, 31));
        assertThat(said())
                .isEqualTo("NOT_MET Le besoin finit le 31 mars 2014, avant que l’offre ne commence le 1er avril 2014.");

        offer.period(LocalDate.of(2013, 1, 1), LocalDate.of(2013, 12, 31));
        assertThat(said())
                .isEqualTo(
                        "NOT_MET L’offre finit le 31 décembre 2013, avant que le besoin ne commence le 1er janvier 2014.");

        offer.period(LocalDate.of(2014, 3, 31), LocalDate.of(2014, 12, 31));
        assertThat(said()).isEqualTo("MET");

        offer.period(new Range<>(Known.notRecorded(), Known.of(LocalDate.of(2014, 12, 31))));
        assertThat(said()).isEqualTo("TO_CHECK À vérifier : la période, dont une limite n’est pas dite.");

        offer.period(new Range<>(Known.of(LocalDate.of(2014, 3, 1)), Known.none()));
        assertThat(said()).isEqualTo("MET");

        offer.period(Range.notRecorded());
        assertThat(said()).isEqualTo("TO_CHECK À vérifier : la période, que l’offre ne dit pas.");
    }

    @Test
    void what_ended_before_the_day_is_over() {
        need.period(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 3, 31));
        offer.period(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 2, 28));

        assertThat(said(FitCheck.withoutGazetteer().on(LocalDate.of(2014, 2, 28))))
                .isEqualTo("MET");
        assertThat(said(FitCheck.withoutGazetteer().on(LocalDate.of(2014, 3, 1))))
                .isEqualTo("NOT_MET L’offre a pris fin le 28 février 2014.");
        assertThat(said(FitCheck.withoutGazetteer().on(LocalDate.of(2014, 4, 1))))
                .isEqualTo("NOT_MET Le besoin a pris fin le 31 mars 2014.");
    }

    @Test
    void amounts_that_do_not_meet_contradict() {
        need.amounts(Amount.euros("1000"), Amount.euros("5000"));
        offer.amounts(Amount.euros("5000.01"), Amount.euros("9000"));
        assertThat(said()).isEqualTo("NOT_MET Le besoin va jusqu’à 5 000,00 €, l’offre commence à 5 000,01 €.");

        offer.amounts(Amount.euros("100"), Amount.euros("999.99"));
        assertThat(said()).isEqualTo("NOT_MET L’offre va jusqu’à 999,99 €, le besoin commence à 1 000,00 €.");

        offer.amounts(Amount.euros("5000"), Amount.euros("9000"));
        assertThat(said()).isEqualTo("MET");
    }

    @Test
    void less_than_is_looked_for_is_to_be_checked() {
        need.capacity(3, "personnes");
        assertThat(said()).isEqualTo("TO_CHECK À vérifier : la capacité, que l’offre ne dit pas.");

        offer.capacity(2, "Personnes");
        assertThat(said()).isEqualTo("TO_CHECK L’offre ne couvre pas tout le besoin : 2 Personnes pour 3 personnes.");

        offer.capacity(3, "personnes");
        assertThat(said()).isEqualTo("MET");

        offer.capacity(200, "heures");
        assertThat(said())
                .isEqualTo("TO_CHECK À vérifier : la capacité, 200 heures d’un côté et 3 personnes de l’autre.");

        offer.capacity(Known.none());
        assertThat(said()).isEqualTo("MET");
    }

    @Test
    void a_territory_that_is_not_served_contradicts() {
        seeker = Known.of(CANNES);
        offer.in(PAYS_DE_GRASSE);
        assertThat(saidOnMap()).isEqualTo("NOT_MET L’offre ne dessert pas le territoire du besoin.");

        seeker = Known.of(MOUANS_SARTOUX);
        assertThat(saidOnMap()).isEqualTo("MET");

        need.in(TerritoryCode.of(MOUANS_SARTOUX), TerritoryCode.of(CANNES));
        assertThat(saidOnMap()).isEqualTo("TO_CHECK L’offre ne dessert qu’une partie du territoire du besoin.");

        offer.in(TerritoryCode.of(DepartementCode.parse("06")));
        assertThat(saidOnMap()).isEqualTo("MET");

        offer.in(TerritoryCode.of(RegionCode.parse("11")));
        assertThat(saidOnMap()).isEqualTo("NOT_MET L’offre ne dessert pas le territoire du besoin.");

        need.area(Area.country());
        assertThat(saidOnMap()).isEqualTo("TO_CHECK L’offre ne dessert qu’une partie du territoire du besoin.");

        offer.area(Area.country());
        assertThat(saidOnMap()).isEqualTo("MET");
    }

    @Test
    void a_whole_that_is_served_in_parts_is_served() {
        need.in(PAYS_DE_GRASSE);
        offer.area(Area.of(GAZETTEER.communesOf(SampleTerritories.PAYS_DE_GRASSE).stream()
                .map(commune -> TerritoryCode.of(commune.code()))
                .toList()));

        assertThat(saidOnMap()).isEqualTo("MET");
    }

    @Test
    void a_radius_reaches_as_far_as_positions_are_sure() {
        seeker = Known.of(CANNES);
        giver = Known.of(GRASSE);
        offer.within(30);
        assertThat(saidOnMap()).isEqualTo("MET");

        offer.within(15);
        assertThat(saidOnMap()).isEqualTo("TO_CHECK À vérifier : si l’offre dessert le territoire du besoin.");

        offer.within(7);
        assertThat(saidOnMap()).isEqualTo("NOT_MET L’offre ne dessert pas le territoire du besoin.");

        offer.area(Area.within(7, CANNES));
        assertThat(saidOnMap()).isEqualTo("MET");

        giver = Known.notRecorded();
        offer.within(7);
        assertThat(saidOnMap()).isEqualTo("TO_CHECK À vérifier : si l’offre dessert le territoire du besoin.");
    }

    @Test
    void a_need_around_a_place_is_served_as_far_as_the_offer_reaches() {
        need.area(Area.within(5, GRASSE));
        offer.area(Area.within(5, GRASSE));
        assertThat(saidOnMap()).isEqualTo("MET");

        offer.in(PAYS_DE_GRASSE);
        need.area(Area.within(30, GRASSE));
        assertThat(saidOnMap()).isEqualTo("TO_CHECK L’offre ne dessert qu’une partie du territoire du besoin.");
    }

    @Test
    void without_a_gazetteer_only_equal_codes_are_known() {
        seeker = Known.of(GRASSE);
        offer.in(TerritoryCode.of(GRASSE));
        assertThat(said()).isEqualTo("MET");

        offer.in(PAYS_DE_GRASSE);
        assertThat(said()).isEqualTo("TO_CHECK À vérifier : si l’offre dessert le territoire du besoin.");

        need.in(PAYS_DE_GRASSE);
        assertThat(said()).isEqualTo("MET");

        need.area(Known.notRecorded());
        offer.within(10);
        giver = Known.of(GRASSE);
        assertThat(said()).isEqualTo("MET");
    }

    @Test
    void a_place_that_nobody_recorded_or_knows_is_to_be_checked() {
        offer.in(PAYS_DE_GRASSE);
        assertThat(saidOnMap()).isEqualTo("TO_CHECK À vérifier : le territoire desservi, que le besoin ne dit pas.");

        seeker = Known.of(CommuneCode.parse("06999"));
        assertThat(saidOnMap()).isEqualTo("TO_CHECK À vérifier : si l’offre dessert le territoire du besoin.");

        seeker = Known.of(CANNES);
        offer.in(TerritoryCode.of(EpciCode.parse("242500361")));
        assertThat(saidOnMap()).isEqualTo("TO_CHECK À vérifier : si l’offre dessert le territoire du besoin.");

        need.area(Known.none());
        assertThat(saidOnMap()).isEqualTo("MET");

        need.in(PAYS_DE_GRASSE);
        offer.area(Known.notRecorded());
        assertThat(saidOnMap()).isEqualTo("TO_CHECK À vérifier : le territoire desservi, que l’offre ne dit pas.");
    }

    @Test
    void of_what_a_gazetteer_knows_in_part_nothing_is_sure() {
        need.in(PAYS_DE_GRASSE, TerritoryCode.of(EpciCode.parse("242500361")));
        offer.in(TerritoryCode.of(DepartementCode.parse("06")));
        assertThat(saidOnMap()).isEqualTo("TO_CHECK À vérifier : si l’offre dessert le territoire du besoin.");

        offer.in(TerritoryCode.of(RegionCode.parse("11")));
        assertThat(saidOnMap()).isEqualTo("TO_CHECK À vérifier : si l’offre dessert le territoire du besoin.");
    }

    @Test
    void a_wider_circle_around_the_same_place_holds_a_narrower_one() {
        need.area(Area.within(5, GRASSE));
        offer.area(Area.within(10, GRASSE));
        assertThat(said()).isEqualTo("MET");

        need.area(Area.within(11, GRASSE));
        assertThat(said()).isEqualTo("TO_CHECK À vérifier : si l’offre dessert le territoire du besoin.");

        need.area(Area.within(5, CANNES));
        assertThat(said()).isEqualTo("TO_CHECK À vérifier : si l’offre dessert le territoire du besoin.");
    }

    @Test
    void all_that_contradicts_is_told_at_once_and_what_is_to_be_checked_no_more() {
        need.serviceType(ServiceType.GOODS).capacity(3, "palettes").amounts(Amount.euros("10"), Amount.euros("20"));
        offer.serviceType(ServiceType.SERVICE).amounts(Amount.euros("30"), Amount.euros("40"));

        assertThat(said())
                .isEqualTo("NOT_MET L’offre est une prestation, le besoin une fourniture."
                        + " Le besoin va jusqu’à 20,00 €, l’offre commence à 30,00 €.");
    }

    /** Two ranges of small numbers with unknown ends are compared with all their possible completions. */
    @Test
    void a_range_is_sure_of_what_holds_whatever_is_not_recorded() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 500; i++) {
            Range<Integer> one = drawn(random);
            Range<Integer> other = drawn(random);
            boolean[] meets = {false, false};
            Consumer<Boolean> note = met -> meets[met ? 1 : 0] = true;
            possible(one)
                    .forEach(left ->
                            possible(other).forEach(right -> note.accept(left[0] <= right[1] && right[0] <= left[1])));

            assertThat(one.certainlyOverlaps(other)).as(one + " " + other).isEqualTo(!meets[0]);
            if (one.endsBefore(other) || other.endsBefore(one)) {
                assertThat(meets[1]).as(one + " " + other).isFalse();
            }
        }
    }

    private static Range<Integer> drawn(SplittableRandom random) {
        int from = random.nextInt(4);
        int to = from + random.nextInt(3);
        return new Range<>(known(random, from), known(random, to));
    }

    private static Known<Integer> known(SplittableRandom random, int value) {
        return switch (random.nextInt(4)) {
            case 0 -> Known.none();
            case 1 -> Known.notRecorded();
            default -> Known.of(value);
        };
    }

    private static Stream<int[]> possible(Range<Integer> range) {
        return ends(range.from(), -100)
                .flatMap(from -> ends(range.to(), 100).map(to -> new int[] {from, to}))
                .filter(ends -> ends[0] <= ends[1]);
    }

    private static Stream<Integer> ends(Known<Integer> end, int open) {
        return end.fold(
                Stream::of,
                () -> Stream.of(open),
                () -> Stream.iterate(-8, next -> next + 1).limit(20));
    }

    @Test
    void values_that_make_no_sense_cannot_exist() {
        NeedId id = NeedId.of("tonte");
        assertThat(Refused.making(() -> Need.builder(id, "  ", "x").build())).containsExactly("form.required /sector");
        assertThat(Refused.making(
                        () -> Offer.builder(OfferId.of("tonte"), "x", "").build()))
                .containsExactly("form.required /description");
        assertThat(Refused.making(() -> Need.builder(id, "x", "x")
                        .period(LocalDate.of(2014, 3, 2), LocalDate.of(2014, 3, 1))
                        .amounts(Amount.euros("2"), Amount.euros("1"))
                        .build()))
                .containsExactly("form.amount /mostAmount", "form.period /until");
        assertThat(Refused.making(() -> Capacity.of(0, "heures"))).containsExactly("form.range /quantity");
        assertThat(Refused.making(() -> Area.within(0))).containsExactly("form.range /kilometres");
        assertThat(Refused.making(() -> Area.of())).containsExactly("form.area /territories");
        assertThatThrownBy(() -> TerritoryCode.of(CommuneCode.parse("6069"))).hasMessageContaining("6069");
    }

    @Test
    void areas_are_named_as_people_say_them() {
        assertThat(List.of(
                                Area.country(),
                                Area.of(PAYS_DE_GRASSE, TerritoryCode.of(CANNES)),
                                Area.within(30),
                                Area.within(5, GRASSE))
                        .stream()
                        .map(area -> area.named(GAZETTEER).say(Locale.FRENCH).replace('\u00A0', ' ')))
                .containsExactly(
                        "France entière",
                        "CA du Pays de Grasse, Cannes",
                        "à 30 km au plus",
                        "à 5 km au plus de Grasse");
    }
}
