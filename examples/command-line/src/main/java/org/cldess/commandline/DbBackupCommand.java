package org.cldess.commandline;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Copies a database file to a new file, while other programs use it. */
@Command(name = "backup", sortOptions = false)
final class DbBackupCommand implements Callable<Integer> {
    private final Cldess tool;

    @Option(names = "--db", required = true, paramLabel = "${bundle:label.file}", descriptionKey = "option.db.file")
    private String address = "";

    @Option(
            names = {"--out", "-o"},
            required = true,
            paramLabel = "${bundle:label.file}",
            descriptionKey = "option.db.out")
    private @Nullable Path out;

    DbBackupCommand(Cldess tool) {
        this.tool = tool;
    }

    @Override
    public Integer call() {
        Path copy = Objects.requireNonNull(out);
        DatabaseAddress database = DatabaseAddress.of(address);
        if (database.file().isEmpty()) {
            throw CommandException.ofUsage("db.server", database.toString());
        }
        database.requireContent();
        database.copy(copy);
        Speaker speaker = tool.speaker();
        tool.hasDone(Texts.WORDS.message("db.copied.unsaid", copy.toString()));
        if (speaker.isJson()) {
            speaker.answer(Speaker.ordered("database", database.toString(), "written", copy.toString()));
        }
        speaker.say("db.copied", copy.toString());
        return Exit.WELL;
    }
}
