package org.cldess.person;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorDraft;
import org.cldess.actor.ActorId;
import org.cldess.actor.HeldRoleDraft;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierDraft;
import org.cldess.dossier.DraftValidator;
import org.cldess.identity.Siret;
import org.cldess.internal.draft.Fields;
import org.cldess.internal.draft.Rewriting;
import org.cldess.internal.refusal.Reasons;
import org.cldess.internal.wording.Wording;
import org.cldess.known.Known;
import org.cldess.validation.Answer;
import org.cldess.validation.Violations;
import org.jspecify.annotations.Nullable;

/** The act by which two records of one actor become one. Whatever referred to the one that goes refers to the one that stays. */
final class Merging {
    private static final String PATH = "/actors";

    /** What two records of one actor cannot say differently. */
    private static final List<String> IDENTITY = List.of("kind", "siret", "rna");

    /** The fields of drafts that cite actors. */
    private static final Set<String> CITING = Set.of(
            "actor",
            "assembly",
            "author",
            "controller",
            "conventional",
            "funder",
            "host",
            "responsible",
            "members",
            "integration",
            "lead",
            "organisation",
            "partner",
            "partners",
            "visitor");

    private final DossierDraft draft;
    private final String kept;
    private final String absorbed;

    private Merging(Dossier dossier, ActorId kept, ActorId absorbed) {
        this.draft = DossierDraft.of(dossier);
        this.kept = kept.value();
        this.absorbed = absorbed.value();
    }

    static Answer<Dossier> merge(Dossier dossier, ActorId kept, ActorId absorbed) {
        Reasons reasons = new Reasons(Texts.WORDS, PATH);
        reasons.refuseIf(kept.equals(absorbed), "merge.itself", kept.value());
        Optional<Actor> stays = dossier.findActor(kept);
        Optional<Actor> goes = dossier.findActor(absorbed);
        reasons.refuseIf(stays.isEmpty(), "merge.unknown", kept.value());
        reasons.refuseIf(goes.isEmpty() && !kept.equals(absorbed), "merge.unknown", absorbed.value());
        Merging merging = new Merging(dossier, kept, absorbed);
        stays.flatMap(one -> goes.map(other -> merging.conflicts(ActorDraft.of(one), ActorDraft.of(other))))
                .ifPresent(conflicts -> conflicts.forEach(conflict -> reasons.refuse(
                        "merge.conflict", Wording.label(conflict.field()), conflict.one(), conflict.other())));
        if (reasons.any()) {
            return reasons.refused();
        }
        DossierDraft merged = merging.merged();
        Violations senseless = DraftValidator.checkAcross(merged);
        return senseless.isEmpty() ? Answer.granted(merged.toDossier()) : Answer.refused(senseless);
    }

    private record Conflict(String field, Object one, Object other) {}

    private List<Conflict> conflicts(ActorDraft one, ActorDraft other) {
        Stream<Conflict> legalUnits = siren(one).stream()
                .flatMap(left -> siren(other).stream()
                        .filter(right -> !right.equals(left))
                        .map(right -> new Conflict("siren", left, right)));
        return Stream.concat(legalUnits, identities(one, other)).toList();
    }

    /** The SIREN, or that with which the SIRET begins. */
    private static Optional<String> siren(ActorDraft actor) {
        return actor.siren()
                .value()
                .or(() -> actor.siret()
                        .value()
                        .map(siret -> Siret.parse(siret).siren().toString()));
    }

    private Stream<Conflict> identities(ActorDraft one, ActorDraft other) {
        return IDENTITY.stream()
                .flatMap(field -> plain(one, field).stream()
                        .flatMap(left -> plain(other, field).stream()
                                .filter(right -> !right.equals(left))
                                .map(right -> new Conflict(field, left, right))));
    }

    private static Optional<Object> plain(Record thing, String field) {
        return Fields.find(thing, field)
                .map(Fields.Field::value)
                .flatMap(value ->
                        value instanceof Known<?> known ? known.value().map(Object.class::cast) : Optional.of(value));
    }

    private DossierDraft merged() {
        return (DossierDraft)
                Rewriting.copy(draft, (field, value) -> field.equals("actors") ? actors() : rewritten(field, value));
    }

    private List<ActorDraft> actors() {
        ActorDraft goes = actor(absorbed);
        return draft.actors().stream()
                .filter(actor -> !actor.id().equals(absorbed))
                .map(actor -> actor.id().equals(kept) ? (ActorDraft) filled(actor, goes) : actor)
                .map(this::withRoles)
                .toList();
    }

    /** Roles that were held in the one that goes are held in the one that stays, and none in oneself. */
    private ActorDraft withRoles(ActorDraft actor) {
        return (ActorDraft) Rewriting.copy(actor, (field, value) -> {
            if (!field.equals("roles")) {
                return value;
            }
            Known<List<HeldRoleDraft>> roles = actor.roles();
            List<HeldRoleDraft> now = roles.value().orElse(List.of()).stream()
                    .map(role -> (HeldRoleDraft) Rewriting.copy(role, this::rewritten))
                    .filter(role -> !role.organisation().equals(Known.of(actor.id())))
                    .distinct()
                    .toList();
            return roles.equals(roles.map(all -> now)) ? roles : Known.of(now);
        });
    }

    private ActorDraft actor(String id) {
        return draft.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The record that stays: what it does not know is taken from the other, and lists are put together. */
    private static Record filled(Record stays, Record goes) {
        return Rewriting.copy(
                stays,
                (field, value) -> both(
                        value, Fields.find(goes, field).map(Fields.Field::value).orElse(null)));
    }

    private static @Nullable Object both(@Nullable Object one, @Nullable Object other) {
        if (one instanceof List<?> left && other instanceof List<?> right) {
            return together(left, right);
        }
        if (one instanceof Known<?> left && other instanceof Known<?> right) {
            Object there = left.value().orElse(null);
            Object here = right.value().orElse(null);
            if (there instanceof Record part && here instanceof Record twin) {
                return Known.of(filled(part, twin));
            }
            return there instanceof List<?> first && here instanceof List<?> second
                    ? Known.of(together(first, second))
                    : left.isRecorded() && !(left.isNone() && here != null) ? left : right;
        }
        return one;
    }

    private static List<Object> together(List<?> one, List<?> other) {
        return new ArrayList<>(new LinkedHashSet<Object>(
                Stream.concat(one.stream(), other.stream()).toList()));
    }

    private @Nullable Object rewritten(String field, @Nullable Object value) {
        if (value instanceof Known<?> known) {
            Object before = known.value().orElse(null);
            Object after = before == null ? null : rewritten(field, before);
            return before == after || after == null ? known : Known.of(after);
        }
        if (value instanceof List<?> list) {
            return rewritten(field, list);
        }
        if (value instanceof Record thing && Fields.isThing(thing)) {
            return Rewriting.copy(thing, this::rewritten);
        }
        return citesActors(field) && absorbed.equals(value) ? kept : value;
    }

    /** A list in which an actor stood twice holds it once; what would tie an actor to itself is gone. */
    private List<?> rewritten(String field, List<?> list) {
        List<Object> changed = new ArrayList<>();
        Set<String> once = new LinkedHashSet<>();
        boolean same = true;
        for (Object item : list) {
            Object now = rewritten(field, item);
            same &= now == item;
            boolean again = actor(field, now).filter(actor -> !once.add(actor)).isPresent();
            if (!again && !tiesToItself(now)) {
                changed.add(Objects.requireNonNull(now));
            } else {
                same = false;
            }
        }
        return same ? list : changed;
    }

    /** The actor that may stand in a list only once: one that is cited, or whose attendance is told. */
    private static Optional<String> actor(String field, @Nullable Object item) {
        if (item instanceof Record entry) {
            return field.equals("attendance") ? Fields.text(entry, "actor") : Optional.empty();
        }
        return citesActors(field) ? Optional.of(String.valueOf(item)) : Optional.empty();
    }

    private static boolean citesActors(String field) {
        return CITING.contains(field);
    }

    private static boolean tiesToItself(@Nullable Object item) {
        return item instanceof Record tie
                && Fields.text(tie, "partner").isPresent()
                && Fields.text(tie, "partner").equals(Fields.text(tie, "actor"));
    }
}
