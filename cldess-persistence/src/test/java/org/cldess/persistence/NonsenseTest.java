package org.cldess.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;
import org.cldess.rule.Finding;
import org.cldess.rulebook.Rulebook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Spoils one thing of the sample file: an order of days, a name, an amount. A case in {@code nonsense-cases.json}
 * gives a sentence, the wrong values, the rule that finds them and, unless the place has no id, where.
 */
class NonsenseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNode SAMPLE =
            JSON.readTree(Path.of("../examples/command-line/src/main/dossiers/grasse.json"));

    /** What the rules say of the sample itself. */
    private static final Set<String> KNOWN =
            told(DossierFile.read(AlteredFile.of(SAMPLE).bytes()).orElseThrow());

    private static List<JsonNode> cases() {
        try (InputStream file = NonsenseTest.class.getResourceAsStream("nonsense-cases.json")) {
            return JSON.readTree(Objects.requireNonNull(file)).valueStream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> told(Dossier dossier) {
        return Rulebook.france().check(dossier, TODAY).breached().stream()
                .map(NonsenseTest::told)
                .collect(Collectors.toSet());
    }

    private static String told(Finding finding) {
        return finding.code() + " " + finding.path();
    }

    @TestFactory
    Stream<DynamicTest> a_rule_finds_what_makes_no_sense() {
        return cases().stream()
                .map(told -> DynamicTest.dynamicTest(told.get("says").asString(), () -> find(told)));
    }

    private static void find(JsonNode told) {
        AlteredFile file = AlteredFile.of(SAMPLE.deepCopy());
        told.get("facts")
                .properties()
                .forEach(fact -> file.set(fact.getKey(), fact.getValue().deepCopy()));
        Set<String> found = told(DossierFile.read(file.bytes()).orElseThrow());
        found.removeAll(KNOWN);
        String rule = told.get("finds").asString();

        if (told.has("at")) {
            assertThat(found).contains(rule + " " + file.pointer(told.get("at").asString()));
        } else {
            assertThat(found).anyMatch(one -> one.startsWith(rule + " "));
        }
    }
}
