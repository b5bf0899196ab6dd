package org.cldess.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cldess.action.ActionId;
import org.cldess.actor.ActorId;
import org.cldess.component.Standing;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.form.Trait;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantId;
import org.cldess.internal.code.EnumCodes;
import org.cldess.thing.Identified;
import org.jspecify.annotations.Nullable;

/** Asks of what an act adds or changes what the {@link Standing} of its components demands. */
final class Standings {
    private static final Trait ASKED = Trait.of(part -> part.find(Standing.class)
            .filter(standing -> standing.value() != Standing.Demand.NOTHING)
            .isPresent());

    private final Act act;
    private final Dossier after;
    private final Set<Object> met = new HashSet<>();
    private final Set<DeliberationId> votes = new LinkedHashSet<>();

    /**
     * A thing on which an act relies.
     *
     * @param thing the thing
     * @param of the id of the thing itself or, if it has none, of the one that contains it
     */
    record Cited(Record thing, String of) {}

    private Standings(Act act, Dossier after) {
        this.act = act;
        this.after = after;
    }

    /**
     * Refuses an act if something that it adds names a thing that may not be named so.
     *
     * @param act the act
     * @param cited what the act relies on without adding it
     * @param before the dossier before the act
     * @param after the dossier after the act
     * @param day the day of the act; without it, only what is asked of deliberations is
     * @return the deliberations on which the act relies
     */
    static Set<DeliberationId> ask(Act act, List<Cited> cited, Dossier before, Dossier after, Optional<LocalDate> day) {
        Standings standings = new Standings(act, after);
        standings.changed(before.parts(), after.parts(), day, "");
        cited.forEach(one -> standings.whole(one.thing(), day, one.of()));
        return standings.votes;
    }

    /** Asks of what a thing names, without what a former one named in the same place. What is the same is unchanged. */
    @SuppressWarnings("ReferenceEquality")
    private void changed(@Nullable Record former, Record thing, Optional<LocalDate> day, String of) {
        if (former == thing) {
            return;
        }
        Form form = Form.of(thing);
        Optional<LocalDate> own = form.from().flatMap(part -> day(part, thing)).or(() -> day);
        String id = form.identity().map(part -> part.of(thing).toString()).orElse(of);
        for (Part part : ASKED.in(form)) {
            List<?> old = former == null ? List.of() : part.items(former);
            for (Object item : added(old, part.items(thing))) {
                if (part.holdsThings()) {
                    changed(counterpart(old, item), (Record) item, own, id);
                } else {
                    part.find(Standing.class)
                            .filter(standing -> isMeant(standing, thing))
                            .ifPresent(standing -> ask(standing, item, own, id));
                }
            }
        }
    }

    private static boolean isMeant(Standing standing, Record thing) {
        if (standing.where().isEmpty()) {
            return true;
        }
        Object choice = Form.of(thing).get(standing.where()).of(thing);
        return List.of(standing.is()).contains(EnumCodes.of((Enum<?>) choice));
    }

    private static Optional<LocalDate> day(Part part, Record thing) {
        return Optional.ofNullable(part.plain(thing))
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast);
    }

    /** Returns the items of a list that a former one does not have; those that are the same are not compared. */
    @SuppressWarnings("ReferenceEquality")
    private static List<?> added(List<?> former, List<?> now) {
        int start = 0;
        int shorter = Math.min(former.size(), now.size());
        while (start < shorter && former.get(start) == now.get(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && former.get(former.size() - 1 - end) == now.get(now.size() - 1 - end)) {
            end++;
        }
        Set<Object> old = new HashSet<>(former.subList(start, former.size() - end));
        List<Object> added = new ArrayList<>(now.subList(start, now.size() - end));
        added.removeAll(old);
        return added;
    }

    /** Returns the former thing with the same id, if there is one. */
    private static @Nullable Record counterpart(List<?> former, Object now) {
        if (now instanceof Identified<?> named) {
            for (Object old : former) {
                if (((Identified<?>) old).id().equals(named.id())) {
                    return (Record) old;
                }
            }
            return null;
        }
        return former.size() == 1 ? (Record) former.get(0) : null;
    }

    private void ask(Standing standing, Object id, Optional<LocalDate> day, String of) {
        switch (standing.value()) {
            case ACTS -> day.ifPresent(date -> act.bodies().refuseUnlessThere(act, (ActorId) id, date));
            case EXISTS -> day.ifPresent(date -> act.bodies().refuseUnlessThereOrSucceeded(act, (ActorId) id, date));
            case OPEN -> act.refuseUnlessOpen((ActionId) id);
            case VOTED -> askVote((DeliberationId) id, standing.authorises(), of);
            case ITSELF -> {
                if (met.add(id)) {
                    find(after.parts(), id).ifPresent(thing -> whole(thing, day, id.toString()));
                }
            }
            case NOTHING -> {}
        }
    }

    /** Asks of all that a thing names, which the act did not add: of a dated part of it, on its own day. */
    private void whole(Record thing, Optional<LocalDate> day, String of) {
        for (Part part : ASKED.in(Form.of(thing))) {
            for (Object item : part.items(thing)) {
                if (part.holdsThings()) {
                    Record nested = (Record) item;
                    Optional<LocalDate> own = Form.of(nested).from().flatMap(from -> day(from, nested));
                    whole(nested, own.or(() -> day), of);
                } else {
                    part.find(Standing.class)
                            .filter(standing -> standing.value() != Standing.Demand.OPEN)
                            .ifPresent(standing -> ask(standing, item, day, of));
                }
            }
        }
    }

    private void askVote(DeliberationId cited, String kind, String of) {
        votes.add(cited);
        if (kind.isEmpty()) {
            act.refuseUnclear(cited);
        } else {
            List<Authorised> anyOf = new ArrayList<>(List.of(Authorised.of(kind, of)));
            Optional<Grant> granted =
                    anyOf.get(0).kind() == Authorised.Kind.GRANT || anyOf.get(0).kind() == Authorised.Kind.AGREEMENT
                            ? after.findGrant(GrantId.of(of))
                            : Optional.empty();
            granted.ifPresent(grant -> {
                anyOf.add(Authorised.of(EnumCodes.of(Authorised.Kind.GRANT), of));
                callOf(grant).ifPresent(anyOf::add);
            });
            act.refuseUnauthorised(cited, anyOf);
        }
    }

    /** Returns the awards of the call of which a grant is one, which a single vote may authorise together. */
    private Optional<Authorised> callOf(Grant grant) {
        return grant.application()
                .value()
                .flatMap(application -> after.calls().stream()
                        .filter(call -> call.findApplication(application).isPresent())
                        .findFirst())
                .map(call -> Authorised.of(
                        EnumCodes.of(Authorised.Kind.AWARD), call.id().value()));
    }

    /** Returns the thing with an id, at any depth. */
    private static Optional<Record> find(Record within, Object id) {
        Form form = Form.of(within);
        if (form.identity().filter(part -> part.of(within).equals(id)).isPresent()) {
            return Optional.of(within);
        }
        for (Part part : Holding.of(id.getClass()).in(form)) {
            for (Object item : part.items(within)) {
                Optional<Record> found = find((Record) item, id);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The parts that hold things with ids of a class. */
    private static final class Holding {
        private static final ClassValue<Trait> TRAITS = new ClassValue<>() {
            @Override
            protected Trait computeValue(Class<?> id) {
                return Trait.of(part -> false)
                        .orOf(form -> form.identity()
                                .filter(part -> part.held() == id)
                                .isPresent());
            }
        };

        static Trait of(Class<?> id) {
            return TRAITS.get(id);
        }
    }
}
