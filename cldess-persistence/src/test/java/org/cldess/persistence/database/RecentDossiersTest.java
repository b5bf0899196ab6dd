package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.persistence.database.RecentDossiers.Recent;
import org.cldess.persistence.database.Revisions.Past;
import org.cldess.persistence.database.RowStore.Loaded;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Saved;
import org.junit.jupiter.api.Test;

class RecentDossiersTest {
    private static final Change CHANGE = Change.by("Léa", Instant.EPOCH);
    private static final Dossier DOSSIER = GeneratedDossiers.full(1);

    private final Recent first = recent("first");
    private final Recent second = recent("second");
    private final Recent third = recent("third");
    private final int rows = first.loaded().rows().size();

    private static Recent recent(String id) {
        Dossier dossier = DOSSIER.withId(DossierId.of(id));
        Past past = new Past(new Saved(new Revision(1), CHANGE, false), Optional.of(id), Optional.empty());
        return new Recent(dossier, new Loaded(DossierTables.rows(dossier.parts()), past));
    }

    private static Optional<Recent> find(RecentDossiers recent, Recent wanted) {
        return recent.find(wanted.dossier().id());
    }

    @Test
    void the_dossiers_used_last_are_kept_up_to_a_number_of_rows() {
        RecentDossiers recent = new RecentDossiers(2 * rows);
        recent.keep(first);
        recent.keep(second);
        assertThat(find(recent, first)).contains(first);
        recent.keep(third);

        assertThat(find(recent, first)).contains(first);
        assertThat(find(recent, second)).isEmpty();
        assertThat(find(recent, third)).contains(third);
    }

    @Test
    void what_is_kept_again_or_forgotten_leaves_its_rows_to_others() {
        RecentDossiers recent = new RecentDossiers(2 * rows);
        recent.keep(first);
        recent.keep(second);
        recent.keep(second);
        assertThat(find(recent, first)).contains(first);

        recent.forget(first.dossier().id());
        recent.keep(third);
        assertThat(find(recent, first)).isEmpty();
        assertThat(find(recent, second)).contains(second);
    }

    @Test
    void a_dossier_that_is_too_large_is_not_kept() {
        RecentDossiers recent = new RecentDossiers(rows - 1);
        recent.keep(first);
        assertThat(find(recent, first)).isEmpty();
    }

    /** The first versions of the library saved no digest. */
    @Test
    void only_a_digest_says_that_a_revision_has_the_same_dossier() {
        Past last = first.loaded().last();
        assertThat(first.isOf(last)).isTrue();
        assertThat(first.isOf(second.loaded().last())).isFalse();
        Past without = new Past(last.saved(), Optional.empty(), Optional.empty());
        assertThat(new Recent(first.dossier(), new Loaded(first.loaded().rows(), without)).isOf(without))
                .isFalse();
    }
}
