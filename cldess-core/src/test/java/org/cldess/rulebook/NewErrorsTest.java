package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.dossier.Dossier;
import org.cldess.grant.BeneficiaryYear;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantDecision;
import org.cldess.grant.GrantId;
import org.cldess.known.Known;
import org.cldess.sample.Gift;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

/** Lists are sorted by id, so a new record moves those after it. The existing errors of moved records are not new. */
class NewErrorsTest {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 30);

    /** Returns a grant whose financial report was due on 30 June 2013 and is missing. */
    private static Gift late(String id) {
        return Gift.of(
                Grant.builder(GrantId.of(id), "Tenir le réseau", SampleActors.CAPAP, SampleActors.APEAS)
                        .decision(GrantDecision.builder()
                                .date(LocalDate.of(2012, 6, 14))
                                .build())
                        .earmarked(true)
                        .accountingYear(BeneficiaryYear.builder()
                                .yearEnd(LocalDate.of(2012, 12, 31))
                                .build())
                        .report(Known.none())
                        .build(),
                "2012-06-14 AWARDED 2000");
    }

    @Test
    void an_old_error_is_not_new_where_a_thing_takes_its_place_before_it() {
        Dossier before = late("m-grant").in(SampleDossiers.grasse());
        Dossier after = before.with(
                        Grant.builder(GrantId.of("a-grant"), "Ouvrir", SampleActors.CAPAP, SampleActors.APEAS)
                                .build())
                .with(Actor.builder(ActorId.of("a-actor"), ActorKind.GROUP, "Collectif")
                        .build());

        assertThat(Rulebook.france().check(before, DAY).of("GRT-05"))
                .anyMatch(finding -> finding.isError() && finding.path().equals("/grants/0"));
        assertThat(Rulebook.france().newErrors(before, after, DAY)).isEmpty();
    }

    @Test
    void an_error_of_the_new_thing_is_new_although_the_same_was_wrong_with_another_one_at_its_place() {
        Dossier before = late("m-grant").in(SampleDossiers.grasse());
        Dossier after = late("a-grant").in(before);

        assertThat(Rulebook.france().newErrors(before, after, DAY))
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("GRT-05", "/grants/0"));
    }
}
