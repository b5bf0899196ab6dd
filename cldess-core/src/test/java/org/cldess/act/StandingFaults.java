package org.cldess.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cldess.actor.Activity;
import org.cldess.actor.ActivityState;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorBuilder;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.component.Component;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.known.Known;
import org.cldess.rulebook.Ruling;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.SampleContract;
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Faults in what a component names: one for each component of which an act asks that a body is there or that a vote
 * authorises it. The act is made up. It writes another id into a dossier in which every component has a value, and no
 * rule judges it.
 */
final class StandingFaults {
    /** The method of the acts that only these faults have. */
    static final String MADE_UP = "made up";

    private static final LocalDate DAY = LocalDate.of(2013, 6, 14);
    private static final ActorId THERE = ActorId.of("zz-there");
    private static final ActorId GONE = ActorId.of("zz-gone");
    private static final DeliberationId OF_NOBODY = DeliberationId.of("zz-of-nobody");

    /** A place in the dossier, and the id of the thing that contains it. */
    private record Place(String pointer, String of) {}

    /** An id that is written at a place. */
    record Writing(String pointer, Object id) {}

    private final Map<Part, Place> places = new TreeMap<>(Comparator.comparing(StandingFaults::name));
    private final List<String> votes = new ArrayList<>();
    private final Map<Writing, Dossier> after = new HashMap<>();
    private final WrittenDossier written;
    private final Dossier before;

    private StandingFaults() {
        Dossier full = GeneratedDossiers.full(20130218L);
        collect(full.parts(), "", "");
        Authorised[] all = places.entrySet().stream()
                .filter(entry -> demand(entry.getKey()) == Demand.VOTED)
                .map(entry -> matter(standing(entry.getKey()).authorises(), entry.getValue()))
                .distinct()
                .toArray(Authorised[]::new);
        WrittenDossier voted = WrittenDossier.of(full.toBuilder()
                .actors(full.actors().stream().map(StandingFaults::undated).toList())
                .build()
                .with(actor(THERE).build())
                .with(actor(GONE)
                        .activity(List.of(Activity.of(ActivityState.CEASED, LocalDate.of(1900, 1, 1))))
                        .build())
                .with(SampleContract.carried(OF_NOBODY, GONE, "Tout", DAY.minusDays(9), all)));
        for (String vote : votes) {
            voted = voted.with(vote, Known.none());
        }
        written = voted;
        before = written.dossier();
    }

    static List<Fault<?>> all() {
        StandingFaults faults = new StandingFaults();
        List<Fault<?>> all = new ArrayList<>();
        Fault.Scene<Writing> writing = new Fault.Scene<>(
                "an act that writes",
                MADE_UP,
                life -> faults.before,
                (life, dossier) -> new Writing("/actions/0/lead", THERE),
                faults::write);
        faults.places.forEach((part, place) -> all.add(writing.request(
                        name(part) + " names what had ceased",
                        sound -> new Writing(place.pointer(), demand(part) == Demand.VOTED ? OF_NOBODY : GONE),
                        "body.gone")
                .of(new Component<>(part.declaredIn(), part.name()))));
        return all;
    }

    private static String name(Part part) {
        return part.declaredIn().getSimpleName() + "." + part.name();
    }

    private static Standing standing(Part part) {
        return part.find(Standing.class).orElseThrow();
    }

    private static Demand demand(Part part) {
        return part.find(Standing.class).map(Standing::value).orElse(Demand.NOTHING);
    }

    private static Authorised matter(String kind, Place place) {
        return kind.isEmpty() ? Authorised.CONTRACT : Authorised.of(kind, place.of());
    }

    private static ActorBuilder actor(ActorId id) {
        return Actor.builder(id, ActorKind.ORGANISATION, "Organisme " + id.value());
    }

    private static Actor undated(Actor actor) {
        return actor.toBuilder()
                .created(Known.notRecorded())
                .activity(List.of())
                .build();
    }

    /** Collects the first place of each component. */
    private void collect(Record thing, String path, String of) {
        Form form = Form.of(thing);
        String own = form.identity().map(part -> part.of(thing).toString()).orElse(of);
        for (Part part : form.parts()) {
            List<?> items = part.items(thing);
            for (int i = 0; i < items.size(); i++) {
                String pointer = path + "/" + part.name() + (part.isList() ? "/" + i : "");
                if (part.holdsThings()) {
                    collect((Record) items.get(i), pointer, own);
                } else if (isAsked(part, items.get(i))) {
                    places.putIfAbsent(part, new Place(pointer, own));
                    if (demand(part) == Demand.VOTED) {
                        votes.add(pointer);
                    }
                }
            }
        }
    }

    private static boolean isAsked(Part part, Object id) {
        return demand(part) == Demand.VOTED
                || (id instanceof ActorId && (demand(part) == Demand.ACTS || demand(part) == Demand.EXISTS));
    }

    private Answer<Dossier> write(Dossier dossier, Writing asked) {
        return new Act("", dossier, Conditions.shipped().under(Ruling.only(Set.of())))
                .outcome(DAY, () -> after.computeIfAbsent(asked, unused -> with(asked.pointer(), asked.id())));
    }

    /** Returns the dossier with an id at a place, and wherever else the same thing names what is there. */
    private Dossier with(String pointer, Object id) {
        String[] steps = pointer.split("/", 4);
        String top = steps[0] + "/" + steps[1] + "/" + steps[2];
        Optional<Object> former = written.at(pointer);
        return (former.isEmpty() || steps[1].equals("contract")
                        ? written.with(pointer, id)
                        : written.with(top, renamed(written.at(top).orElseThrow(), former.get(), id)))
                .dossier();
    }

    /** Returns a copy of something written with another id in place of one. */
    private static @Nullable Object renamed(@Nullable Object held, Object former, Object id) {
        if (held instanceof Map<?, ?> thing) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            thing.forEach((name, value) ->
                    copy.put(String.valueOf(name), value == null ? Known.none() : renamed(value, former, id)));
            return copy;
        }
        if (held instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(renamed(item, former, id)));
            return copy;
        }
        return former.equals(held) ? id : held;
    }
}
