package org.cldess.commandline;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cldess.dossier.Dossiers;
import org.cldess.persistence.ActorLines;
import org.cldess.store.Stored;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the actors of all dossiers of a database, as they are imported. */
@Command(name = "export", sortOptions = false)
final class DbExportCommand implements Callable<Integer> {
    private final Cldess tool;

    @Option(names = "--db", required = true, paramLabel = "${bundle:label.database}", descriptionKey = "option.db.of")
    private String address = "";

    @Option(
            names = {"--out", "-o"},
            required = true,
            paramLabel = "${bundle:label.lines}",
            descriptionKey = "option.db.out")
    private @Nullable Path out;

    DbExportCommand(Cldess tool) {
        this.tool = tool;
    }

    @Override
    public Integer call() {
        Path file = Objects.requireNonNull(out).toAbsolutePath();
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new CommandException("exists", Texts.WORDS.message("db.exists", String.valueOf(out)));
        }
        DatabaseAddress database = DatabaseAddress.of(address);
        database.requireContent();
        int dossiers = database.use(all -> write(all, file));
        Speaker speaker = tool.speaker();
        if (speaker.isJson()) {
            speaker.answer(Speaker.ordered("dossiers", dossiers, "written", String.valueOf(out)));
        }
        speaker.say("db.written", String.valueOf(out), dossiers);
        return Exit.WELL;
    }

    /**
     * Writes the file, which only its owner may read, and returns the number of dossiers. It appears whole or not at
     * all.
     */
    private static int write(Dossiers dossiers, Path file) {
        Path part = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (FileChannel channel = FileChannel.open(part, Set.of(CREATE_NEW, WRITE), Rejects.ofOwner(file));
                    OutputStream bytes = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                ActorLines.write(dossiers.all().map(Stored::value), bytes);
                bytes.flush();
                channel.force(true);
            }
            Files.move(part, file, ATOMIC_MOVE);
            return dossiers.ids().size();
        } catch (IOException e) {
            throw new CommandException(
                    "output",
                    Texts.WORDS.message("record.unwritable", file.toString(), String.valueOf(e.getMessage())),
                    e);
        } finally {
            delete(part);
        }
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // The half file has a name of its own, and what went wrong has been said.
        }
    }
}
