package org.cldess.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.actor.kind.SiaeKind;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests the analysis of a network: isolated actors, groups without contact, ties across economies, brokers and changes.
 */
class NetworkMeasuresTest {
    private static final Network BRIDGED = SomeNetwork.of(
            "agora+jasmin",
            "jasmin+mimosa",
            "agora+mimosa",
            "mimosa+e-neroli",
            "e-neroli+e-cypres",
            "thym",
            "iris+e-siagne");

    private static List<String> names(List<Actor> actors) {
        return actors.stream().map(actor -> actor.id().value()).toList();
    }

    private static String said(Message message, Locale locale) {
        return message.say(locale).replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    @Test
    void who_has_no_tie_is_alone_and_groups_without_a_tie_between_them_do_not_talk() {
        NetworkMeasures measures = BRIDGED.measures();

        assertThat(names(measures.isolated())).containsExactly("thym");
        assertThat(measures.groups().stream().map(group -> names(group.members())))
                .containsExactly(
                        List.of("agora", "e-cypres", "e-neroli", "jasmin", "mimosa"), List.of("e-siagne", "iris"));
        assertThat(measures.sentences().stream().map(sentence -> said(sentence, Locale.FRENCH)))
                .containsExactly(
                        "8 acteurs, 6 liens.",
                        "1 acteur n’a aucun lien.",
                        "2 groupes n’ont aucun lien entre eux. Le plus grand compte 5 acteurs.",
                        "2 liens sur 6 entre acteurs dont l’économie est connue relient l’économie sociale et les entreprises classiques, soit 33 %.");
        assertThat(said(measures.groupsInWords(), Locale.ENGLISH))
                .isEqualTo("2 groups have no tie between them. The largest has 5 actors.");
    }

    @Test
    void the_broker_is_the_one_without_whom_a_group_would_fall_apart() {
        List<Broker> brokers = BRIDGED.measures().brokers(5);

        assertThat(brokers).extracting(broker -> broker.actor().id().value()).containsExactly("mimosa", "e-neroli");
        assertThat(brokers.get(0).separated()).isEqualTo(4);
        assertThat(brokers.get(0).groups().stream().map(group -> names(group.members())))
                .containsExactly(List.of("agora", "jasmin"), List.of("e-cypres", "e-neroli"));
        assertThat(said(brokers.get(0).sentence(), Locale.FRENCH))
                .isEqualTo(
                        "Sans l’association L’mimosa, le groupe se couperait en 2 groupes : 2 d’un côté, 2 de l’autre.");
        assertThat(brokers.get(0).share()).isEqualByComparingTo("0.190476");
        assertThat(BRIDGED.measures().pathShare(SomeNetwork.actor("mimosa"))).isEqualByComparingTo("0.190476");
        assertThat(BRIDGED.measures().pathShare(SomeNetwork.actor("inconnu"))).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    m+a m+b a+b m+d                                 | into 2 groups: 2 on one side, 1 on the other.
                    m+a m+b m+c a+b b+c m+d m+e d+e m+f             | into 3 groups: 3, 2 and 1.
                    m+a m+b m+c m+d a+b b+c c+d m+e m+f e+f m+h m+i | into 4 groups: 4 and 2, then 2 in the others.
                    """)
    void the_groups_that_would_be_left_are_counted_the_largest_first(String ties, String groups) {
        Broker broker = SomeNetwork.of(ties.split(" ")).measures().brokers(1).get(0);

        assertThat(said(broker.sentence(), Locale.ENGLISH)).endsWith(groups);
    }

    @Test
    void who_lies_on_many_ways_but_can_be_passed_by_is_told_by_its_share() {
        Broker broker =
                SomeNetwork.of("a+b", "b+c", "c+d", "d+a").measures().brokers(1).get(0);

        assertThat(broker.isIndispensable()).isFalse();
        assertThat(said(broker.sentence(), Locale.FRENCH))
                .isEqualTo("L’association L’a est sur 17 % des plus courts chemins entre deux autres acteurs.");
    }

    @Test
    void density_and_crossing_are_not_told_where_there_is_nothing_to_divide_by() {
        assertThat(SomeNetwork.of("a").measures().density()).isEmpty();
        assertThat(SomeNetwork.of("a", "b").measures().density()).contains(new BigDecimal("0.000000"));
        assertThat(SomeNetwork.of("a", "b").measures().crossing().share()).isEmpty();
        assertThat(SomeNetwork.of("a+b", "b+e-c").measures().crossing().share()).contains(new BigDecimal("0.500000"));
        assertThat(Network.of(SomeNetwork.DAY, List.of(), List.of(), List.of())
                        .measures()
                        .sentences())
                .extracting(sentence -> sentence.say(Locale.ENGLISH))
                .containsExactly("The network has no actors yet.");
    }

    @Test
    void an_economy_that_is_not_recorded_counts_on_neither_side_and_can_be_told_by_somebody_else() {
        Actor unknown =
                Actor.builder(ActorId.of("x"), ActorKind.ORGANISATION, "X").build();
        Network network = Network.of(
                SomeNetwork.DAY,
                List.of(unknown, SomeNetwork.actor("a")),
                List.of(Tie.of(ActorId.of("x"), ActorId.of("a"), TieKind.SUPPLIES, SomeNetwork.DAY)),
                List.of());

        assertThat(network.economyOf(unknown)).isEqualTo(Economy.UNKNOWN);
        assertThat(network.measures().crossing()).isEqualTo(new Crossing(0, 0, 0, 1));
        assertThat(network.withEconomies(actor -> actor.equals(unknown) ? Economy.CONVENTIONAL : Economy.stated(actor))
                        .measures()
                        .crossing())
                .isEqualTo(new Crossing(1, 0, 0, 0));
        assertThat(Economy.stated(unknown.toBuilder().siae(SiaeKind.EI).build()))
                .isEqualTo(Economy.SOCIAL);
        assertThat(Economy.stated(
                        unknown.toBuilder().publicBody(PublicBodyKind.COMMUNE).build()))
                .isEqualTo(Economy.NEITHER);
        assertThat(Economy.stated(unknown.toBuilder().essFamily(Known.none()).build()))
                .isEqualTo(Economy.CONVENTIONAL);
        assertThat(Economy.stated(unknown.toBuilder().kind(ActorKind.GROUP).build()))
                .isEqualTo(Economy.NEITHER);
    }

    @Test
    void a_public_body_stands_in_the_network_only_where_a_tie_names_it() {
        Actor commune = SomeNetwork.actor("commune").toBuilder()
                .publicBody(PublicBodyKind.COMMUNE)
                .build();
        Actor a = SomeNetwork.actor("a");
        Tie tie = Tie.of(a.id(), commune.id(), TieKind.SUPPLIES, SomeNetwork.DAY);

        assertThat(Network.of(SomeNetwork.DAY, List.of(commune, a), List.of(), List.of())
                        .actors())
                .containsExactly(a);
        assertThat(Network.of(SomeNetwork.DAY, List.of(commune, a), List.of(tie), List.of())
                        .actors())
                .containsExactly(a, commune);
    }

    @Test
    void two_who_have_many_ties_are_linked_once_as_strongly_as_the_strongest() {
        Tie first = Tie.of(ActorId.of("a"), ActorId.of("b"), TieKind.MET_AT, SomeNetwork.DAY);
        Tie second = Tie.of(ActorId.of("b"), ActorId.of("a"), TieKind.SUPPLIES, SomeNetwork.DAY)
                .strength(TieStrength.STRONG);
        Network network = Network.of(
                SomeNetwork.DAY,
                List.of(SomeNetwork.actor("a"), SomeNetwork.actor("b")),
                List.of(first, second.strength(TieStrength.WEAK), second),
                List.of());

        assertThat(network.links()).hasSize(1);
        assertThat(network.links().get(0).strength()).contains(TieStrength.STRONG);
        assertThat(network.areLinked(ActorId.of("b"), ActorId.of("a"))).isTrue();
        assertThat(names(network.neighbours(ActorId.of("b")))).containsExactly("a");
    }

    @Test
    void refuses_a_tie_to_somebody_who_is_not_there_and_two_of_the_same_id() {
        Tie tie = Tie.of(ActorId.of("a"), ActorId.of("b"), TieKind.MET_AT, SomeNetwork.DAY);
        Actor a = SomeNetwork.actor("a");

        assertThatThrownBy(() -> Network.of(SomeNetwork.DAY, List.of(a), List.of(tie), List.of()))
                .hasMessageContaining("'b'");
        assertThatThrownBy(() -> Network.of(SomeNetwork.DAY, List.of(a, a), List.of(), List.of()))
                .hasMessageContaining("same id");
    }

    @Test
    void a_refusal_stands_until_it_is_reopened() {
        DeclinedIntroduction declined = new DeclinedIntroduction(
                DeclinedIntroductionId.of("r"),
                ActorId.of("a"),
                ActorId.of("b"),
                Known.of(SomeNetwork.DAY),
                Known.none(),
                Known.of(SomeNetwork.DAY.plusDays(2)));
        List<Actor> both = List.of(SomeNetwork.actor("a"), SomeNetwork.actor("b"));

        assertThat(Network.of(SomeNetwork.DAY, both, List.of(), List.of(declined))
                        .isDeclined(ActorId.of("b"), ActorId.of("a")))
                .isTrue();
        assertThat(Network.of(SomeNetwork.DAY.plusDays(2), both, List.of(), List.of(declined))
                        .isDeclined(ActorId.of("a"), ActorId.of("b")))
                .isFalse();
    }

    @Test
    void tells_what_has_changed_since_an_earlier_day() {
        LocalDate then = SomeNetwork.DAY.minusYears(1);
        List<Actor> actors = List.of(
                SomeNetwork.actor("a"), SomeNetwork.actor("b"), SomeNetwork.actor("e-c"), SomeNetwork.actor("d"));
        Tie ended = new Tie(
                ActorId.of("a"),
                ActorId.of("d"),
                TieKind.WORKS_WITH,
                Known.of(then),
                Known.of(then.plusDays(3)),
                Known.notRecorded(),
                Known.notRecorded());
        List<Tie> ties = List.of(
                ended,
                Tie.of(ActorId.of("a"), ActorId.of("e-c"), TieKind.SUPPLIES, SomeNetwork.DAY),
                Tie.of(ActorId.of("a"), ActorId.of("b"), TieKind.MET_AT, SomeNetwork.DAY));
        NetworkChange change = Network.of(SomeNetwork.DAY, actors, ties, List.of())
                .changesSince(Network.of(then, actors, ties, List.of()));

        assertThat(change.made()).extracting(Link::other).containsExactly(ActorId.of("b"), ActorId.of("e-c"));
        assertThat(change.undone()).extracting(Link::other).containsExactly(ActorId.of("d"));
        assertThat(names(change.noLongerAlone())).containsExactly("b", "e-c");
        assertThat(names(change.newlyAlone())).containsExactly("d");
        assertThat(change.sentences().stream().map(sentence -> said(sentence, Locale.FRENCH)))
                .containsExactly(
                        "Depuis le 30 juin 2013 : 2 nouveaux liens, 1 lien qui a cessé.",
                        "1 acteur isolé, contre 2 le 30 juin 2013.",
                        "1 seul groupe, contre 1 le 30 juin 2013.",
                        "La part des liens entre les deux économies est de 50 %, contre 0 % le 30 juin 2013.");
    }

    @Test
    void the_shares_of_a_large_network_are_within_the_stated_error_of_the_exact_ones() {
        Network network = SomeNetwork.drawn(1, 1000, 1500);
        NetworkMeasures exact = network.measures(Accuracy.exact());
        NetworkMeasures estimated = network.measures(Accuracy.within(0.01, 0.95, 7));

        assertThat(network.measures().accuracy().isExact()).isTrue();
        assertThat(said(estimated.accuracy().sentence(), Locale.FRENCH))
                .isEqualTo("Ces parts sont estimées à 1 % près, avec une certitude de 95 %.");
        for (Actor actor : network.actors()) {
            assertThat(estimated.pathShare(actor).doubleValue())
                    .isCloseTo(exact.pathShare(actor).doubleValue(), within(0.01));
        }
    }

    @Test
    void refuses_an_accuracy_that_cannot_be_kept() {
        assertThatThrownBy(() -> Accuracy.within(0, 0.9, 1)).hasMessageContaining("is impossible");
        assertThatThrownBy(() -> Accuracy.within(0.1, 1, 1)).hasMessageContaining("is impossible");
    }

    @Test
    void measures_twenty_thousand_actors_and_a_hundred_thousand_ties_without_counting_every_way() {
        Network network = SomeNetwork.drawn(3, 20_000, 100_000);

        assertThat(network.measures().accuracy()).isEqualTo(Accuracy.within(0.01, 0.95, 2013));
        assertThat(network.measures().brokers(5)).hasSize(5);
    }
}
