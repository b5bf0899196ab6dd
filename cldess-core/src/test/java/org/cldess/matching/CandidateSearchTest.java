package org.cldess.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cldess.territory.Distance.kilometres;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.cldess.actor.Actor;
import org.cldess.actor.kind.SiaeKind;
import org.cldess.known.Known;
import org.cldess.matching.criterion.ActorCriteria;
import org.cldess.matching.criterion.NeedCriteria;
import org.cldess.matching.criterion.NetworkCriteria;
import org.cldess.matching.criterion.PlaceCriteria;
import org.cldess.matching.criterion.SoughtNeed;
import org.cldess.matching.introduction.Introductions;
import org.cldess.need.FitCheck;
import org.cldess.need.Need;
import org.cldess.network.DeclinedIntroduction;
import org.cldess.network.DeclinedIntroductionId;
import org.cldess.network.Network;
import org.cldess.network.Tie;
import org.cldess.network.TieKind;
import org.cldess.territory.GeoPosition;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

/** Compares search results with the sum of all criteria for every candidate. */
class CandidateSearchTest {
    private static final int SEEKERS = 4;

    private record Instance(List<SoughtNeed> needs, List<Actor> candidates, Criteria<SoughtNeed, Actor> criteria) {}

    private static Instance draw(SplittableRandom random, int candidates) {
        DrawnActors drawn = new DrawnActors(random, random.nextBoolean());
        List<Actor> actors = drawn.draw(0, candidates);
        List<SoughtNeed> needs = actors.stream()
                .flatMap(seeker ->
                        seeker.needs().value().orElse(List.of()).stream().map(need -> new SoughtNeed(seeker, need)))
                .limit(SEEKERS)
                .toList();
        return new Instance(needs, actors, criteria(random, actors));
    }

    private static List<Criterion<SoughtNeed, Actor>> all(SplittableRandom random, List<Actor> actors) {
        Network network = network(random, actors);
        FitCheck check = FitCheck.withoutGazetteer()
                .with(DrawnActors.FRANCE)
                .on(DrawnActors.DAY)
                .withCache();
        List<Criterion<Actor, Actor>> betweenActors = List.of(
                ActorCriteria.needMetByOffer(check),
                ActorCriteria.needMetByOffer(),
                ActorCriteria.availableOn(DrawnActors.DAY),
                ActorCriteria.sameCommune(),
                ActorCriteria.sameActivity(),
                ActorCriteria.otherLegalUnit(),
                ActorCriteria.sharedCharter(id -> id.value().hashCode() % 3 > 0),
                ActorCriteria.sharedLanguage(),
                PlaceCriteria.within(kilometres(random.nextInt(1, 60)), DrawnActors.FRANCE),
                PlaceCriteria.near(kilometres(random.nextInt(1, 60)), DrawnActors.FRANCE),
                PlaceCriteria.nearby(DrawnActors.FRANCE),
                PlaceCriteria.sameTerritory(DrawnActors.FRANCE),
                PlaceCriteria.sameEpci(DrawnActors.FRANCE),
                PlaceCriteria.sameDepartement(DrawnActors.FRANCE),
                PlaceCriteria.sameRegion(DrawnActors.FRANCE),
                NetworkCriteria.crossesEconomies(network),
                NetworkCriteria.neverRefusedBefore(network),
                NetworkCriteria.notYetLinked(network),
                Introductions.joinsGroups(network));
        List<Criterion<SoughtNeed, Actor>> all = new ArrayList<>(List.<Criterion<SoughtNeed, Actor>>of(
                NeedCriteria.answered(check),
                NeedCriteria.ofServiceType(),
                NeedCriteria.capacityLeft(),
                NeedCriteria.capacityLeft(
                        offer -> BigDecimal.valueOf(offer.id().value().length() % 4)),
                ActorCriteria.workIntegration(Set.of(SiaeKind.EI, SiaeKind.ACI)).on(sought -> sought, actor -> actor),
                sharedNumbers("few-numbers", 12),
                sharedNumbers("many-numbers", 400),
                Criterion.<SoughtNeed, Actor>of(
                        "own",
                        (sought, actor) -> new Appraisal(
                                BigDecimal.valueOf(actor.name().hashCode() & 0x7FFFFF, 7),
                                Texts.WORDS.message("pair", sought.seeker().name(), actor.name())))));
        betweenActors.forEach(each -> all.add(each.on(SoughtNeed::seeker, actor -> actor)));
        return all;
    }

    /** Returns a criterion that scores higher the more numbers two actors share, as with skills. */
    private static Criterion<SoughtNeed, Actor> sharedNumbers(String name, int numbers) {
        Function<Actor, Set<Integer>> drawn =
                actor -> new SplittableRandom(actor.name().hashCode())
                        .ints(6, 0, numbers)
                        .boxed()
                        .collect(Collectors.toSet());
        Function<SoughtNeed, Set<Integer>> wanted = sought ->
                drawn.apply(sought.seeker()).stream().map(each -> each / 2 * 2).collect(Collectors.toSet());
        IntUnaryOperator score = shared -> Math.min(3, shared) * PairMeasure.FULL / 3;
        PairMeasure<Set<Integer>, Set<Integer>> measure = (one, other) ->
                score.applyAsInt((int) one.stream().filter(other::contains).count());
        return Criterion.<SoughtNeed, Actor>of(
                        name,
                        (sought, actor) -> new Appraisal(
                                BigDecimal.valueOf(measure.millionths(wanted.apply(sought), drawn.apply(actor)), 6),
                                Texts.WORDS.message("pair", sought.seeker().name(), actor.name())))
                .measured(wanted, drawn, measure)
                .overlapping(wanted, drawn, score);
    }

    private static Network network(SplittableRandom random, List<Actor> actors) {
        List<Tie> ties = new ArrayList<>();
        List<DeclinedIntroduction> declined = new ArrayList<>();
        for (int at = 1; at < actors.size(); at += 2) {
            Actor other = actors.get(random.nextInt(at));
            ties.add(Tie.of(actors.get(at).id(), other.id(), TieKind.WORKS_WITH, DrawnActors.DAY));
            declined.add(new DeclinedIntroduction(
                    DeclinedIntroductionId.of("d" + at),
                    actors.get(at).id(),
                    actors.get(random.nextInt(at)).id(),
                    Known.of(DrawnActors.DAY),
                    Known.notRecorded(),
                    Known.notRecorded()));
        }
        return Network.of(DrawnActors.DAY, actors, ties, declined);
    }

    private static Criteria<SoughtNeed, Actor> criteria(SplittableRandom random, List<Actor> actors) {
        List<Criterion<SoughtNeed, Actor>> all = all(random, actors);
        Criteria<SoughtNeed, Actor> criteria = Criteria.between(SoughtNeed::participant, Criteria::participant);
        List<Criterion<SoughtNeed, Actor>> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(random.nextLong()));
        for (Criterion<SoughtNeed, Actor> each : shuffled.subList(0, random.nextInt(1, 9))) {
            Criterion<SoughtNeed, Actor> weighed = random.nextInt(3) == 0
                    ? each.weight(new BigDecimal("0.333333333").multiply(BigDecimal.valueOf(random.nextInt(1, 9))))
                    : each.weight(random.nextInt(1, 4));
            criteria = criteria.with(random.nextInt(4) == 0 ? each.required() : weighed);
        }
        return criteria;
    }

    /** Ranks all candidates by the sum of all criteria. */
    private static List<String> expected(Instance instance, SoughtNeed sought, int maximum) {
        record Sum(String key, BigDecimal value) {}
        return instance.candidates().stream()
                .filter(actor -> instance.criteria().whyNot(sought, actor).isEmpty())
                .map(actor -> new Sum(
                        actor.id().value(),
                        instance.criteria().contributions(sought, actor).stream()
                                .map(Contribution::points)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)))
                .filter(sum -> sum.value().signum() > 0)
                .sorted(Comparator.comparing(Sum::value).reversed().thenComparing(Sum::key))
                .limit(maximum)
                .map(sum -> sum.key() + " " + sum.value().stripTrailingZeros().toPlainString())
                .toList();
    }

    private static List<String> found(CandidateSearch<SoughtNeed, Actor> search, SoughtNeed sought, int maximum) {
        return search.best(sought, maximum).stream()
                .map(score -> score.right().key() + " " + score.value().toPlainString())
                .toList();
    }

    private static void compare(long seed, int candidates) {
        SplittableRandom random = new SplittableRandom(seed);
        Instance instance = draw(random, candidates);
        CandidateSearch<SoughtNeed, Actor> search = CandidateSearch.by(instance.criteria());
        search.putAll(instance.candidates());
        for (SoughtNeed sought : instance.needs()) {
            int maximum = random.nextInt(1, 12);
            assertThat(found(search, sought, maximum))
                    .as("seed %s, %s by %s", seed, sought, instance.criteria())
                    .isEqualTo(expected(instance, sought, maximum));
        }
    }

    @Test
    void finds_what_scoring_everybody_finds() {
        for (long seed = 0; seed < Cases.of(200); seed++) {
            compare(seed, 3 + (int) (seed % 40));
        }
    }

    @Test
    void finds_what_scoring_everybody_finds_among_many() {
        for (long seed = 10_000; seed < 10_000 + Cases.of(2); seed++) {
            compare(seed, 1_000);
        }
    }

    @Test
    void scores_every_pair_as_its_criteria_say() {
        for (long seed = 0; seed < Cases.of(40); seed++) {
            Instance instance = draw(new SplittableRandom(seed), 20);
            Scores scores = instance.criteria().score(instance.needs(), instance.candidates());
            for (Score score : scores.list()) {
                assertThat(score.contributions().stream()
                                .map(Contribution::points)
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .as("seed %s, %s", seed, score)
                        .isEqualByComparingTo(score.value());
            }
            for (SoughtNeed sought : instance.needs()) {
                for (Actor actor : instance.candidates()) {
                    Pair pair = new Pair(sought.participant(), Criteria.participant(actor));
                    assertThat(scores.find(pair).isPresent())
                            .isEqualTo(instance.criteria().whyNot(sought, actor).isEmpty());
                    assertThat(scores.whyRuledOut(pair))
                            .isEqualTo(instance.criteria().whyNot(sought, actor));
                }
            }
        }
    }

    @Test
    void each_criterion_measures_what_it_says() {
        SplittableRandom random = new SplittableRandom(7);
        List<Actor> actors = new DrawnActors(random, true).draw(0, 60);
        for (Criterion<SoughtNeed, Actor> criterion : all(random, actors)) {
            Criteria<SoughtNeed, Actor> alone = Criteria.<SoughtNeed, Actor>between(
                            SoughtNeed::participant, Criteria::participant)
                    .with(criterion);
            Set<String> values = new TreeSet<>();
            for (Actor seeker : actors) {
                for (Need need : seeker.needs().value().orElse(List.of())) {
                    SoughtNeed sought = new SoughtNeed(seeker, need);
                    for (Score score : alone.score(List.of(sought), actors).list()) {
                        Actor actor =
                                actors.get(Integer.parseInt(score.right().key().substring(1)));
                        BigDecimal said = criterion.appraise(sought, actor).value();
                        assertThat(score.value())
                                .as("%s of %s and %s", criterion, sought, actor)
                                .isEqualByComparingTo(said.setScale(6, RoundingMode.HALF_EVEN));
                        values.add(score.value().toPlainString());
                    }
                }
            }
            assertThat(values)
                    .as("%s is met by some and not by others", criterion)
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    void follows_who_comes_changes_and_leaves() {
        for (long seed = 0; seed < Cases.of(40); seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Instance instance = draw(random, 30);
            List<Actor> others = new DrawnActors(random, true).draw(0, 40);
            CandidateSearch<SoughtNeed, Actor> search = CandidateSearch.by(instance.criteria());
            Map<String, Actor> there = new TreeMap<>();
            for (int change = 0; change < 60; change++) {
                List<Actor> source = random.nextBoolean() ? instance.candidates() : others;
                Actor actor = source.get(random.nextInt(instance.candidates().size()));
                if (random.nextInt(3) == 0) {
                    assertThat(search.remove(actor.id().value()))
                            .isEqualTo(there.remove(actor.id().value()) != null);
                } else {
                    search.put(actor);
                    there.put(actor.id().value(), actor);
                }
            }
            assertThat(search.size()).isEqualTo(there.size());
            Instance now = new Instance(instance.needs(), List.copyOf(there.values()), instance.criteria());
            for (SoughtNeed sought : now.needs()) {
                assertThat(found(search, sought, 5)).as("seed %s", seed).isEqualTo(expected(now, sought, 5));
            }
        }
    }

    @Test
    void the_order_of_candidates_changes_nothing() {
        Instance instance = draw(new SplittableRandom(3), 200);
        List<List<String>> answers = new ArrayList<>();
        for (int order = 0; order < 5; order++) {
            List<Actor> shuffled = new ArrayList<>(instance.candidates());
            Collections.shuffle(shuffled, new Random(order));
            CandidateSearch<SoughtNeed, Actor> search = CandidateSearch.by(instance.criteria());
            shuffled.forEach(search::put);
            answers.add(instance.needs().stream()
                    .flatMap(sought -> found(search, sought, 10).stream())
                    .toList());
        }
        assertThat(answers).containsOnly(answers.get(0));
    }

    @Test
    void nobody_is_found_where_nobody_is() {
        Instance instance = draw(new SplittableRandom(3), 20);
        CandidateSearch<SoughtNeed, Actor> search = CandidateSearch.by(instance.criteria());

        assertThat(search.best(instance.needs().get(0), 3)).isEmpty();
        search.putAll(List.of());
        assertThat(search.size()).isZero();
        assertThat(search.remove("a1")).isFalse();
    }

    /** A company is equal to another one of the same town, whatever its age. */
    private record Company(String key, String town, int age) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Company that && town.equals(that.town);
        }

        @Override
        public int hashCode() {
            return town.hashCode();
        }
    }

    @Test
    void a_criterion_without_a_measure_looks_at_each_candidate_even_if_two_are_equal() {
        Criteria<Company, Company> older = Criteria.<Company, Company>between(
                        company -> Participant.named(company.key()), company -> Participant.named(company.key()))
                .with(Criterion.of(
                        "older",
                        (left, right) -> new Appraisal(
                                BigDecimal.valueOf(right.age(), 2), Texts.WORDS.message("pair", "A", "B"))));
        CandidateSearch<Company, Company> search = CandidateSearch.by(older);
        search.putAll(List.of(new Company("a", "Grasse", 30), new Company("b", "Grasse", 60)));

        assertThat(search.best(new Company("s", "Cannes", 10), 2))
                .extracting(score -> score.right().key() + " " + score.value())
                .containsExactly("b 0.6", "a 0.3");
    }

    @Test
    void two_of_one_key_are_refused_together_and_replace_each_other_one_by_one() {
        Instance instance = draw(new SplittableRandom(3), 20);
        CandidateSearch<SoughtNeed, Actor> search = CandidateSearch.by(instance.criteria());
        Actor actor = instance.candidates().get(0);

        assertThatThrownBy(() -> search.putAll(List.of(actor, actor)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The participant 'a0' (Acteur 0) is given twice:"
                        + " leave one of the two out, or give them different keys.");
        assertThat(search.size()).isZero();
        search.put(actor);
        search.put(actor);
        assertThat(search.size()).isOne();
    }

    @Test
    void refuse_weights_measures_and_numbers_that_make_no_sense() {
        Function<Integer, Criterion<Actor, Actor>> measuring = value -> Criterion.<Actor, Actor>of(
                        "own", (left, right) -> Appraisal.met(Texts.WORDS.message("pair", "A", "B")))
                .measured(actor -> 1, actor -> 1, (left, right) -> value);
        Actor actor = new DrawnActors(new SplittableRandom(1), true).draw(0, 1).get(0);
        Actor other = new DrawnActors(new SplittableRandom(1), true).draw(1, 2).get(0);

        for (int value : new int[] {-1, PairMeasure.FULL + 1, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            assertThatThrownBy(() -> Criteria.of(measuring.apply(value)).score(List.of(actor), List.of(other)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "The criterion 'own' measures %s millionths: give 0 to 1000000, and let its weight say how"
                                    + " much it counts.",
                            value);
        }
        Criteria<Actor, Actor> heavy = Criteria.of(
                ActorCriteria.sameCommune().weight(999_999),
                ActorCriteria.sameActivity().weight(new BigDecimal("1.000001")));
        assertThatThrownBy(() -> CandidateSearch.by(heavy))
                .hasMessage("The weights of the criteria add up to 1000000.000001, and a score goes to 1000000 at most:"
                        + " scale them down.");
        assertThatThrownBy(() -> heavy.score(List.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CandidateSearch.by(Criteria.of(ActorCriteria.sameCommune()))
                        .best(actor, 0))
                .hasMessage("The best 0 would be asked: give 1 or more.");
    }

    @Test
    void stops_when_interrupted() {
        Instance instance = draw(new SplittableRandom(3), 200);
        CandidateSearch<SoughtNeed, Actor> search = CandidateSearch.by(Criteria.<SoughtNeed, Actor>between(
                        SoughtNeed::participant, Criteria::participant)
                .with(PlaceCriteria.near(kilometres(10), DrawnActors.FRANCE).on(SoughtNeed::seeker, actor -> actor)));
        search.putAll(instance.candidates());
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> instance.needs().forEach(sought -> search.best(sought, 3)))
                    .isInstanceOf(CancellationException.class);
            assertThatThrownBy(() -> instance.criteria().score(instance.needs(), instance.candidates()))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
        }
    }

    @Test
    void a_thousand_best_are_as_exact_as_one() {
        Instance instance = draw(new SplittableRandom(21), 600);
        CandidateSearch<SoughtNeed, Actor> search = CandidateSearch.by(instance.criteria());
        search.putAll(instance.candidates());
        for (SoughtNeed sought : instance.needs()) {
            assertThat(found(search, sought, 1_000)).isEqualTo(expected(instance, sought, 1_000));
        }
    }

    @Test
    void answers_many_as_each_alone_and_neighbours_one_after_the_other() {
        for (long seed = 0; seed < Cases.of(3); seed++) {
            Instance instance = draw(new SplittableRandom(seed), 300);
            CandidateSearch<SoughtNeed, Actor> search = CandidateSearch.by(instance.criteria());
            search.putAll(instance.candidates());
            List<SoughtNeed> taken = new ArrayList<>();

            search.bestOfEach(instance.needs(), 5, (sought, scores) -> {
                taken.add(sought);
                assertThat(scores).hasToString(search.best(sought, 5).toString());
            });

            assertThat(taken).containsExactlyInAnyOrderElementsOf(instance.needs());
        }
        Criteria<GeoPosition, GeoPosition> near = Criteria.<GeoPosition, GeoPosition>between(
                        position -> Participant.named("n" + position), position -> Participant.named("p" + position))
                .with(Criterion.<GeoPosition, GeoPosition>of(
                                "near", (one, other) -> Appraisal.met(Texts.WORDS.message("pair", one, other)))
                        .fading(Optional::of, Optional::of, position -> metres -> PairMeasure.FULL));
        List<GeoPosition> along = new ArrayList<>();
        GeoPosition nice = GeoPosition.townCentre(43.7, 7.26);
        GeoPosition lille = GeoPosition.townCentre(50.63, 3.06);
        GeoPosition grasse = GeoPosition.townCentre(43.66, 6.92);

        CandidateSearch.by(near).bestOfEach(List.of(nice, lille, grasse), 1, (position, scores) -> along.add(position));

        assertThat(Math.abs(along.indexOf(nice) - along.indexOf(grasse))).isEqualTo(1);
    }
}
