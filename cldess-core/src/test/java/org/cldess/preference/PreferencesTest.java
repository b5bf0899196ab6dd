package org.cldess.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import org.cldess.language.Message;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.testing.Cases;
import org.cldess.validation.Violations;
import org.junit.jupiter.api.Test;

class PreferencesTest {
    private final Participant anne = Participant.named("Anne");
    private final Participant lea = Participant.named("Léa");
    private final Participant zoe = Participant.named("Zoé");
    private final Participant marc = Participant.named("Marc");
    private final Participant paul = Participant.named("Paul");
    private final List<PreferenceList> proposing = List.of(
            PreferenceList.of(anne, List.of(marc, paul)),
            PreferenceList.of(lea, List.of(marc, paul)),
            PreferenceList.of(zoe, List.of(marc)));
    private final List<PreferenceList> receiving =
            List.of(PreferenceList.of(marc, List.of(lea, anne)), PreferenceList.of(paul, List.of(lea, anne)));
    private final StableMatching matching = Preferences.of(proposing, receiving).match();

    @Test
    void pairs_so_that_no_two_would_rather_leave() {
        assertThat(matching.pairs()).containsExactly(new Pair(anne, paul), new Pair(lea, marc));
        assertThat(matching.certificate().verify(matching.asked())).isTrue();
        assertThat(matching.unmatched()).containsExactly(zoe);
        assertThat(matching.partnersOf(paul)).containsExactly(anne);
        assertThat(matching.partnersOf(zoe)).isEmpty();
    }

    @Test
    void says_why_two_are_paired_and_why_two_are_not() {
        assertThat(say(matching.why(paul, anne)))
                .containsExactly(
                        "Paul et Anne vont ensemble.", "Paul a mis Anne au rang 2.", "Anne a mis Paul au rang 2.");
        assertThat(say(matching.whyNot(anne, marc)))
                .containsExactly(
                        "Marc n’a plus de place pour Anne : sa liste met au moins aussi haut toutes les personnes qui en ont une.");
        assertThat(say(matching.whyNot(zoe, marc))).containsExactly("Marc n’a pas mis Zoé dans sa liste.");
        assertThat(say(matching.whyNot(zoe, paul)))
                .containsExactly("Zoé n’a pas mis Paul dans sa liste.", "Paul n’a pas mis Zoé dans sa liste.");
        assertThat(say(matching.whyNot(zoe, anne)))
                .containsExactly("Zoé et Anne ne sont pas de deux côtés différents.");
        assertThat(matching.whyNot(anne, paul)).isEmpty();
        assertThat(matching.why(anne, marc)).isEmpty();
        assertThatThrownBy(() -> matching.partnersOf(Participant.named("Jean")))
                .hasMessage("Jean (Jean) has no preference list: name a participant that has one.");
    }

    @Test
    void keeps_more_where_there_are_more_places() {
        List<PreferenceList> roomy =
                receiving.stream().map(list -> list.withPlaces(2)).toList();

        StableMatching both = Preferences.of(proposing, roomy).match();

        assertThat(both.partnersOf(marc)).containsExactly(anne, lea);
        assertThat(both.partnersOf(paul)).isEmpty();
        assertThatThrownBy(() -> proposing.get(0).withPlaces(0))
                .hasMessage("Anne (Anne) cannot have 0 places: give 1 or more.");
    }

    @Test
    void is_stable_in_the_weak_sense_where_some_are_liked_equally_and_does_not_hang_on_the_order_of_lists() {
        for (long seed = 0; seed < Cases.of(300); seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<PreferenceList> left = draw("L", "R", random);
            List<PreferenceList> right = draw("R", "L", random);
            Preferences asked = Preferences.of(left, right);

            StableMatching found = asked.match();

            assertThat(found.certificate().verify(asked)).as("case %d", seed).isTrue();
            assertThat(found.certificate().blockingPairs(asked)).isEmpty();
            List<PreferenceList> shuffled = new ArrayList<>(left);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(Preferences.of(shuffled, right).match().pairs()).isEqualTo(found.pairs());
            for (int i = 0; i < found.pairs().size(); i++) {
                List<Pair> fewer = new ArrayList<>(found.pairs());
                Pair parted = fewer.remove(i);
                assertThat(new StabilityCertificate(fewer).blockingPairs(asked)).contains(parted);
                assertThat(new StabilityCertificate(fewer).verify(asked)).isFalse();
            }
        }
    }

    private static List<PreferenceList> draw(String own, String others, SplittableRandom random) {
        List<PreferenceList> lists = new ArrayList<>();
        for (int one = 0; one < 6; one++) {
            List<List<Participant>> choices = new ArrayList<>();
            for (int other = 0; other < 6; other++) {
                if (random.nextInt(4) > 0) {
                    List<Participant> equals = random.nextBoolean() || choices.isEmpty()
                            ? new ArrayList<>()
                            : choices.remove(random.nextInt(choices.size()));
                    equals.add(Participant.named(others + other));
                    choices.add(random.nextInt(choices.size() + 1), equals);
                }
            }
            lists.add(new PreferenceList(Participant.named(own + one), random.nextInt(1, 3), choices));
        }
        return lists;
    }

    @Test
    void accepts_no_pairs_that_are_not_possible_or_not_stable() {
        assertThat(verify(new Pair(anne, marc), new Pair(lea, paul))).isFalse();
        assertThat(verify(new Pair(anne, paul), new Pair(lea, marc), new Pair(zoe, marc)))
                .isFalse();
        assertThat(verify(new Pair(anne, paul), new Pair(lea, marc), new Pair(anne, marc)))
                .isFalse();
        assertThat(verify(new Pair(anne, paul), new Pair(lea, marc), new Pair(lea, marc)))
                .isFalse();
        assertThat(verify(new Pair(paul, anne), new Pair(lea, marc))).isFalse();
        assertThat(verify(new Pair(anne, paul), new Pair(lea, marc), new Pair(anne, Participant.named("Jean"))))
                .isFalse();
        assertThat(verify()).isFalse();
        assertThat(verify(new Pair(anne, paul), new Pair(lea, marc))).isTrue();
    }

    private boolean verify(Pair... pairs) {
        return new StabilityCertificate(List.of(pairs)).verify(matching.asked());
    }

    @Test
    void refuses_wrong_lists_all_at_once() {
        List<PreferenceList> wrong = List.of(
                PreferenceList.of(anne, List.of(marc, marc)),
                PreferenceList.of(anne, List.of(lea)),
                PreferenceList.of(marc, List.of()));

        Violations problems = Preferences.problems(wrong, receiving);

        assertThat(problems.list())
                .extracting(problem -> problem.path() + " " + problem.code())
                .contains(
                        "/proposing/1 list.twice",
                        "/receiving/0 list.sides",
                        "/proposing/0 choice.twice",
                        "/proposing/1 choice.unknown",
                        "/receiving/0 choice.unknown");
        assertThatThrownBy(() -> Preferences.of(wrong, receiving)).isInstanceOf(Violations.class);
    }

    @Test
    void pairs_nobody_where_there_is_nobody() {
        assertThat(Preferences.of(List.of(), List.of()).match().pairs()).isEmpty();
        StableMatching alone = Preferences.of(List.of(PreferenceList.of(anne, List.of())), List.of())
                .match();
        assertThat(alone.unmatched()).containsExactly(anne);
        assertThat(alone.certificate().verify(alone.asked())).isTrue();
    }

    private static List<String> say(List<Message> messages) {
        return messages.stream()
                .map(message ->
                        message.say(Locale.FRENCH).replace('\u00A0', ' ').replace('\u202F', ' '))
                .toList();
    }
}
