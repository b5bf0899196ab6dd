package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossiers;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Stored;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The connection to the server is cut in a save, at a random byte, before the server receives the commit, or before the
 * client receives its answer. The save is then stored wholly or not at all, and the error asks the caller to look. The
 * test prints what it counted.
 */
class CutConnectionTest {
    /** Fewer bytes than a save sends. */
    private static final int SENT = 40_000;

    private static final List<CuttingProxy.Place> PLACES =
            List.of(CuttingProxy.Place.WITHIN, CuttingProxy.Place.BEFORE_COMMIT, CuttingProxy.Place.AFTER_COMMIT);

    private final SplittableRandom random = new SplittableRandom(2013);
    private final DataSource source = PostgresqlServer.withoutDossiers();
    private final Map<String, Integer> outcomes = new TreeMap<>();

    @Test
    void a_save_whose_connection_is_cut_is_stored_wholly_or_not_at_all() throws Exception {
        Dossiers dossiers = CldessDatabase.of(source).dossiers();
        long last = 1;
        dossiers.save(SavingChild.at(last), Revision.NONE, Change.by("first", Instant.EPOCH))
                .orElseThrow();
        for (int round = 0; round < Cases.of(10); round++) {
            CuttingProxy.Place place = PLACES.get(round % PLACES.size());
            String outcome = saved(last, place);
            Stored<Dossier> stored = stored(dossiers, last);
            boolean isNew = stored.revision().number() == last + 1;
            if (!isNew) {
                assertThat(outcome).isNotEqualTo("granted");
            }
            last = stored.revision().number();
            assertThat(stored.value()).isEqualTo(SavingChild.at(last));
            outcomes.merge(place + " " + outcome + (isNew ? ", stored" : ", not stored"), 1, Integer::sum);
        }
        System.out.println("cut connections: " + outcomes);
        assertThat(outcomes.keySet())
                .contains("AFTER_COMMIT database.unreachable, stored")
                .isSubsetOf(
                        "WITHIN database.unreachable, not stored",
                        "BEFORE_COMMIT database.unreachable, not stored",
                        "AFTER_COMMIT database.unreachable, stored");
    }

    /** Saves the next revision through a connection that is cut, and returns the answer. */
    private String saved(long last, CuttingProxy.Place place) throws Exception {
        try (Connection direct = source.getConnection();
                CuttingProxy proxy = new CuttingProxy(port(direct))) {
            DataSource through = DurablePostgresql.at(direct.getMetaData()
                    .getURL()
                    .replaceFirst(":\\d+/([^?]*).*", ":%s/$1?user=postgres".formatted(proxy.port())));
            try (Connection connection = through.getConnection()) {
                Dossiers cut = CldessDatabase.of(new SingleConnectionDataSource(connection, true))
                        .dossiers();
                proxy.cut(place, random.nextInt(SENT));
                return cut.save(SavingChild.at(last + 1), new Revision(last), Change.by("cut", Instant.EPOCH))
                                .isGranted()
                        ? "granted"
                        : "refused";
            } catch (DatabaseUnusableException e) {
                return e.code();
            }
        }
    }

    private static int port(Connection connection) throws Exception {
        return Integer.parseInt(connection.getMetaData().getURL().replaceFirst(".*:(\\d+)/.*", "$1"));
    }

    /** Returns what is stored once the server has ended the transaction that was cut: its lock is free then. */
    private static Stored<Dossier> stored(Dossiers dossiers, long last) {
        assertThat(dossiers.save(SavingChild.at(99), new Revision(last + 5), Change.by("x", Instant.EPOCH))
                        .isGranted())
                .as("a save that is always stale, and waits for the one before")
                .isFalse();
        return dossiers.get(SavingChild.at(1).id());
    }
}
