package org.cldess.matching.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.actor.Activity;
import org.cldess.actor.ActivityState;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorBuilder;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.EssFamily;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.Siren;
import org.cldess.known.Known;
import org.cldess.matching.Criterion;
import org.cldess.need.Fit;
import org.cldess.need.FitCheck;
import org.cldess.need.Need;
import org.cldess.need.NeedId;
import org.cldess.need.Offer;
import org.cldess.need.OfferId;
import org.cldess.need.ServiceType;
import org.cldess.need.TermsBuilder;
import org.cldess.network.DeclinedIntroduction;
import org.cldess.network.DeclinedIntroductionId;
import org.cldess.network.Economy;
import org.cldess.network.Network;
import org.cldess.network.Tie;
import org.cldess.network.TieKind;
import org.cldess.sample.SampleTerritories;
import org.cldess.territory.Commune;
import org.cldess.territory.Epci;
import org.cldess.territory.Gazetteer;
import org.cldess.territory.TerritoryCode;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

/** Tests the search for the ties that would help a network most. */
class IntroductionsTest {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 30);

    /** Two communes of the same EPCI. The third one in random networks is in another EPCI. */
    private static final Gazetteer AROUND_GRASSE = Gazetteer.builder()
            .commune(commune("06001", SampleTerritories.PAYS_DE_GRASSE))
            .commune(commune("06002", SampleTerritories.PAYS_DE_GRASSE))
            .commune(commune("06003", SampleTerritories.PAYS_DE_LERINS))
            .build();

    private static Commune commune(String code, Epci epci) {
        return SampleTerritories.commune(
                code, "Commune " + code, epci, SampleTerritories.ALPES_MARITIMES, 1, Optional.empty(), "06130");
    }

    private static ActorBuilder social(String id) {
        return Actor.builder(ActorId.of(id), ActorKind.ORGANISATION, id.toUpperCase(Locale.ROOT))
                .essFamily(EssFamily.ASSOCIATION);
    }

    private static ActorBuilder company(String id) {
        return Actor.builder(ActorId.of(id), ActorKind.ORGANISATION, id.toUpperCase(Locale.ROOT))
                .essFamily(Known.none());
    }

    private static Tie tie(String one, String other) {
        return Tie.of(ActorId.of(one), ActorId.of(other), TieKind.WORKS_WITH, DAY);
    }

    private static List<String> said(List<Introduction> introductions) {
        return introductions.stream()
                .map(each -> each.left().id() + "+" + each.right().id() + " "
                        + each.gain().toPlainString())
                .toList();
    }

    private static List<String> reasons(Introduction introduction) {
        return introduction.reasons().stream()
                .map(reason -> reason.say(Locale.FRENCH).replace('\u00A0', ' ').replace('\u202F', ' '))
                .toList();
    }

    @Test
    void says_why_two_should_meet_in_the_order_of_what_weighs_most() {
        Actor agora = social("agora")
                .commune(CommuneCode.parse("06069"))
                .needs(Known.of(List.of(new Need(NeedId.of("n"), "linge", "le lavage de nappes"))))
                .build();
        Actor neroli = company("neroli")
                .commune(CommuneCode.parse("06069"))
                .offers(Known.of(List.of(new Offer(OfferId.of("o"), "linge", "une machine le soir"))))
                .build();
        Network network = Network.of(
                DAY, List.of(neroli, agora, social("thym").build()), List.of(tie("agora", "thym")), List.of());

        List<Introduction> best = Introductions.in(network).best(10);

        assertThat(said(best)).containsExactly("agora+neroli 10", "thym+neroli 2");
        assertThat(reasons(best.get(0)))
                .containsExactly(
                        "NEROLI n’a encore aucun lien ; AGORA fait partie d’un groupe de 2 acteurs.",
                        "AGORA cherche « le lavage de nappes » ; NEROLI propose « une machine le soir ».",
                        "AGORA est de l’économie sociale, NEROLI une entreprise classique.",
                        "AGORA et NEROLI sont dans la même commune.");
        assertThat(reasons(best.get(1)))
                .containsExactly("THYM est de l’économie sociale, NEROLI une entreprise classique.");
    }

    @Test
    void relieves_the_one_through_whom_alone_two_reach_each_other() {
        Network network = Network.of(
                DAY,
                Stream.of("a", "b", "m", "y", "z").map(id -> social(id).build()).toList(),
                List.of(tie("a", "b"), tie("a", "m"), tie("b", "m"), tie("m", "y"), tie("m", "z"), tie("y", "z")),
                List.of());

        List<Introduction> best = Introductions.in(network).best(1);

        assertThat(said(best)).containsExactly("a+y 2");
        assertThat(reasons(best.get(0)))
                .containsExactly("Aujourd’hui, A et Y ne se rejoignent que par l’association M.");
    }

    @Test
    void says_whether_one_both_or_neither_has_a_tie() {
        Network network = Network.of(
                DAY,
                Stream.of("a", "b", "m", "n", "y", "z")
                        .map(id -> social(id).build())
                        .toList(),
                List.of(tie("a", "b"), tie("m", "n")),
                List.of());
        Criterion<Actor, Actor> joins = Introductions.joinsGroups(network);

        assertThat(appraised(joins, network, "y", "z")).isEqualTo("Ni Y ni Z n’a encore de lien.");
        assertThat(appraised(joins, network, "y", "a"))
                .isEqualTo("Y n’a encore aucun lien ; A fait partie d’un groupe de 2 acteurs.");
        assertThat(appraised(joins, network, "a", "y"))
                .isEqualTo("Y n’a encore aucun lien ; A fait partie d’un groupe de 2 acteurs.");
        assertThat(appraised(joins, network, "a", "m"))
                .isEqualTo("A et M sont dans deux groupes sans lien entre eux : 2 et 2 acteurs.");
        assertThat(appraised(joins, network, "a", "b")).isEqualTo("A et B se rejoignent déjà.");
    }

    private static String appraised(Criterion<Actor, Actor> criterion, Network network, String one, String other) {
        return criterion
                .appraise(
                        network.findActor(ActorId.of(one)).orElseThrow(),
                        network.findActor(ActorId.of(other)).orElseThrow())
                .reason()
                .say(Locale.FRENCH)
                .replace('\u00A0', ' ')
                .replace('\u202F', ' ');
    }

    @Test
    void the_same_two_groups_are_not_joined_twice() {
        Network network = Network.of(
                DAY,
                Stream.of("a", "b", "y", "z").map(id -> social(id).build()).toList(),
                List.of(tie("a", "b"), tie("y", "z")),
                List.of());

        assertThat(said(Introductions.in(network).best(10))).containsExactly("a+y 4");
    }

    @Test
    void proposes_nobody_who_is_linked_refused_excluded_the_same_unit_or_a_public_body() {
        Siren unit = Siren.parse("402654479");
        List<Actor> actors = List.of(
                social("a").siren(unit).build(),
                company("b").build(),
                company("c").build(),
                company("d").siren(unit).build(),
                company("e").publicBody(PublicBodyKind.COMMUNE).build(),
                company("f").build());
        DeclinedIntroduction refused = new DeclinedIntroduction(
                DeclinedIntroductionId.of("r"),
                ActorId.of("c"),
                ActorId.of("a"),
                Known.of(DAY),
                Known.none(),
                Known.none());
        Network network = Network.of(
                DAY,
                actors,
                List.of(tie("a", "b"), tie("b", "c"), tie("c", "d"), tie("d", "e"), tie("e", "f")),
                List.of(refused));
        Introductions introductions = Introductions.in(network).excluding(ActorId.of("f"), ActorId.of("a"));

        assertThat(introductions.best(20))
                .noneMatch(each -> Set.of(
                                each.left().id().value(), each.right().id().value())
                        .contains("a"))
                .noneMatch(each -> Set.of(
                                each.left().id().value(), each.right().id().value())
                        .contains("e"));
        assertThat(said(Introductions.in(network).best(20))).contains("a+f 4");
        assertThat(said(Introductions.in(Network.of(DAY, actors, network.ties(), List.of()))
                        .best(20)))
                .contains("a+c 2");
    }

    @Test
    void who_has_ceased_is_on_pause_or_cannot_be_reached_on_the_day_is_introduced_to_nobody() {
        List<Actor> actors = List.of(
                social("a").build(),
                company("ceased")
                        .activity(List.of(Activity.of(ActivityState.CEASED, DAY)))
                        .build(),
                company("paused")
                        .activity(List.of(
                                Activity.of(ActivityState.PAUSED, DAY.minusDays(9)),
                                Activity.of(ActivityState.ACTIVE, DAY.plusDays(1))))
                        .build(),
                company("lost")
                        .activity(List.of(new Activity(ActivityState.UNREACHABLE, Known.notRecorded())))
                        .build(),
                company("back")
                        .activity(List.of(
                                Activity.of(ActivityState.PAUSED, DAY.minusDays(9)),
                                Activity.of(ActivityState.ACTIVE, DAY)))
                        .build(),
                company("open").build());

        Introductions introductions = Introductions.in(Network.of(DAY, actors, List.of(), List.of()));

        assertThat(introductions.best(20))
                .flatExtracting(each ->
                        List.of(each.left().id().value(), each.right().id().value()))
                .containsOnly("a", "back", "open");
        assertThat(whyNot(introductions, "a", "ceased"))
                .containsExactly("CEASED ne peut être proposé le 30 juin 2014 : activité cessée.");
        assertThat(whyNot(introductions, "paused", "lost"))
                .containsExactly(
                        "PAUSED ne peut être proposé le 30 juin 2014 : en pause.",
                        "LOST ne peut être proposé le 30 juin 2014 : injoignable.");
        assertThat(whyNot(introductions, "a", "back")).isEmpty();
    }

    private static List<String> whyNot(Introductions introductions, String one, String other) {
        return introductions.whyNot(ActorId.of(one), ActorId.of(other)).stream()
                .map(reason -> reason.say(Locale.FRENCH).replace('\u00A0', ' ').replace('\u202F', ' '))
                .toList();
    }

    @Test
    void says_all_that_keeps_two_apart() {
        Siren unit = Siren.parse("402654479");
        DeclinedIntroduction refused = new DeclinedIntroduction(
                DeclinedIntroductionId.of("r"),
                ActorId.of("a"),
                ActorId.of("b"),
                Known.of(DAY),
                Known.none(),
                Known.none());
        Network network = Network.of(
                DAY,
                List.of(
                        social("a").siren(unit).build(),
                        company("b")
                                .siren(unit)
                                .publicBody(PublicBodyKind.COMMUNE)
                                .build()),
                List.of(tie("a", "b")),
                List.of(refused));
        Introductions introductions = Introductions.in(network).excluding(ActorId.of("b"), ActorId.of("a"));

        assertThat(whyNot(introductions, "a", "b"))
                .containsExactly(
                        "B est une personne publique : elle porte le contrat et n’est présentée à personne.",
                        "A et B ont déjà un lien.",
                        "A et B : leur mise en relation a été refusée.",
                        "A et B sont de la même unité légale.",
                        "A et B ne doivent pas être présentés l’un à l’autre.");
        assertThat(whyNot(introductions, "a", "a")).containsExactly("A ne peut être présenté à lui-même.");
        assertThatThrownBy(() -> introductions.whyNot(ActorId.of("a"), ActorId.of("c")))
                .hasMessageContaining("'c'");
    }

    @Test
    void a_need_is_worth_all_half_or_nothing() {
        TermsBuilder<Need> need = Need.builder(NeedId.of("n"), "linge", "le lavage de nappes");
        TermsBuilder<Offer> offer = Offer.builder(OfferId.of("o"), "linge", "une machine le soir");
        ActorBuilder seeker = social("agora").commune(CommuneCode.parse("06069"));
        ActorBuilder giver = social("neroli").commune(CommuneCode.parse("06029"));
        List<Tie> tied =
                List.of(tie("agora", "thym"), tie("thym", "neroli"), tie("agora", "anis"), tie("anis", "neroli"));

        offer.within(7);
        Introductions plain = washing(seeker, need, giver, offer, tied);
        assertThat(said(plain.best(1))).containsExactly("agora+neroli 1.5");
        assertThat(reasons(plain.best(1).get(0)))
                .containsExactly("AGORA cherche « le lavage de nappes » ; NEROLI propose « une machine le soir »."
                        + " À vérifier : si l’offre dessert le territoire du besoin.");
        assertThat(plain.near(SampleTerritories.some().build()).best(1)).isEmpty();

        offer.within(30);
        Introductions near = washing(seeker, need, giver, offer, tied)
                .near(SampleTerritories.some().build());
        assertThat(said(near.best(1))).containsExactly("agora+neroli 3");

        need.period(DAY.minusDays(9), DAY.minusDays(1));
        assertThat(washing(seeker, need, giver, offer, tied).best(1)).isEmpty();
    }

    private static Introductions washing(
            ActorBuilder seeker,
            TermsBuilder<Need> need,
            ActorBuilder giver,
            TermsBuilder<Offer> offer,
            List<Tie> ties) {
        List<Actor> actors = List.of(
                seeker.needs(List.of(need.build())).build(),
                giver.offers(List.of(offer.build())).build(),
                social("thym").build(),
                social("anis").build());
        return Introductions.in(Network.of(DAY, actors, ties, List.of()));
    }

    @Test
    void introduces_nobody_too_often() {
        List<Actor> actors = new ArrayList<>(List.of(social("seul").build()));
        for (int i = 0; i < 6; i++) {
            actors.add(company("e" + i).build());
        }
        List<Tie> ring = List.of(
                tie("e0", "e1"), tie("e1", "e2"), tie("e2", "e3"), tie("e3", "e4"), tie("e4", "e5"), tie("e5", "e0"));
        Network network = Network.of(DAY, actors, ring, List.of());

        assertThat(Introductions.in(network).best(10)).hasSize(2);
        assertThat(Introductions.in(network).mostEach(4).best(10)).hasSize(4);
        assertThatThrownBy(() -> Introductions.in(network).mostEach(0)).hasMessageContaining("1 or more");
    }

    @Test
    void nothing_to_propose_is_an_empty_list() {
        assertThat(Introductions.in(Network.of(DAY, List.of(), List.of(), List.of()))
                        .best(5))
                .isEmpty();
        assertThat(Introductions.in(Network.of(DAY, List.of(social("a").build()), List.of(), List.of()))
                        .best(5))
                .isEmpty();
    }

    @Test
    void each_choice_is_the_best_of_all_pairs() {
        for (long seed = 0; seed < Cases.of(50); seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Network network = drawn(random, 2 + random.nextInt(14));
            List<Introduction> best = Introductions.in(network).best(12);
            Everything everything = new Everything(network);
            for (Introduction introduction : best) {
                assertThat(introduction.gain()).as("seed " + seed).isEqualByComparingTo(everything.best());
                assertThat(introduction.gain())
                        .isEqualByComparingTo(everything.utility(introduction.left(), introduction.right()));
                everything.accept(introduction.left(), introduction.right());
            }
            if (best.size() < 12) {
                assertThat(everything.best()).as("seed " + seed).isZero();
            }
        }
    }

    @Test
    void each_choice_is_the_best_of_all_pairs_where_a_gazetteer_tells_the_epci_of_communes_too() {
        for (long seed = 0; seed < Cases.of(50); seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Network network = drawn(random, 2 + random.nextInt(14));
            Everything everything = new Everything(network, Optional.of(AROUND_GRASSE));
            for (Introduction introduction :
                    Introductions.in(network).near(AROUND_GRASSE).best(12)) {
                assertThat(introduction.gain()).as("seed " + seed).isEqualByComparingTo(everything.best());
                assertThat(introduction.gain())
                        .isEqualByComparingTo(everything.utility(introduction.left(), introduction.right()));
                everything.accept(introduction.left(), introduction.right());
            }
        }
    }

    @Test
    void prefers_those_of_one_epci_and_tells_the_distance_where_a_gazetteer_is_given() {
        List<Actor> actors = List.of(
                social("agora").commune(CommuneCode.parse("06069")).build(),
                company("cannes").commune(CommuneCode.parse("06029")).build(),
                company("mouans").commune(CommuneCode.parse("06084")).build());
        Network network = Network.of(DAY, actors, List.of(), List.of());

        assertThat(said(Introductions.in(network).best(1))).containsExactly("agora+cannes 4");
        List<Introduction> best =
                Introductions.in(network).near(SampleTerritories.some().build()).best(2);
        assertThat(said(best)).containsExactly("agora+mouans 4.5", "agora+cannes 4");
        assertThat(reasons(best.get(0)))
                .endsWith("AGORA et MOUANS sont dans la même intercommunalité : CA du Pays de Grasse (distance : 12 km"
                        + " au plus).");
        assertThat(reasons(best.get(1))).hasSize(2);
    }

    @Test
    void the_order_of_the_actors_changes_nothing() {
        Network network = drawn(new SplittableRandom(5), 30);
        List<Actor> backwards = new ArrayList<>(network.actors());
        Collections.reverse(backwards);
        List<Tie> ties = new ArrayList<>(network.ties());
        Collections.reverse(ties);

        assertThat(said(Introductions.in(Network.of(DAY, backwards, ties, network.declined()))
                        .best(20)))
                .isEqualTo(said(Introductions.in(network).best(20)));
    }

    private static <T> T terms(SplittableRandom random, TermsBuilder<T> terms) {
        if (random.nextBoolean()) {
            terms.serviceType(List.of(ServiceType.values()).get(random.nextInt(3)));
        }
        if (random.nextInt(3) == 0) {
            terms.in(TerritoryCode.of(CommuneCode.parse("0600" + (1 + random.nextInt(3)))));
        }
        if (random.nextInt(3) == 0) {
            LocalDate from = DAY.minusDays(random.nextInt(20));
            terms.period(from, from.plusDays(random.nextInt(40)));
        }
        return terms.build();
    }

    static Network drawn(SplittableRandom random, int size) {
        List<Actor> actors = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            ActorBuilder actor = random.nextBoolean() ? social("a-" + i) : company("a-" + i);
            if (random.nextInt(8) == 0) {
                actor.essFamily(Known.notRecorded());
            }
            if (random.nextInt(4) > 0) {
                actor.commune(CommuneCode.parse("0600" + (1 + random.nextInt(3))));
            }
            String id = Integer.toString(i);
            actor.needs(IntStream.range(0, random.nextInt(3))
                    .mapToObj(each -> terms(
                            random, Need.builder(NeedId.of("n-" + id + "-" + each), "s" + random.nextInt(4), "besoin")))
                    .toList());
            actor.offers(IntStream.range(0, random.nextInt(3))
                    .mapToObj(each -> terms(
                            random,
                            Offer.builder(OfferId.of("o-" + id + "-" + each), "s" + random.nextInt(4), "offre")))
                    .toList());
            if (random.nextInt(6) == 0) {
                ActivityState state = List.of(ActivityState.values()).get(random.nextInt(4));
                actor.activity(List.of(Activity.of(state, DAY.minusDays(random.nextInt(3) - 1))));
            }
            actors.add(actor.build());
        }
        List<Tie> ties = new ArrayList<>();
        List<DeclinedIntroduction> declined = new ArrayList<>();
        for (int i = 0; i < size + random.nextInt(size); i++) {
            int one = random.nextInt(size);
            int other = random.nextInt(size);
            if (one != other && random.nextInt(6) == 0) {
                declined.add(new DeclinedIntroduction(
                        DeclinedIntroductionId.of("r-" + i),
                        ActorId.of("a-" + one),
                        ActorId.of("a-" + other),
                        Known.of(DAY),
                        Known.none(),
                        Known.none()));
            } else if (one != other && random.nextInt(3) > 0) {
                ties.add(tie("a-" + one, "a-" + other));
            }
        }
        return Network.of(DAY, actors, ties, declined);
    }

    /** Scores all pairs one by one. */
    private static final class Everything {
        private static final ActorId NOBODY = ActorId.of("nobody");

        private final Network network;
        private final Optional<Gazetteer> gazetteer;
        private final Map<ActorId, Set<ActorId>> groups = new HashMap<>();
        private final Map<ActorId, Set<ActorId>> joined = new HashMap<>();
        private final Map<ActorId, Integer> times = new HashMap<>();
        private final Set<Set<ActorId>> chosen = new HashSet<>();

        Everything(Network network) {
            this(network, Optional.empty());
        }

        Everything(Network network, Optional<Gazetteer> gazetteer) {
            this.network = network;
            this.gazetteer = gazetteer;
            for (Actor actor : network.actors()) {
                groups.put(actor.id(), reached(actor.id(), NOBODY));
                joined.put(actor.id(), reached(actor.id(), NOBODY));
            }
        }

        private Set<ActorId> reached(ActorId from, ActorId without) {
            Set<ActorId> reached = new HashSet<>(Set.of(from));
            List<ActorId> open = new ArrayList<>(reached);
            while (!open.isEmpty()) {
                for (Actor next : network.neighbours(open.remove(open.size() - 1))) {
                    if (!next.id().equals(without) && reached.add(next.id())) {
                        open.add(next.id());
                    }
                }
            }
            return reached;
        }

        BigDecimal best() {
            BigDecimal best = BigDecimal.ZERO;
            for (Actor one : network.actors()) {
                for (Actor other : network.actors()) {
                    if (!one.equals(other) && isFree(one.id(), other.id())) {
                        best = best.max(utility(one, other));
                    }
                }
            }
            return best;
        }

        private boolean isFree(ActorId one, ActorId other) {
            return isThere(one)
                    && isThere(other)
                    && !network.areLinked(one, other)
                    && !network.isDeclined(one, other)
                    && !chosen.contains(Set.of(one, other))
                    && times.getOrDefault(one, 0) < 2
                    && times.getOrDefault(other, 0) < 2;
        }

        private boolean isThere(ActorId id) {
            return network.findActor(id)
                    .orElseThrow()
                    .activityOn(DAY)
                    .value()
                    .map(ActivityState.ACTIVE::equals)
                    .orElse(true);
        }

        BigDecimal utility(Actor one, Actor other) {
            BigDecimal join = join(one.id(), other.id());
            BigDecimal need = meets(one, other).max(meets(other, one));
            boolean cross = Set.of(Economy.SOCIAL, Economy.CONVENTIONAL)
                    .equals(new HashSet<>(List.of(network.economyOf(one), network.economyOf(other))));
            BigDecimal utility = join.add(need).add(BigDecimal.valueOf(cross ? 2 : 0));
            return utility.signum() > 0 ? utility.add(near(one, other)) : utility;
        }

        private BigDecimal near(Actor one, Actor other) {
            if (one.commune().value().isPresent() && one.commune().equals(other.commune())) {
                return BigDecimal.ONE;
            }
            return epci(one).isPresent() && epci(one).equals(epci(other)) ? new BigDecimal("0.5") : BigDecimal.ZERO;
        }

        private Optional<Epci> epci(Actor actor) {
            return gazetteer
                    .flatMap(known -> actor.commune().value().flatMap(known::findCommune))
                    .flatMap(Commune::epci);
        }

        private BigDecimal meets(Actor seeker, Actor giver) {
            return seeker.needs().value().orElse(List.of()).stream()
                    .flatMap(need -> giver.offers().value().orElse(List.of()).stream()
                            .filter(offer -> offer.sector().equals(need.sector()))
                            .map(offer -> gazetteer
                                    .map(known -> FitCheck.withoutGazetteer().with(known))
                                    .orElse(FitCheck.withoutGazetteer())
                                    .on(DAY)
                                    .check(need, seeker.commune(), offer, giver.commune())
                                    .level()))
                    .map(level -> level == Fit.Level.MET ? "3" : level == Fit.Level.TO_CHECK ? "1.5" : "0")
                    .map(BigDecimal::new)
                    .max(Comparator.naturalOrder())
                    .orElse(BigDecimal.ZERO);
        }

        private BigDecimal join(ActorId one, ActorId other) {
            if (!joined.getOrDefault(one, Set.of()).contains(other)) {
                long pairs = (long) groups.getOrDefault(one, Set.of()).size()
                        * groups.getOrDefault(other, Set.of()).size();
                long millionths = Math.min(
                        1_000_000, pairs * 1_000_000 / (network.actors().size() - 1));
                return BigDecimal.valueOf(4 * millionths, 6);
            }
            return groups.getOrDefault(one, Set.of()).contains(other) && isHeldByOne(one, other)
                    ? BigDecimal.valueOf(2)
                    : BigDecimal.ZERO;
        }

        private boolean isHeldByOne(ActorId one, ActorId other) {
            return !isBroker(one)
                    && !isBroker(other)
                    && network.actors().stream()
                            .map(Actor::id)
                            .filter(between -> !between.equals(one) && !between.equals(other))
                            .anyMatch(between -> !reached(one, between).contains(other));
        }

        private boolean isBroker(ActorId id) {
            List<Actor> around = network.neighbours(id);
            return around.stream()
                    .anyMatch(each -> !reached(around.get(0).id(), id).contains(each.id()));
        }

        void accept(Actor one, Actor other) {
            chosen.add(Set.of(one.id(), other.id()));
            times.merge(one.id(), 1, Integer::sum);
            times.merge(other.id(), 1, Integer::sum);
            Set<ActorId> both = new HashSet<>(joined.getOrDefault(one.id(), Set.of()));
            both.addAll(joined.getOrDefault(other.id(), Set.of()));
            both.forEach(each -> joined.put(each, both));
        }
    }
}
