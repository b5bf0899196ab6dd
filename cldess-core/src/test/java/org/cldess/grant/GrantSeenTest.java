package org.cldess.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;

/** Tests the day from which a grant is seen. */
class GrantSeenTest {
    private static final LocalDate ASKED = LocalDate.of(2014, 3, 4);
    private static final Grant OPEN = Grant.builder(
                    GrantId.of("zz-open"), "Ouvrir un local", SampleActors.CAPAP, SampleActors.APEAS)
            .request(new GrantRequest(ASKED))
            .decision(Known.none())
            .build();

    private static boolean isThere(Grant grant, LocalDate day) {
        Dossier dossier = SampleDossiers.grasse().with(grant);
        return dossier.seenOn(day).findGrant(grant.id()).isPresent();
    }

    @Test
    void a_grant_that_was_asked_for_later_is_not_there_yet() {
        assertThat(isThere(OPEN, ASKED.minusDays(1))).isFalse();
        assertThat(isThere(OPEN, ASKED)).isTrue();
    }

    @Test
    void one_that_was_decided_before_or_of_which_no_day_is_known_is_there() {
        Grant decided = OPEN.toBuilder()
                .decision(GrantDecision.builder().date(ASKED.minusDays(9)).build())
                .build();
        Grant undated = OPEN.toBuilder().request(Known.notRecorded()).build();

        assertThat(isThere(decided, ASKED.minusDays(1))).isTrue();
        assertThat(isThere(undated, LocalDate.of(2012, 1, 1))).isTrue();
    }

    @Test
    void one_that_nobody_asked_for_begins_with_its_decision() {
        Grant unasked = OPEN.toBuilder()
                .request(Known.none())
                .decision(GrantDecision.builder().date(ASKED).build())
                .build();

        assertThat(isThere(unasked, ASKED.minusDays(1))).isFalse();
        assertThat(isThere(unasked, ASKED)).isTrue();
    }
}
