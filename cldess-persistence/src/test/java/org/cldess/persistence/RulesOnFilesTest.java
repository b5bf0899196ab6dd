package org.cldess.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;
import org.cldess.rule.Finding;
import org.cldess.rule.Rule;
import org.cldess.rulebook.Rulebook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every shipped rule on the sample’s file with other facts in it, as {@code rule-cases.json} tells them: one rule, one sentence, the facts,
 * the place and the outcome.
 */
class RulesOnFilesTest {
    private static final Path SAMPLE = Path.of("../examples/command-line/src/main/dossiers/grasse.json");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final JsonMapper JSON = JsonMapper.shared();

    private static List<JsonNode> cases() {
        try (InputStream file = RulesOnFilesTest.class.getResourceAsStream("rule-cases.json")) {
            return JSON.readTree(Objects.requireNonNull(file)).valueStream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> judges_the_file() {
        return cases().stream()
                .map(told -> DynamicTest.dynamicTest(
                        told.get("rule").asString() + ": " + told.get("says").asString(), () -> judge(told)));
    }

    private static void judge(JsonNode told) throws IOException {
        AlteredFile file = AlteredFile.of(JSON.readTree(Files.readAllBytes(SAMPLE)));
        if (told.has("without")) {
            told.get("without").valueStream().forEach(place -> file.remove(place.asString()));
        }
        if (told.has("facts")) {
            told.get("facts").properties().forEach(fact -> file.set(fact.getKey(), fact.getValue()));
        }
        Dossier dossier = DossierFile.read(file.bytes()).orElseThrow();
        String place = file.pointer(told.get("at").asString());

        Rule<Dossier> rule = Rulebook.france().find(told.get("rule").asString()).orElseThrow();

        LocalDate day = told.has("day") ? LocalDate.parse(told.get("day").asString()) : TODAY;
        List<Finding> findings = rule.check(dossier.seenOn(day), day);

        assertThat(findings).extracting(Finding::path).containsOnlyOnce(place);
        Finding finding = findings.stream()
                .filter(found -> found.path().equals(place))
                .findFirst()
                .orElseThrow();
        assertThat(code(finding))
                .as(finding.message(Locale.ENGLISH))
                .isEqualTo(told.get("outcome").asString());
        if (told.has("missing")) {
            assertThat(finding.missing())
                    .containsExactlyElementsOf(told.get("missing")
                            .valueStream()
                            .map(missing -> file.pointer(missing.asString()))
                            .toList());
        }
    }

    private static String code(Finding finding) {
        return finding.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Set<String> rulesWith(Predicate<String> outcome) {
        return cases().stream()
                .filter(told -> outcome.test(told.get("outcome").asString()))
                .map(told -> told.get("rule").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_rule_is_seen_kept_and_broken() {
        Map<String, Set<String>> seen =
                Map.of("complies", rulesWith("complies"::equals), "breached", rulesWith("breached"::equals));
        Set<String> shipped = Rulebook.france().rules().stream()
                .map(Rule::code)
                .filter(code -> code.matches("(CTR|CHA|ESS|SIA|PUR|PLN|GRT|AID|PRG|JUR|FIN|OBJ|IND|DAT|FRM|ACT)-.*"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(seen.get("complies")).containsAll(shipped);
        // Until 8 August 2015 a Region could act in any matter of its interest: CTR-07 cannot be broken. ESS-14 gives a
        // right.
        assertThat(seen.get("breached"))
                .containsAll(shipped.stream()
                        .filter(code -> !Set.of("CTR-07", "ESS-14").contains(code))
                        .toList());
    }
}
