package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.cldess.actor.Contact;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossiers;
import org.cldess.person.Persons;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.junit.jupiter.api.Test;

/** Removed data leave the files of a PostgreSQL server when its administrator rewrites the tables. */
class PostgresqlErasedBytesTest {
    private static final Change CHANGE = Change.by("Léa", Instant.EPOCH);
    private static final Dossier DOSSIER = GeneratedDossiers.full(1);

    @Test
    void an_erased_person_and_her_history_are_in_no_file_of_the_tables_that_are_rewritten_after_the_save()
            throws IOException, SQLException {
        Dossier dossier = ErasedBytesTest.withReachablePersons(DOSSIER);
        Contact contact = dossier.actors().stream()
                .flatMap(actor -> actor.contacts().stream())
                .findFirst()
                .orElseThrow();
        String moved = "nouveau." + contact.id() + "@exemple.fr";
        Dossier later = dossier.with(contact.toBuilder().email(moved).build());
        Dossier without = Persons.of(later).erase(contact.id()).orElseThrow();
        Set<String> texts = new TreeSet<>(ErasedBytesTest.reaching(contact));
        texts.add(moved);
        DataSource source = PostgresqlServer.withTables();
        Path folder = PostgresqlServer.folder(source);
        CountedDataSource counted = new CountedDataSource(source);
        Dossiers dossiers = CldessDatabase.of(counted.source()).dossiers();

        dossiers.save(dossier, Revision.NONE, CHANGE).orElseThrow();
        counted.forget();
        dossiers.save(later, new Revision(1), CHANGE).orElseThrow();
        dossiers.save(without, new Revision(2), CHANGE).orElseThrow();
        TestedEngine.run(source, List.of("CHECKPOINT"));
        assertThat(ErasedBytesTest.stillThere(texts, files(folder))).isEqualTo(texts);

        String changed = counted.written().keySet().stream()
                .map(written -> "cldess_" + written.substring(written.indexOf(' ') + 1))
                .distinct()
                .collect(Collectors.joining(", "));
        TestedEngine.run(source, List.of("VACUUM FULL " + changed, "CHECKPOINT"));
        assertThat(ErasedBytesTest.stillThere(texts, files(folder))).isEmpty();
        assertThat(dossiers.get(DOSSIER.id()).value()).isEqualTo(without);
        assertThat(dossiers.revisions(DOSSIER.id())).hasSize(3);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
