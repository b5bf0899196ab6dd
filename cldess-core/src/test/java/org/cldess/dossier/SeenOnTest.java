package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.cldess.actor.Actor;
import org.cldess.contract.party.Signature;
import org.cldess.deliberation.Deliberation;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.rule.Outcome;
import org.cldess.rulebook.Findings;
import org.cldess.rulebook.Rulebook;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.SampleCharter;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

/** Tests what a day hides: later events are hidden; plans and statements about later days are shown. */
class SeenOnTest {
    private final Dossier grasse = SampleDossiers.grasse();

    @Test
    void hides_what_happened_later() {
        Dossier seen = grasse.seenOn(LocalDate.of(2013, 1, 30));

        assertThat(seen.contract().signatures()).isEmpty();
        assertThat(seen.contract().charterVersion()).isEqualTo(Known.notRecorded());
        assertThat(seen.charter().value().orElseThrow().versions()).isEmpty();
        assertThat(seen.charter().value().orElseThrow().signatures()).isEmpty();
        assertThat(seen.deliberations())
                .extracting(Deliberation::id)
                .containsExactly(SampleContract.OF_CAPAP, SampleContract.OF_REGION);
        Deliberation ofCapap = seen.deliberations().get(0);
        assertThat(ofCapap.transmitted()).isEqualTo(Known.of(LocalDate.of(2013, 1, 29)));
        assertThat(ofCapap.published()).isEqualTo(Known.none());
        assertThat(ofCapap.publicationMode()).isEqualTo(Known.none());
        assertThat(seen.indicators().get(0).measurements()).isEmpty();
        assertThat(seen.actions().get(1).history()).isEmpty();
        assertThat(seen.exchanges().get(0).first().held()).isEqualTo(Known.none());
    }

    @Test
    void shows_what_is_planned_or_stated_for_later() {
        Dossier seen = grasse.seenOn(LocalDate.of(2012, 1, 1));

        assertThat(seen.contract().term()).isEqualTo(grasse.contract().term());
        assertThat(seen.contract().parties()).hasSize(3);
        assertThat(seen.contract().objectives()).isEqualTo(grasse.contract().objectives());
        assertThat(seen.actions())
                .extracting(action -> action.end())
                .isEqualTo(grasse.actions().stream().map(action -> action.end()).toList());
        assertThat(seen.indicators().get(0).targets())
                .isEqualTo(grasse.indicators().get(0).targets());
        assertThat(seen.exchanges().get(0).first().planned())
                .isEqualTo(grasse.exchanges().get(0).first().planned());
        assertThat(seen.actors())
                .extracting(Actor::id, Actor::name, Actor::needs)
                .isEqualTo(grasse.actors().stream()
                        .map(actor -> tuple(actor.id(), actor.name(), actor.needs()))
                        .toList());
        assertThat(seen.meetings()).isEqualTo(grasse.meetings());
    }

    @Test
    void forgets_the_reference_to_an_act_that_is_not_seen() {
        Dossier earlier = grasse.toBuilder()
                .contract(grasse.contract().toBuilder()
                        .signatures(List.of(signedOn(LocalDate.of(2012, 12, 20))))
                        .build())
                .build();

        assertThat(earlier.seenOn(LocalDate.of(2012, 12, 31)).contract().signatures())
                .extracting(Signature::deliberation)
                .containsExactly(Known.notRecorded());
        assertThat(earlier.seenOn(LocalDate.of(2013, 1, 25)).contract().signatures())
                .extracting(Signature::deliberation)
                .containsExactly(Known.of(SampleContract.OF_CAPAP));
    }

    private static Signature signedOn(LocalDate day) {
        Signature signature = SampleContract.signature("s-1", SampleContract.CAPAP, SampleContract.OF_CAPAP);
        return new Signature(
                signature.id(),
                signature.party(),
                Known.of(day),
                signature.representative(),
                signature.deliberation(),
                signature.delegation(),
                Known.notRecorded(),
                Known.notRecorded());
    }

    @Test
    void sees_everything_on_the_last_day() {
        assertThat(grasse.seenOn(LocalDate.of(2021, 12, 31))).isEqualTo(grasse);
        assertThat(grasse.seenOn(LocalDate.MAX)).isEqualTo(grasse);
        assertThat(grasse.seenOn(SampleCharter.ADOPTED).contract().charterVersion())
                .isEqualTo(Known.of(SampleCharter.FIRST));
    }

    @Test
    void narrows_every_dossier_to_one_that_obeys_the_checks_and_narrows_no_further() {
        SplittableRandom random = new SplittableRandom(2013);
        for (long seed = 0; seed < Cases.of(12); seed++) {
            Dossier dossier = seed % 3 == 0 ? GeneratedDossiers.full(seed) : GeneratedDossiers.mixed(seed);
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
            Dossier seen = dossier.seenOn(day);

            assertThatNoException().isThrownBy(() -> seen.toBuilder().build());
            assertThat(seen.toBuilder().build()).isEqualTo(seen);
            assertThat(seen.seenOn(day)).isEqualTo(seen);
            assertThat(seen.seenOn(day.plusYears(1))).isEqualTo(seen);
            assertThat(dossier.seenOn(day.plusYears(9)).seenOn(day)).isEqualTo(seen);
            for (Audience audience : Audience.values()) {
                Dossier shown = seen.seenBy(audience);
                assertThatNoException().isThrownBy(() -> shown.toBuilder().build());
                assertThat(shown.seenBy(audience)).isEqualTo(shown);
            }
        }
    }

    @Test
    void lets_every_rule_answer_about_every_dossier_on_every_day() {
        SplittableRandom random = new SplittableRandom(18);
        for (long seed = 0; seed < Cases.of(12); seed++) {
            Dossier dossier = GeneratedDossiers.mixed(seed);
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
            Findings findings = Rulebook.france().check(dossier, day);

            for (Audience audience : Audience.values()) {
                assertThat(findings.seenBy(audience).list())
                        .hasSizeLessThanOrEqualTo(findings.list().size());
            }
            assertThat(findings.list()).allSatisfy(finding -> {
                assertThat(finding.message(Locale.FRENCH)).isNotBlank();
                assertThat(finding.missing().isEmpty()).isEqualTo(finding.outcome() != Outcome.NOT_EVALUABLE);
            });
        }
    }
}
