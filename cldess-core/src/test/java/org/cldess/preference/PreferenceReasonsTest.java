package org.cldess.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cldess.language.Message;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.junit.jupiter.api.Test;

/** Tests the pairs that result from equal ranks and from free places, and their reasons. */
class PreferenceReasonsTest {
    private static final Participant ANNE = Participant.named("Anne");
    private static final Participant LEA = Participant.named("Léa");
    private static final Participant ZOE = Participant.named("Zoé");
    private static final Participant MARC = Participant.named("Marc");
    private static final Participant PAUL = Participant.named("Paul");

    @Test
    void who_is_liked_equally_is_taken_by_key_and_whoever_comes_after_them_has_a_rank_further_down() {
        PreferenceList ofAnne = new PreferenceList(ANNE, 2, List.of(List.of(PAUL, MARC), List.of(LEA)));
        StableMatching one = Preferences.of(
                        List.of(new PreferenceList(ANNE, 1, ofAnne.choices())),
                        List.of(list(MARC, ANNE), list(PAUL, ANNE), list(LEA, ANNE)))
                .match();
        StableMatching last = Preferences.of(List.of(ofAnne), List.of(list(MARC), list(PAUL), list(LEA, ANNE)))
                .match();

        assertThat(one.pairs()).containsExactly(new Pair(ANNE, MARC));
        assertThat(keys(last.why(ANNE, LEA))).containsExactly("why.paired", "why.rank", "why.rank");
        assertThat(last.why(ANNE, LEA).get(1).arguments()).containsExactly(ANNE, LEA, 3);
    }

    @Test
    void who_likes_a_partner_as_well_as_another_is_content() {
        StableMatching matching = Preferences.of(
                        List.of(list(ANNE, MARC), list(LEA, MARC)),
                        List.of(new PreferenceList(MARC, 1, List.of(List.of(ANNE, LEA)))))
                .match();

        assertThat(matching.pairs()).containsExactly(new Pair(ANNE, MARC));
        assertThat(matching.whyNot(LEA, MARC)).singleElement().satisfies(reason -> {
            assertThat(reason.key()).isEqualTo("why-not.content");
            assertThat(reason.arguments()).containsExactly(MARC, LEA);
        });
    }

    @Test
    void who_has_a_place_left_is_not_said_to_have_none() {
        StableMatching matching = Preferences.of(
                        List.of(list(ANNE, MARC, PAUL).withPlaces(2), list(ZOE, PAUL)),
                        List.of(list(MARC, ANNE), list(PAUL, ZOE, ANNE)))
                .match();

        assertThat(matching.pairs()).containsExactly(new Pair(ANNE, MARC), new Pair(ZOE, PAUL));
        assertThat(matching.whyNot(ANNE, PAUL))
                .singleElement()
                .satisfies(reason -> assertThat(reason.arguments()).containsExactly(PAUL, ANNE));
    }

    @Test
    void of_those_who_are_alone_the_side_that_proposes_comes_first() {
        StableMatching matching = Preferences.of(List.of(list(ZOE)), List.of(list(ANNE), list(MARC)))
                .match();

        assertThat(matching.unmatched()).containsExactly(ZOE, ANNE, MARC);
        assertThat(keys(matching.whyNot(ANNE, ANNE))).containsExactly("why-not.side");
    }

    private static List<String> keys(List<Message> messages) {
        return messages.stream().map(Message::key).toList();
    }

    private static PreferenceList list(Participant owner, Participant... choices) {
        return PreferenceList.of(owner, List.of(choices));
    }
}
