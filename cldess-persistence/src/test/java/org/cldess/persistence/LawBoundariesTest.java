package org.cldess.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;
import org.cldess.rule.Finding;
import org.cldess.rulebook.Rulebook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks the rules on money at the days and cents where the law changes its answer. Each line of {@code
 * law-boundaries.tsv} changes facts of {@code law-boundaries.json}; its outcome was worked out from the figures of the
 * law, not from the rules.
 */
class LawBoundariesTest {
    private static final LocalDate DAY = LocalDate.of(2031, 1, 1);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNode DOSSIER = JSON.readTree(text("law-boundaries.json"));

    private record Case(String rule, String outcome, String at, String says, String facts) {
        static Case of(String line) {
            String[] cells = line.split("\t");
            return new Case(cells[0], cells[1], cells[2], cells[3], cells[4]);
        }

        void check() {
            AlteredFile file = AlteredFile.of(DOSSIER.deepCopy());
            JSON.readTree(facts).properties().forEach(fact -> file.set(fact.getKey(), fact.getValue()));
            Dossier dossier = DossierFile.read(file.bytes()).orElseThrow().seenOn(DAY);
            String place = file.pointer(at);
            List<Finding> found = Rulebook.france().find(rule).orElseThrow().check(dossier, DAY).stream()
                    .filter(finding -> finding.path().equals(place))
                    .toList();

            assertThat(found).hasSize(1);
            Finding finding = found.get(0);
            assertThat(finding.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .as(finding.message(Locale.ENGLISH))
                    .isEqualTo(outcome);
        }
    }

    private static String text(String name) {
        try (InputStream file = LawBoundariesTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> the_answer_changes_on_the_day_and_at_the_cent_of_the_law() {
        return text("law-boundaries.tsv")
                .lines()
                .skip(1)
                .map(Case::of)
                .map(one -> DynamicTest.dynamicTest(one.rule() + ": " + one.says(), one::check));
    }
}
