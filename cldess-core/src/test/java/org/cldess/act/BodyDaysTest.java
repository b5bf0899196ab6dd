package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cldess.actor.Activity;
import org.cldess.actor.ActivityState;
import org.cldess.actor.ActorBuilder;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.AmendmentId;
import org.cldess.contract.amendment.EnvelopeChange;
import org.cldess.dossier.Dossier;
import org.cldess.financing.FundingStatus;
import org.cldess.financing.FundingStep;
import org.cldess.financing.ResourceId;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first and the last day on which a body acts, and the first and the last year for which it pays. */
class BodyDaysTest {
    private static final ResourceId OF_REGION = ResourceId.of("bdis-74-600000");
    private static final ResourceId OF_CAPAP = ResourceId.of("bdis-74-400000");

    private static Dossier region(UnaryOperator<ActorBuilder> change) {
        Dossier dossier = SampleDossiers.grasse();
        return dossier.with(
                change.apply(dossier.getActor(SampleActors.REGION).toBuilder()).build());
    }

    private static String codes(Answer<Dossier> answer, String... asked) {
        return String.join(
                " ",
                answer.reasons().list().stream()
                        .map(Violation::code)
                        .filter(List.of(asked)::contains)
                        .distinct()
                        .toList());
    }

    private static String funded(Dossier dossier, ResourceId line, LocalDate day) {
        return codes(
                Acts.of(dossier).fund(line, FundingStep.of(day, FundingStatus.AWARDED, Amount.euros("10"))),
                "body.not-yet",
                "body.succeeded",
                "body.gone",
                "act.far");
    }

    /** The new agglomeration takes the place of the old one on 1 January 2014. */
    @ParameterizedTest
    @CsvSource({"2013-12-31, ''", "2014-01-01, body.succeeded", "2014-01-02, body.succeeded"})
    void a_body_acts_until_the_eve_of_its_successor(LocalDate day, String code) {
        assertThat(funded(SampleDossiers.grasse(), OF_CAPAP, day)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"2013-05-01, body.not-yet", "2013-05-02, ''", "2013-05-03, ''"})
    void a_body_acts_from_the_day_of_its_creation(LocalDate day, String code) {
        Dossier dossier = region(actor -> actor.created(LocalDate.of(2013, 5, 2)));

        assertThat(funded(dossier, OF_REGION, day)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"2013-05-01, ''", "2013-05-02, body.gone", "2013-05-03, body.gone"})
    void a_body_acts_until_the_eve_of_its_end(LocalDate day, String code) {
        assertThat(funded(ceased(LocalDate.of(2013, 5, 2)), OF_REGION, day)).isEqualTo(code);
    }

    private static Dossier ceased(LocalDate day) {
        return region(actor -> actor.activity(List.of(new Activity(ActivityState.CEASED, Known.of(day)))));
    }

    /** It ceased on 2 May 2013 and began again a year later. */
    @ParameterizedTest
    @CsvSource({"2014-05-02, ''", "2014-05-03, ''"})
    void a_body_that_began_again_acts(LocalDate day, String code) {
        Dossier dossier = region(actor -> actor.activity(List.of(
                new Activity(ActivityState.CEASED, Known.of(LocalDate.of(2013, 5, 2))),
                new Activity(ActivityState.ACTIVE, Known.of(LocalDate.of(2014, 5, 2))))));

        assertThat(funded(dossier, OF_REGION, day)).isEqualTo(code);
    }

    /** The contract lasts from 1 January 2012 to 31 December 2015; ten years more on either side. */
    @ParameterizedTest
    @CsvSource({
        "2001-12-31, act.far",
        "2002-01-01, ''",
        "2002-01-02, ''",
        "2025-12-30, ''",
        "2025-12-31, ''",
        "2026-01-01, act.far"
    })
    void an_act_is_dated_at_most_ten_years_from_the_term(LocalDate day, String code) {
        assertThat(funded(SampleDossiers.grasse(), OF_REGION, day)).isEqualTo(code);
    }

    private static String paidFor(Dossier dossier, int year) {
        Amendment amendment = Amendment.builder(AmendmentId.of("avenant-1"), 1, "Une enveloppe")
                .effective(LocalDate.of(2013, 7, 1))
                .envelopes(List.of(
                        new EnvelopeChange(SampleActors.REGION, year, Known.none(), Known.of(Amount.euros("10")))))
                .build();
        return codes(Acts.of(dossier).amend(amendment), "body.money");
    }

    @ParameterizedTest
    @CsvSource({
        "2013-12-31, 2013, ''",
        "2014-01-01, 2013, ''",
        "2014-01-01, 2014, body.money",
        "2014-01-02, 2014, ''",
        "2014-01-02, 2015, body.money",
        "2014-12-31, 2014, ''",
        "2014-12-31, 2015, body.money",
        "2015-01-01, 2015, body.money"
    })
    void a_body_that_ends_pays_for_the_years_of_which_it_has_a_day(LocalDate end, int year, String code) {
        assertThat(paidFor(ceased(end), year)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-12-31, 2012, body.money",
        "2013-12-31, 2013, ''",
        "2014-01-01, 2013, body.money",
        "2014-01-01, 2014, ''",
        "2014-12-31, 2014, ''",
        "2014-12-31, 2013, body.money"
    })
    void a_body_that_begins_pays_for_the_years_of_which_it_has_a_day(LocalDate created, int year, String code) {
        assertThat(paidFor(region(actor -> actor.created(created)), year)).isEqualTo(code);
    }
}
