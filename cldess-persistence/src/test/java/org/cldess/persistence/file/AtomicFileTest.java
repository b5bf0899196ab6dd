package org.cldess.persistence.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A file is always complete, even with several writers, and its bytes cannot be redirected to another place. */
class AtomicFileTest {
    private static final int WRITERS = 3;

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    private void write(byte[] bytes) throws IOException {
        try (SharedFile shared = SharedFile.lock(file)) {
            shared.write(bytes);
        }
    }

    @BeforeEach
    void name() {
        file = folder.resolve("dossier.json");
    }

    @Test
    void of_several_writers_at_once_none_fails_and_the_file_is_whole_at_every_moment() throws Exception {
        List<String> texts = List.of("a".repeat(300_000), "b".repeat(200_000), "c".repeat(100_000));
        write(texts.get(0).getBytes(UTF_8));
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<Integer>> writers = new ArrayList<>();
            for (String text : texts) {
                Callable<Integer> writer = () -> {
                    int written = 0;
                    for (; written < 50; written++) {
                        write(text.getBytes(UTF_8));
                    }
                    return written;
                };
                writers.add(threads.submit(writer));
            }
            while (!writers.stream().allMatch(Future::isDone)) {
                assertThat(texts).contains(Files.readString(file));
            }
            for (Future<Integer> writer : writers) {
                assertThat(writer.get()).isEqualTo(50);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(folder.toFile().list()).containsExactly("dossier.json");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "who makes links there needs a right of its own")
    void a_link_that_lies_in_wait_leads_nothing_elsewhere() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim.txt"), "mine");
        for (String name : List.of(".dossier.json.part", ".dossier.json.1.part", ".dossier.json")) {
            Files.createSymbolicLink(folder.resolve(name), victim);
        }
        write("the dossier".getBytes(UTF_8));
        assertThat(victim).hasContent("mine");
        assertThat(Files.isSymbolicLink(file)).isFalse();
        assertThat(file).hasContent("the dossier");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "who makes links there needs a right of its own")
    void a_link_in_the_place_of_the_file_itself_is_its_owners_wish() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("kept.json");
        Files.writeString(elsewhere, "before");
        Files.createSymbolicLink(file, elsewhere);
        write("the dossier".getBytes(UTF_8));
        assertThat(Files.isSymbolicLink(file)).isTrue();
        assertThat(elsewhere).hasContent("the dossier");
        assertThat(Objects.requireNonNull(elsewhere.getParent()).toFile().list())
                .containsExactly("kept.json");
    }

    @Test
    void what_a_killed_writer_left_goes_with_the_next_write() throws IOException {
        Path left = Files.writeString(folder.resolve(".dossier.json.left.part"), "half");
        Path other = Files.writeString(folder.resolve(".annuaire.json.left.part"), "half");
        write("the dossier".getBytes(UTF_8));
        assertThat(left).doesNotExist();
        assertThat(other).hasContent("half");
    }
}
