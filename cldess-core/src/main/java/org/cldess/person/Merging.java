package org.cldess.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.HeldRole;
import org.cldess.component.constraint.Distinct;
import org.cldess.component.constraint.OtherThan;
import org.cldess.consistency.ConsistencyCheck;
import org.cldess.consistency.Parts;
import org.cldess.consistency.Pointer;
import org.cldess.contract.Contract;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.party.Succession;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierParts;
import org.cldess.dossier.Dossier_;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.form.Scalar;
import org.cldess.identity.Siren;
import org.cldess.identity.Siret;
import org.cldess.internal.refusal.Reasons;
import org.cldess.internal.wording.PlaceDescriptions;
import org.cldess.known.Known;
import org.cldess.language.Localizable;
import org.cldess.own.OwnFieldId;
import org.cldess.own.OwnValue;
import org.cldess.validation.Answer;
import org.cldess.validation.Violations;

/** Merges two records of one actor. Every reference to the removed record is changed to the kept one. */
final class Merging {
    private static final String PATH = Dossier_.ACTORS.toString();

    /** The fields that must not differ between two records of one actor. */
    private static final List<String> IDENTITY =
            List.of("kind", "siret", "rna", "publicBody", "epciKind", "essFamily", "siae", "inclusive");

    private final ActorId kept;
    private final ActorId absorbed;

    private Merging(ActorId kept, ActorId absorbed) {
        this.kept = kept;
        this.absorbed = absorbed;
    }

    static Answer<Dossier> merge(Dossier dossier, ActorId kept, ActorId absorbed) {
        Reasons reasons = new Reasons(Texts.WORDS, PATH);
        reasons.refuseIf(kept.equals(absorbed), "merge.itself", kept.value());
        Optional<Actor> stays = dossier.findActor(kept);
        Optional<Actor> goes = dossier.findActor(absorbed);
        reasons.refuseIf(stays.isEmpty(), "merge.unknown", kept.value());
        reasons.refuseIf(goes.isEmpty() && !kept.equals(absorbed), "merge.unknown", absorbed.value());
        stays.flatMap(one -> goes.map(
                        other -> conflicts(one, other, dossier.contract().kind())))
                .ifPresent(conflicts -> conflicts.forEach(conflict ->
                        reasons.refuse("merge.conflict", conflict.field(), conflict.one(), conflict.other())));
        stays.flatMap(one -> goes.filter(other -> follow(dossier, one.id(), other.id())))
                .ifPresent(other ->
                        reasons.refuse("merge.succession", stays.orElseThrow().name(), other.name()));
        if (reasons.any()) {
            return reasons.refused();
        }
        Parts merged = new Merging(kept, absorbed).merged(dossier.parts());
        Violations senseless = ConsistencyCheck.ofMade(merged).inOrder();
        return senseless.isEmpty()
                ? Answer.granted(Dossier.of((DossierParts) merged.make()))
                : Answer.refused(senseless);
    }

    /** Returns whether one of two bodies has succeeded the other as a party, directly or through others. */
    private static boolean follow(Dossier dossier, ActorId one, ActorId other) {
        return dossier.contract().parties().stream()
                .filter(party -> party.actor().equals(one) || party.actor().equals(other))
                .anyMatch(party -> formers(dossier.contract(), party)
                        .anyMatch(former -> former.actor().equals(party.actor().equals(one) ? other : one)));
    }

    /** Returns the predecessors of a party, the latest first. */
    private static Stream<Party> formers(Contract contract, Party party) {
        Set<PartyId> met = new HashSet<>();
        return Stream.iterate(
                        Optional.of(party),
                        Optional::isPresent,
                        last -> last.flatMap(one -> one.succession().value())
                                .map(Succession::predecessor)
                                .filter(met::add)
                                .flatMap(contract::findParty))
                .flatMap(Optional::stream)
                .skip(1);
    }

    private record Conflict(Localizable field, Object one, Object other) {}

    private static List<Conflict> conflicts(Actor one, Actor other, ContractKind kind) {
        Stream<Conflict> legalUnits = siren(one).stream()
                .flatMap(left -> siren(other).stream()
                        .filter(right -> !right.equals(left))
                        .map(right -> new Conflict(label("siren"), left, right)));
        Stream<Conflict> identities = IDENTITY.stream().flatMap(field -> {
            Part part = Form.of(Actor.class).get(field);
            return Stream.ofNullable(part.plain(one))
                    .flatMap(left -> Stream.ofNullable(part.plain(other))
                            .filter(right -> !right.equals(left))
                            .map(right -> new Conflict(label(field), said(left), said(right))));
        });
        Stream<Conflict> own = kind.ownFields(one).stream()
                .flatMap(field -> field.of(one).value().stream()
                        .flatMap(left -> field.of(other).value().stream()
                                .filter(right -> !right.equals(left))
                                .map(right -> new Conflict(field, shown(left), shown(right)))));
        return Stream.of(legalUnits, identities, own)
                .flatMap(Function.identity())
                .toList();
    }

    private static Object shown(Object value) {
        return value instanceof Localizable named ? named : Scalar.text(value);
    }

    private static Localizable label(String field) {
        return PlaceDescriptions.label(Form.of(Actor.class).get(field));
    }

    /** Returns a value for a message: a number as it is written, a constant by its name. */
    private static Object said(Object value) {
        return value instanceof Localizable named && value instanceof Enum<?> ? named : Scalar.text(value);
    }

    /** Returns the SIREN, or the SIREN with which the SIRET begins. */
    private static Optional<String> siren(Actor actor) {
        return actor.siren()
                .value()
                .or(() -> actor.siret().value().map(Siret::siren))
                .map(Siren::toString);
    }

    /** Two records of one object; the second supplies what the first does not know. */
    private record Both(Record stays, Record goes) {}

    /** Returns the dossier with the kept record and all references changed to it; the result may be inconsistent. */
    private Parts merged(DossierParts parts) {
        Actor goes = actor(parts, absorbed);
        return copy(
                Form.of(parts),
                part -> part.name().equals("actors") ? actors(parts, goes) : part.of(parts),
                Pointer.ROOT);
    }

    private static Actor actor(DossierParts parts, ActorId id) {
        return parts.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Object> actors(DossierParts parts, Actor goes) {
        return parts.actors().stream()
                .filter(actor -> !actor.id().equals(absorbed))
                .<Object>map(actor -> actor.id().equals(kept) ? new Both(actor, goes) : actor)
                .toList();
    }

    private Parts copy(Form form, Function<Part, Object> values, Pointer at) {
        Parts copy = Parts.empty(form, at);
        for (Part part : form.parts()) {
            Object value = values.apply(part);
            Object plain = Part.plain(value);
            Pointer there = at.at(part.name());
            if (plain instanceof List<?> list) {
                copy.put(part, list(part, list, there));
            } else if (plain != null) {
                copy.put(part, item(part, plain, there));
            } else if (value instanceof Known<?> fact && fact.isNone()) {
                copy.putNone(part);
            }
        }
        return copy;
    }

    private Object item(Part part, Object item, Pointer at) {
        if (item instanceof Both two) {
            return copy(
                    part.form(),
                    inside -> own(two.stays(), inside, both(inside, inside.of(two.stays()), inside.of(two.goes()))),
                    at);
        }
        return part.holdsThings()
                ? copy(part.form(), inside -> own((Record) item, inside, inside.of((Record) item)), at)
                : cited(item);
    }

    private Object cited(Object id) {
        return absorbed.equals(id) ? kept : id;
    }

    /** Returns the value of a part, without roles of an actor in itself, which were roles in the removed record. */
    private Object own(Record thing, Part part, Object value) {
        if (thing instanceof Actor actor
                && Part.plain(value) instanceof List<?> roles
                && part.held() == HeldRole.class) {
            return roles.stream()
                    .map(HeldRole.class::cast)
                    .map(role -> new HeldRole(
                            role.role(), role.organisation().map(id -> (ActorId) cited(id)), role.from(), role.until()))
                    .filter(role -> !role.organisation().is(actor.id()))
                    .distinct()
                    .toList();
        }
        return value;
    }

    private static Object both(Part list, Object one, Object other) {
        if (list.held() == OwnValue.class) {
            return ownTogether((List<?>) one, (List<?>) other);
        }
        if (one instanceof List<?> left && other instanceof List<?> right) {
            return together(left, right);
        }
        if (one instanceof Known<?> left && other instanceof Known<?> right) {
            Object there = left.value().orElse(null);
            Object here = right.value().orElse(null);
            if (there instanceof Record part && here instanceof Record twin && Part.isThing(part)) {
                return new Both(part, twin);
            }
            return there instanceof List<?> first && here instanceof List<?> second
                    ? together(first, second)
                    : left.isRecorded() && !(left.isNone() && here != null) ? left : right;
        }
        return one;
    }

    /** Returns the own values of both, of which a value counts more than none. */
    private static List<OwnValue> ownTogether(List<?> one, List<?> other) {
        Map<OwnFieldId, OwnValue> byField = new LinkedHashMap<>();
        Stream.concat(one.stream(), other.stream())
                .map(OwnValue.class::cast)
                .forEach(value -> byField.merge(
                        value.id(), value, (kept, more) -> kept.value().value().isPresent() ? kept : more));
        return List.copyOf(byField.values());
    }

    private static List<Object> together(List<?> one, List<?> other) {
        return new ArrayList<>(new LinkedHashSet<Object>(
                Stream.concat(one.stream(), other.stream()).toList()));
    }

    /**
     * Copies a list. An actor that was in it twice is kept once; entries that would tie an actor to itself are removed.
     */
    private List<Object> list(Part part, List<?> list, Pointer at) {
        List<Object> copied = new ArrayList<>();
        Set<Object> once = new HashSet<>();
        for (Object item : list) {
            boolean again = told(part, item).filter(actor -> !once.add(actor)).isPresent();
            if (!again && !tiesToItself(item)) {
                copied.add(item(part, item, at.at(copied.size())));
            }
        }
        return copied;
    }

    /**
     * Returns the actor of an item that may be in the list only once: a cited actor, or the actor that alone
     * distinguishes the items of the list.
     */
    private Optional<Object> told(Part part, Object item) {
        if (!part.holdsThings()) {
            return Optional.of(item).filter(ActorId.class::isInstance).map(this::cited);
        }
        return part.find(Distinct.class)
                .filter(said -> said.value().length == 1 && said.at().isEmpty() && item instanceof Record)
                .map(said -> part.form().get(said.value()[0]).plain((Record) item))
                .filter(ActorId.class::isInstance)
                .map(this::cited);
    }

    private boolean tiesToItself(Object item) {
        return item instanceof Record tie
                && Part.isThing(tie)
                && Form.of(tie).parts().stream()
                        .anyMatch(part -> part.find(OtherThan.class)
                                .map(said -> part.beside(said.value()).plain(tie))
                                .filter(other -> cited(other).equals(cited(Objects.requireNonNull(part.plain(tie)))))
                                .isPresent());
    }
}
