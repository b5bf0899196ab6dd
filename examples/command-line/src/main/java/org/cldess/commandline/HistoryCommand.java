package org.cldess.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.dossier.Changes;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierChange;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.Dossiers;
import org.cldess.language.Typography;
import org.cldess.persistence.DossierFile;
import org.cldess.persistence.UnwritableFileException;
import org.cldess.store.Revision;
import org.cldess.store.Saved;
import org.cldess.store.Stored;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the revisions of a dossier in a database, what changed between two of them, or the dossier as it was. */
@Command(name = "history", sortOptions = false)
final class HistoryCommand implements Callable<Integer> {
    /** The number of a revision; one of more digits is not the number of any. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private static final String THING = "--thing";
    private static final String BETWEEN = "--between";
    private static final String AS_OF = "--as-of";
    private static final String OUT = "--out";

    private final Cldess tool;

    @Mixin
    private final DatabaseOptions source = new DatabaseOptions();

    @Option(
            names = BETWEEN,
            arity = "2",
            paramLabel = "N M",
            hideParamSyntax = true,
            descriptionKey = "option.history.between")
    private List<String> between = List.of();

    @Option(
            names = THING,
            arity = "2",
            paramLabel = "${bundle:label.of-kind}",
            hideParamSyntax = true,
            descriptionKey = "option.history.thing")
    private List<String> thing = List.of();

    @Option(names = AS_OF, paramLabel = "${bundle:label.revision}", descriptionKey = "option.history.as-of")
    private @Nullable String asOf;

    @Option(
            names = {OUT, "-o"},
            paramLabel = "${bundle:label.file}",
            descriptionKey = "option.history.out")
    private @Nullable Path out;

    /**
     * A save of a thing.
     *
     * @param saved the save
     * @param changes what it changed in the thing; empty if the thing was in the first revision that is kept
     */
    private record ThingSave(Saved saved, List<DossierChange> changes) {}

    HistoryCommand(Cldess tool) {
        this.tool = tool;
    }

    @Override
    public Integer call() {
        checkTogether();
        if (asOf != null) {
            write(asOf);
        } else if (!between.isEmpty()) {
            compare();
        } else if (!thing.isEmpty()) {
            follow(ThingKind.of(thing.get(0)), thing.get(1));
        } else {
            list();
        }
        return Exit.WELL;
    }

    private void checkTogether() {
        List<String> given = Stream.of(
                        between.isEmpty() ? "" : BETWEEN, thing.isEmpty() ? "" : THING, asOf == null ? "" : AS_OF)
                .filter(option -> !option.isEmpty())
                .toList();
        if (given.size() > 1) {
            throw CommandException.ofUsage("usage.beside", given.get(0), given.get(1));
        }
        if (between.size() > 2 || thing.size() > 2) {
            throw CommandException.ofUsage("usage.twice", given.get(0));
        }
        if (asOf == null && out != null) {
            throw CommandException.ofUsage("usage.needs", OUT, AS_OF);
        }
        if (asOf != null && out == null) {
            throw CommandException.ofUsage("usage.needs", AS_OF, OUT);
        }
    }

    /** Prints the revisions, newest first. */
    private void list() {
        Speaker speaker = tool.speaker();
        source.use((dossiers, id) -> {
            List<Saved> saves = newestFirst(dossiers.revisions(id));
            if (speaker.isJson()) {
                speaker.answer(Speaker.ordered(
                        "dossier",
                        id.value(),
                        "revisions",
                        saves.stream().map(HistoryCommand::asData).toList()));
            }
            saves.forEach(saved -> speaker.line(said(saved, speaker)));
            return id;
        });
    }

    /** Prints what changed between two revisions. */
    private void compare() {
        Speaker speaker = tool.speaker();
        source.use((dossiers, id) -> {
            Stored<Dossier> from = revision(dossiers, id, BETWEEN, between.get(0));
            Stored<Dossier> to = revision(dossiers, id, BETWEEN, between.get(1));
            List<DossierChange> changes =
                    Changes.between(from.value(), to.value()).list();
            if (speaker.isJson()) {
                speaker.answer(Speaker.ordered(
                        "dossier", id.value(),
                        "from", from.revision().number(),
                        "to", to.revision().number(),
                        "changes", asData(changes, speaker)));
            }
            speaker.say("history.between", number(from.revision()), number(to.revision()), changes.size());
            changes.forEach(change -> speaker.line("  " + change.say(speaker.locale())));
            return id;
        });
    }

    /** Prints each save that changed a thing, newest first. */
    private void follow(ThingKind<?, ?> kind, String text) {
        Speaker speaker = tool.speaker();
        source.use((dossiers, id) -> {
            String named = named(dossiers, id, kind, text);
            List<ThingSave> saves = newestFirst(kind.history(dossiers, id, named).stream()
                    .map(saved -> new ThingSave(saved, changes(dossiers, id, saved, kind, named)))
                    .toList());
            if (speaker.isJson()) {
                speaker.answer(Speaker.ordered(
                        "dossier",
                        id.value(),
                        "thing",
                        Speaker.ordered("kind", kind.code(), "id", named),
                        "revisions",
                        saves.stream().map(save -> asData(save, speaker)).toList()));
            }
            for (ThingSave save : saves) {
                speaker.line(said(save.saved(), speaker));
                if (save.changes().isEmpty()) {
                    speaker.line("  " + speaker.words("history.present"));
                }
                save.changes().forEach(change -> speaker.line("  " + change.say(speaker.locale())));
            }
            return id;
        });
    }

    /** Returns the id of a thing, which the dossier may no longer contain. */
    private static String named(Dossiers dossiers, DossierId id, ThingKind<?, ?> kind, String text) {
        Choice choice = kind.choice(dossiers.get(id).value());
        boolean isGone = !choice.find(THING, text).isGranted() && kind.isEver(dossiers, id, text);
        return isGone ? text : choice.get(THING, text);
    }

    /** Returns what a save changed in a thing, or in what contains it; nothing if there is no earlier revision. */
    private static List<DossierChange> changes(
            Dossiers dossiers, DossierId id, Saved saved, ThingKind<?, ?> kind, String thing) {
        long number = saved.revision().number();
        Optional<Dossier> after = dossiers.find(id, saved.revision()).map(Stored::value);
        Optional<Dossier> before = dossiers.find(id, new Revision(number - 1)).map(Stored::value);
        if (before.isEmpty() || after.isEmpty()) {
            return List.of();
        }
        String was = before.flatMap(dossier -> kind.pointer(dossier, thing)).orElse("");
        String is = after.flatMap(dossier -> kind.pointer(dossier, thing)).orElse("");
        List<DossierChange> all = Changes.between(before.get(), after.get()).list();
        List<DossierChange> own = all.stream()
                .filter(change -> contains(pointer(change, was, is), change.path()))
                .toList();
        return own.isEmpty()
                ? all.stream()
                        .filter(change -> contains(change.path(), pointer(change, was, is)))
                        .toList()
                : own;
    }

    /** Returns where the thing is in the file in which the pointer of a change is. */
    private static String pointer(DossierChange change, String was, String is) {
        return change.kind() == DossierChange.Kind.REMOVED ? was : is;
    }

    private static boolean contains(String outer, String inner) {
        return !outer.isEmpty() && (inner.equals(outer) || inner.startsWith(outer + "/"));
    }

    /** Writes the dossier as it was in a revision or at an instant. */
    private void write(String when) {
        Speaker speaker = tool.speaker();
        Path file = Objects.requireNonNull(out);
        Stored<Dossier> past = source.use((dossiers, id) ->
                NUMBER.matcher(when).matches() ? revision(dossiers, id, AS_OF, when) : at(dossiers, id, when));
        try {
            DossierFile.write(past.value(), file, past);
        } catch (UnwritableFileException e) {
            throw new CommandException(e.code(), e.sentence(), e);
        } catch (IOException e) {
            throw new CommandException(
                    "output",
                    Texts.WORDS.message("record.unwritable", file.toString(), String.valueOf(e.getMessage())),
                    e);
        }
        tool.hasDone(Texts.WORDS.message("history.unsaid", file.toString()));
        if (speaker.isJson()) {
            speaker.answer(Speaker.ordered(
                    "dossier", past.value().id().value(),
                    "revision", past.revision().number(),
                    "written", file.toString()));
        }
        speaker.say("history.written", file.toString(), number(past.revision()));
        speaker.say("run.complete", file.toString());
    }

    private static Stored<Dossier> revision(Dossiers dossiers, DossierId id, String option, String text) {
        Optional<Stored<Dossier>> found = NUMBER.matcher(text).matches()
                ? dossiers.find(id, new Revision(Long.parseLong(text)))
                : Optional.empty();
        return found.orElseThrow(() -> CommandException.ofUsage(
                "history.unknown", text, option, number(dossiers.get(id).revision())));
    }

    private static Stored<Dossier> at(Dossiers dossiers, DossierId id, String text) {
        Instant instant;
        try {
            instant = Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new CommandException("usage", Texts.WORDS.message("history.instant", text), e);
        }
        return dossiers.find(id, instant).orElseThrow(() -> CommandException.ofUsage("history.before", text));
    }

    private static <T> List<T> newestFirst(List<T> oldestFirst) {
        return IntStream.range(0, oldestFirst.size())
                .mapToObj(i -> oldestFirst.get(oldestFirst.size() - 1 - i))
                .toList();
    }

    private static String number(Revision revision) {
        return Long.toString(revision.number());
    }

    private static String said(Saved saved, Speaker speaker) {
        OffsetDateTime at = saved.change().at().atOffset(ZoneOffset.UTC);
        String words = speaker.words(
                "history.saved",
                number(saved.revision()),
                saved.change().author(),
                Typography.date(at.toLocalDate(), speaker.locale()),
                String.format(Locale.ROOT, "%tR", at));
        String said = saved.change()
                .reason()
                .map(reason -> speaker.words("history.because", words, reason))
                .orElse(words);
        return saved.erases() ? speaker.words("history.erases", said) : said;
    }

    private static Map<String, Object> asData(Saved saved) {
        Map<String, Object> data = Speaker.ordered(
                "revision", saved.revision().number(),
                "at", saved.change().at().toString(),
                "author", saved.change().author());
        saved.change().reason().ifPresent(reason -> data.put("reason", reason));
        data.put("erases", saved.erases());
        return data;
    }

    private static Map<String, Object> asData(ThingSave save, Speaker speaker) {
        Map<String, Object> data = asData(save.saved());
        data.put("changes", asData(save.changes(), speaker));
        return data;
    }

    private static List<Map<String, Object>> asData(List<DossierChange> changes, Speaker speaker) {
        return changes.stream().map(change -> Recorded.asData(speaker, change)).toList();
    }
}
