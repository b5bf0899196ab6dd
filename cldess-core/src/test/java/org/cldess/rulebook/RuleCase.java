package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.sample.ChangedDossier;
import org.cldess.sample.JsonText;
import org.cldess.testing.Cases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * A rule, some changed facts of a dossier, a place and the outcome there, which was worked out from the law.
 *
 * @param base the dossier
 * @param rule the code of the rule
 * @param says what is the case, in words
 * @param day the day of the check
 * @param facts the new values, by place
 * @param without the places of what is not recorded
 * @param at the place that is judged
 * @param outcome the outcome, in lower case
 * @param missing the facts that are missing; empty if the case does not name them
 */
record RuleCase(
        Base base,
        String rule,
        String says,
        LocalDate day,
        Map<String, @Nullable Object> facts,
        List<String> without,
        String at,
        String outcome,
        List<String> missing) {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate LATER = LocalDate.of(2031, 1, 1);
    private static final Path GRASSE = Path.of("../examples/command-line/src/main/dossiers/grasse.json");

    /** A dossier that cases change. */
    enum Base {
        /** The sample file. */
        SAMPLE(file(GRASSE)),
        /** A small dossier with one thing of each kind that the rules on money judge. */
        MONEY(text("law-boundaries.json"));

        private final ChangedDossier dossier;

        ChangedDossier dossier() {
            return dossier;
        }

        Base(String json) {
            dossier = ChangedDossier.of(json);
        }
    }

    /** Returns the cases about the sample file: {@code rule-cases.json}. */
    static List<RuleCase> ofSample() {
        return of("rule-cases.json");
    }

    /** Returns the cases of what makes no sense: {@code nonsense-cases.json}. */
    static List<RuleCase> ofNonsense() {
        return of("nonsense-cases.json");
    }

    @SuppressWarnings("unchecked") // the file is a list of objects
    private static List<RuleCase> of(String name) {
        return ((List<Map<String, @Nullable Object>>) Objects.requireNonNull(JsonText.read(text(name))))
                .stream().map(RuleCase::of).toList();
    }

    @SuppressWarnings("unchecked") // the fields have these types
    private static RuleCase of(Map<String, @Nullable Object> told) {
        return new RuleCase(
                Base.SAMPLE,
                (String) told.getOrDefault("rule", told.get("finds")),
                (String) told.get("says"),
                told.containsKey("day") ? LocalDate.parse((String) told.get("day")) : TODAY,
                (Map<String, @Nullable Object>) told.getOrDefault("facts", Map.of()),
                (List<String>) told.getOrDefault("without", List.of()),
                (String) told.getOrDefault("at", ""),
                (String) told.getOrDefault("outcome", Ruling.name(Outcome.BREACHED)),
                (List<String>) told.getOrDefault("missing", List.of()));
    }

    /** Returns the cases about the days and cents of the rules on money: {@code law-boundaries.tsv}. */
    static List<RuleCase> ofMoney() {
        return text("law-boundaries.tsv").lines().skip(1).map(RuleCase::ofLine).toList();
    }

    private static RuleCase ofLine(String line) {
        String[] cells = line.split("\t");
        return new RuleCase(
                Base.MONEY,
                cells[0],
                cells[3],
                LATER,
                JsonText.object(cells[4]),
                List.of(),
                cells[2],
                cells[1],
                List.of());
    }

    private static String file(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        try (InputStream file = RuleCase.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the dossier of this case. */
    ChangedDossier dossier() {
        ChangedDossier changed = base.dossier;
        for (String place : without) {
            changed = changed.without(place);
        }
        for (Map.Entry<String, @Nullable Object> fact : facts.entrySet()) {
            changed = changed.with(fact.getKey(), fact.getValue());
        }
        return changed;
    }

    /** Returns the places that this case changes. */
    List<String> changed() {
        return Stream.concat(without.stream(), facts.keySet().stream()).toList();
    }

    DynamicTest test() {
        return DynamicTest.dynamicTest(rule + ": " + says, this::check);
    }

    /** Asserts that the rule finds the outcome. In the long ring, the dossier must be valid as well. */
    private void check() {
        ChangedDossier dossier = dossier();
        Ruling ruling = Ruling.of(rule, Cases.areLong() ? dossier.checked() : dossier.dossier(), day);
        Finding finding = ruling.at(dossier.pointer(at));

        assertThat(Ruling.name(finding.outcome()))
                .as(finding.message(Locale.ENGLISH))
                .isEqualTo(outcome);
        if (!missing.isEmpty()) {
            assertThat(finding.missing())
                    .containsExactlyElementsOf(
                            missing.stream().map(dossier::pointer).toList());
        }
    }
}
