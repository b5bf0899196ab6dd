package org.cldess.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cldess.act.Acts;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.StaleRevision;
import org.cldess.persistence.DossierFile;
import org.cldess.persistence.DossierFile.Layout;
import org.cldess.persistence.UnreadableFileException;
import org.cldess.persistence.UnwritableFileException;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that changes a dossier through {@link Acts}, and says what it recorded and what rules that breaches. */
abstract class DossierChangeCommand implements Callable<Integer> {
    /** The id of no thing. It is never looked up, because the command ends with the problem. */
    private static final String NOTHING = "0";

    private final Cldess tool;
    private final List<Violation> problems = new ArrayList<>();
    private @Nullable Dossier before;

    @Parameters(paramLabel = "${bundle:label.dossier}", descriptionKey = "option.dossier")
    private @Nullable Path named;

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
        Path file = Objects.requireNonNull(named, "named");
        Optional<Path> other = Optional.ofNullable(out).filter(path -> !isSame(path, file));
        Answer<Dossier> answer;
        try {
            answer = dryRun || other.isPresent() ? tried(file, other) : DossierFile.change(file, layout(), this::asked);
        } catch (UnreadableFileException e) {
            throw new CommandException(e.code(), e.sentence(), e);
        } catch (UnwritableFileException e) {
            throw new CommandException(e.code(), e.sentence(), e);
        } catch (IOException e) {
            throw new CommandException(
                    "output",
                    Texts.WORDS.message(
                            "record.unwritable", other.orElse(file).toString(), String.valueOf(e.getMessage())),
                    e);
        }
        if (!answer.isGranted()) {
            return refused(answer, file);
        }
        Recorded recorded =
                new Recorded(Objects.requireNonNull(before, "before"), answer.orElseThrow(), tool.surroundings());
        Optional<Path> written = dryRun ? Optional.empty() : Optional.of(other.orElse(file));
        written.filter(path -> recorded.isNew()).ifPresent(tool::hasRecorded);
        recorded.tell(tool.speaker(), written);
        return Exit.WELL;
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    private Layout layout() {
        return reformat ? Layout.REWRITTEN : Layout.KEPT;
    }

    /** Asks for the change, and writes the result to another file, if one is named. The file itself stays as it is. */
    private Answer<Dossier> tried(Path file, Optional<Path> other) throws IOException {
        DossierInput read = DossierInput.from(file);
        Dossier dossier = read.dossier();
        if (!reformat && other.isEmpty() && !read.isInThisLayout()) {
            throw otherLayout(file);
        }
        Answer<Dossier> answer = asked(dossier);
        if (!dryRun && answer.isGranted() && other.isPresent()) {
            DossierFile.write(answer.orElseThrow(), other.get());
        }
        return answer;
    }

    private Answer<Dossier> asked(Dossier read) {
        before = read;
        problems.clear();
        return ask(Acts.of(read), read);
    }

    /** Returns the exit status of a refusal: the reasons of the act, or a file that must not be written like this. */
    private int refused(Answer<Dossier> answer, Path file) {
        List<Violation> reasons = answer.reasons().list();
        Violation first = reasons.get(0);
        if (first.code().equals(DossierFile.OTHER_LAYOUT)) {
            throw otherLayout(file);
        }
        if (first.code().equals(StaleRevision.CODE)) {
            throw new CommandException(first.code(), first.message());
        }
        tool.speaker().wrong(answer.reasons());
        return Exit.WRONG;
    }

    private static CommandException otherLayout(Path file) {
        return new CommandException(DossierFile.OTHER_LAYOUT, Texts.WORDS.message("record.layout", file.toString()));
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

    /** Returns the dossier after the act, or the reasons for its refusal. It may be called several times. */
    abstract Answer<Dossier> ask(Acts acts, Dossier read);
}
