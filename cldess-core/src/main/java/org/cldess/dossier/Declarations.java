package org.cldess.dossier;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.cldess.contract.kind.ObjectiveLevel;
import org.cldess.identity.IdForm;
import org.cldess.internal.Codes;
import org.cldess.language.Message;
import org.cldess.language.Nearest;
import org.cldess.language.Typography;
import org.cldess.validation.Place;
import org.jspecify.annotations.Nullable;

/**
 * Which ids a dossier has, and who cites them. References wait until all is declared. Where a thing was lost by the reader, an id that
 * nothing seems to have may be its own: no reference to its kind is then called wrong.
 */
final class Declarations {
    /** The level of an objective, and the one that actions serve. */
    private record Levels(ObjectiveLevel own, ObjectiveLevel served) {}

    /** A cited id; any level tells that an objective may be one that is broken into others. */
    private record Reference(Kind kind, String id, Pointer at, boolean anyLevel) {}

    private record Holder(String objective, int levels, Pointer at) {}

    private final Complaints complaints;
    private final Map<Kind, Map<String, Pointer>> declared = new EnumMap<>(Kind.class);
    private final Set<Kind> incomplete = EnumSet.noneOf(Kind.class);
    private final Map<String, Levels> objectivesAbove = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Holder> holders = new ArrayList<>();

    Declarations(Complaints complaints) {
        this.complaints = complaints;
    }

    /** A thing has an id, which no other of its kind may have. */
    void declare(Kind kind, @Nullable String id, Pointer thing) {
        if (id == null) {
            incomplete.add(kind);
        } else {
            declare(Codes.of(kind), ids(kind), id, thing);
        }
    }

    /** A thing that has its id under another key. */
    void declareAt(Kind kind, @Nullable String id, Pointer at) {
        if (id == null) {
            incomplete.add(kind);
        } else {
            declareAt(Codes.of(kind), ids(kind), id, at);
        }
    }

    /** A thing has an id, which no other among those that are kept beside it may have. */
    void declare(String kind, Map<String, Pointer> others, @Nullable String id, Pointer thing) {
        if (id == null) {
            return;
        }
        declareAt(kind, others, id, thing.at("id"));
    }

    private void declareAt(String kind, Map<String, Pointer> others, String id, Pointer at) {
        Pointer first = others.putIfAbsent(id, at);
        if (first != null && IdForm.refusal(id).isEmpty()) {
            complaints.addPlain(
                    "form.duplicate",
                    at.toString(),
                    Texts.WORDS.message("form.duplicate." + kind, id, lines(first, at)));
        }
    }

    /** An objective is of a level above the last one, whose objectives actions serve. */
    void above(@Nullable String objective, ObjectiveLevel own, ObjectiveLevel served) {
        if (objective != null) {
            objectivesAbove.put(objective, new Levels(own, served));
        }
    }

    /** The level of an objective that is above the last one, as far as it was met. */
    Optional<ObjectiveLevel> levelAbove(String objective) {
        return Optional.ofNullable(objectivesAbove.get(objective)).map(Levels::own);
    }

    /** Something that may hold things of some kinds was lost. */
    void lost(Kind... kinds) {
        incomplete.addAll(List.of(kinds));
    }

    /** An id is cited, which a thing of that kind must have. */
    void refer(Kind kind, @Nullable String id, Pointer at) {
        if (id != null) {
            references.add(new Reference(kind, id, at, false));
        }
    }

    /** An objective is cited that may be of any level. */
    void referToAnyLevel(@Nullable String objective, Pointer at) {
        if (objective != null) {
            references.add(new Reference(Kind.OBJECTIVE, objective, at, true));
        }
    }

    /** Another objective is to stand under an objective, which must not be of the last level. */
    void holds(String objective, int levels, Pointer at) {
        holders.add(new Holder(objective, levels, at));
    }

    /** Complains about each cited id that nothing has, or that an objective has which no action serves by itself. */
    void resolve() {
        for (Reference reference : references) {
            if (isMissing(reference.kind(), reference.id())) {
                complaints.add(
                        "form.reference",
                        reference.at(),
                        "form.unknown." + Codes.of(reference.kind()),
                        reference.id(),
                        wayOut(reference));
            } else if (reference.kind() == Kind.OBJECTIVE && !reference.anyLevel()) {
                above(reference);
            }
        }
        for (Holder holder : holders) {
            if (ids(Kind.OBJECTIVE).containsKey(holder.objective())
                    && !objectivesAbove.containsKey(holder.objective())) {
                complaints.add("form.level", holder.at(), "form.level.deep", holder.levels());
            }
        }
    }

    private void above(Reference reference) {
        Levels levels = objectivesAbove.get(reference.id());
        if (levels != null) {
            complaints.add(
                    "form.level", reference.at(), "form.level.above", reference.id(), levels.own(), levels.served());
        }
    }

    private boolean isMissing(Kind kind, String id) {
        return !incomplete.contains(kind)
                && !ids(kind).containsKey(id)
                && IdForm.refusal(id).isEmpty();
    }

    private Map<String, Pointer> ids(Kind kind) {
        return declared.computeIfAbsent(kind, none -> new HashMap<>());
    }

    private Message wayOut(Reference reference) {
        Optional<String> near = Nearest.of(reference.id(), ids(reference.kind()).keySet());
        return near.map(id -> Texts.WORDS.message("form.meant", Typography.excerpt(id)))
                .orElseGet(() -> Texts.WORDS.message("form.unknown.way-out"));
    }

    /** « (lignes 41 et 87) », or nothing where no line is known. */
    private Message lines(Pointer first, Pointer second) {
        OptionalInt one = line(first);
        OptionalInt other = line(second);
        return one.isEmpty() || other.isEmpty()
                ? Texts.WORDS.message("form.lines.unknown")
                : Texts.WORDS.message(
                        "form.lines", Integer.toString(one.getAsInt()), Integer.toString(other.getAsInt()));
    }

    private OptionalInt line(Pointer at) {
        return complaints.place(at.toString()).map(Place::line).orElse(OptionalInt.empty());
    }
}
