package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cldess.rule.Finding;
import org.cldess.rule.RuleRecord;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Removes the facts that the record of each rule names from a dossier in which the rule has an answer. The rule must
 * then report the fact as missing, with its place. {@link RecordedNeedsTest} has a stronger test, for all rules
 * together.
 */
class LackingFactsTest {
    /** Facts on which the answers for these two dossiers do not depend, or that a rule reads but never misses. */
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

    private static final List<Thinning> THINNINGS = List.of(
            new Thinning(DecidingFacts.today(), DecidingFacts.TODAY),
            new Thinning(DecidingFacts.then(), SampleDossiers.DAY));

    static Stream<String> codes() {
        return RuleRecord.shipped().stream()
                .map(RuleRecord::code)
                .filter(code -> !RecordedNeedsTest.OF_WHAT_IS_KNOWN.contains(code));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_rule_names_each_fact_that_it_lacks(String code) {
        Rulebook only = Ruling.only(Set.of(code));
        Set<String> silent = new TreeSet<>();
        for (String need : RuleRecord.shipped(code).needs()) {
            if (Thinning.isFact(need) && THINNINGS.stream().noneMatch(thinning -> isLacking(thinning, need, only))) {
                silent.add(need);
            }
        }
        assertThat(silent)
                .as("%s has no answer about these facts in DecidingFacts: add a thing there", code)
                .isEqualTo(ELSEWHERE.getOrDefault(code, Set.of()));
    }

    private static boolean isLacking(Thinning thinning, String need, Rulebook only) {
        return thinning.findingsWithout(need, only).stream()
                .flatMap(List::stream)
                .map(Finding::missing)
                .flatMap(List::stream)
                .map(Thinning::pattern)
                .anyMatch(need::equals);
    }
}
