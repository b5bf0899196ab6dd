package org.cldess.commandline;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.cldess.dossier.Dossiers;
import org.cldess.persistence.ActorLines;
import org.cldess.persistence.ImportedActors;
import org.cldess.persistence.UnwritableFileException;
import org.cldess.store.Change;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports the actors of many dossiers into a database. */
@Command(name = "import", sortOptions = false)
final class DbImportCommand implements Callable<Integer> {
    private final Cldess tool;

    @Parameters(paramLabel = "${bundle:label.lines}", descriptionKey = "option.db.lines")
    private @Nullable Path lines;

    @Option(names = "--db", required = true, paramLabel = "${bundle:label.database}", descriptionKey = "option.db.of")
    private String address = "";

    @Option(
            names = "--rejects",
            required = true,
            paramLabel = "${bundle:label.lines}",
            descriptionKey = "option.db.rejects")
    private @Nullable Path rejects;

    @Option(names = "--resume", paramLabel = "${bundle:label.instant}", descriptionKey = "option.db.resume")
    private @Nullable String resume;

    @Mixin
    private final ChangeOptions change = new ChangeOptions();

    DbImportCommand(Cldess tool) {
        this.tool = tool;
    }

    @Override
    public Integer call() {
        Path file = Objects.requireNonNull(lines);
        Change asked = change.at(Clock.fixed(instant(), ZoneOffset.UTC));
        DatabaseAddress database = DatabaseAddress.of(address);
        database.requireContent();
        if (!Files.isReadable(file)) {
            throw new CommandException("unreadable", Texts.WORDS.message("input.unreadable", file.toString()));
        }
        tool.speaker().warn("db.begin", asked.at().toString());
        ImportedActors done = database.use(dossiers -> read(file, dossiers, asked));
        tool.hasDone(Texts.WORDS.message("db.unsaid", Long.toString(done.dossiers())));
        say(done);
        return done.rejected() > 0 ? Exit.WRONG : Exit.WELL;
    }

    private Instant instant() {
        if (resume == null) {
            return tool.surroundings().clock().instant();
        }
        try {
            return Instant.parse(resume);
        } catch (DateTimeParseException e) {
            throw new CommandException("usage", Texts.WORDS.message("db.instant", resume), e);
        }
    }

    private ImportedActors read(Path file, Dossiers dossiers, Change asked) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return ActorLines.read(in, Objects.requireNonNull(rejects))
                    .in(tool.speaker().locale())
                    .into(dossiers, asked);
        } catch (UnwritableFileException e) {
            throw new CommandException(e.code(), e.sentence(), e);
        } catch (IOException e) {
            throw new CommandException(
                    "output",
                    Texts.WORDS.message(
                            "db.stopped",
                            String.valueOf(e.getMessage()),
                            asked.at().toString()),
                    e);
        }
    }

    private void say(ImportedActors done) {
        Speaker speaker = tool.speaker();
        if (speaker.isJson()) {
            speaker.answer(Speaker.ordered(
                    "dossiers", done.dossiers(),
                    "added", done.added(),
                    "changed", done.changed(),
                    "unchanged", done.unchanged(),
                    "rejected", done.rejected(),
                    "skipped", done.skipped()));
        }
        speaker.say("db.imported", done.dossiers(), done.added(), done.changed(), done.unchanged());
        if (done.skipped() > 0) {
            speaker.say("db.skipped", done.skipped());
        }
        if (done.rejected() > 0) {
            speaker.say("db.rejected", done.rejected(), String.valueOf(rejects));
        }
    }
}
