package org.cldess;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.contract.Contract;
import org.cldess.language.Words;
import org.cldess.rule.Rule;
import org.cldess.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

/** The packages of the module that each package may use, and what no package may use. */
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
            Map.entry("internal.acceptance", Set.of()),
            Map.entry("internal.access", Set.of()),
            Map.entry("internal.assignment", Set.of("internal.auction")),
            Map.entry("internal.auction", Set.of()),
            Map.entry("internal.blossom", Set.of()),
            Map.entry("internal.code", Set.of()),
            Map.entry("internal.flow", Set.of("internal.auction")),
            Map.entry("internal.graph", Set.of()),
            Map.entry("internal.interruption", Set.of()),
            Map.entry("internal.knapsack", Set.of()),
            Map.entry("internal.mixing", Set.of()),
            Map.entry("internal.narrowing", Set.of()),
            Map.entry("internal.number", Set.of()),
            Map.entry("internal.order", Set.of("internal.interruption")),
            Map.entry("internal.pointer", Set.of()),
            Map.entry("internal.random", Set.of()),
            Map.entry("internal.refusal", Set.of("language", "validation")),
            Map.entry("internal.search", Set.of()),
            Map.entry("internal.text", Set.of()),
            Map.entry("internal.timetable", Set.of("internal.flow")),
            Map.entry("internal.wording", Set.of("component", "form", "known", "language", "thing")));

    /** The classes of the library, without the modules that are never published. */
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.cldess")
            .that(resideOutsideOfPackages(
                    "org.cldess.testing..", "org.cldess.processor..", "org.cldess.generators.."));

    /** The text of {@code module-info.java}. */
    private static final String MODULE = module();

    private static String module() {
        try {
            return Files.readString(Path.of("src/main/java/module-info.java"));
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
        assertThat(packages()).hasSizeGreaterThan(15);
    }

    @Test
    void every_package_has_its_place_in_the_reading_order() {
        Set<String> expected = new TreeSet<>(READING_ORDER);
        expected.addAll(INTERNAL.keySet());

        assertThat(packages()).isEqualTo(expected);
    }

    @Test
    void a_package_uses_only_those_before_it() {
        List<String> backwards = CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(ArchitectureTest::goesBackwards)
                .map(Dependency::getDescription)
                .toList();

        assertThat(backwards).isEmpty();
    }

    private static boolean goesBackwards(Dependency dependency) {
        String from = notion(dependency.getOriginClass());
        String to = notion(dependency.getTargetClass());
        if (from.equals(to) || !READING_ORDER.contains(to)) {
            return false;
        }
        return INTERNAL.containsKey(from)
                ? !INTERNAL.get(from).contains(to)
                : READING_ORDER.indexOf(to) > READING_ORDER.indexOf(from);
    }

    @Test
    void no_package_uses_one_that_uses_it() {
        slices().matching("org.cldess.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void no_more_than_five_files_of_a_package_use_each_other_in_a_circle() {
        Map<String, Set<String>> cycles = new TreeMap<>();
        Map<String, Set<String>> files = files();
        new DependencyCycles(files)
                .sets().stream()
                        .filter(cycle -> cycle.size() > MAX_CYCLE)
                        .forEach(cycle ->
                                cycles.put(notion(CLASSES.get(cycle.iterator().next())), simple(cycle)));

        assertThat(cycles.keySet()).isEqualTo(CYCLES.keySet());
        cycles.forEach(
                (notion, cycle) -> assertThat(CYCLES.get(notion)).as(notion).containsAll(cycle));
    }

    private static final int MAX_CYCLE = 5;

    /** The larger cycles that still exist. They only shrink: a new file must not join one. */
    private static final Map<String, Set<String>> CYCLES = Map.of();

    private static Set<String> simple(Set<String> files) {
        return files.stream()
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns, for each file, the files of its own package that it uses, in its class files or for their constants. */
    private static Map<String, Set<String>> files() {
        Map<String, Set<String>> uses = new TreeMap<>();
        CLASSES.stream()
                .filter(type -> !isGenerated(type))
                .forEach(type -> uses.computeIfAbsent(outermost(type), unused -> new TreeSet<>())
                        .addAll(type.getDirectDependenciesFromSelf().stream()
                                .map(Dependency::getTargetClass)
                                .map(JavaClass::getBaseComponentType)
                                .filter(target -> target.getPackageName().equals(type.getPackageName()))
                                .filter(target -> !isGenerated(target))
                                .map(ArchitectureTest::outermost)
                                .collect(Collectors.toSet())));
        uses.forEach((file, used) -> source(file).stream()
                .flatMap(source -> ConstantUses.of(packageOf(file), source).stream())
                .map(name -> packageOf(file) + "." + name)
                .filter(uses::containsKey)
                .forEach(used::add));
        return uses;
    }

    private static String packageOf(String file) {
        return file.substring(0, file.lastIndexOf('.'));
    }

    /** Returns the text of a file; empty if the build writes it. */
    private static Optional<String> source(String file) {
        Path path = Path.of("src/main/java", file.replace('.', '/') + ".java");
        try {
            return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether a class holds the names of a record’s components: it belongs to the record. */
    private static boolean isGenerated(JavaClass type) {
        return type.getSimpleName().endsWith("_");
    }

    @Test
    void no_package_shows_more_than_twenty_types() {
        Map<String, Long> shown = CLASSES.stream()
                .filter(type -> !isGenerated(type) && !type.isAnnotation())
                .filter(type ->
                        type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC) && isExported(type))
                .collect(Collectors.groupingBy(ArchitectureTest::notion, TreeMap::new, Collectors.counting()));
        shown.values().removeIf(count -> count <= MAX_SHOWN);

        assertThat(shown).isEmpty();
    }

    private static final int MAX_SHOWN = 20;

    /** {@link ForbiddenCallsTest} plants each of these calls, and a few that are allowed. */
    @Test
    void nothing_reads_a_clock_draws_a_number_or_touches_a_file() {
        Set<String> uses = ForbiddenCalls.in(CLASSES);
        uses.removeIf(use -> use.endsWith(RESOURCE) && isReader(use.substring(0, use.indexOf(':'))));

        assertThat(uses).isEqualTo(ALLOWED.keySet());
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
                .map(ArchitectureTest::outermost)
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
        Set<String> foreign = CLASSES.stream()
                .filter(type -> isShown(type) && isExported(type))
                .flatMap(ArchitectureTest::signature)
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(type -> type.getBaseComponentType().getName())
                .filter(name -> name.contains(".")
                        && !name.startsWith("java.")
                        && !name.startsWith("jakarta.validation.")
                        && !name.startsWith("org.cldess."))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(foreign).isEmpty();
    }

    @Test
    void no_internal_type_stands_in_a_public_signature() {
        Set<String> leaked = CLASSES.stream()
                .filter(type -> isShown(type) && isExported(type))
                .flatMap(ArchitectureTest::signature)
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType)
                .filter(type -> type.getPackageName().startsWith("org.cldess") && !isExported(type))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(leaked).isEmpty();
    }

    private static Stream<JavaType> signature(JavaClass type) {
        Stream<JavaType> fields = type.getFields().stream()
                .filter(field -> isVisible(field.getModifiers()))
                .map(JavaField::getType);
        Stream<JavaType> units = type.getCodeUnits().stream()
                .filter(unit -> isVisible(unit.getModifiers()))
                .flatMap(ArchitectureTest::types);
        return Stream.concat(fields, units);
    }

    private static Stream<JavaType> types(JavaCodeUnit unit) {
        return Stream.of(
                        Stream.of(unit.getReturnType()),
                        unit.getParameterTypes().stream(),
                        unit.getExceptionTypes().stream())
                .flatMap(stream -> stream);
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isExported(JavaClass type) {
        return MODULE.contains("exports " + type.getPackageName() + ";");
    }

    private static boolean isShown(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isShown).orElse(true);
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type.getName());
    }

    private static Set<String> packages() {
        return CLASSES.stream().map(ArchitectureTest::notion).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String notion(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return name.startsWith("org.cldess.") ? name.substring("org.cldess.".length()) : name;
    }
}
