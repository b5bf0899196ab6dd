package org.cldess.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.language.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that each check of a certificate rejects a certificate that passes all other checks. */
class ForgedCandidatesTest {
    /** A participant whose score is {@code thousandths} for everyone. */
    private record One(String key, int thousandths) {
        Participant participant() {
            return Participant.named(key);
        }
    }

    private static final One SEEKER = new One("s", 1000);
    private static final List<One> ALL = List.of(
            SEEKER, new One("a", 0), new One("b", 500), new One("c", 500), new One("d", 500), new One("e", 900));

    private record Forgery(String clause, CandidateCertificate<One, One> certificate) {
        @Override
        public String toString() {
            return clause;
        }
    }

    private static Stream<Forgery> forgeries() {
        Score ofAnother = Score.of(Participant.named("t"), Participant.named("e"), new BigDecimal("0.9"));
        return Stream.of(
                new Forgery("for the seeker", certificate(2, ofAnother, score("b", "0.5"))),
                forged("not the seeker", 2, score("s", "1"), score("e", "0.9")),
                forged(
                        "somebody who is worth something",
                        5,
                        score("e", "0.9"),
                        score("b", "0.5"),
                        score("c", "0.5"),
                        score("d", "0.5"),
                        score("a", "0")),
                forged("the best first", 2, score("b", "0.5"), score("e", "0.9")),
                forged("of equals the first key first", 3, score("e", "0.9"), score("c", "0.5"), score("b", "0.5")),
                forged("each once", 2, score("e", "0.9"), score("e", "0.9")),
                forged(
                        "no more than asked",
                        3,
                        score("e", "0.9"),
                        score("b", "0.5"),
                        score("c", "0.5"),
                        score("d", "0.5")),
                forged("one of the candidates", 2, score("f", "0.95"), score("e", "0.9")),
                forged("worth what is said", 2, score("e", "0.91"), score("b", "0.5")),
                forged("nobody better left out", 1, score("b", "0.5")),
                forged("nobody equal of an earlier key left out", 2, score("e", "0.9"), score("c", "0.5")),
                forged("nobody left out where there is room", 3, score("e", "0.9"), score("b", "0.5")));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void a_certificate_that_one_clause_alone_refuses_is_refused(Forgery forged) {
        assertThat(forged.certificate().verify(criteria(), SEEKER, ALL)).isFalse();
    }

    @Test
    void the_same_without_the_fault_is_accepted() {
        assertThat(accepts(2, score("e", "0.9"), score("b", "0.5"))).isTrue();
        assertThat(accepts(1, score("e", "0.9"))).isTrue();
        assertThat(accepts(5, score("e", "0.9"), score("b", "0.5"), score("c", "0.5"), score("d", "0.5")))
                .isTrue();
    }

    private static boolean accepts(int maximum, Score... scores) {
        return certificate(maximum, scores).verify(criteria(), SEEKER, ALL);
    }

    private static Forgery forged(String clause, int maximum, Score... scores) {
        return new Forgery(clause, certificate(maximum, scores));
    }

    private static CandidateCertificate<One, One> certificate(int maximum, Score... scores) {
        return new CandidateCertificate<>(maximum, List.of(scores));
    }

    private static Criteria<One, One> criteria() {
        Message reason = Message.of("valeur", "worth");
        return Criteria.<One, One>between(One::participant, One::participant)
                .with(Criterion.<One, One>of(
                                "worth",
                                (left, right) -> new Appraisal(BigDecimal.valueOf(right.thousandths(), 3), reason))
                        .measured(One::key, One::thousandths, (left, right) -> 1000 * right));
    }

    private static Score score(String key, String value) {
        return Score.of(SEEKER.participant(), Participant.named(key), new BigDecimal(value));
    }
}
