package org.cldess;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cldess.contract.Contract;
import org.cldess.language.Words;
import org.cldess.rule.Rule;
import org.cldess.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

/**
 * The packages of the module that each package may use, and what no package may use. {@link LayoutTest} plants a
 * fault for each test.
 */
class ArchitectureTest {
    /** The packages in reading order: each may use those before it, and its own packages of {@code internal}. */
    private static final List<String> READING_ORDER = List.of(
            "language",
            "difference",
            "validation",
            "store",
            "disclosure",
            "known",
            "component",
            "component.constraint",
            "identity",
            "form",
            "thing",
            "reading",
            "rule",
            "money",
            "consistency",
            "territory",
            "constraint",
            "signing",
            "privacy",
            "own",
            "accreditation",
            "need",
            "actor.kind",
            "actor",
            "actor.rule",
            "duplicate",
            "ess",
            "deliberation",
            "deliberation.rule",
            "decision",
            "governance",
            "network",
            "charter.text",
            "charter",
            "charter.rule",
            "contract.kind",
            "contract.text",
            "contract.party",
            "contract.amendment",
            "contract",
            "contract.rule",
            "agreement",
            "financing",
            "financing.rule",
            "indicator.formula",
            "indicator",
            "indicator.rule",
            "action",
            "aid",
            "call.application",
            "grant.claim",
            "grant",
            "purchase",
            "ledger",
            "ledger.rule",
            "purchase.spending",
            "aid.ceiling",
            "grant.rule",
            "aid.rule",
            "outcome",
            "gathering",
            "narrative",
            "call.jury",
            "call",
            "call.award",
            "call.rule",
            "matching",
            "matching.criterion",
            "matching.introduction",
            "encounter",
            "encounter.plan",
            "exchange",
            "preference",
            "mixing",
            "purchase.rule",
            "planning",
            "planning.rule",
            "accessibility",
            "accessibility.rule",
            "dossier",
            "dossier.pointer",
            "dossier.query",
            "dossier.rule",
            "event",
            "budget",
            "rulebook",
            "act",
            "person");

    /** The packages of {@code internal}, each with the packages that it may use. Any package may use them. */
    private static final Map<String, Set<String>> INTERNAL = Map.ofEntries(
            Map.entry("internal.acceptance", Set.of("internal.interruption")),
            Map.entry("internal.access", Set.of()),
            Map.entry("internal.assignment", Set.of("internal.auction", "internal.interruption")),
            Map.entry("internal.auction", Set.of("internal.interruption")),
            Map.entry("internal.blossom", Set.of("internal.interruption", "internal.order")),
            Map.entry("internal.code", Set.of()),
            Map.entry("internal.flow", Set.of("internal.auction", "internal.interruption")),
            Map.entry("internal.graph", Set.of("internal.interruption", "internal.random")),
            Map.entry("internal.interruption", Set.of()),
            Map.entry("internal.knapsack", Set.of("internal.interruption")),
            Map.entry("internal.mixing", Set.of("internal.flow", "internal.interruption", "internal.random")),
            Map.entry("internal.narrowing", Set.of()),
            Map.entry("internal.number", Set.of()),
            Map.entry("internal.order", Set.of("internal.interruption")),
            Map.entry("internal.pointer", Set.of()),
            Map.entry("internal.random", Set.of()),
            Map.entry("internal.refusal", Set.of("language", "validation")),
            Map.entry("internal.search", Set.of("internal.interruption", "internal.order")),
            Map.entry("internal.text", Set.of()),
            Map.entry("internal.timetable", Set.of("internal.flow", "internal.interruption")),
            Map.entry("internal.wording", Set.of("component", "form", "known", "language", "thing")));

    /** The classes of the library, without the modules that are never published. */
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.cldess")
            .that(resideOutsideOfPackages("org.cldess.testing..", "org.cldess.processor..", "org.cldess.generators.."));

    private static final Layout LAYOUT = new Layout(CLASSES, Path.of("src/main/java"), exported());

    /** Returns the packages that {@code module-info.java} exports to all. */
    private static Set<String> exported() {
        try {
            return Pattern.compile("exports ([\\w.]+);")
                    .matcher(Files.readString(Path.of("src/main/java/module-info.java")))
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void looks_at_the_classes_of_this_module() {
        assertThat(CLASSES.contain(Contract.class)).isTrue();
        assertThat(CLASSES.contain(Rulebook.class)).isTrue();
        assertThat(CLASSES.contain(Rule.class)).isTrue();
        assertThat(CLASSES.contain("org.cldess.internal.flow.PairingSolver")).isTrue();
        assertThat(CLASSES.contain(ArchitectureTest.class)).isFalse();
        assertThat(LAYOUT.exported()).contains("org.cldess.known").doesNotContain("org.cldess.internal.flow");
    }

    @Test
    void every_package_has_its_place_in_the_reading_order() {
        Set<String> expected = new TreeSet<>(READING_ORDER);
        expected.addAll(INTERNAL.keySet());

        assertThat(LAYOUT.packages()).isEqualTo(expected);
    }

    @Test
    void a_package_uses_only_those_before_it() {
        assertThat(LAYOUT.backwards(READING_ORDER, INTERNAL)).isEmpty();
    }

    @Test
    void no_package_uses_one_that_uses_it() {
        slices().matching("org.cldess.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void no_more_than_five_files_of_a_package_use_each_other_in_a_circle() {
        assertThat(LAYOUT.cycles(5)).isEmpty();
    }

    @Test
    void no_package_shows_more_than_twenty_types() {
        assertThat(LAYOUT.crowded(20)).isEmpty();
    }

    /** {@link ForbiddenCallsTest} plants each of these calls, and a few that are allowed. */
    @Test
    void nothing_reads_a_clock_draws_a_number_or_touches_a_file() {
        Set<String> uses = ForbiddenCalls.in(CLASSES);
        uses.removeIf(use -> use.endsWith(RESOURCE) && isReader(use.substring(0, use.indexOf(':'))));

        assertThat(uses).isEqualTo(ALLOWED.keySet());
    }

    /** {@link LocaleDataCallsTest} plants such calls. */
    @Test
    void no_word_or_number_comes_from_the_languages_of_java() {
        assertThat(LocaleDataCalls.in(CLASSES))
                .as("the sentences of an application with quoting apostrophes; the library has none")
                .isNotEmpty()
                .allMatch(use -> use.startsWith("org.cldess.language.Sentence: java.text.MessageFormat."));
    }

    private static final String RESOURCE = ": java.lang.Class.getResourceAsStream";

    /** The uses that change no result, each with the reason. */
    private static final Map<String, String> ALLOWED = new TreeMap<>(Map.of(
            "org.cldess.internal.assignment.Shortlists: java.util.stream.IntStream.parallel",
            "two threads fill separate parts of one array",
            "org.cldess.internal.auction.PairScan: java.util.stream.IntStream.parallel",
            "each thread keeps its own best pairs, which are merged in the order of the blocks",
            "org.cldess.internal.flow.PairOrder: java.util.Arrays.parallelPrefix",
            "sums of whole numbers, which are the same in every order",
            "org.cldess.internal.auction.PairScan: java.lang.Thread.currentThread",
            "its helpers stop when it is interrupted",
            "org.cldess.internal.interruption.Interruption: java.lang.Thread.currentThread",
            "an interrupted thread gets an exception, never another result",
            "org.cldess.internal.interruption.Interruption: java.lang.Thread.isInterrupted",
            "an interrupted thread gets an exception, never another result"));

    private static boolean isReader(String type) {
        return type.endsWith(".Texts") || RESOURCE_READERS.contains(type);
    }

    @Test
    void only_the_readers_of_our_own_resources_see_a_stream_of_bytes() {
        Set<String> readers = CLASSES.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getPackageName())
                        .anyMatch("java.io"::equals))
                .map(Layout::outermost)
                .filter(name -> !name.endsWith(".Texts") && !name.endsWith(".Shape"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(readers).contains(Words.class.getName()).allMatch(RESOURCE_READERS::contains);
    }

    private static final Set<String> RESOURCE_READERS = Set.of(
            "org.cldess.identity.CodeLists",
            "org.cldess.language.Words",
            "org.cldess.rule.ShippedRules",
            "org.cldess.territory.ShippedGazetteer");

    @Test
    void no_type_of_a_dependency_stands_in_a_public_signature() {
        assertThat(LAYOUT.foreignTypes()).isEmpty();
    }

    @Test
    void no_internal_type_stands_in_a_public_signature() {
        assertThat(LAYOUT.internalTypes()).isEmpty();
    }
}
