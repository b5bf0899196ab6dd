package org.cldess.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kills a process at various moments while it publishes files, as by kill −9. */
class KilledPublishingTest {
    private static final int FILES = 120;
    private static final String WRITTEN = "written";
    private static final String MOVED = "moved";

    @TempDir
    private Path folder;

    /** Writes the files, reports it, publishes them, reports that too, and waits in the middle of the last step. */
    static final class Publishing {
        private Publishing() {}

        public static void main(String[] arguments) {
            try (OutputFolder out = filled(Path.of(arguments[0]))) {
                System.out.println(WRITTEN);
                out.publish(() -> {
                    System.out.println(MOVED);
                    return waited();
                });
            }
        }

        private static boolean waited() {
            try {
                return System.in.read() >= 0;
            } catch (IOException e) {
                return false;
            }
        }
    }

    private static OutputFolder opened(Path folder) {
        return OutputFolder.open(folder, Audience.PUBLIC, files("", 0, FILES).keySet(), OutputFolder.Disk.OF_SYSTEM);
    }

    private static OutputFolder filled(Path folder) {
        OutputFolder out = opened(folder);
        files("new", 0, FILES).forEach((name, text) -> out.add(name, stream -> stream.write(text.getBytes(UTF_8))));
        return out;
    }

    /** Returns files large enough that a half-written one would be noticed. */
    private static Map<String, String> files(String age, int from, int to) {
        Map<String, String> files = new TreeMap<>();
        for (int i = from; i < to; i++) {
            files.put("file-%s.html".formatted(i), "%s %s ".formatted(age, i).repeat(500));
        }
        return files;
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }

    /**
     * The moments: everything is written; a number of earlier files is set aside; a number of new files is in place;
     * all are.
     */
    @ParameterizedTest
    @ValueSource(strings = {"written", "kept 1", "kept 60", "kept 100", "new 1", "new 40", "new 100", "moved"})
    void leaves_each_file_old_or_new_and_whole_and_the_next_finds_one_set_and_nothing_hidden(String moment)
            throws IOException, InterruptedException {
        Map<String, String> old = files("old", 0, FILES - 20);
        Map<String, String> fresh = files("new", 0, FILES);
        for (Map.Entry<String, String> file : old.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        List<String> command = new ArrayList<>(Run.java(Publishing.class));
        command.add(folder.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader said = process.inputReader(UTF_8)) {
            assertThat(said.readLine()).isEqualTo(WRITTEN);
            await(moment, said, process);
        } finally {
            process.destroyForcibly();
        }
        process.waitFor();

        contents(folder).forEach((name, text) -> assertThat(text).isIn(old.get(name), fresh.get(name)));
        opened(folder).close();
        assertThat(contents(folder)).isEqualTo(old);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).hasSize(old.size());
        }
        try (OutputFolder again = filled(folder)) {
            again.publish();
        }
        assertThat(contents(folder)).isEqualTo(fresh);
    }

    /** Waits for the moment. It cannot be missed, because the process waits until it is killed. */
    private void await(String moment, BufferedReader said, Process process) throws IOException, InterruptedException {
        if (moment.equals(MOVED)) {
            assertThat(said.readLine()).isEqualTo(MOVED);
            assertThat(contents(folder)).isEqualTo(files("new", 0, FILES));
        } else if (!moment.equals(WRITTEN)) {
            while (!hasCome(moment)) {
                assertThat(process.isAlive()).as("it still publishes").isTrue();
                Thread.onSpinWait();
            }
        }
    }

    private boolean hasCome(String moment) throws IOException {
        if (moment.startsWith("kept")) {
            String[] kept = folder.resolve(".cldess/earlier").toFile().list();
            return kept != null && kept.length >= number(moment);
        }
        Path late = folder.resolve("file-%s.html".formatted(name(number(moment))));
        return Files.exists(late) && Files.readString(late).startsWith("new");
    }

    private static int number(String moment) {
        return Integer.parseInt(moment.replaceAll("\\D", ""));
    }

    /** Returns the number in the name of the file at this place in the order of moves. */
    private static int name(int place) {
        return Integer.parseInt(
                List.copyOf(files("new", 0, FILES).keySet()).get(place - 1).replaceAll("\\D", ""));
    }
}
