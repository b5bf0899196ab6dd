package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.cldess.actor.ContactId;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossiers;
import org.cldess.grant.Grant;
import org.cldess.person.Persons;
import org.cldess.sample.life.Lives;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Saved;
import org.cldess.store.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A contract is saved before its signature, when it has ended, and after a correction. */
@ParameterizedClass
@EnumSource
class LifeTest {
    private static final Change CHANGE = Change.by("Solène", Instant.EPOCH);
    private static final Dossier UNSIGNED = Lives.unsigned();
    private static final ContactId FORGOTTEN = ContactId.of("basile-contact");
    private static final Dossier ENDED = Lives.ended().dossier();

    @Parameter
    private TestedEngine engine = TestedEngine.SQLITE;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void each_revision_of_a_life_is_read_as_it_was_saved_without_who_was_erased_since() {
        var source = engine.withoutDossiers(folder);
        Dossiers dossiers = CldessDatabase.of(source).dossiers();
        Grant grant = ENDED.grants().get(0);
        Grant corrected = grant.toBuilder().object("Un autre objet").build();
        Dossier last = ENDED.with(corrected);
        dossiers.save(UNSIGNED, Revision.NONE, CHANGE).orElseThrow();
        dossiers.save(ENDED, new Revision(1), CHANGE).orElseThrow();
        dossiers.save(last, new Revision(2), CHANGE).orElseThrow();
        Dossiers cold = CldessDatabase.of(source).dossiers();

        assertThat(cold.get(ENDED.id())).isEqualTo(new Stored<>(last, new Revision(3)));
        assertThat(cold.find(ENDED.id(), new Revision(2)).map(Stored::value)).contains(ENDED);
        assertThat(cold.find(ENDED.id(), new Revision(1)).map(Stored::value))
                .contains(Persons.of(UNSIGNED).erase(FORGOTTEN).orElseThrow());
        assertThat(cold.revisions(ENDED.id()))
                .extracting(Saved::revision)
                .containsExactly(new Revision(1), new Revision(2), new Revision(3));
        assertThat(cold.history(ENDED.id(), Grant.class, grant.id()).stream().flatMap(state -> state.thing().stream()))
                .containsExactly(grant, corrected);
    }
}
