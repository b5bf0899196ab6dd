package org.cldess.persistence.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests a write with JDK Flight Recorder events. The test module does not read the recorder’s module, so the test calls
 * it by reflection.
 */
class WrittenThroughTest {
    private static final String EVENT = "jdk.FileForce";

    @TempDir
    private Path folder;

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a folder is not opened there")
    void the_bytes_are_on_the_disk_before_the_file_is_moved_and_the_move_is_after()
            throws ReflectiveOperationException {
        List<String> forced =
                forced(() -> AtomicFile.write(folder.resolve("dossier.json"), "the dossier".getBytes(UTF_8)));

        assertThat(forced).hasSize(2);
        assertThat(forced.get(0)).matches(".*/\\.dossier\\.json\\.[0-9a-f-]{36}\\.part with its metadata");
        assertThat(forced.get(1)).isEqualTo(folder.toAbsolutePath() + " with its metadata");
    }

    private interface Write {
        void run() throws Exception;
    }

    /** Returns the paths that were forced to disk, in order. */
    private List<String> forced(Write write) throws ReflectiveOperationException {
        Class<?> type = Class.forName("jdk.jfr.Recording");
        Object recording = type.getConstructor().newInstance();
        Object settings = type.getMethod("enable", String.class).invoke(recording, EVENT);
        Class<?> settingsType = Class.forName("jdk.jfr.EventSettings");
        settingsType.getMethod("withoutThreshold").invoke(settings);
        type.getMethod("start").invoke(recording);
        try {
            write.run();
        } catch (Exception failure) {
            throw new AssertionError("It was not written.", failure);
        }
        type.getMethod("stop").invoke(recording);
        Path file = folder.resolve("recording.jfr");
        type.getMethod("dump", Path.class).invoke(recording, file);
        type.getMethod("close").invoke(recording);
        return read(file);
    }

    private List<String> read(Path file) throws ReflectiveOperationException {
        Class<?> type = Class.forName("jdk.jfr.consumer.RecordedEvent");
        List<?> events = (List<?>) Class.forName("jdk.jfr.consumer.RecordingFile")
                .getMethod("readAllEvents", Path.class)
                .invoke(null, file);
        List<String> forced = new ArrayList<>();
        for (Object event : events) {
            Object name = Class.forName("jdk.jfr.EventType")
                    .getMethod("getName")
                    .invoke(type.getMethod("getEventType").invoke(event));
            String path =
                    String.valueOf(type.getMethod("getString", String.class).invoke(event, "path"));
            Object withMetadata = type.getMethod("getBoolean", String.class).invoke(event, "metaData");
            if (EVENT.equals(name) && path.startsWith(folder.toAbsolutePath().toString())) {
                forced.add(path + (Boolean.TRUE.equals(withMetadata) ? " with its metadata" : ""));
            }
        }
        return forced;
    }
}
