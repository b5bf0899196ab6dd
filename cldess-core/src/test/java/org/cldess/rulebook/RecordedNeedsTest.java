package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;
import org.cldess.rule.Finding;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleRecord;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.SampleDossiers;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Tests that the facts named by the record of a rule are the facts that some finding reports as missing. A fact that a
 * rule reads but never misses must change its findings. A fact that is removed from a dossier in which the rule has an
 * answer must be reported as missing.
 */
class RecordedNeedsTest {
    private static final List<LocalDate> DAYS =
            List.of(SampleDossiers.DAY, LocalDate.of(2021, 6, 30), DecidingFacts.TODAY);
    private static final int MIXED = 40;

    /** The random dossiers about which a rule lacks what it lacks nowhere else. */
    private static final List<Long> TELLING = List.of(4L, 10L, 12L, 20L, 28L);

    private static final int FULL = 1;
    private static final int DRAWN = 8;

    /**
     * Facts that a rule reads but can do without. Another funder makes another line; unrecorded requests create no
     * duties; an unknown kind of the body responsible for the file leads to a question about its name; a code that is
     * not recorded is in no list.
     */
    private static final Map<String, Set<String>> NEVER_LACKING = Map.of(
            "IDN-01",
                    Set.of(
                            "/actors/*/naf",
                            "/actors/*/legalForms",
                            "/actors/*/commune",
                            "/actors/*/establishments/*/commune",
                            "/actors/*/postalCode"),
            "FIN-03", Set.of("/actions/*/plan/resources/*/funder"),
            "DAT-03", Set.of("/actors/*/contacts/*/requests", "/calls/*/applicants/*/contacts/*/requests"),
            "DAT-02", Set.of("/actors/*/publicBody"));

    /** The rules that judge only what is known: a fact that is not recorded makes no finding of theirs. */
    private static final Set<String> OF_WHAT_IS_KNOWN = Set.of("COH-01", "COH-02", "COH-03", "JUR-03", "PUR-12");

    /**
     * Those that have a finding for each contradiction and one for the dossier without any. What the records name is
     * compared with what the components declare.
     */
    private static final Set<String> CONTRADICTIONS = Set.of("COH-01", "COH-02", "COH-03");

    /** Facts on which the answers for the two dossiers of deciding facts do not depend, or that a rule never misses. */
    private static final Map<String, Set<String>> ELSEWHERE = Map.of(
            "CTR-06", Set.of("/deliberations/*/firstSitting"),
            "ESS-02", Set.of("/actors/*/credentials/mentions"),
            "FIN-03", Set.of("/actions/*/plan/resources/*/funder"),
            "FIN-06", Set.of("/movements/*/reason"),
            "FIN-07", Set.of("/actions/*/plan/resources/*/funder"),
            "DAT-02", Set.of("/actors/*/publicBody"),
            "DAT-03", Set.of("/actors/*/contacts/*/requests", "/calls/*/applicants/*/contacts/*/requests"),
            "DAT-06", Set.of("/actors/*/contacts/*/collected", "/calls/*/applicants/*/contacts/*/collected"),
            "IDN-01",
                    Set.of(
                            "/actors/*/naf",
                            "/actors/*/legalForms",
                            "/actors/*/commune",
                            "/actors/*/establishments/*/commune",
                            "/actors/*/postalCode"),
            "FRM-02",
                    Set.of(
                            "/charter/signatures/*/level",
                            "/agreements/*/signatures/*/date",
                            "/agreements/*/signatures/*/level",
                            "/agreements/*/signatures/*/method"));

    private static final Thinning THEN = new Thinning(DecidingFacts.then(), SampleDossiers.DAY);
    private static final Thinning TODAY = new Thinning(DecidingFacts.today(), DecidingFacts.TODAY);

    /** The facts that each rule misses in random dossiers, or when one fact at a time is removed. */
    private static final Map<String, Set<String>> LACKING = new TreeMap<>();

    /** The facts that each rule misses when they are removed themselves. */
    private static final Map<String, Set<String>> LACKING_ITSELF = new TreeMap<>();

    @BeforeAll
    static void each_fact_is_removed() {
        Rulebook rules = Rulebook.france();
        drawn().forEach(dossier ->
                DAYS.forEach(day -> note(LACKING, rules.check(dossier, day).list())));
        thinOut(TODAY, rules.rules().stream().map(Rule::code).collect(Collectors.toUnmodifiableSet()));
        thinOut(THEN, ofThen());
    }

    private static void thinOut(Thinning thinning, Set<String> codes) {
        for (String fact : thinning.facts()) {
            Set<String> asked = codes.stream()
                    .filter(code -> Cases.areLong() || isNear(code, fact) || isDrawn(code, fact))
                    .collect(Collectors.toUnmodifiableSet());
            if (!asked.isEmpty()) {
                thinning.findingsWithout(fact, Ruling.only(asked)).ifPresent(findings -> {
                    note(LACKING, findings);
                    noteItself(fact, findings);
                });
            }
        }
    }

    /** Returns whether the record of a rule names a fact, one that contains it or one inside. */
    private static boolean isNear(String code, String fact) {
        return RuleRecord.shipped(code).needs().stream()
                .anyMatch(need -> (need + "/").startsWith(fact + "/") || (fact + "/").startsWith(need + "/"));
    }

    /**
     * Returns whether a rule whose record does not name a fact is asked about it all the same. In the short ring, this
     * is one in eight, beside all rules about the random dossiers; in the long ring, every rule is asked about each
     * fact.
     */
    private static boolean isDrawn(String code, String fact) {
        return Math.floorMod((code + fact).hashCode(), DRAWN) == 0;
    }

    private static void noteItself(String fact, List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.missing().stream().map(Thinning::pattern).anyMatch(fact::equals)) {
                LACKING_ITSELF
                        .computeIfAbsent(finding.code(), code -> new TreeSet<>())
                        .add(fact);
            }
        }
    }

    /** Returns the rules that are no longer in force, and the rules on the succession of the sample. */
    private static Set<String> ofThen() {
        return RuleRecord.shipped().stream()
                .filter(rule -> rule.validUntil().isPresent() || rule.keyDate().equals("succession"))
                .map(RuleRecord::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Dossier> drawn() {
        return Stream.concat(
                (Cases.areLong() ? LongStream.range(0, MIXED).boxed() : TELLING.stream()).map(GeneratedDossiers::mixed),
                LongStream.range(0, FULL).mapToObj(GeneratedDossiers::full));
    }

    private static void note(Map<String, Set<String>> lacking, List<Finding> findings) {
        for (Finding finding : findings) {
            for (String fact : finding.missing()) {
                lacking.computeIfAbsent(finding.code(), code -> new TreeSet<>()).add(Thinning.pattern(fact));
            }
        }
    }

    private static boolean isIn(Map<String, Set<String>> facts, RuleRecord rule, String need) {
        return facts.getOrDefault(rule.code(), Set.of()).contains(need);
    }

    /** Returns the matching needs of all rules. */
    private static Map<String, Set<String>> needs(BiPredicate<RuleRecord, String> fitting) {
        Map<String, Set<String>> needs = new TreeMap<>();
        for (RuleRecord rule : RuleRecord.shipped()) {
            for (String need : rule.needs()) {
                if (fitting.test(rule, need)) {
                    needs.computeIfAbsent(rule.code(), code -> new TreeSet<>()).add(need);
                }
            }
        }
        return needs;
    }

    /** Compares {@code needs.txt} with what the rules lack; the new text is written to {@code target/needs.txt}. */
    @Test
    void a_record_names_the_facts_that_its_rule_lacks() throws IOException {
        String found = RuleRecord.shipped().stream()
                .map(RuleRecord::code)
                .flatMap(code -> LACKING.getOrDefault(code, Set.of()).stream().map(fact -> code + " " + fact + "\n"))
                .collect(Collectors.joining());
        Files.writeString(Path.of("target/needs.txt"), found);

        assertThat(Path.of("src/main/resources/org/cldess/rule/needs.txt"))
                .as("what the rules lack: if the change is meant, replace it by target/needs.txt")
                .hasContent(found);
    }

    @Test
    void a_record_names_by_hand_only_facts_that_its_rule_never_lacks() {
        Map<String, Set<String>> always = needs((rule, need) -> !Thinning.isFact(need));

        assertThat(needs((rule, need) ->
                        Thinning.isFact(need) && !isIn(LACKING, rule, need) && !OF_WHAT_IS_KNOWN.contains(rule.code())))
                .as("facts that records name, and rules never lack (apart from what every thing has: %s)", always)
                .isEqualTo(new TreeMap<>(NEVER_LACKING));
        RuleRecord.shipped()
                .forEach(rule -> assertThat(rule.needs()).as(rule.code()).doesNotHaveDuplicates());
    }

    @Test
    void a_rule_lacks_each_fact_of_its_record_that_is_removed() {
        Map<String, Set<String>> silent = needs((rule, need) -> Thinning.isFact(need)
                && !OF_WHAT_IS_KNOWN.contains(rule.code())
                && !isIn(LACKING_ITSELF, rule, need)
                && !lacksItself(rule, need));

        assertThat(silent)
                .as("rules without an answer about these facts in DecidingFacts: add a thing there")
                .isEqualTo(new TreeMap<>(ELSEWHERE));
    }

    private static boolean lacksItself(RuleRecord rule, String need) {
        Rulebook only = Ruling.only(Set.of(rule.code()));
        Stream.of(TODAY, THEN)
                .map(thinning -> thinning.findingsWithout(need, only))
                .forEach(findings -> findings.ifPresent(found -> noteItself(need, found)));
        return isIn(LACKING_ITSELF, rule, need);
    }

    @Test
    void what_a_rule_never_lacks_makes_a_difference_to_what_it_says() {
        Map<String, Set<String>> never = needs((rule, need) -> !CONTRADICTIONS.contains(rule.code())
                && (!Thinning.isFact(need)
                        || isIn(NEVER_LACKING, rule, need)
                        || OF_WHAT_IS_KNOWN.contains(rule.code())));

        assertThat(never.keySet()).containsAll(NEVER_LACKING.keySet());
        assertThat(needs((rule, need) -> isIn(never, rule, need) && !makesADifference(rule, need)))
                .as("what records name, and makes no difference to rules (among what they never lack: %s)", never)
                .isEmpty();
    }

    private static boolean makesADifference(RuleRecord rule, String need) {
        Rulebook only = Ruling.only(Set.of(rule.code()));
        return Stream.of(TODAY, THEN)
                .anyMatch(thinning -> thinning.findingsWithout(need, only)
                        .filter(findings -> !findings.equals(thinning.findings(only)))
                        .isPresent());
    }
}
