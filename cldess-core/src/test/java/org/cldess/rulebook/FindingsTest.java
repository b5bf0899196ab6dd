package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.action.Action;
import org.cldess.charter.Charter;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleCharter;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;

/**
 * The confidential action is first in the file, because of its id. One of the signatories of the charter is a natural
 * person.
 */
class FindingsTest {
    private static Dossier withLateActions() {
        Dossier dossier = SampleDossiers.grasse();
        List<Action> actions = dossier.actions().stream()
                .map(action -> action.toBuilder().end(LocalDate.of(2016, 6, 30)).build())
                .toList();
        return dossier.toBuilder().actions(actions).build();
    }

    @Test
    void drops_what_is_about_a_hidden_action_and_points_into_what_is_seen() {
        Findings all = Rulebook.france().check(withLateActions(), SampleDossiers.DAY);
        Findings committee = all.seenBy(Audience.COMMITTEE);
        Findings seen = all.seenBy(Audience.PARTNER);

        assertThat(all.dossier().actions().get(0).id()).isEqualTo(SampleActions.CONFIDENTIAL);
        assertThat(all.of("ACT-01"))
                .extracting(Finding::path)
                .containsExactly("/actions/0", "/actions/1", "/actions/2");
        assertThat(committee.of("ACT-01")).hasSize(3);
        assertThat(seen.of("ACT-01")).extracting(Finding::path).containsExactly("/actions/0", "/actions/1");
        assertThat(seen.of("ACT-01").get(0).message(Locale.FRENCH)).startsWith("L’action 2.1.1 finit");
        assertThat(seen.dossier()).isEqualTo(all.dossier().seenBy(Audience.PARTNER));
        assertThat(seen.dossier().actions().get(0).number()).isEqualTo("2.1.1");
        assertThat(seen.count(Outcome.BREACHED)).isEqualTo(2);
        assertThat(seen.day()).isEqualTo(all.day());
    }

    @Test
    void drops_what_names_a_natural_person_to_the_public() {
        Dossier dossier = SampleDossiers.grasse();
        Charter charter = dossier.charter().value().orElseThrow();
        Dossier early = dossier.toBuilder()
                .charter(charter.toBuilder()
                        .signatures(List.of(
                                SampleCharter.signature("s-1", SampleActors.CAMILLE, LocalDate.of(2013, 2, 16)),
                                SampleCharter.signature("s-2", SampleActors.APEAS, LocalDate.of(2013, 2, 16))))
                        .build())
                .build();

        Findings all = Rulebook.france().check(early, SampleDossiers.DAY);

        assertThat(all.of("CHA-03")).extracting(Finding::outcome).containsOnly(Outcome.BREACHED);
        assertThat(all.seenBy(Audience.PARTNER).of("CHA-03")).hasSize(2);
        assertThat(all.seenBy(Audience.PUBLIC).of("CHA-03"))
                .extracting(Finding::path)
                .containsExactly("/charter/signatures/1");
        assertThat(all.seenBy(Audience.PUBLIC).violations().getMessage()).doesNotContain("camille");
    }

    @Test
    void tells_the_committee_alone_which_facts_contradict_each_other() {
        Findings all = Rulebook.france().check(SampleDossiers.grasse(), SampleDossiers.DAY);

        assertThat(all.seenBy(Audience.COMMITTEE).of("COH-01")).isNotEmpty();
        assertThat(all.seenBy(Audience.PARTNER).of("COH-01")).isEmpty();
    }

    @Test
    void drops_what_lacks_a_fact_of_a_hidden_thing() {
        Dossier dossier = SampleDossiers.grasse();
        List<Action> actions = dossier.actions().stream()
                .map(action -> action.toBuilder().start(Known.notRecorded()).build())
                .toList();

        Findings all =
                Rulebook.france().check(dossier.toBuilder().actions(actions).build(), SampleDossiers.DAY);

        assertThat(all.notEvaluable()).hasSize(3);
        assertThat(all.seenBy(Audience.PUBLIC).notEvaluable())
                .flatExtracting(Finding::missing)
                .containsExactly("/actions/0/start", "/actions/1/start");
    }

    @Test
    void names_a_missing_fact_and_not_its_place_in_the_file() {
        Dossier dossier = SampleDossiers.grasse();
        Action action = dossier.findAction(SampleActions.MEETINGS).orElseThrow();
        Findings all = Rulebook.france()
                .check(
                        dossier.with(
                                action.toBuilder().start(Known.notRecorded()).build()),
                        SampleDossiers.DAY);

        for (Findings findings : List.of(all, all.seenBy(Audience.PUBLIC))) {
            Finding lacking = findings.notEvaluable().get(0);
            assertThat(lacking.message(Locale.ENGLISH))
                    .isEqualTo("This rule could not be checked. One fact is missing: action %s, start."
                                    .formatted(action.number())
                            + " Record it in the dossier.");
            assertThat(lacking.message(Locale.FRENCH)).contains("action %s, début".formatted(action.number()));
        }
    }

    @Test
    void lists_several_missing_facts_apart() {
        List<Finding> several =
                Rulebook.france().check(GeneratedDossiers.mixed(2), SampleDossiers.DAY).notEvaluable().stream()
                        .filter(finding -> finding.missing().size() == 2)
                        .toList();

        assertThat(several).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.message(Locale.FRENCH))
                    .contains("Il manque 2 faits")
                    .containsPattern("[\u00a0\u202f]; ");
            assertThat(finding.message(Locale.ENGLISH))
                    .contains("2 facts are missing")
                    .contains("; ");
        });
    }

    @Test
    void keeps_everything_for_the_facilitator() {
        Findings all = Rulebook.france().check(withLateActions(), SampleDossiers.DAY);

        assertThat(all.seenBy(Audience.FACILITATOR).list()).isEqualTo(all.list());
        assertThat(all.seenBy(Audience.FACILITATOR))
                .containsExactlyElementsOf(all.stream().toList());
    }
}
