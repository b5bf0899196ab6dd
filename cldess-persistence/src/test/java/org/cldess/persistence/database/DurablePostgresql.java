package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.cldess.porttest.ExternalProgram;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The PostgreSQL server of the system, with its usual settings: a commit is acknowledged when it is on disk. The server
 * of the other tests does without, and proves nothing about crashes.
 */
final class DurablePostgresql implements AutoCloseable {
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    /** The user that a server runs as if the tests are run by root, which a server refuses. */
    private static final String USER = "postgres";

    private final Path programs = programs();
    private final Path data;
    private final Path log;
    private final int port = freePort();
    private @Nullable Process server;

    /**
     * Makes a server and starts it.
     *
     * @param folder an empty folder for its files
     */
    DurablePostgresql(Path folder) throws IOException, InterruptedException {
        data = folder.resolve("data");
        log = folder.resolve("log");
        if (isRoot()) {
            Files.setOwner(
                    folder,
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(USER));
        }
        Process initdb =
                process("initdb", "-D", data.toString(), "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C");
        if (initdb.waitFor() != 0) {
            throw new AssertionError("initdb failed: " + Files.readString(log));
        }
        start();
    }

    private static Path programs() {
        try (Stream<Path> versions = Files.exists(DEBIAN) ? Files.list(DEBIAN) : Stream.empty()) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("postgres")))
                    .max(Comparator.naturalOrder())
                    .orElseGet(() ->
                            ExternalProgram.require("initdb", "postgresql").resolveSibling(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process process(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            String setpriv = ExternalProgram.require("setpriv", "util-linux").toString();
            command.addAll(List.of(setpriv, "--reuid=" + USER, "--regid=" + USER, "--clear-groups"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(data.getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** Starts the server, which recovers what it was doing, and waits until it answers. */
    void start() throws IOException, InterruptedException {
        server = process(
                "postgres",
                "-D",
                data.toString(),
                "-p",
                Integer.toString(port),
                "-k",
                data.toString(),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "fsync=on",
                "-c",
                "synchronous_commit=on");
        for (int tries = 0; !answers(); tries++) {
            if (tries > 600 || !server.isAlive()) {
                throw new AssertionError("The server does not start: " + Files.readString(log));
            }
            Thread.sleep(100);
        }
    }

    /** Waits until the server answers again after it broke down; starts it if it does not start by itself. */
    void bringBack() throws IOException, InterruptedException {
        for (int tries = 0; !answers(); tries++) {
            if (!running().isAlive()) {
                start();
            }
            assertThat(tries).as("tries to reach the server").isLessThan(600);
            Thread.sleep(100);
        }
    }

    private boolean answers() {
        try (Connection connection = source("postgres").getConnection()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Kills all processes of the server at once: kill −9. */
    void kill() throws InterruptedException {
        Process running = running();
        List<ProcessHandle> all = Stream.concat(
                        Stream.of(running.toHandle()), running.toHandle().descendants())
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        running.waitFor();
        all.forEach(process -> process.onExit().join());
    }

    /** Stops the server after it has written everything to its files. */
    void stop() throws IOException, InterruptedException {
        process("pg_ctl", "stop", "-w", "-m", "fast", "-D", data.toString()).waitFor();
        running().waitFor(1, TimeUnit.MINUTES);
    }

    private Process running() {
        if (server == null) {
            throw new IllegalStateException("The server was not started.");
        }
        return server;
    }

    int port() {
        return port;
    }

    /** Returns the folder with the files of the server. */
    Path data() {
        return data;
    }

    /** Returns the address of a database. */
    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%s/%s?user=postgres".formatted(port, database);
    }

    DataSource source(String database) {
        return at(url(database));
    }

    /** Returns the database at an address. */
    static DataSource at(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        return source;
    }

    void execute(String sql) throws SQLException {
        TestedEngine.run(source("postgres"), List.of(sql));
    }

    @Override
    public void close() {
        try {
            kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
