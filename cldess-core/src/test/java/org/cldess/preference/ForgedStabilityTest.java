package org.cldess.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that each check of a certificate rejects a certificate that passes all other checks. */
class ForgedStabilityTest {
    private static final Participant ANNE = Participant.named("Anne");
    private static final Participant LEA = Participant.named("Léa");
    private static final Participant MARC = Participant.named("Marc");
    private static final Participant PAUL = Participant.named("Paul");
    private static final Pair ANNE_MARC = new Pair(ANNE, MARC);
    private static final Pair ANNE_PAUL = new Pair(ANNE, PAUL);

    /** Anne prefers Marc to Paul, and both accept her. */
    private static final Preferences ASKED =
            Preferences.of(List.of(list(ANNE, MARC, PAUL)), List.of(list(MARC, ANNE), list(PAUL, ANNE)));

    private record Forgery(String clause, Preferences asked, List<Pair> pairs) {
        @Override
        public String toString() {
            return clause;
        }
    }

    private static Stream<Forgery> forgeries() {
        Preferences twoPlaces = Preferences.of(
                List.of(list(ANNE, MARC).withPlaces(2)),
                List.of(list(MARC, ANNE).withPlaces(2)));
        Preferences unlistedByMarc = Preferences.of(List.of(list(ANNE, MARC)), List.of(list(MARC)));
        Preferences unlistedByAnne = Preferences.of(List.of(list(ANNE)), List.of(list(MARC, ANNE)));
        Preferences onePlaceOfMarc =
                Preferences.of(List.of(list(ANNE, MARC), list(LEA, MARC)), List.of(list(MARC, ANNE, LEA)));
        Preferences all = Preferences.of(
                List.of(list(ANNE, MARC, PAUL), list(LEA, MARC)), List.of(list(MARC, ANNE, LEA), list(PAUL, ANNE)));
        return Stream.of(
                new Forgery("each pair once", twoPlaces, List.of(ANNE_MARC, ANNE_MARC)),
                new Forgery("who proposes on the left", ASKED, List.of(new Pair(MARC, ANNE))),
                new Forgery("a pair that the left lists", unlistedByAnne, List.of(ANNE_MARC)),
                new Forgery("a pair that the right lists", unlistedByMarc, List.of(ANNE_MARC)),
                new Forgery("no more partners than places on the left", ASKED, List.of(ANNE_MARC, ANNE_PAUL)),
                new Forgery(
                        "no more partners than places on the right",
                        onePlaceOfMarc,
                        List.of(ANNE_MARC, new Pair(LEA, MARC))),
                new Forgery("nobody who would leave for another", all, List.of(ANNE_PAUL, new Pair(LEA, MARC))),
                new Forgery("nobody who would leave a free place", ASKED, List.of()));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void a_certificate_that_one_clause_alone_refuses_is_refused(Forgery forged) {
        assertThat(new StabilityCertificate(forged.pairs()).verify(forged.asked()))
                .isFalse();
    }

    @Test
    void the_stable_pairs_are_accepted() {
        assertThat(new StabilityCertificate(List.of(ANNE_MARC)).verify(ASKED)).isTrue();
        assertThat(ASKED.match().pairs()).containsExactly(ANNE_MARC);
    }

    private static PreferenceList list(Participant owner, Participant... choices) {
        return PreferenceList.of(owner, List.of(choices));
    }
}
