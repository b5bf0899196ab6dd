package org.cldess.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The processor time of this process and its children, in seconds of this machine. Linux says what children used that
 * have ended; on other systems only those count that still run.
 */
final class ProcessorTime {
    /** Linux counts in hundredths of a second, whatever the machine. */
    private static final double TICKS = 100;

    /** The fields of {@code /proc/…/stat} after the name of the program: its own time, then that of ended children. */
    private static final int OWN = 11;

    private static final int OF_CHILDREN = 13;
    private static final int STATE = 0;

    /** Processes that left the tree of this one but work for it, such as a database server. */
    private static final Set<Long> SERVERS = ConcurrentHashMap.newKeySet();

    private ProcessorTime() {}

    /** Counts a process, with its children, that is not a child of this one. */
    static void count(long server) {
        SERVERS.add(server);
    }

    /** Returns the time of this process, with all its threads, and of its children that have ended. */
    static double ofThisProcess() {
        return stat(Path.of("/proc/self/stat"))
                .map(fields -> seconds(fields, OWN) + seconds(fields, OF_CHILDREN))
                .orElseGet(() -> ofProcess(ProcessHandle.current()));
    }

    /** Returns the time of the children and servers that run now. */
    static double ofChildren() {
        return children().mapToDouble(ProcessorTime::ofProcess).sum();
    }

    /** Checks whether a thread of this process, other than the asking one, or a child can go on. */
    static boolean isRunning() {
        try (Stream<Path> threads = Files.list(Path.of("/proc/self/task"))) {
            Path asking = Path.of("/proc/thread-self").toRealPath();
            return Stream.concat(
                            threads.filter(thread -> !thread.getFileName().equals(asking.getFileName())),
                            children().map(child -> Path.of("/proc/" + child.pid())))
                    .map(folder -> stat(folder.resolve("stat")))
                    .flatMap(Optional::stream)
                    .anyMatch(fields -> fields[STATE].equals("R") || fields[STATE].equals("D"));
        } catch (IOException unknown) {
            return true; // another system than Linux does not say
        }
    }

    private static Stream<ProcessHandle> children() {
        Stream<ProcessHandle> servers = SERVERS.stream()
                .map(ProcessHandle::of)
                .flatMap(Optional::stream)
                .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()));
        return Stream.concat(ProcessHandle.current().descendants(), servers).distinct();
    }

    private static double ofProcess(ProcessHandle process) {
        return stat(Path.of("/proc/" + process.pid() + "/stat"))
                .map(fields -> seconds(fields, OWN) + seconds(fields, OF_CHILDREN))
                .orElseGet(() -> process.info()
                        .totalCpuDuration()
                        .map(Duration::toNanos)
                        .map(nanos -> nanos / 1e9)
                        .orElse(0.0));
    }

    /** Returns the fields after the name of the program, which may contain anything; empty for an ended process. */
    private static Optional<String[]> stat(Path file) {
        try {
            String text = Files.readString(file);
            return Optional.of(text.substring(text.lastIndexOf(')') + 2).split(" ", -1));
        } catch (IOException ended) {
            return Optional.empty();
        }
    }

    private static double seconds(String[] fields, int first) {
        return (Long.parseLong(fields[first]) + Long.parseLong(fields[first + 1])) / TICKS;
    }
}
