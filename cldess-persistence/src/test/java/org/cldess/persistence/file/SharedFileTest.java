package org.cldess.persistence.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cldess.persistence.UnwritableFileException;
import org.cldess.porttest.ExternalProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is replaced stays the same file for everybody else: its rights, its links, and what lies beside it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "modes, owners and pipes are those of POSIX")
class SharedFileTest {
    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("dossier.json"), "before");
    }

    private static void write(Path file) throws IOException {
        write(file, "after");
    }

    private static void write(Path file, String text) throws IOException {
        try (SharedFile shared = SharedFile.lock(file)) {
            shared.write(text.getBytes(UTF_8));
        }
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static void refuses(Path file, String code) {
        assertThatThrownBy(() -> write(file))
                .asInstanceOf(type(UnwritableFileException.class))
                .extracting(UnwritableFileException::code)
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-r-----", "rw-rw-rw-", "rwxr-xr-x"})
    void a_file_keeps_its_mode(String mode) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
        write(file);
        assertThat(file).hasContent("after");
        assertThat(mode(file)).isEqualTo(mode);
    }

    @Test
    void a_new_file_is_for_its_owner_alone() throws IOException {
        Path made = folder.resolve("new.json");
        write(made);
        assertThat(mode(made)).isEqualTo("rw-------");
    }

    @Test
    void a_file_that_the_administrator_writes_keeps_its_owner_and_its_group() throws IOException {
        assumeTrue((int) Files.getAttribute(folder, "unix:uid") == 0, "only the administrator may give files away");
        Files.setAttribute(file, "unix:uid", 12_345);
        Files.setAttribute(file, "unix:gid", 12_346);
        write(file);
        assertThat(file).hasContent("after");
        assertThat(Files.getAttribute(file, "unix:uid")).isEqualTo(12_345);
        assertThat(Files.getAttribute(file, "unix:gid")).isEqualTo(12_346);
    }

    @Test
    void a_private_file_is_private_at_every_moment() throws Exception {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Set<String> modes = new TreeSet<>();
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            try {
                for (int i = 0; i < 200; i++) {
                    write(file, "x".repeat(100_000));
                }
            } catch (IOException e) {
                throw new AssertionError("It was not written.", e);
            } finally {
                done.set(true);
            }
        });
        while (!done.get()) {
            modes.addAll(modesOfDossiers());
        }
        writer.get();
        assertThat(modes).containsExactly("dossier.json rw-------", "part rw-------");
    }

    private Set<String> modesOfDossiers() throws IOException {
        Set<String> modes = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*{dossier.json,.part}")) {
            for (Path found : files) {
                try {
                    String name = found.equals(file) ? "dossier.json " : "part ";
                    modes.add(name + mode(found));
                } catch (NoSuchFileException e) {
                    // It was moved meanwhile.
                }
            }
        }
        return modes;
    }

    @Test
    void a_file_with_two_names_is_not_separated_from_the_other() throws IOException {
        Path other = Files.createLink(folder.resolve("other.json"), file);
        refuses(file, "links");
        assertThat(other).hasContent("before");
        Files.delete(other);
        write(file);
        assertThat(file).hasContent("after");
    }

    @Test
    void a_pipe_a_folder_and_a_link_to_nothing_are_not_replaced() throws Exception {
        Path pipe = folder.resolve("pipe");
        String mkfifo = ExternalProgram.require("mkfifo", "coreutils").toString();
        assertThat(new ProcessBuilder(mkfifo, pipe.toString()).start().waitFor())
                .isZero();
        refuses(pipe, "special");
        refuses(Files.createSymbolicLink(folder.resolve("to-pipe"), pipe), "special");
        refuses(Files.createDirectory(folder.resolve("folder")), "folder");
        Path nowhere = Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("none"));
        assertThatThrownBy(() -> write(nowhere)).isInstanceOf(IOException.class);
        assertThat(Files.isRegularFile(pipe)).isFalse();
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("dossier.json", "pipe", "to-pipe", "folder", "nowhere");
    }

    @Test
    void a_file_that_its_owner_protects_is_not_replaced() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeTrue(!Files.isWritable(file), "the administrator may write every file");
        refuses(file, "read-only");
        assertThat(file).hasContent("before");
    }

    @Test
    void a_lock_file_that_a_dead_program_left_blocks_nobody_and_goes() throws IOException {
        Files.writeString(folder.resolve(".dossier.json.lock"), "1b4e28ba-2fa1-11d2-883f-0016d3cca427");
        write(file);
        assertThat(folder.toFile().list()).containsExactly("dossier.json");
    }

    @Test
    void nothing_is_written_into_what_somebody_put_in_the_place_of_the_lock_file() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim.txt"), "mine");
        Path lock = folder.resolve(".dossier.json.lock");
        Files.createSymbolicLink(lock, victim);
        refuses(file, "special");
        Files.delete(lock);
        Files.createLink(lock, victim);
        refuses(file, "special");
        Files.delete(lock);
        Files.writeString(lock, "x".repeat(37));
        refuses(file, "special");
        assertThat(lock).hasContent("x".repeat(37));
        assertThat(victim).hasContent("mine");
        assertThat(file).hasContent("before");
    }

    @Test
    void a_thread_waits_for_another_but_not_for_ever() throws Exception {
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> {
            try (SharedFile shared = SharedFile.lock(file)) {
                locked.countDown();
                released.await();
                shared.write("theirs".getBytes(UTF_8));
            } catch (IOException | InterruptedException e) {
                throw new AssertionError("It was not written.", e);
            }
        });
        locked.await();
        assertThatThrownBy(() -> LockFile.of(file.toRealPath(), Duration.ofMillis(20)))
                .asInstanceOf(type(UnwritableFileException.class))
                .extracting(UnwritableFileException::code)
                .isEqualTo("busy");
        released.countDown();
        write(file);
        other.get();
        assertThat(file).hasContent("after");
    }

    @Test
    void a_thread_does_not_wait_for_itself() throws IOException {
        try (SharedFile shared = SharedFile.lock(file)) {
            assertThatThrownBy(() -> write(shared.path())).isInstanceOf(IllegalStateException.class);
        }
        write(file);
        assertThat(file).hasContent("after");
    }
}
