package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.cldess.actor.Actor;
import org.cldess.dossier.Dossier;
import org.cldess.matching.Criteria;
import org.cldess.matching.Score;
import org.cldess.matching.criterion.NeedCriteria;
import org.cldess.matching.criterion.SoughtNeed;
import org.cldess.need.Need;
import org.cldess.persistence.DossierFile;
import org.cldess.territory.Gazetteer;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MatchCommandTest {
    private static final Path GRASSE = Path.of("src/main/dossiers/grasse.json");

    private static List<JsonNode> list(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false).toList();
    }

    @Test
    void proposes_who_may_answer_a_need_with_score_and_reasons() {
        Run run = Run.of("match", GRASSE, "--need", "n-centifolia-2", "--top", "2", "--json");

        assertThat(run.status()).isZero();
        List<JsonNode> matches = list(run.json().get("matches"));
        assertThat(matches).isNotEmpty().hasSizeLessThanOrEqualTo(2);
        for (JsonNode match : matches) {
            assertThat(match.get("actor").stringValue()).isNotEqualTo("centifolia");
            assertThat(match.get("score").decimalValue()).isPositive();
            assertThat(list(match.get("reasons"))).isNotEmpty();
        }
        assertThat(matches.stream().<BigDecimal>map(match -> match.get("score").decimalValue()))
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void tells_of_every_other_actor_why_not() {
        JsonNode answer = Run.of("match", GRASSE, "--need", "n-centifolia-2", "--top", "500", "--json")
                .json();

        List<String> matched = list(answer.get("matches")).stream()
                .map(match -> match.get("actor").stringValue())
                .toList();
        List<JsonNode> rejected = list(answer.get("rejected"));
        assertThat(rejected).isNotEmpty().allSatisfy(each -> {
            assertThat(list(each.get("reasons"))).isNotEmpty();
            assertThat(matched).doesNotContain(each.get("actor").stringValue());
        });
        assertThat(rejected.stream().map(each -> each.get("actor").stringValue()))
                .isSorted()
                .doesNotContain("centifolia");
    }

    /** For each need, the search gives the same result as scoring all actors. */
    @Test
    void proposes_whom_scoring_everybody_would() {
        LocalDate day = LocalDate.of(2014, 6, 30);
        Dossier dossier = DossierFile.read(GRASSE).orElseThrow().seenOn(day);
        Criteria<SoughtNeed, Actor> criteria = NeedCriteria.usual(
                dossier.network(day),
                Gazetteer.ofFrance(),
                actor -> dossier.charter().value().orElseThrow().hasSigned(actor, day));
        int found = 0;
        int asked = 0;
        for (Actor seeker : dossier.actors()) {
            for (Need need : seeker.needs().value().orElse(List.of())) {
                if (asked++ % (Cases.areLong() ? 1 : 4) > 0) {
                    continue;
                }
                SoughtNeed sought = new SoughtNeed(seeker, need);
                List<String> scored = criteria.score(List.of(sought), dossier.actors()).list().stream()
                        .sorted(Comparator.comparing(Score::value).reversed().thenComparing(Score::right))
                        .map(score -> score.right().key() + " " + score.value())
                        .toList();
                JsonNode answer = Run.of(
                                "match",
                                GRASSE,
                                "--need",
                                need.id(),
                                "--top",
                                500,
                                "--audience",
                                "facilitator",
                                "--json")
                        .json();

                assertThat(list(answer.get("matches")).stream()
                                .map(match -> match.get("actor").stringValue() + " "
                                        + match.get("score").decimalValue()))
                        .containsExactlyElementsOf(scored);
                found += scored.size();
            }
        }
        assertThat(found).isGreaterThan(Cases.areLong() ? 20 : 5);
    }

    @Test
    void says_it_to_people_in_their_language() {
        Run french = Run.of("match", GRASSE, "--need", "n-centifolia-2");
        Run english = Run.of("match", GRASSE, "--need", "n-centifolia-2", "--lang", "en");

        assertThat(french.out()).contains("cherche", "1. ", "score", "propose");
        assertThat(english.out()).contains("looks for", "1. ", "score", "offers");
    }

    @Test
    void refuses_a_need_that_is_not_there_and_names_those_that_are() {
        Run run = Run.of("match", GRASSE, "--need", "n-inconnu", "--json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.json().get("error").get("message").stringValue()).contains("n-inconnu", "n-centifolia-2");
    }

    @Test
    void asks_for_one_at_least() {
        Run run = Run.of("match", GRASSE, "--need", "n-centifolia-2", "--top", "0", "--json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.json().get("error").get("message").stringValue()).contains("--top");
    }
}
