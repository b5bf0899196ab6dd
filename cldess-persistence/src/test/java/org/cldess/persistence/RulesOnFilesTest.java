package org.cldess.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;
import org.cldess.rule.Finding;
import org.cldess.rule.Rule;
import org.cldess.rulebook.Rulebook;
import org.cldess.testing.Cases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks every shipped rule on variants of the sample file. Each case in {@code rule-cases.json} gives a rule, a
 * sentence, the changed values, the place and the outcome.
 */
class RulesOnFilesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNode SAMPLE =
            JSON.readTree(Path.of("../examples/command-line/src/main/dossiers/grasse.json"));

    private static final Pattern THING = Pattern.compile("^/[^/]+(/[^/]+)?");

    private static List<JsonNode> cases() {
        try (InputStream file = RulesOnFilesTest.class.getResourceAsStream("rule-cases.json")) {
            return JSON.readTree(Objects.requireNonNull(file)).valueStream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The families of the rules on money, by their prefix. */
    private static final Set<String> MONEY = Set.of("GRT", "AID", "FIN", "PUR", "PRG", "JUR");

    private static final int PREFIX = 3;

    /** The sample with the changes of one case, or of several cases that change and check different things. */
    private static final class CaseFile {
        /** The instance whose dossiers are cached. */
        private static @Nullable CaseFile read;

        private final List<JsonNode> cases = new ArrayList<>();
        private final Set<String> set = new TreeSet<>();
        private final Set<String> seen = new TreeSet<>();
        private final Map<LocalDate, Dossier> dossiers = new HashMap<>();
        private @Nullable AlteredFile altered;

        static CaseFile of(JsonNode one) {
            CaseFile file = new CaseFile();
            file.add(one);
            return file;
        }

        void add(JsonNode one) {
            cases.add(one);
            set.addAll(set(one));
            seen.addAll(seen(one));
        }

        boolean hasRoomFor(JsonNode one) {
            return Collections.disjoint(set, set(one))
                    && Collections.disjoint(set, seen(one))
                    && Collections.disjoint(seen, set(one));
        }

        private static Set<String> set(JsonNode one) {
            return things(Stream.concat(
                    texts(one, "without"), one.has("facts") ? one.get("facts").propertyNames().stream() : Stream.of()));
        }

        private static Set<String> seen(JsonNode one) {
            return things(Stream.concat(Stream.of(one.get("at").asString()), texts(one, "missing")));
        }

        /**
         * Returns the thing that contains each place: the first two steps of the pointer, such as {@code
         * /actors/apeas}.
         */
        private static Set<String> things(Stream<String> places) {
            return places.map(place -> THING.matcher(place))
                    .filter(Matcher::find)
                    .map(Matcher::group)
                    .collect(Collectors.toSet());
        }

        AlteredFile file() {
            if (altered == null) {
                AlteredFile file = AlteredFile.of(SAMPLE.deepCopy());
                for (JsonNode one : cases) {
                    texts(one, "without").forEach(file::remove);
                    if (one.has("facts")) {
                        one.get("facts")
                                .properties()
                                .forEach(fact ->
                                        file.set(fact.getKey(), fact.getValue().deepCopy()));
                    }
                }
                altered = file;
            }
            return altered;
        }

        Dossier dossier(LocalDate day) {
            if (read != this) {
                if (read != null) {
                    read.dossiers.clear();
                }
                read = this;
            }
            return dossiers.computeIfAbsent(
                    day, it -> DossierFile.read(file().bytes()).orElseThrow().seenOn(day));
        }
    }

    private static Stream<String> texts(JsonNode told, String name) {
        return told.has(name) ? told.get(name).valueStream().map(JsonNode::asString) : Stream.of();
    }

    /** Combines unrelated cases in one file in the short ring. */
    private static List<CaseFile> files(boolean ofMoney) {
        List<CaseFile> files = new ArrayList<>();
        for (JsonNode one : cases().stream()
                .filter(told -> MONEY.contains(told.get("rule").asString().substring(0, PREFIX)) == ofMoney)
                .toList()) {
            files.stream()
                    .filter(file -> !Cases.areLong() && file.hasRoomFor(one))
                    .findFirst()
                    .ifPresentOrElse(file -> file.add(one), () -> files.add(CaseFile.of(one)));
        }
        return files;
    }

    @TestFactory
    Stream<DynamicTest> judges_the_contract_its_actors_and_its_actions() {
        return judged(files(false));
    }

    @TestFactory
    Stream<DynamicTest> judges_the_money() {
        return judged(files(true));
    }

    private static Stream<DynamicTest> judged(List<CaseFile> files) {
        return files.stream()
                .flatMap(file -> file.cases.stream()
                        .map(told -> DynamicTest.dynamicTest(
                                told.get("rule").asString() + ": "
                                        + told.get("says").asString(),
                                () -> judge(told, file))));
    }

    /** If a case fails in a shared file, only its result in a file of its own counts. */
    private static void judge(JsonNode told, CaseFile file) {
        try {
            judged(told, file);
        } catch (AssertionError | RuntimeException beside) {
            judged(told, CaseFile.of(told));
        }
    }

    private static void judged(JsonNode told, CaseFile written) {
        AlteredFile file = written.file();
        LocalDate day = told.has("day") ? LocalDate.parse(told.get("day").asString()) : TODAY;
        Dossier dossier = written.dossier(day);
        String place = file.pointer(told.get("at").asString());

        Rule<Dossier> rule = Rulebook.france().find(told.get("rule").asString()).orElseThrow();

        List<Finding> findings = rule.check(dossier, day);

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
                    .containsExactlyElementsOf(
                            texts(told, "missing").map(file::pointer).toList());
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
                .filter(code ->
                        code.matches("(CTR|CHA|ESS|SIA|PUR|PLN|GRT|AID|PRG|JUR|FIN|OBJ|IND|DAT|FRM|ACT|COH)-.*"))
                .collect(Collectors.toCollection(TreeSet::new));

        // FIN-12 looks only at movements that breach it.
        assertThat(seen.get("complies"))
                .containsAll(
                        shipped.stream().filter(code -> !code.equals("FIN-12")).toList());
        // CTR-07 cannot be breached, because until 8 August 2015 a Region could act in any matter of regional interest.
        // ESS-14 grants a right.
        assertThat(seen.get("breached"))
                .containsAll(shipped.stream()
                        .filter(code -> !Set.of("CTR-07", "ESS-14").contains(code))
                        .toList());
    }
}
