package org.cldess.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.cldess.language.Message;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

class CandidatesTest {
    /** A participant with a number whose score is {@code thousandths} for everyone. */
    private record One(String key, int thousandths) {
        Participant participant() {
            return Participant.named(key);
        }
    }

    private static final Message REASON = Texts.WORDS.message("pair", "A", "B");
    private static final One SEEKER = new One("s", 1000);

    private static Criterion<One, One> score() {
        return Criterion.<One, One>of(
                        "worth", (left, right) -> new Appraisal(BigDecimal.valueOf(right.thousandths(), 3), REASON))
                .measured(One::key, One::thousandths, (left, right) -> 1000 * right);
    }

    private static Criteria<One, One> criteria() {
        return Criteria.<One, One>between(One::participant, One::participant).with(score());
    }

    private static Candidates<One, One> among(List<One> all, int maximum) {
        CandidateSearch<One, One> search = CandidateSearch.by(criteria());
        search.putAll(all);
        return search.candidates(SEEKER, maximum);
    }

    private static final List<One> FIVE = List.of(
            new One("e", 900), new One("d", 500), new One("c", 500), new One("b", 500), new One("a", 0), SEEKER);

    private static Score score(String key, String value) {
        return Score.of(Participant.named("s"), Participant.named(key), new BigDecimal(value));
    }

    private static boolean holds(int maximum, Score... scores) {
        return new CandidateCertificate<One, One>(maximum, List.of(scores)).verify(criteria(), SEEKER, FIVE);
    }

    @Test
    void certificates_prove_what_was_found_and_nothing_else() {
        assertThat(among(FIVE, 2).certificate().verify(criteria(), SEEKER, FIVE))
                .isTrue();
        assertThat(among(FIVE, 2).scores()).containsExactly(score("e", "0.9"), score("b", "0.5"));

        assertThat(holds(2, score("e", "0.9"), score("b", "0.5"))).isTrue();
        assertThat(holds(1, score("e", "0.9"))).isTrue();
        assertThat(holds(9, score("e", "0.9"), score("b", "0.5"), score("c", "0.5"), score("d", "0.5")))
                .isTrue();

        assertThat(holds(2, score("e", "0.9"), score("c", "0.5")))
                .as("b comes before c")
                .isFalse();
        assertThat(holds(2, score("b", "0.5"), score("c", "0.5")))
                .as("e is better")
                .isFalse();
        assertThat(holds(2, score("e", "0.9"))).as("there are two").isFalse();
        assertThat(holds(2, score("e", "0.9"), score("b", "0.6")))
                .as("b is worth less")
                .isFalse();
        assertThat(holds(2, score("e", "0.8"), score("b", "0.5")))
                .as("e is worth more")
                .isFalse();
        assertThat(holds(2, score("b", "0.5"), score("e", "0.9")))
                .as("out of order")
                .isFalse();
        assertThat(holds(2, score("e", "0.9"), score("e", "0.9"))).as("twice").isFalse();
        assertThat(holds(2, score("s", "1"), score("e", "0.9")))
                .as("the seeker itself")
                .isFalse();
        assertThat(holds(2, score("f", "0.95"), score("e", "0.9")))
                .as("nobody knows f")
                .isFalse();
        assertThat(holds(1, score("e", "0.9"), score("b", "0.5")))
                .as("one too many")
                .isFalse();
        assertThat(holds(
                        5, score("e", "0.9"), score("b", "0.5"), score("c", "0.5"), score("d", "0.5"), score("a", "0")))
                .as("a is worth nothing")
                .isFalse();
        assertThat(holds(1, Score.of(Participant.named("x"), Participant.named("e"), new BigDecimal("0.9"))))
                .as("of another seeker")
                .isFalse();
    }

    @Test
    void certificates_hold_for_those_alone_who_were_looked_at() {
        CandidateCertificate<One, One> certificate = among(FIVE, 2).certificate();
        List<One> more = new ArrayList<>(FIVE);
        more.add(new One("aa", 500));

        assertThat(certificate.verify(criteria(), SEEKER, more)).isFalse();
        assertThat(certificate.verify(criteria(), SEEKER, FIVE.subList(1, FIVE.size())))
                .isFalse();
        assertThat(certificate.verify(criteria().with(score()), SEEKER, FIVE)).isFalse();
        assertThat(certificate.verify(criteria(), new One("t", 0), FIVE)).isFalse();
        assertThat(certificate.maximum()).isEqualTo(2);
        List<One> twice = new ArrayList<>(FIVE);
        twice.add(FIVE.get(0));
        assertThatThrownBy(() -> certificate.verify(criteria(), SEEKER, twice))
                .isInstanceOf(IllegalArgumentException.class);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> certificate.verify(criteria(), SEEKER, FIVE))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
        }
    }

    @Test
    void certificates_name_nobody_who_misses_a_required_criterion() {
        Criterion<One, One> early = Criterion.<One, One>of(
                        "early",
                        (left, right) ->
                                right.key().compareTo("d") < 0 ? Appraisal.met(REASON) : Appraisal.unmet(REASON))
                .required();
        Criteria<One, One> strict = criteria().with(early);
        CandidateSearch<One, One> search = CandidateSearch.by(strict);
        search.putAll(FIVE);

        assertThat(search.candidates(SEEKER, 1).certificate().verify(strict, SEEKER, FIVE))
                .isTrue();
        assertThat(new CandidateCertificate<One, One>(1, List.of(score("e", "0.9"))).verify(strict, SEEKER, FIVE))
                .isFalse();
    }

    @Test
    void a_check_that_is_interrupted_weighs_no_further_candidate() {
        List<One> weighed = new ArrayList<>();
        Criteria<One, One> interrupting = Criteria.<One, One>between(One::participant, One::participant)
                .with(Criterion.of("interrupting", (left, right) -> {
                    weighed.add(right);
                    Thread.currentThread().interrupt();
                    return Appraisal.unmet(REASON);
                }));
        CandidateCertificate<One, One> nobody = new CandidateCertificate<>(9, List.of());
        try {
            assertThatThrownBy(() -> nobody.verify(interrupting, SEEKER, FIVE))
                    .isInstanceOf(CancellationException.class);
            assertThat(weighed).hasSize(1);
        } finally {
            assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
        }
    }

    @Test
    void every_answer_among_drawn_candidates_is_proved() {
        SplittableRandom random = new SplittableRandom(4);
        for (int instance = 0; instance < Cases.of(100); instance++) {
            List<One> all = IntStream.range(0, random.nextInt(60))
                    .mapToObj(number -> new One("c" + number, random.nextInt(20) * 50))
                    .toList();
            int maximum = random.nextInt(1, 20);
            CandidateCertificate<One, One> certificate = among(all, maximum).certificate();
            assertThat(certificate.verify(criteria(), SEEKER, all)).isTrue();
            List<Score> scores = certificate.scores();
            for (int left = 0; left < scores.size(); left++) {
                List<Score> fewer = new ArrayList<>(scores);
                fewer.remove(left);
                assertThat(new CandidateCertificate<One, One>(maximum, fewer).verify(criteria(), SEEKER, all))
                        .isFalse();
            }
        }
    }

    @Test
    void tells_why_somebody_was_found_and_another_not() {
        Criterion<One, One> early = Criterion.<One, One>of(
                "early",
                (left, right) -> right.key().compareTo("d") < 0
                        ? Appraisal.met(Texts.WORDS.message("pair", right.key(), "tôt"))
                        : Appraisal.unmet(Texts.WORDS.message("pair", right.key(), "tard")));
        CandidateSearch<One, One> search = CandidateSearch.by(criteria().with(early.required()));
        search.putAll(FIVE);
        Candidates<One, One> found = search.candidates(SEEKER, 1);

        assertThat(found.scores()).containsExactly(score("b", "0.5"));
        assertThat(said(found.why(FIVE.get(3)))).containsExactly("A et B", "b et tôt");
        assertThat(found.whyNot(FIVE.get(3))).isEmpty();
        assertThat(found.why(FIVE.get(0))).isEmpty();
        assertThat(said(found.whyNot(FIVE.get(0)))).containsExactly("e et tard");
        assertThat(said(found.whyNot(FIVE.get(2))))
                .containsExactly(
                        "c et b, retenu en dernier, valent autant (0,5) ; c vient après dans l’ordre des identifiants.");
        assertThat(said(found.whyNot(FIVE.get(4))))
                .containsExactly("Rien de ce qui est cherché ne parle pour a.", "A et B");
        assertThat(said(found.whyNot(new One("bb", 100))))
                .containsExactly("bb vaut 0,1 ; b, retenu en dernier, vaut 0,5.");
        assertThat(said(found.whyNot(SEEKER))).containsExactly("s ne peut être présenté à lui-même.");
        assertThat(found.whyNot(new One("aa", 500)))
                .as("as good, and was not among them")
                .isEmpty();
    }

    private static List<String> said(List<Message> messages) {
        return messages.stream()
                .map(message -> message.say(Locale.FRENCH).replaceAll("[\\u00a0\\u202f]", " "))
                .toList();
    }

    @Test
    void one_seeker_and_very_many_candidates_have_an_answer_however_many_are_asked() {
        int many = Cases.areLong() ? 1_000_000 : 50_000;
        SplittableRandom random = new SplittableRandom(9);
        CandidateSearch<One, One> search = CandidateSearch.by(criteria());
        Map<String, Integer> worths = new TreeMap<>();
        for (int number = 0; number < many; number++) {
            One one = new One("c" + number, random.nextInt(1, 1001));
            search.put(one);
            worths.put(one.key(), one.thousandths());
        }
        List<Score> all = search.best(SEEKER, Integer.MAX_VALUE);
        assertThat(all).hasSize(many);
        for (int place = 1; place < many; place++) {
            Score one = all.get(place - 1);
            Score next = all.get(place);
            boolean isInOrder = one.millionths() > next.millionths()
                    || (one.millionths() == next.millionths()
                            && one.right().key().compareTo(next.right().key()) < 0);
            if (!isInOrder
                    || next.millionths()
                            != 1000L
                                    * Objects.requireNonNull(
                                            worths.get(next.right().key()))) {
                throw new AssertionError("%s before %s".formatted(one, next));
            }
        }
        assertThat(search.best(SEEKER, 3)).isEqualTo(all.subList(0, 3));
    }

    @Test
    void bounds_and_weights_beyond_reason_keep_their_meaning() {
        Criterion<One, One> far = score().sharingAtMost(
                        left -> Map.of("x", Integer.MAX_VALUE, "y", Integer.MIN_VALUE),
                        right -> Set.of(right.thousandths() % 2 == 0 ? "x" : "y"))
                .weight(new BigDecimal("999999.999999"));
        CandidateSearch<One, One> search = CandidateSearch.by(
                Criteria.<One, One>between(One::participant, One::participant).with(far));
        search.putAll(FIVE);

        assertThat(search.best(SEEKER, 1).get(0).value()).isEqualByComparingTo("899999.999999");
        Criterion<One, One> slight = score().weight(new BigDecimal("0.0000001"));
        CandidateSearch<One, One> vain = CandidateSearch.by(
                Criteria.<One, One>between(One::participant, One::participant).with(slight));
        vain.putAll(FIVE);
        assertThat(vain.best(SEEKER, 9)).as("all round to nothing").isEmpty();
        for (String weight : List.of("0", "-1", "-1000000")) {
            assertThatThrownBy(() -> score().weight(new BigDecimal(weight)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("give a weight above 0");
        }
    }
}
