package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.event.Outbox;
import org.cldess.event.StoredEvent;
import org.cldess.porttest.OutboxPortTest;
import org.cldess.sample.SampleDossiers;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class PostgresqlOutboxTest extends OutboxPortTest {
    private static final Change CHANGE = Change.by("Léa", Instant.EPOCH);

    @Override
    protected Store empty() {
        CldessDatabase database = CldessDatabase.of(PostgresqlServer.withoutDossiers());
        return new Store(database.dossiers(), database.outbox());
    }

    /** The slow transaction writes its events first, and commits them last. */
    @Test
    void a_reader_does_not_miss_the_events_of_a_transaction_that_is_committed_after_it_read_others()
            throws SQLException {
        DataSource source = PostgresqlServer.withoutDossiers();
        CldessDatabase database = CldessDatabase.of(source);
        Outbox outbox = database.outbox();
        Dossier slow = SampleDossiers.grasse().withId(DossierId.of("a-slow"));
        Dossier quick = SampleDossiers.grasse().withId(DossierId.of("b-quick"));
        List<StoredEvent> first;
        try (Connection connection = source.getConnection()) {
            CldessDatabase joined = CldessDatabase.of(new SingleConnectionDataSource(connection, true));
            connection.setAutoCommit(false);
            joined.dossiers().save(slow, Revision.NONE, CHANGE).orElseThrow();
            database.dossiers().save(quick, Revision.NONE, CHANGE).orElseThrow();
            first = outbox.after(0, 100);
            connection.commit();
            connection.setAutoCommit(true);
        }

        assertThat(first)
                .hasSize(10)
                .allMatch(stored -> stored.event().dossier().equals(quick.id()));
        assertThat(outbox.after(first.get(9).number(), 100))
                .hasSize(10)
                .allMatch(stored -> stored.event().dossier().equals(slow.id()));
    }
}
