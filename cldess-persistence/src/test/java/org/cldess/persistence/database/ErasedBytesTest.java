package org.cldess.persistence.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.Contact;
import org.cldess.contract.Contract;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.text.Term;
import org.cldess.dossier.Dossier;
import org.cldess.event.StoredEvent;
import org.cldess.persistence.DossierFile;
import org.cldess.person.Persons;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.SampleCalls;
import org.cldess.sample.SampleDossiers;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Data removed from a dossier is in no byte of its database: neither in the file nor in its log nor in its shared
 * memory.
 */
class ErasedBytesTest {
    private static final Change CHANGE = Change.by("Léa", Instant.EPOCH);
    private static final Dossier DOSSIER = GeneratedDossiers.full(1);
    private static final Pattern TEXT = Pattern.compile("\"(?=[^\"]*[ @.])([^\"\\\\]{8,})\"");

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("cldess.db");
    }

    @Test
    void a_person_who_was_erased_is_gone_while_the_database_is_open_and_once_it_is_closed() throws IOException {
        Dossier dossier = withReachablePersons(DOSSIER);
        Actor actor = dossier.actors().stream()
                .filter(one -> !one.contacts().isEmpty())
                .findFirst()
                .orElseThrow();
        Contact contact = actor.contacts().get(0);
        Dossier without = Persons.of(dossier).erase(contact.id()).orElseThrow();
        Set<String> texts = reaching(contact);

        try (CldessDatabase database = CldessDatabase.embedded(file)) {
            database.dossiers().save(dossier, Revision.NONE, CHANGE).orElseThrow();
            assertThat(stillThere(texts)).isEqualTo(texts);
            database.dossiers().save(without, new Revision(1), CHANGE).orElseThrow();
            assertThat(stillThere(texts)).isEmpty();
            assertThat(database.dossiers().get(DOSSIER.id()).value()).isEqualTo(without);
        }
        assertThat(stillThere(texts)).isEmpty();
    }

    static Dossier withReachablePersons(Dossier dossier) {
        return dossier.toBuilder()
                .actors(dossier.actors().stream()
                        .map(ErasedBytesTest::reachable)
                        .toList())
                .build();
    }

    /** Returns the texts by which a person is reached. */
    static Set<String> reaching(Contact contact) {
        return Set.of("canari." + contact.id() + "@exemple.fr", "canari " + contact.id());
    }

    private static Actor reachable(Actor actor) {
        return actor.toBuilder().contacts(reachable(actor.contacts())).build();
    }

    private static List<Contact> reachable(List<Contact> contacts) {
        return contacts.stream()
                .map(contact -> contact.toBuilder()
                        .email("canari." + contact.id() + "@exemple.fr")
                        .telephone("canari " + contact.id())
                        .build())
                .toList();
    }

    @Test
    void nothing_that_a_dossier_held_in_any_revision_outlives_its_deletion() throws IOException {
        Dossier less = less(DOSSIER);
        Set<String> texts = texts(DOSSIER);
        assertThat(texts).hasSizeGreaterThan(100);

        try (CldessDatabase database = CldessDatabase.embedded(file)) {
            database.dossiers().save(DOSSIER, Revision.NONE, CHANGE).orElseThrow();
            database.dossiers().save(less, new Revision(1), CHANGE).orElseThrow();
            assertThat(stillThere(texts)).hasSizeGreaterThan(100);
            database.dossiers().delete(DOSSIER.id(), new Revision(2), CHANGE).orElseThrow();
            assertThat(stillThere(texts)).isEmpty();
        }
        assertThat(stillThere(texts)).isEmpty();
    }

    @Test
    void the_events_of_a_deleted_dossier_are_gone_too() throws IOException {
        Dossier grasse = SampleDossiers.grasse();
        Set<String> ids = Set.of("etablissements-2014", "action-begun", "concertation");

        try (CldessDatabase database = CldessDatabase.embedded(file)) {
            database.dossiers().save(grasse, Revision.NONE, CHANGE).orElseThrow();
            long last = database.outbox().after(0, 100).get(9).number();
            assertThat(stillThere(ids)).isEqualTo(ids);
            database.dossiers().delete(grasse.id(), new Revision(1), CHANGE).orElseThrow();
            assertThat(stillThere(ids)).isEmpty();
            assertThat(stillThere(Set.of("dossier-deleted"))).hasSize(1);

            database.outbox()
                    .acknowledge(database.outbox().after(last, 100).get(0).number());
            assertThat(stillThere(Set.of("dossier-deleted"))).isEmpty();
        }
    }

    @Test
    void the_events_about_an_erased_applicant_name_nobody() throws IOException {
        Dossier dossier = withReachableApplicants(SampleDossiers.grasse().with(SampleCalls.call()));
        Contact contact = dossier.calls().get(0).contacts().get(0);
        Set<String> texts = reaching(contact);

        try (CldessDatabase database = CldessDatabase.embedded(file)) {
            database.dossiers().save(dossier, Revision.NONE, CHANGE).orElseThrow();
            assertThat(stillThere(texts)).isEqualTo(texts);
            List<StoredEvent> told = database.outbox().after(0, 100);
            database.dossiers()
                    .save(Persons.of(dossier).erase(contact.id()).orElseThrow(), new Revision(1), CHANGE)
                    .orElseThrow();
            assertThat(stillThere(texts)).isEmpty();
            assertThat(database.outbox().after(0, 100)).isEqualTo(told).hasSize(13);
        }
    }

    private static Dossier withReachableApplicants(Dossier dossier) {
        return dossier.toBuilder()
                .calls(dossier.calls().stream()
                        .map(call -> call.withContacts(ErasedBytesTest::reachable))
                        .toList())
                .build();
    }

    @Test
    void a_person_who_was_erased_is_in_no_revision_either() throws IOException {
        Dossier dossier = DOSSIER.toBuilder()
                .actors(DOSSIER.actors().stream()
                        .map(ErasedBytesTest::reachable)
                        .toList())
                .build();
        Contact contact = dossier.actors().stream()
                .flatMap(actor -> actor.contacts().stream())
                .findFirst()
                .orElseThrow();
        Dossier moved = dossier.with(contact.toBuilder()
                .email("nouveau." + contact.id() + "@exemple.fr")
                .build());
        Set<String> texts = Set.of(
                "canari." + contact.id() + "@exemple.fr",
                "nouveau." + contact.id() + "@exemple.fr",
                "canari " + contact.id());

        try (CldessDatabase database = CldessDatabase.embedded(file)) {
            database.dossiers().save(dossier, Revision.NONE, CHANGE).orElseThrow();
            database.dossiers().save(moved, new Revision(1), CHANGE).orElseThrow();
            assertThat(stillThere(texts)).isEqualTo(texts);
            database.dossiers()
                    .save(Persons.of(moved).erase(contact.id()).orElseThrow(), new Revision(2), CHANGE)
                    .orElseThrow();
            assertThat(stillThere(texts)).isEmpty();
            assertThat(database.dossiers().find(DOSSIER.id(), new Revision(1))).isPresent();
        }
        assertThat(stillThere(texts)).isEmpty();
    }

    /** In an older database, SQLite left the bytes of deleted rows in the file. */
    @Test
    void what_was_deleted_from_an_older_database_goes_when_it_is_opened() throws IOException, SQLException {
        Dossier less = less(DOSSIER);
        Set<String> texts = texts(DOSSIER);
        texts.removeAll(texts(less));
        try (CldessDatabase database = CldessDatabase.embedded(file)) {
            database.dossiers().save(DOSSIER, Revision.NONE, CHANGE).orElseThrow();
        }
        deleteAsUntilNow();
        assertThat(stillThere(texts)).hasSizeGreaterThan(100);

        try (CldessDatabase database = CldessDatabase.embedded(file)) {
            assertThat(stillThere(texts)).isEmpty();
            assertThat(database.dossiers().ids()).isEmpty();
        }
        assertThat(stillThere(texts)).isEmpty();
    }

    private void deleteAsUntilNow() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(
                    "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'cldess_migration'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            statement.execute("PRAGMA secure_delete = OFF");
            for (String table : tables) {
                statement.execute("DELETE FROM " + table);
            }
            statement.execute("PRAGMA user_version = 0");
        }
    }

    /** A long-running reader keeps the bytes that it reads, but no longer than it reads them. */
    @Test
    void what_another_still_reads_goes_with_the_next_save() throws IOException, SQLException {
        Set<String> texts = texts(DOSSIER);
        try (CldessDatabase database = CldessDatabase.embedded(file, DatabaseOpenerTest.SHORT);
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement reader = other.createStatement()) {
            database.dossiers().save(DOSSIER, Revision.NONE, CHANGE).orElseThrow();
            reader.execute("BEGIN");
            reader.executeQuery("SELECT count(*) FROM cldess_actor").close();
            database.dossiers().delete(DOSSIER.id(), new Revision(1), CHANGE).orElseThrow();
            reader.execute("COMMIT");
            database.dossiers().save(less(DOSSIER), Revision.NONE, CHANGE).orElseThrow();
            assertThat(stillThere(texts)).isEmpty();
        }
    }

    private static Dossier less(Dossier dossier) {
        Term term = new Term(LocalDate.of(2012, 1, 1), LocalDate.of(2015, 12, 31));
        return Dossier.builder(
                        dossier.id(),
                        Contract.builder("Contrat", ContractKind.CLDESS, term).build())
                .build();
    }

    /**
     * Returns the texts of a dossier as written in its file, except single words and numbers, which other data may
     * contain too.
     */
    private static Set<String> texts(Dossier dossier) {
        return TEXT.matcher(new String(DossierFile.toBytes(dossier), UTF_8))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> stillThere(Set<String> texts) throws IOException {
        return stillThere(
                texts,
                Stream.of("cldess.db", "cldess.db-wal", "cldess.db-shm")
                        .map(folder::resolve)
                        .toList());
    }

    /** Returns the texts that occur in files. They are looked up by their first eight bytes, in a single pass. */
    static Set<String> stillThere(Set<String> texts, List<Path> files) throws IOException {
        Map<Long, List<String>> byBeginning = texts.stream()
                .collect(Collectors.groupingBy(
                        text -> ByteBuffer.wrap(text.getBytes(UTF_8)).getLong()));
        Set<String> there = new TreeSet<>();
        for (Path part : files) {
            byte[] bytes = Files.exists(part) ? Files.readAllBytes(part) : new byte[0];
            long eight = 0;
            for (int end = 0; end < bytes.length; end++) {
                eight = (eight << 8) | (bytes[end] & 0xFF);
                for (String text : byBeginning.getOrDefault(eight, List.of())) {
                    byte[] whole = text.getBytes(UTF_8);
                    int start = end - 7;
                    int stop = Math.min(bytes.length, start + whole.length);
                    if (start >= 0 && Arrays.equals(bytes, start, stop, whole, 0, whole.length)) {
                        there.add(text);
                    }
                }
            }
        }
        return there;
    }
}
