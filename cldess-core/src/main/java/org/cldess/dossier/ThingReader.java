package org.cldess.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.cldess.consistency.ConsistencyCheck;
import org.cldess.consistency.Parts;
import org.cldess.consistency.PartsReader;
import org.cldess.consistency.ProblemReport;
import org.cldess.consistency.SourcePosition;
import org.cldess.form.Form;
import org.cldess.reading.Input;
import org.cldess.thing.Identified;
import org.cldess.validation.Reading;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;

/**
 * Reads one thing of the model, such as an action that a user typed into a form. It reports every problem at once, each
 * with the JSON Pointer to its field, {@code /title} or {@code /plan/expenses/0/amount}.
 *
 * <pre>{@code
 * Map<String, ?> typed = Map.of("id", "a-12", "number", "1.2.3", "title", "");
 * Reading<Action> reading = ThingReader.read(Action.class, Input.of(typed));
 * reading.violations().forEach(problem -> page.showBeside(problem.path(), problem.message(Locale.FRENCH)));
 * }</pre>
 *
 * <p>References to other things are checked only if the dossier is known: {@link Dossier#read}.
 */
public final class ThingReader {
    private ThingReader() {}

    /**
     * Reads a thing on its own.
     *
     * @param type the type of the thing, a record of the model
     * @param input the input
     * @param <T> the type of the thing
     * @return the thing, or everything that is wrong with it
     */
    public static <T extends Record> Reading<T> read(Class<T> type, Input input) {
        return alone(type, input);
    }

    /**
     * Reads the changes of a thing on its own, as {@link Dossier#read(Record, Input)} does with its dossier.
     *
     * @param existing the thing
     * @param input the changes
     * @param <T> the type of the thing
     * @return the changed thing, or everything that is wrong with it
     */
    public static <T extends Record & Identified<?>> Reading<T> read(T existing, Input input) {
        return edited(existing, input, ThingReader::alone);
    }

    private static <T extends Record> Reading<T> alone(Class<T> type, Input input) {
        ProblemReport report = new ProblemReport();
        SourcePosition root = SourcePosition.root(input);
        Parts parts = parts(type, input, root, report);
        return reading(
                type, parts, ConsistencyCheck.ofThing(parts, report.violations(), Optional.empty(), root::place));
    }

    /** Reads a thing to be added to a dossier. */
    static <T extends Record> Reading<T> read(Class<T> type, Input input, Dossier dossier) {
        ProblemReport report = new ProblemReport();
        SourcePosition root = SourcePosition.root(input);
        Parts parts = parts(type, input, root, report);
        Reading<T> reading = reading(
                type,
                parts,
                ConsistencyCheck.ofThing(parts, report.violations(), Optional.of(dossier.parts()), root::place));
        Optional<Violations> misfit = reading.value().flatMap(thing -> misfit(thing, dossier, root));
        return misfit.isPresent() ? Reading.failed(misfit.get()) : reading;
    }

    /** Reads the changes of a thing of a dossier. */
    static <T extends Record & Identified<?>> Reading<T> read(T existing, Input input, Dossier dossier) {
        return edited(existing, input, (type, edited) -> read(type, edited, dossier));
    }

    private static <T extends Record & Identified<?>> Reading<T> edited(
            T existing, Input input, BiFunction<Class<T>, Input, Reading<T>> reader) {
        @SuppressWarnings("unchecked") // a record’s class is that of the record
        Class<T> type = (Class<T>) existing.getClass();
        EditedInput edited = new EditedInput(existing, input);
        Reading<T> reading = reader.apply(type, edited);
        return edited.otherId()
                .map(other -> ThingReader.<T>renamed(existing.id().toString(), other, reading, type))
                .orElse(reading);
    }

    private static <T> Reading<T> renamed(String kept, String other, Reading<T> reading, Class<? extends Record> type) {
        List<Violation> problems = new ArrayList<>(reading.violations().list());
        problems.add(Violation.error(
                "form.id",
                "/" + Form.of(type).identity().orElseThrow().name(),
                Texts.WORDS.message("form.id", kept, other)));
        return Reading.failed(Violations.of(problems));
    }

    private static Parts parts(Class<? extends Record> type, Input input, SourcePosition root, ProblemReport report) {
        Form form = Form.of(type);
        if (input.kind() != Input.Kind.OBJECT) {
            throw new IllegalArgumentException("A %s is read from an object with fields, and a %s was given."
                    .formatted(type.getName(), input.kind()));
        }
        return new PartsReader(report).read(form, input, root, Set.of());
    }

    private static <T extends Record> Reading<T> reading(Class<T> type, Parts parts, Violations violations) {
        return violations.isEmpty() ? Reading.of(type.cast(parts.make())) : Reading.failed(violations);
    }

    /**
     * Returns the violations that a thing causes in the whole dossier. Those inside the thing get the path of its
     * field.
     */
    private static Optional<Violations> misfit(Record thing, Dossier dossier, SourcePosition root) {
        if (!(thing instanceof Identified<?> identified)) {
            return Optional.empty();
        }
        DossierParts with =
                (DossierParts) SortedLists.byId(ThingReplacement.in(dossier.parts(), thing, identified.id()));
        List<Violation> named = ConsistencyCheck.ofMade(Parts.of(with)).list();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        List<Violation> nameless = ConsistencyCheck.ofNameless(Parts.of(with)).list();
        String pointer = ThingReplacement.pointer(with, thing).orElse("");
        List<Violation> moved = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            boolean inside = named.get(i).path().startsWith(pointer + "/");
            Violation said = inside ? nameless.get(i) : named.get(i);
            String path = inside ? said.path().substring(pointer.length()) : "";
            moved.add(new Violation(
                    said.severity(), said.code(), path, said.message(), inside ? root.place(path) : said.place()));
        }
        return Optional.of(Violations.of(moved));
    }
}
