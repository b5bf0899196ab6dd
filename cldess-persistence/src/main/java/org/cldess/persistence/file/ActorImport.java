package org.cldess.persistence.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.Dossiers;
import org.cldess.language.Message;
import org.cldess.persistence.ImportedActors;
import org.cldess.reading.ForwardingInput;
import org.cldess.reading.Input;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Stored;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;

/** Imports lines of actors, the lines of one dossier after those of another. */
public final class ActorImport {
    /** The field with the id of the dossier. */
    public static final String DOSSIER = "dossier";

    /** The code of a line that is not the text of fields. */
    private static final String TEXT = "import.text";

    private final Dossiers dossiers;
    private final Change change;
    private final RejectFile rejects;
    private final Set<DossierId> met = new HashSet<>();
    private ImportedActors done = ImportedActors.NONE;

    /** Creates an import. */
    public ActorImport(Dossiers dossiers, Change change, RejectFile rejects) {
        this.dossiers = dossiers;
        this.change = change;
        this.rejects = rejects;
    }

    /**
     * The lines of one dossier, with those that cannot be read among them.
     *
     * @param dossier the dossier; empty while no line has named it
     */
    private record Group(Optional<DossierId> dossier, List<ActorLine> lines) {}

    /** Imports all lines. */
    public ImportedActors read(InputStream in) throws IOException {
        LineReader lines = new LineReader(in);
        Group group = new Group(Optional.empty(), new ArrayList<>());
        for (Optional<SourceLine> next = lines.next(); next.isPresent(); next = lines.next()) {
            ActorLine line = ActorLine.of(next.get());
            if (line.dossier().isPresent() && !line.dossier().equals(group.dossier())) {
                if (group.dossier().isPresent()) {
                    finish(group);
                    group.lines().clear();
                }
                group = new Group(line.dossier(), group.lines());
            }
            group.lines().add(line);
        }
        if (!group.lines().isEmpty()) {
            finish(group);
        }
        return done;
    }

    private void finish(Group group) throws IOException {
        DossierId id = group.dossier().orElse(null);
        List<ActorLine> lines = group.lines();
        if (id == null) {
            rejectAll(lines, Optional.empty());
        } else if (!met.add(id)) {
            rejectAll(lines, Optional.of(problem("import.scattered", id)));
        } else if (isImported(id)) {
            done = done.plus(new ImportedActors(0, 0, 0, 0, 0, lines.size()));
        } else {
            importInto(id, lines);
        }
    }

    private boolean isImported(DossierId id) {
        return dossiers.revisions(id).stream().anyMatch(saved -> saved.change().equals(change));
    }

    private static Violation problem(String key, DossierId id) {
        return Violation.error(key, "/" + DOSSIER, Texts.WORDS.message(key, id.value()));
    }

    /** Rejects some lines for their own problems, or else for another one. */
    private void rejectAll(List<ActorLine> lines, Optional<Violation> other) throws IOException {
        rejects.begin(lines.get(0).source().number());
        for (ActorLine line : lines) {
            Violations own = line.problems();
            rejects.add(line.source(), own.isEmpty() ? Violations.of(other.orElseThrow()) : own);
        }
        done = done.plus(new ImportedActors(0, 0, 0, 0, lines.size(), 0));
    }

    /**
     * Saves the lines of a dossier. The rejected ones are written before: if the save is interrupted, the next run
     * reads these lines again and rejects them again. A save that is refused is tried again only if others saved the
     * dossier meanwhile; otherwise all its lines are rejected with the reason.
     */
    private void importInto(DossierId id, List<ActorLine> lines) throws IOException {
        Answer<Revision> saved;
        Optional<Revision> asked;
        do {
            Optional<Stored<Dossier>> stored = dossiers.find(id);
            if (stored.isEmpty()) {
                rejectAll(lines, Optional.of(problem("import.no-dossier", id)));
                return;
            }
            asked = stored.map(Stored::revision);
            ActorGroup group = ActorGroup.of(stored.get().value(), lines);
            rejects.begin(lines.get(0).source().number());
            if (!group.rejected().isEmpty()) {
                for (Map.Entry<ActorLine, Violations> line : group.rejected().entrySet()) {
                    rejects.add(line.getKey().source(), line.getValue());
                }
                rejects.force();
            }
            saved = group.isUnchanged()
                    ? Answer.granted(asked.get())
                    : dossiers.save(group.dossier(), asked.get(), change);
            if (saved.isGranted()) {
                done = done.plus(group.counts());
                return;
            }
        } while (!dossiers.find(id).map(Stored::revision).equals(asked));
        rejectAll(lines, saved.reasons().list().stream().findFirst());
    }

    /** Returns whether a problem is that a line is not the text of fields. */
    static boolean isOfText(Violation problem) {
        return problem.code().equals(TEXT);
    }

    /** The fields of an actor, without those that only an import knows. */
    private static final class ActorFields extends ForwardingInput {
        private static final Set<String> OTHERS = Set.of(DOSSIER, RejectFile.REJECTION);

        ActorFields(Input line) {
            super(line);
        }

        @Override
        public void fields(Collection<String> expected, Fields fields) {
            input().fields(expected, (name, line, column, value) -> {
                if (!OTHERS.contains(name)) {
                    fields.field(name, line, column, value);
                }
            });
        }
    }

    /**
     * A line that was read.
     *
     * @param source the line
     * @param dossier the dossier that it names
     * @param id the id of the actor, if it has one
     * @param fields the fields of the actor; empty if there is a problem
     * @param problems why the line cannot be of any dossier
     */
    record ActorLine(
            SourceLine source,
            Optional<DossierId> dossier,
            Optional<String> id,
            Optional<Input> fields,
            Violations problems) {
        static ActorLine of(SourceLine source) {
            if (source.problem().isPresent()) {
                return wrong(source, Violation.error(TEXT, "", source.problem().get()));
            }
            try {
                Input line = ThingText.input(source.text());
                Map<String, String> texts = new HashMap<>();
                line.fields(List.of(DOSSIER, "id"), (name, row, column, value) -> {
                    if (value.kind() == Input.Kind.TEXT) {
                        texts.put(name, value.text());
                    }
                });
                return dossier(texts.getOrDefault(DOSSIER, ""))
                        .map(dossier -> new ActorLine(
                                source,
                                Optional.of(dossier),
                                Optional.ofNullable(texts.get("id")),
                                Optional.of(new ActorFields(line)),
                                Violations.NONE))
                        .orElseGet(() -> wrong(
                                source,
                                Violation.error(
                                        "import.dossier", "/" + DOSSIER, Texts.WORDS.message("import.dossier"))));
            } catch (Violations e) {
                Message message = e.list().get(0).message();
                return wrong(source, Violation.error(TEXT, "", message));
            }
        }

        private static ActorLine wrong(SourceLine source, Violation problem) {
            return new ActorLine(source, Optional.empty(), Optional.empty(), Optional.empty(), Violations.of(problem));
        }

        private static Optional<DossierId> dossier(String text) {
            try {
                return Optional.of(DossierId.of(text));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }
}
