package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cldess.action.Action;
import org.cldess.action.Action_;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.Dossier_;
import org.cldess.known.Known;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.rule.Parameter;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Severity;
import org.junit.jupiter.api.Test;

class RulebookTest {
    private final Dossier grasse = SampleDossiers.grasse();

    /** Returns a custom rule: the audience of an action is recorded. */
    private static Rule<Dossier> audienceNamed() {
        RuleRecord record = RuleRecord.builder(
                        "LOC-01", "Chaque action nomme ses publics.", "Each action names whom it is for.")
                .from(LocalDate.of(2014, 1, 1))
                .build();
        return Rule.of(record)
                .<Action>asOf()
                .test(it -> it.needs()
                        .recorded(Action_.AUDIENCE, it.subject())
                        .judge(() -> Verdict.compliesIf(
                                it.subject()
                                        .audience()
                                        .value()
                                        .filter(list -> !list.isEmpty())
                                        .isPresent(),
                                () -> Texts.WORDS.message(
                                        "action.number", it.subject().number()))))
                .within(Dossier_.ACTIONS, Dossier::actions);
    }

    @Test
    void pairs_each_shipped_record_with_one_test() {
        List<String> records =
                RuleRecord.shipped().stream().map(RuleRecord::code).toList();

        assertThat(Rulebook.france().rules()).extracting(Rule::code).containsExactlyElementsOf(records);
        assertThat(records).doesNotHaveDuplicates();
        assertThat(Rulebook.france().rules()).extracting(Rule::record).containsExactlyElementsOf(RuleRecord.shipped());
    }

    @Test
    void finds_nothing_wrong_and_nothing_missing_in_the_sample() {
        Findings findings = Rulebook.france().check(grasse, SampleDossiers.DAY);

        assertThat(findings.breached())
                .extracting(finding -> finding.message(Locale.FRENCH))
                .isEmpty();
        assertThat(findings.notEvaluable()).extracting(Finding::missing).isEmpty();
        assertThat(findings.hasErrors()).isFalse();
        assertThat(findings.violations().isEmpty()).isTrue();
        assertThat(findings.complies()).hasSize(findings.count(Outcome.COMPLIES));
        assertThat(findings.list())
                .hasSize(findings.complies().size() + findings.notApplicable().size());
        assertThat(findings.day()).isEqualTo(SampleDossiers.DAY);
        assertThat(findings.dossier()).isSameAs(grasse);
    }

    @Test
    void gives_the_same_outcomes_years_later_save_for_rules_as_of_a_day() {
        Findings then = Rulebook.france().check(grasse, LocalDate.of(2015, 1, 1));
        Findings later = Rulebook.france().check(grasse, LocalDate.of(2026, 11, 25));

        for (Rule<Dossier> rule : Rulebook.france().rules()) {
            if (!rule.record().keyDate().endsWith("as-of")) {
                assertThat(later.of(rule.code())).isEqualTo(then.of(rule.code()));
            }
        }
        assertThat(then.of("CHA-04")).extracting(Finding::outcome).containsExactly(Outcome.COMPLIES);
        assertThat(later.of("CHA-04")).extracting(Finding::outcome).containsExactly(Outcome.BREACHED);
    }

    @Test
    void points_into_the_whole_file_though_the_rules_see_a_part_of_it() {
        Deliberation later = Deliberation.builder(
                        DeliberationId.of("a-later-one"), SampleActors.CAPAP, "Une décision de mars")
                .date(LocalDate.of(2013, 3, 15))
                .build();
        List<Deliberation> all = new ArrayList<>(grasse.deliberations());
        all.add(later);
        Dossier dossier = grasse.toBuilder().deliberations(all).build();

        Findings findings = Rulebook.france().check(dossier, SampleDossiers.SIGNED);

        assertThat(dossier.deliberations().get(0).id()).isEqualTo(later.id());
        assertThat(findings.of("CTR-04"))
                .extracting(Finding::path)
                .containsExactly("/deliberations/1", "/deliberations/2");
        assertThat(Rulebook.france()
                        .check(dossier, LocalDate.of(2013, 3, 15))
                        .of("CTR-04")
                        .get(0)
                        .missing())
                .contains("/deliberations/0/voters");
    }

    @Test
    void takes_one_more_rule_and_goes_without_another() {
        Rulebook ours = Rulebook.france().with(audienceNamed()).without("CHA-04");

        Findings findings = ours.check(grasse, SampleDossiers.DAY);

        assertThat(findings.of("LOC-01"))
                .extracting(Finding::path, Finding::outcome, Finding::severity)
                .contains(tuple("/actions/0", Outcome.NOT_EVALUABLE, Severity.WARNING));
        assertThat(findings.of("LOC-01").get(0).missing()).containsExactly("/actions/0/audience");
        assertThat(findings.of("CHA-04")).isEmpty();
        assertThat(ours.find("CHA-04")).isEmpty();
        assertThat(Rulebook.france().find("CHA-04")).isPresent();
        assertThat(Rulebook.france().find("LOC-01")).isEmpty();
    }

    @Test
    void replaces_a_rule_in_its_place() {
        Rule<Dossier> lenient =
                Rule.of(RuleRecord.shipped("CTR-01")).<Dossier>asOf().test(it -> Verdict.complies());

        Rulebook ours = Rulebook.france().with(lenient);

        assertThat(ours.rules()).hasSameSizeAs(Rulebook.france().rules());
        assertThat(ours.rules().get(0)).isSameAs(lenient);
        assertThat(ours.check(grasse, SampleDossiers.DAY).of("CTR-01"))
                .extracting(Finding::path)
                .containsExactly("");
    }

    @Test
    void changes_a_parameter_with_its_dates() {
        Parameter earlier = new Parameter(
                "publication", "electronic", "", Optional.of(LocalDate.of(2012, 1, 1)), Optional.empty(), true);
        Rulebook ours = Rulebook.france()
                .with(RuleRecord.shipped("CTR-02").toBuilder()
                        .parameter(earlier)
                        .build());

        assertThat(ours.check(grasse, SampleDossiers.DAY).of("CTR-02"))
                .extracting(Finding::outcome)
                .containsExactly(Outcome.BREACHED, Outcome.BREACHED);
    }

    @Test
    void lowers_the_breach_that_an_unconfirmed_parameter_decides() {
        Parameter doubtful = new Parameter(
                "publication", "electronic", "", Optional.of(LocalDate.of(2012, 1, 1)), Optional.empty(), false);
        Rulebook ours = Rulebook.france()
                .with(RuleRecord.shipped("CTR-02").toBuilder()
                        .parameter(doubtful)
                        .build());

        Findings findings = ours.check(grasse, SampleDossiers.DAY);

        assertThat(findings.of("CTR-02")).extracting(Finding::severity).containsOnly(Severity.WARNING);
        assertThat(findings.hasErrors()).isFalse();
        assertThat(findings.violations().list())
                .extracting(violation -> violation.code() + " " + violation.path())
                .containsExactly("CTR-02 /contract/signatures/0", "CTR-02 /contract/signatures/1");
    }

    @Test
    void refuses_to_silence_or_change_a_rule_that_it_lacks() {
        assertThatThrownBy(() -> Rulebook.france().without("GRT-99"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "No rule of this rulebook has the code 'GRT-99'. Use one of [CTR-01, CTR-02, CTR-03,");
        assertThatThrownBy(() -> Rulebook.empty()
                        .with(RuleRecord.builder("LOC-01", "a", "b").build()))
                .hasMessageStartingWith("No rule of this rulebook has the code 'LOC-01'.");
        assertThat(Rulebook.empty().check(grasse, SampleDossiers.DAY).list()).isEmpty();
    }

    @Test
    void does_not_fail_on_a_dossier_of_which_nothing_is_known() {
        Dossier bare = Dossier.builder(
                        DossierId.of("bare"),
                        org.cldess.contract.Contract.builder(
                                        "Un contrat",
                                        grasse.contract().kind(),
                                        grasse.contract().term())
                                .build())
                .build();

        Findings findings = Rulebook.france().check(bare, SampleDossiers.DAY);

        assertThat(findings.list())
                .extracting(Finding::code, Finding::outcome, Finding::path)
                .containsExactly(
                        tuple("CTR-09", Outcome.NOT_APPLICABLE, "/contract"),
                        tuple("CTR-17", Outcome.NOT_APPLICABLE, "/contract"),
                        tuple("CTR-18", Outcome.BREACHED, "/contract"),
                        tuple("CTR-19", Outcome.NOT_APPLICABLE, "/contract"),
                        tuple("CHA-01", Outcome.NOT_APPLICABLE, "/contract"),
                        tuple("CHA-02", Outcome.NOT_EVALUABLE, "/charter"),
                        tuple("CHA-03", Outcome.NOT_EVALUABLE, "/charter"),
                        tuple("CHA-04", Outcome.NOT_EVALUABLE, "/charter"),
                        tuple("CHA-05", Outcome.NOT_EVALUABLE, "/charter"),
                        tuple("CHA-06", Outcome.NOT_EVALUABLE, "/charter"),
                        tuple("CHA-07", Outcome.NOT_EVALUABLE, "/charter"),
                        tuple("CHA-08", Outcome.NOT_EVALUABLE, "/charter"),
                        tuple("CHA-09", Outcome.NOT_EVALUABLE, "/charter"),
                        tuple("CHA-10", Outcome.NOT_EVALUABLE, "/charter"),
                        tuple("CHA-11", Outcome.NOT_EVALUABLE, "/charter"),
                        tuple("CHA-12", Outcome.NOT_EVALUABLE, "/charter"),
                        tuple("CHA-13", Outcome.NOT_EVALUABLE, "/charter"),
                        tuple("CHA-14", Outcome.NOT_EVALUABLE, "/charter"),
                        tuple("IDN-02", Outcome.NOT_EVALUABLE, "/contract"),
                        tuple("OBJ-01", Outcome.NOT_APPLICABLE, "/contract/objectives"));
        assertThat(bare.charter()).isEqualTo(Known.notRecorded());
    }
}
