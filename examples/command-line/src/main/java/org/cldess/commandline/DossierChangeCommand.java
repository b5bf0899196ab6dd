package org.cldess.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cldess.act.Acts;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.StaleRevision;
import org.cldess.language.Message;
import org.cldess.persistence.DossierFile;
import org.cldess.persistence.DossierFile.Layout;
import org.cldess.persistence.UnreadableFileException;
import org.cldess.persistence.UnwritableFileException;
import org.cldess.rulebook.MissingFact;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Stored;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that changes a dossier through {@link Acts}, and says what it recorded and what rules that breaches. */
abstract class DossierChangeCommand implements Callable<Integer> {
    /** The id of no thing. It is never looked up, because the command ends with the problem. */
    private static final String NOTHING = "0";

    /** The path to a field of a fact that is read from options. */
    private static final Pattern FIELD = Pattern.compile("/[a-z]+");

    private final Cldess tool;
    private final List<Violation> problems = new ArrayList<>();
    private @Nullable Dossier before;
    private Function<Dossier, List<Message>> standing = after -> List.of();
    private @Nullable Entry entered;
    private @Nullable Revision revision;
    private @Nullable Supplier<DossierChangeCommand> ofRow;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final DossierSource source = new DossierSource();

    @Mixin
    private final ChangeOptions history = new ChangeOptions();

    @Option(names = "--from", paramLabel = "${bundle:label.table}", descriptionKey = "option.record.from")
    private @Nullable Path from;

    @Option(names = "--rejects", paramLabel = "${bundle:label.table}", descriptionKey = "option.record.rejects")
    private @Nullable Path rejects;

    @Option(names = "--out", paramLabel = "${bundle:label.file}", descriptionKey = "option.record.out")
    private @Nullable Path out;

    @Option(names = "--dry-run", descriptionKey = "option.record.dry-run")
    private boolean dryRun;

    @Option(names = "--reformat", descriptionKey = "option.record.reformat")
    private boolean reformat;

    DossierChangeCommand(Cldess tool) {
        this.tool = tool;
    }

    @Override
    public Integer call() {
        checkPlace();
        String place = source.place();
        Optional<Path> other = Optional.ofNullable(out).filter(path -> !isSame(path));
        Optional<TableEntries> entries = entries();
        Answer<Dossier> answer;
        try {
            Function<Dossier, Answer<Dossier>> asked = read -> asked(read, entries);
            if (dryRun || other.isPresent()) {
                answer = tried(other, asked);
            } else if (source.database().isPresent()) {
                answer = stored(asked);
            } else {
                answer = DossierFile.change(source.file().orElseThrow(), layout(), asked);
            }
        } catch (UnreadableFileException e) {
            throw new CommandException(e.code(), e.sentence(), e);
        } catch (UnwritableFileException e) {
            throw new CommandException(e.code(), e.sentence(), e);
        } catch (IOException e) {
            throw new CommandException(
                    "output",
                    Texts.WORDS.message(
                            "record.unwritable",
                            other.map(Path::toString).orElse(place),
                            String.valueOf(e.getMessage())),
                    e);
        }
        if (!answer.isGranted()) {
            return refused(answer);
        }
        Dossier after = answer.orElseThrow();
        Recorded recorded = new Recorded(Objects.requireNonNull(before, "before"), after, tool.surroundings());
        Optional<String> written = dryRun
                ? Optional.empty()
                : Optional.of(other.map(Path::toString).orElse(place));
        written.filter(name -> recorded.isNew())
                .ifPresent(name -> tool.hasDone(Texts.WORDS.message("record.unsaid", name)));
        boolean areRejectsWritten = entries.map(this::writeRejects).orElse(true);
        recorded.tell(tool.speaker(), written, Optional.ofNullable(revision), entries, standing.apply(after));
        if (!areRejectsWritten) {
            tool.speaker().warn("entries.unwritable", String.valueOf(rejects));
            return Exit.PARTLY;
        }
        return entries.map(TableEntries::status).orElse(Exit.WELL);
    }

    /** Throws if an option is meaningless where the dossier is. */
    private void checkPlace() {
        if (source.database().isPresent()) {
            refuseWith("--db", Stream.of("--reformat"));
        } else {
            Stream.of("--user", "--why").filter(this::isGiven).findFirst().ifPresent(option -> {
                throw CommandException.ofUsage("usage.needs", option, "--db");
            });
        }
    }

    /** Changes the dossier of the database. */
    private Answer<Dossier> stored(Function<Dossier, Answer<Dossier>> asked) {
        Change change = history.at(tool.surroundings().clock());
        return source.use((dossiers, id) -> dossiers.change(id, change, asked))
                .ifGranted(saved -> revision = saved.revision())
                .map(Stored::value);
    }

    /** Returns the entries of the table, if one is named. */
    private Optional<TableEntries> entries() {
        if (from == null) {
            if (rejects != null) {
                throw new CommandException("usage", Texts.WORDS.message("usage.needs", "--rejects", "--from"));
            }
            return Optional.empty();
        }
        if (rejects != null && Files.exists(rejects, LinkOption.NOFOLLOW_LINKS)) {
            throw new CommandException("output", Texts.WORDS.message("entries.exists", rejects.toString()));
        }
        DossierChangeCommand row = Objects.requireNonNull(ofRow, "ofRow").get();
        return Optional.of(TableEntries.read(from, row, given()));
    }

    /** Returns whether the refused rows are written, or need not be. */
    private boolean writeRejects(TableEntries entries) {
        if (rejects == null || dryRun || !entries.isAnyRefused()) {
            return true;
        }
        try {
            entries.writeRejects(rejects, tool.speaker());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Checks whether a file is the one of the dossier. */
    private boolean isSame(Path other) {
        try {
            Optional<Path> file = source.file();
            return file.isPresent() && Files.exists(file.get()) && Files.isSameFile(file.get(), other);
        } catch (IOException e) {
            return false;
        }
    }

    private Layout layout() {
        return reformat ? Layout.REWRITTEN : Layout.KEPT;
    }

    /** Asks for the change, and writes the result to another file, if one is named. The file itself stays as it is. */
    private Answer<Dossier> tried(Optional<Path> other, Function<Dossier, Answer<Dossier>> asked) throws IOException {
        DossierInput read = source.read();
        Dossier dossier = read.dossier();
        if (!reformat && other.isEmpty() && !read.isInThisLayout()) {
            throw otherLayout();
        }
        Answer<Dossier> answer = asked.apply(dossier);
        if (!dryRun && answer.isGranted() && other.isPresent()) {
            read.writeChanged(answer.orElseThrow(), other.get());
        }
        return answer;
    }

    private Answer<Dossier> asked(Dossier read, Optional<TableEntries> entries) {
        before = read;
        if (entries.isPresent()) {
            return entries.get().enter(read, rejects != null);
        }
        Entry entry = told(read, new Choices(read));
        standing = entry.standing();
        entered = entry;
        return entry.act().apply(Acts.of(read));
    }

    /** Returns what the options say, or throws everything that is wrong with them. */
    final Entry told(Dossier read, Choices choices) {
        problems.clear();
        return entry(read, choices);
    }

    /** Sets what makes another command like this one, for the rows of a table. */
    final void ofRow(Supplier<DossierChangeCommand> command) {
        ofRow = command;
    }

    /** Returns the words of each option of the command line that says something about an entry. */
    private Map<String, List<String>> given() {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (OptionSpec option : Columns.options(spec())) {
            String name = option.longestName();
            if (isGiven(name)) {
                given.put(
                        name,
                        option.arity().max() == 0
                                ? List.of(name)
                                : values(option)
                                        .map(value -> name + "=" + value)
                                        .toList());
            }
        }
        return given;
    }

    /** Returns the values of an option as the cells of a table have them. */
    private static Stream<String> values(OptionSpec option) {
        return option.getValue() instanceof LongText read
                ? Stream.of(read.text())
                : option.originalStringValues().stream();
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec, "spec");
    }

    private boolean isGiven(String option) {
        return spec().commandLine().getParseResult().hasMatchedOption(option);
    }

    /** Throws if the command line lacks any of some options. */
    final void require(String... options) {
        List<String> missing =
                Stream.of(options).filter(option -> !isGiven(option)).toList();
        if (!missing.isEmpty()) {
            throw new CommandException("usage", Texts.WORDS.message("usage.missing", String.join(", ", missing)));
        }
    }

    /** Throws if the command line has any of some options beside one that leaves them no meaning. */
    final void refuseWith(String option, Stream<String> others) {
        List<String> senseless = others.filter(this::isGiven).toList();
        if (!senseless.isEmpty()) {
            throw new CommandException(
                    "usage", Texts.WORDS.message("usage.beside", String.join(", ", senseless), option));
        }
    }

    /** Returns the exit status of a refusal: the reasons of the act, or a file that must not be written like this. */
    private int refused(Answer<Dossier> answer) {
        List<Violation> reasons = answer.reasons().list();
        Violation first = reasons.get(0);
        if (first.code().equals(DossierFile.OTHER_LAYOUT)) {
            throw otherLayout();
        }
        if (first.code().equals(StaleRevision.CODE)) {
            throw new CommandException(first.code(), first.message());
        }
        tool.speaker().refused(answer.reasons(), missing());
        return Exit.WRONG;
    }

    /** Returns all that must be recorded before the act; nothing for a table, whose rows say what they lack. */
    private List<MissingFact> missing() {
        Entry asked = entered;
        return asked == null
                ? List.of()
                : Acts.of(Objects.requireNonNull(before, "before")).missingFor(asked.act());
    }

    private CommandException otherLayout() {
        return new CommandException(DossierFile.OTHER_LAYOUT, Texts.WORDS.message("record.layout", source.place()));
    }

    /**
     * Returns the id of the thing that an option names. If it names none, that is noted as a problem, and the result is
     * the id of no thing.
     */
    final String id(Choice choice, String option, String text) {
        Answer<String> found = choice.find(option, text);
        note(found.reasons());
        return found.value().orElse(NOTHING);
    }

    /** Notes problems of what the user gave. */
    final void note(Violations others) {
        problems.addAll(others.list());
    }

    /** Throws all problems that were noted. */
    final void throwIfAny() {
        Violations.of(problems).throwIfAny();
    }

    /** Returns the option of a field of the fact, if it has the same name; otherwise the path as it is. */
    String option(String path) {
        return FIELD.matcher(path).matches() ? "--" + path.substring(1) : path;
    }

    /** Returns the day of what the options say, if they name one. */
    Optional<LocalDate> day() {
        return Optional.empty();
    }

    /** Returns what the options say. It may be called several times. */
    abstract Entry entry(Dossier read, Choices choices);
}
