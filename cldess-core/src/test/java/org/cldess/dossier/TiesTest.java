package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cldess.actor.ActorId;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.network.DeclinedIntroduction;
import org.cldess.network.DeclinedIntroductionId;
import org.cldess.network.OriginKind;
import org.cldess.network.StatedTie;
import org.cldess.network.Tie;
import org.cldess.network.TieId;
import org.cldess.network.TieKind;
import org.cldess.network.TieOrigin;
import org.cldess.network.TieStrength;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

/** Tests ties and declined introductions in a dossier: what is refused, and what a day or an audience hides. */
class TiesTest {
    private static final LocalDate SINCE = LocalDate.of(2013, 5, 2);
    private static final LocalDate ENDED = LocalDate.of(2014, 3, 31);

    private static WrittenDossier tied(Object... ties) {
        return WrittenDossier.of(SampleDossiers.grasse()).with("/ties", List.of(ties));
    }

    private static StatedTie tie(String id, ActorId actor, ActorId partner, Known<TieOrigin> origin) {
        return new StatedTie(
                TieId.of(id),
                new Tie(
                        actor,
                        partner,
                        TieKind.WORKS_WITH,
                        Known.of(SINCE),
                        Known.of(ENDED),
                        Known.of(TieStrength.STRONG),
                        origin));
    }

    private static TieOrigin from(OriginKind kind, String reference) {
        return new TieOrigin(kind, Known.of(reference), Known.of(SINCE));
    }

    private static Map<String, Object> written(
            String id, Object actor, Object partner, LocalDate since, LocalDate until, Known<TieOrigin> origin) {
        return Map.of(
                "id", id,
                "actor", actor,
                "partner", partner,
                "kind", TieKind.SUPPLIES,
                "since", since,
                "until", until,
                "origin", origin);
    }

    @Test
    void refuses_everything_that_makes_no_sense_at_once() {
        ActorId apeas = SampleActors.APEAS;
        ActorId perfumer = SampleActors.PERFUMER;
        WrittenDossier wrong = tied(
                        written("t-1", apeas, apeas, SINCE, ENDED, Known.none()),
                        written("t-1", apeas, "personne", SINCE, ENDED, Known.of(from(OriginKind.EXCHANGE, "aucun"))),
                        written(
                                "t-3",
                                apeas,
                                perfumer,
                                ENDED,
                                SINCE,
                                Known.of(from(OriginKind.STATEMENT, "une visite"))))
                .with(
                        "/declinedIntroductions",
                        List.of(Map.of(
                                "id",
                                "r-1",
                                "actor",
                                perfumer,
                                "partner",
                                perfumer,
                                "date",
                                ENDED,
                                "reopened",
                                SINCE)));

        List<Violation> found = wrong.violations();

        assertThat(found)
                .extracting(Violation::path)
                .containsExactlyInAnyOrder(
                        "/ties/0/partner",
                        "/ties/1/id",
                        "/ties/1/partner",
                        "/ties/1/origin/reference",
                        "/ties/2/until",
                        "/declinedIntroductions/0/partner",
                        "/declinedIntroductions/0/reopened");
        assertThat(found)
                .allSatisfy(each -> assertThat(each.message(Locale.FRENCH)).isNotBlank());
    }

    @Test
    void what_a_tie_comes_from_and_its_end_are_seen_from_their_days_on() {
        Dossier dossier = tied(
                        tie("t-1", SampleActors.APEAS, SampleActors.PERFUMER, Known.notRecorded()),
                        tie(
                                "t-2",
                                SampleActors.APEAS,
                                SampleActors.WORKSHOP,
                                Known.of(new TieOrigin(
                                        OriginKind.STATEMENT, Known.of("visite"), Known.of(SINCE.plusDays(10))))))
                .dossier();

        assertThat(dossier.seenOn(SINCE.minusDays(1)).ties()).isEmpty();
        assertThat(dossier.seenOn(SINCE).ties()).hasSize(1);
        assertThat(dossier.seenOn(SINCE.plusDays(10)).ties()).hasSize(2);
        assertThat(dossier.seenOn(ENDED.minusDays(1)).ties().get(0).tie().until())
                .isEqualTo(Known.none());
        assertThat(dossier.seenOn(ENDED).ties().get(0).tie().until()).isEqualTo(Known.of(ENDED));
    }

    @Test
    void a_tie_holds_from_its_first_day_to_its_last() {
        Tie tie = tied(tie("t-1", SampleActors.APEAS, SampleActors.PERFUMER, Known.none()))
                .dossier()
                .ties()
                .get(0)
                .tie();

        assertThat(tie.holdsOn(SINCE.minusDays(1))).isFalse();
        assertThat(tie.holdsOn(SINCE)).isTrue();
        assertThat(tie.holdsOn(ENDED)).isTrue();
        assertThat(tie.holdsOn(ENDED.plusDays(1))).isFalse();
    }

    @Test
    void hides_ties_that_come_from_hidden_actions_and_those_of_private_persons_from_the_public() {
        Dossier dossier = tied(
                        tie(
                                "t-1",
                                SampleActors.APEAS,
                                SampleActors.PERFUMER,
                                Known.of(from(OriginKind.ACTION, SampleActions.CONFIDENTIAL.value()))),
                        tie(
                                "t-2",
                                SampleActors.CAMILLE,
                                SampleActors.PERFUMER,
                                Known.of(from(OriginKind.STATEMENT, "Camille l’a dit"))),
                        tie(
                                "t-3",
                                SampleActors.APEAS,
                                SampleActors.PERFUMER,
                                Known.of(from(OriginKind.STATEMENT, "Camille l’a dit"))))
                .dossier();

        assertThat(ids(dossier.seenBy(Audience.COMMITTEE))).containsExactly("t-1", "t-2", "t-3");
        assertThat(ids(dossier.seenBy(Audience.PARTNER))).containsExactly("t-2", "t-3");
        assertThat(ids(dossier.seenBy(Audience.PUBLIC))).containsExactly("t-3");
        assertThat(dossier.seenBy(Audience.PUBLIC)
                        .ties()
                        .get(0)
                        .tie()
                        .origin()
                        .value()
                        .orElseThrow()
                        .reference())
                .isEqualTo(Known.notRecorded());
    }

    private static List<String> ids(Dossier dossier) {
        return dossier.ties().stream().map(StatedTie::id).map(Object::toString).toList();
    }

    @Test
    void who_refused_whom_is_for_the_committee_and_why_for_the_facilitator() {
        LocalDate refused = LocalDate.of(2013, 9, 1);
        Dossier dossier = WrittenDossier.of(SampleDossiers.grasse())
                .with(
                        "/declinedIntroductions",
                        List.of(new DeclinedIntroduction(
                                DeclinedIntroductionId.of("r-1"),
                                SampleActors.APEAS,
                                SampleActors.PERFUMER,
                                Known.of(refused),
                                Known.of("Pas le moment."),
                                Known.of(refused.plusMonths(6)))))
                .dossier();

        assertThat(dossier.seenBy(Audience.PARTNER).declinedIntroductions()).isEmpty();
        assertThat(declined(dossier.seenBy(Audience.COMMITTEE)).reason()).isEqualTo(Known.notRecorded());
        assertThat(declined(dossier).reason()).isEqualTo(Known.of("Pas le moment."));
        assertThat(dossier.seenOn(refused.minusDays(1)).declinedIntroductions()).isEmpty();
        assertThat(declined(dossier.seenOn(refused)).reopened()).isEqualTo(Known.none());
        assertThat(declined(dossier).isInEffectOn(refused.minusDays(1))).isFalse();
        assertThat(declined(dossier).isInEffectOn(refused)).isTrue();
        assertThat(declined(dossier).isInEffectOn(refused.plusMonths(6))).isFalse();
    }

    private static DeclinedIntroduction declined(Dossier dossier) {
        return dossier.declinedIntroductions().get(0);
    }
}
