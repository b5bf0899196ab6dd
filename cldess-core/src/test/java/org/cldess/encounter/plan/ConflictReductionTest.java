package org.cldess.encounter.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.cldess.encounter.plan.TinyMeeting.Feature;
import org.cldess.language.Message;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.matching.Scores;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConflictReductionTest {
    @Test
    void names_only_wishes_that_are_needed_for_it() {
        Participant anne = Participant.named("Anne");
        Participant lea = Participant.named("Léa");
        Participant marc = Participant.named("Marc");
        Participant paul = Participant.named("Paul");
        SpeedMeeting meeting = SpeedMeeting.of(
                        Scores.of(List.of(score(anne, marc), score(anne, paul), score(lea, marc), score(lea, paul))))
                .rounds(2)
                .tables(2)
                .atLeast(1)
                .mustMeet(anne, marc)
                .mustMeet(anne, paul)
                .atMost(anne, 1)
                .atMost(lea, 2);

        assertThat(say(meeting.plan().contradiction()))
                .containsExactly(
                        "Anne a au plus 1 rencontre.",
                        "Anne et Marc doivent se rencontrer.",
                        "Anne et Paul doivent se rencontrer.");
        assertThat(meeting.atMost(anne, 2).plan().contradiction()).isEmpty();
    }

    /** The search of all plans finds one if any of the named wishes is withdrawn, and none if all of them are kept. */
    @ParameterizedTest
    @MethodSource("features")
    void is_contradictory_and_is_no_more_without_any_one_of_its_wishes(List<Feature> features) {
        int cases = Cases.of(500);
        int explained = 0;
        for (long seed = 0; seed < cases; seed++) {
            List<Message> named = tiny(seed, features).meeting(seed).plan().contradiction();
            if (!named.isEmpty()) {
                explained++;
                assertThat(granting(seed, features, Set.of(), named))
                        .as("case %d, %s", seed, named)
                        .isFalse();
                for (Message one : named) {
                    assertThat(granting(seed, features, Set.of(one), named))
                            .as("case %d, %s without %s", seed, named, one)
                            .isTrue();
                }
            } else {
                assertThat(tiny(seed, features).best()).as("case %d", seed).isPresent();
            }
        }
        assertThat(explained).isGreaterThan(cases / 20);
    }

    /** If presence differs between rounds, some contradictions show only there. */
    private static List<List<Feature>> features() {
        return List.of(
                List.of(Feature.MOST),
                List.of(Feature.MOST, Feature.AWAY),
                List.of(Feature.MOST, Feature.AWAY, Feature.SEVERAL, Feature.LEAST));
    }

    private static TinyMeeting tiny(long seed, List<Feature> features) {
        return new TinyMeeting(seed, features.toArray(Feature[]::new));
    }

    /** Returns whether a plan grants the named wishes that are not withdrawn. */
    private static boolean granting(long seed, List<Feature> features, Set<Message> withdrawn, List<Message> named) {
        Set<String> left = new TreeSet<>();
        List<Message> kept = new ArrayList<>(named);
        kept.removeAll(withdrawn);
        kept.forEach(wish -> left.add(wish.say(Locale.ENGLISH)));
        TinyMeeting tiny = tiny(seed, features);
        tiny.keepsOnly(left);
        return tiny.best().isPresent();
    }

    private static List<String> say(List<Message> messages) {
        return messages.stream()
                .map(message -> message.say(Locale.FRENCH).replace('\u00A0', ' '))
                .toList();
    }

    private static Score score(Participant left, Participant right) {
        return Score.of(left, right, BigDecimal.ONE);
    }
}
