package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cldess.known.Known;
import org.cldess.rule.Outcome;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Severity;
import org.junit.jupiter.api.Test;

/** Tests how much of the facts that the rules need is recorded, and what to add next. */
class CompletenessTest {
    private final WrittenDossier grasse = WrittenDossier.sample();

    private static Completeness of(WrittenDossier written) {
        return Rulebook.france().check(written.dossier(), SampleDossiers.DAY).completeness();
    }

    @Test
    void is_whole_where_every_rule_that_applies_can_be_told() {
        Completeness whole = of(grasse);

        assertThat(whole.score()).isEqualTo(100);
        assertThat(whole.missing()).isEmpty();
        assertThat(whole.notEvaluable()).isZero();
    }

    @Test
    void is_never_whole_while_one_fact_is_missing() {
        Completeness part = of(grasse.with("/actions/1/plan/vat", Known.notRecorded()));

        assertThat(part.notEvaluable()).isEqualTo(1);
        assertThat(part.score()).isBetween(1, 99);
        assertThat(part.missing()).extracting(MissingFact::path).containsExactly("/actions/1/plan/vat");
        assertThat(Ruling.plain(part.missing().get(0).say(Locale.FRENCH)))
                .isEqualTo("action 2.1.1, plan de financement, base de TVA : à renseigner, pour FIN-01.");
    }

    @Test
    void names_first_what_error_rules_ask_and_then_what_most_rules_ask() {
        WrittenDossier poor = grasse.with("/movements", List.of());
        for (String fact : List.of("/actions/1/plan/vat", "/deliberations/0/date", "/actions/1/plan/resources")) {
            poor = poor.with(fact, Known.notRecorded());
        }

        assertThat(of(poor).missing())
                .extracting(MissingFact::path)
                .startsWith("/deliberations/0/date")
                .containsSubsequence("/actions/1/plan/resources", "/actions/1/plan/vat");
    }

    @Test
    void every_fact_that_an_error_rule_asks_comes_before_all_others_and_in_each_part_the_most_asked_comes_first() {
        WrittenDossier poor = grasse.with("/movements", List.of());
        for (String fact : List.of(
                "/charter/versions/0/reviewBy",
                "/charter/versions/0/date",
                "/charter/signatures/0/date",
                "/deliberations/0/inFavour",
                "/deliberations/1/members",
                "/actions/1/plan/vat",
                "/actions/1/plan/resources",
                "/actions/1/start")) {
            poor = poor.with(fact, Known.notRecorded());
        }
        List<MissingFact> missing = of(poor).missing();
        List<Integer> first = counts(missing, true);
        List<Integer> then = counts(missing, false);

        assertThat(first).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(then).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(Set.copyOf(first)).hasSizeGreaterThan(1);
        assertThat(then).isNotEmpty();
        assertThat(missing.subList(0, first.size())).allMatch(CompletenessTest::isAskedByAnError);
    }

    private static List<Integer> counts(List<MissingFact> missing, boolean error) {
        return missing.stream()
                .filter(fact -> isAskedByAnError(fact) == error)
                .map(fact -> fact.rules().size())
                .toList();
    }

    private static boolean isAskedByAnError(MissingFact fact) {
        return fact.rules().stream().anyMatch(rule -> rule.severity() == Severity.ERROR);
    }

    @Test
    void counts_what_the_findings_count() {
        Findings findings = Rulebook.france()
                .check(
                        grasse.with("/charter/versions/0/date", Known.notRecorded())
                                .dossier(),
                        SampleDossiers.DAY);
        Completeness completeness = findings.completeness();

        assertThat(completeness.evaluated())
                .isEqualTo(findings.count(Outcome.COMPLIES) + findings.count(Outcome.BREACHED));
        assertThat(completeness.notEvaluable()).isEqualTo(findings.count(Outcome.NOT_EVALUABLE));
    }

    @Test
    void rounds_down_so_that_a_hundred_means_whole() {
        assertThat(new Completeness(199, 1, List.of()).score()).isEqualTo(99);
        assertThat(new Completeness(2, 1, List.of()).score()).isEqualTo(66);
        assertThat(new Completeness(0, 7, List.of()).score()).isZero();
    }

    @Test
    void a_dossier_to_which_no_rule_applies_lacks_nothing() {
        assertThat(Rulebook.empty()
                        .check(grasse.dossier(), SampleDossiers.DAY)
                        .completeness()
                        .score())
                .isEqualTo(100);
    }
}
