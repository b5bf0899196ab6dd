package org.cldess.consistency;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.cldess.component.IdOf;
import org.cldess.form.DeclaredIds;
import org.cldess.form.Scalar;
import org.cldess.identity.IdForm;
import org.cldess.language.Message;
import org.cldess.language.Nearest;
import org.cldess.language.Typography;
import org.cldess.validation.Place;

/**
 * The ids of a dossier and the references to them. References are resolved once all ids are declared. If the reader
 * lost a thing, an id that seems to be missing may belong to it, so references to that kind are not reported.
 */
final class Ids {
    private final ProblemCollector problems;
    private final Set<String> incomplete = new HashSet<>();
    /** Ids of things in the dossier outside the checked thing, by kind. */
    private final SetMultimap<String, String> elsewhere = HashMultimap.create();

    private boolean anything;

    Ids(ProblemCollector problems) {
        this.problems = problems;
    }

    /** Declares the id of a thing, which no other of its kind may have. */
    void declare(String kind, String id, Pointer at) {
        declare(kind, problems.declared(kind), id, at);
    }

    /** Declares the id of a thing, which no other of its kind in a group may have. */
    void declare(String kind, Map<String, Pointer> others, String id, Pointer at) {
        Pointer first = others.putIfAbsent(id, at);
        if (first != null && IdForm.refusal(id).isEmpty()) {
            problems.addPlain(
                    "form.duplicate",
                    at.toString(),
                    Texts.WORDS.message("form.duplicate." + kind, id, lines(first, at)));
        }
    }

    /** Allows references into a dossier; if it is not known, allows any reference. */
    void take(Optional<? extends Record> dossier) {
        anything = dossier.isEmpty();
        dossier.ifPresent(whole -> DeclaredIds.each(whole, id -> elsewhere.put(kind(id), Scalar.text(id))));
    }

    private static String kind(Object id) {
        return id.getClass().getAnnotation(IdOf.class).value();
    }

    /** Records that the reader lost something that may contain things of a kind. */
    void lose(String kind) {
        incomplete.add(kind);
    }

    /** Reports each cited id that nothing has. */
    void resolve() {
        for (ProblemCollector.Reference reference : problems.references()) {
            if (isMissing(reference)) {
                problems.add(
                        "form.reference",
                        reference.at(),
                        Texts.WORDS.message("form.unknown." + reference.kind(), reference.id(), wayOut(reference)));
            }
        }
    }

    private boolean isMissing(ProblemCollector.Reference reference) {
        return !anything
                && !incomplete.contains(reference.kind())
                && !problems.isDeclared(reference.kind(), reference.id())
                && !elsewhere.containsEntry(reference.kind(), reference.id())
                && IdForm.refusal(reference.id()).isEmpty();
    }

    private Message wayOut(ProblemCollector.Reference reference) {
        Set<String> known = new HashSet<>(problems.declared(reference.kind()).keySet());
        known.addAll(elsewhere.get(reference.kind()));
        Optional<String> near = Nearest.of(reference.id(), known);
        return near.map(id -> Texts.WORDS.message("form.meant", Typography.excerpt(id)))
                .orElseGet(() -> Texts.WORDS.message("form.unknown.way-out"));
    }

    /** Returns « (lignes 41 et 87) », or a message without lines if they are not known. */
    private Message lines(Pointer first, Pointer second) {
        OptionalInt one = line(first);
        OptionalInt other = line(second);
        return one.isEmpty() || other.isEmpty()
                ? Texts.WORDS.message("form.lines.unknown")
                : Texts.WORDS.message(
                        "form.lines", Integer.toString(one.getAsInt()), Integer.toString(other.getAsInt()));
    }

    private OptionalInt line(Pointer at) {
        return problems.place(at.toString()).map(Place::line).orElse(OptionalInt.empty());
    }
}
