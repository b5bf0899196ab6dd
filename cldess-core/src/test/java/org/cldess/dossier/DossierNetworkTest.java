package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.cldess.actor.ActorId;
import org.cldess.known.Known;
import org.cldess.network.OriginKind;
import org.cldess.network.Tie;
import org.cldess.network.TieKind;
import org.cldess.network.TieOrigin;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;

/** Tests the ties that follow from a dossier: visits that took place and actions that have begun. */
class DossierNetworkTest {
    private static final LocalDate LATER = LocalDate.of(2015, 1, 1);

    private static List<Tie> ties(Dossier dossier, ActorId one, ActorId other) {
        return dossier.network(LATER).ties().stream()
                .filter(tie -> List.of(tie.actor(), tie.partner()).containsAll(List.of(one, other)))
                .toList();
    }

    private static Dossier ledBy(ActorId lead, ActorId... partners) {
        Dossier dossier = SampleDossiers.grasse();
        return dossier.toBuilder()
                .actions(dossier.actions().stream()
                        .map(action -> action.id().equals(SampleActions.DATABASE)
                                ? action.toBuilder()
                                        .lead(lead)
                                        .partners(Known.of(List.of(partners)))
                                        .build()
                                : action)
                        .toList())
                .build();
    }

    @Test
    void visits_that_both_made_tie_the_two() {
        assertThat(ties(SampleDossiers.grasse(), SampleActors.WORKSHOP, SampleActors.PERFUMER))
                .extracting(Tie::actor, Tie::partner, Tie::kind, Tie::since, Tie::origin)
                .containsExactlyInAnyOrder(
                        hosted(SampleActors.PERFUMER, SampleActors.WORKSHOP, LocalDate.of(2013, 3, 12)),
                        hosted(SampleActors.WORKSHOP, SampleActors.PERFUMER, LocalDate.of(2014, 9, 9)));
    }

    private static Tuple hosted(ActorId host, ActorId visitor, LocalDate day) {
        return tuple(
                host,
                visitor,
                TieKind.HOSTED,
                Known.of(day),
                Known.of(new TieOrigin(OriginKind.EXCHANGE, Known.of("vis-ma-vie"), Known.of(day))));
    }

    @Test
    void one_visit_alone_ties_nobody() {
        Dossier before = SampleDossiers.grasse().seenOn(LocalDate.of(2014, 9, 8));

        assertThat(ties(before, SampleActors.WORKSHOP, SampleActors.PERFUMER)).isEmpty();
    }

    @Test
    void an_action_that_was_begun_ties_its_lead_to_its_partners() {
        assertThat(ties(ledBy(SampleActors.APEAS, SampleActors.PERFUMER), SampleActors.APEAS, SampleActors.PERFUMER))
                .flatExtracting(tie -> tie.origin().value().stream().toList())
                .extracting(origin -> origin.kind())
                .containsExactly(OriginKind.ACTION);
    }

    @Test
    void public_bodies_are_tied_by_what_is_stated_alone() {
        assertThat(ties(
                        ledBy(SampleActors.PAYS_DE_GRASSE, SampleActors.APEAS),
                        SampleActors.PAYS_DE_GRASSE,
                        SampleActors.APEAS))
                .isEmpty();
        assertThat(ties(
                        ledBy(SampleActors.APEAS, SampleActors.PAYS_DE_GRASSE),
                        SampleActors.PAYS_DE_GRASSE,
                        SampleActors.APEAS))
                .isEmpty();
    }
}
