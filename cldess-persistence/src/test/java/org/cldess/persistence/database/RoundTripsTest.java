package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossiers;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/** Counts how often a program waits for a server of PostgreSQL, by the messages between its driver and the server. */
class RoundTripsTest {
    private static final Change CHANGE = Change.by("Léa", Instant.EPOCH);

    @Test
    void a_load_takes_one_round_trip_and_a_save_two() throws SQLException, IOException {
        PostgresqlServer.withoutDossiers();
        URI server = PostgresqlServer.address();
        try (CountingProxy proxy = new CountingProxy(server.getHost(), server.getPort());
                Connection connection = DriverManager.getConnection("jdbc:postgresql://localhost:%s%s?%s"
                        .formatted(proxy.port(), server.getPath(), server.getQuery()))) {
            Dossiers dossiers = open(connection);
            Dossiers others = open(connection);
            Dossier dossier = GeneratedDossiers.full(1);

            proxy.forget();
            dossiers.save(dossier, Revision.NONE, CHANGE).orElseThrow();
            assertThat(proxy.trips()).isEqualTo(2);

            for (Dossiers each : List.of(dossiers, others)) {
                proxy.forget();
                each.get(dossier.id());
                assertThat(proxy.trips()).isEqualTo(1);
            }

            Dossier edited = dossier.toBuilder().note("Another note").build();
            proxy.forget();
            dossiers.save(edited, new Revision(1), CHANGE).orElseThrow();
            assertThat(proxy.trips()).isEqualTo(2);

            proxy.forget();
            others.get(dossier.id()); // the revision that is kept is no longer the last one
            assertThat(proxy.trips()).isEqualTo(2);
        }
    }

    private static Dossiers open(Connection connection) {
        return CldessDatabase.of(DSL.using(connection, SQLDialect.POSTGRES)).dossiers();
    }

    /** Passes the bytes of one connection on, and counts how often the answers begin after a question. */
    private static final class CountingProxy implements AutoCloseable {
        private final ServerSocket ours = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final AtomicInteger trips = new AtomicInteger();
        private final Socket server;
        private boolean isAsking;

        CountingProxy(String host, int port) throws IOException {
            server = new Socket(host, port);
            start(() -> {
                Socket client = ours.accept();
                start(() -> pass(client.getInputStream(), server.getOutputStream(), true));
                pass(server.getInputStream(), client.getOutputStream(), false);
            });
        }

        /** Work that ends when a socket is closed. */
        @FunctionalInterface
        private interface Passing {
            void run() throws IOException;
        }

        private static void start(Passing work) {
            Thread thread = new Thread(() -> {
                try {
                    work.run();
                } catch (IOException e) {
                    // the connection was closed
                }
            });
            thread.setDaemon(true);
            thread.start();
        }

        private void pass(InputStream in, OutputStream out, boolean isQuestion) throws IOException {
            byte[] bytes = new byte[1 << 16];
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                count(isQuestion);
                out.write(bytes, 0, count);
                out.flush();
            }
        }

        /** A question after an answer begins a round trip. */
        private synchronized void count(boolean isQuestion) {
            if (isQuestion && !isAsking) {
                trips.incrementAndGet();
            }
            isAsking = isQuestion;
        }

        int port() {
            return ours.getLocalPort();
        }

        int trips() {
            return trips.get();
        }

        void forget() {
            trips.set(0);
        }

        @Override
        public void close() throws IOException {
            server.close();
            ours.close();
        }
    }
}
