package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.junit.jupiter.api.Test;

/** A dossier that begins as a copy of another one, such as a template. */
class CopiedDossierTest {
    private static final DossierId ID = DossierId.of("grenoble-2024");

    private final Dossier template = GeneratedDossiers.full(1);

    @Test
    void has_another_id_and_all_else_of_the_first() {
        Dossier copy = template.withId(ID);

        assertThat(copy.id()).isEqualTo(ID);
        assertThat(copy.withId(template.id())).isEqualTo(template);
        assertThat(template.id()).isNotEqualTo(ID);
    }

    @Test
    void is_kept_beside_the_first() {
        Dossiers dossiers = Dossiers.inMemory();
        Change now = Change.by("facilitator", Instant.EPOCH);

        dossiers.save(template, Revision.NONE, now).orElseThrow();
        dossiers.save(template.withId(ID), Revision.NONE, now).orElseThrow();

        assertThat(dossiers.get(ID).value().contract()).isEqualTo(template.contract());
        assertThat(dossiers.ids()).containsExactlyInAnyOrder(ID, template.id());
    }
}
