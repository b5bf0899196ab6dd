package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.Dossiers;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Stored;
import org.cldess.validation.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sixteen writers and sixteen readers, each with a connection of its own, use four dossiers for two minutes. Each
 * writer counts in an action of its own. The tests print what they counted.
 */
@EnabledIfSystemProperty(named = "cldess.ring", matches = "long")
class RaceTest {
    private static final int WRITERS = 16;
    private static final int READERS = 16;
    private static final int DOSSIERS = 4;
    private static final Duration TIME = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    private final Map<String, AtomicInteger> refusals = new ConcurrentSkipListMap<>();

    /** What one thread did. */
    private record Work(long[] times, int[] granted) {}

    private static DossierId id(int number) {
        return DossierId.of("d-" + number);
    }

    private static Dossier first(int number) {
        return Dossier.builder(id(number), SavingChild.at(1).contract())
                .actions(IntStream.range(0, WRITERS)
                        .mapToObj(writer -> Action.builder(ActionId.of("w-" + writer), "1." + writer, "0")
                                .build())
                        .toList())
                .build();
    }

    private static int counted(Dossier dossier, int writer) {
        return Integer.parseInt(
                dossier.findAction(ActionId.of("w-" + writer)).orElseThrow().title());
    }

    private static Dossier countedOn(Dossier dossier, int writer) {
        Action action = dossier.findAction(ActionId.of("w-" + writer)).orElseThrow();
        return dossier.with(action.toBuilder()
                .title(Integer.toString(counted(dossier, writer) + 1))
                .build());
    }

    /** Reads, changes and saves, as a form does, once for each round, whatever the answer is. */
    private Work write(Dossiers dossiers, int writer, long end) {
        List<Long> times = new ArrayList<>();
        int[] granted = new int[DOSSIERS];
        for (int i = writer; System.nanoTime() < end; i++) {
            int dossier = i % DOSSIERS;
            long start = System.nanoTime();
            try {
                Stored<Dossier> stored = dossiers.get(id(dossier));
                Answer<Revision> answer = dossiers.save(
                        countedOn(stored.value(), writer),
                        stored.revision(),
                        Change.by("writer " + writer, Instant.EPOCH));
                if (answer.isGranted()) {
                    granted[dossier]++;
                    times.add(System.nanoTime() - start);
                } else {
                    count("stale");
                }
            } catch (DatabaseUnusableException e) {
                count(e.code());
            }
        }
        return new Work(longs(times), granted);
    }

    private void count(String refusal) {
        refusals.computeIfAbsent(refusal, unused -> new AtomicInteger()).incrementAndGet();
    }

    private Work read(Dossiers dossiers, int reader, long end) {
        List<Long> times = new ArrayList<>();
        long[] last = new long[DOSSIERS];
        for (int i = reader; System.nanoTime() < end; i++) {
            int dossier = i % DOSSIERS;
            long start = System.nanoTime();
            try {
                Stored<Dossier> stored = dossiers.get(id(dossier));
                times.add(System.nanoTime() - start);
                assertThat(stored.revision().number()).isGreaterThanOrEqualTo(last[dossier]);
                last[dossier] = stored.revision().number();
                assertThat(sum(stored.value())).isEqualTo(last[dossier] - 1);
            } catch (DatabaseUnusableException e) {
                count("reading " + e.code());
            }
        }
        return new Work(longs(times), new int[DOSSIERS]);
    }

    private static long sum(Dossier dossier) {
        return IntStream.range(0, WRITERS)
                .mapToLong(writer -> counted(dossier, writer))
                .sum();
    }

    private static long[] longs(List<Long> times) {
        return times.stream().mapToLong(Long::longValue).toArray();
    }

    private void race(String what, Supplier<CldessDatabase> opening) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + READERS);
        List<CldessDatabase> open = new ArrayList<>();
        try {
            for (int i = 0; i < WRITERS + READERS; i++) {
                open.add(opening.get());
            }
            Dossiers dossiers = open.get(0).dossiers();
            for (int number = 0; number < DOSSIERS; number++) {
                dossiers.save(first(number), Revision.NONE, Change.by("first", Instant.EPOCH))
                        .orElseThrow();
            }
            long end = System.nanoTime() + TIME.toNanos();
            List<Callable<Work>> tasks = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int writer = i;
                tasks.add(() -> write(open.get(writer).dossiers(), writer, end));
            }
            for (int i = 0; i < READERS; i++) {
                int reader = i;
                tasks.add(() -> read(open.get(WRITERS + reader).dossiers(), reader, end));
            }
            List<Work> done = new ArrayList<>();
            for (Future<Work> work : threads.invokeAll(tasks)) {
                done.add(work.get());
            }
            print(what, done);
            assertThat(refusals.keySet()).isSubsetOf("stale", "database.locked", "reading database.locked");
            assertNoneIsLost(dossiers, done.subList(0, WRITERS));
        } finally {
            threads.shutdown();
            open.forEach(CldessDatabase::close);
        }
    }

    private static void assertNoneIsLost(Dossiers dossiers, List<Work> writers) {
        for (int number = 0; number < DOSSIERS; number++) {
            Stored<Dossier> stored = dossiers.get(id(number));
            assertThat(stored.revision().number()).isEqualTo(1 + sum(stored.value()));
            for (int writer = 0; writer < WRITERS; writer++) {
                assertThat(counted(stored.value(), writer))
                        .as("writer %s of dossier %s", writer, number)
                        .isEqualTo(writers.get(writer).granted()[number]);
            }
        }
    }

    private void print(String what, List<Work> done) {
        System.out.printf(
                "%s, %s writers and %s readers for %s s: saves %s; loads %s; refusals %s; none lost%n",
                what,
                WRITERS,
                READERS,
                TIME.toSeconds(),
                times(done.subList(0, WRITERS)),
                times(done.subList(WRITERS, WRITERS + READERS)),
                refusals);
    }

    private static String times(List<Work> works) {
        long[] all = works.stream()
                .flatMapToLong(work -> LongStream.of(work.times()))
                .sorted()
                .toArray();
        return all.length == 0
                ? "none"
                : "%s (p50 %s ms, p99 %s ms, longest %s ms)"
                        .formatted(
                                all.length,
                                millis(all[all.length / 2]),
                                millis(all[all.length * 99 / 100]),
                                millis(Arrays.stream(all).max().orElseThrow()));
    }

    private static long millis(long nanos) {
        return Duration.ofNanos(nanos).toMillis();
    }

    @Test
    void no_update_is_lost_in_a_file() throws Exception {
        Path file = folder.resolve("cldess.db");
        race("SQLite", () -> CldessDatabase.embedded(file));
    }

    @Test
    void no_update_is_lost_in_a_server() throws Exception {
        try (DurablePostgresql server = new DurablePostgresql(folder)) {
            race("PostgreSQL", () -> CldessDatabase.of(new KeptConnections(server.source("postgres"))));
        }
    }
}
