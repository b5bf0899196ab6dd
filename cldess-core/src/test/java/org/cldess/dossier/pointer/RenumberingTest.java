package org.cldess.dossier.pointer;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.actor.HeldRole;
import org.cldess.call.jury.JuryScore;
import org.cldess.component.Flat;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.governance.Attendance;
import org.cldess.known.Known;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.cldess.testing.Cases;
import org.cldess.thing.Identified;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Tests that a pointer leads to the same record in a fuller or narrower copy of a dossier, or nowhere if the record is
 * hidden there.
 */
class RenumberingTest {
    /**
     * Maps the place of each record in all lists of a dossier to a text that does not depend on the day or the
     * audience.
     */
    private static Map<String, String> things(Dossier dossier) {
        Map<String, String> things = new TreeMap<>();
        walk("", dossier.parts(), things);
        return things;
    }

    private static void walk(String path, Object value, Map<String, String> things) {
        Object plain = plain(value);
        if (plain instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i) instanceof Record item) {
                    things.put(path + "/" + i, told(item));
                    walk(path + "/" + i, item, things);
                }
            }
        } else if (plain instanceof Record thing) {
            for (RecordComponent component : thing.getClass().getRecordComponents()) {
                boolean flat = component.isAnnotationPresent(Flat.class);
                walk(flat ? path : path + "/" + component.getName(), read(thing, component), things);
            }
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.orElse(null);
        }
        return value instanceof Known<?> known ? known.value().orElse(null) : value;
    }

    /**
     * Returns the id of a record, or, if it has none, its single values that are neither {@code Known} nor optional,
     * because those do not change. What may be corrected, the points of a score and a presence, does not name it.
     */
    private static String told(Record thing) {
        if (thing instanceof Identified<?> identified) {
            return identified.id().toString();
        }
        if (thing instanceof JuryScore score) {
            return "%s %s %s".formatted(score.application(), score.juror(), score.criterion());
        }
        if (thing instanceof Attendance attendance) {
            return attendance.actor().toString();
        }
        return Stream.of(thing.getClass().getRecordComponents())
                .map(component -> read(thing, component))
                .filter(value ->
                        !(value instanceof Known<?> || value instanceof Optional<?> || value instanceof List<?>))
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private static Object read(Record thing, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(thing);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String parent(String place) {
        return place.substring(0, place.lastIndexOf('/'));
    }

    /**
     * Returns the pointers that lead to another record, share a target, or lead nowhere although records of that list
     * are left over.
     */
    private static List<String> wrong(Dossier from, Dossier to) {
        Renumbering renumbering = Renumbering.between(from, to);
        Map<String, String> there = things(to);
        Map<String, String> led = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        Map<String, String> here = things(from);
        Map<String, List<String>> inLists =
                there.keySet().stream().collect(Collectors.groupingBy(RenumberingTest::parent));
        here.forEach((place, told) -> renumbering.move(place).ifPresent(moved -> {
            if (!told.equals(there.get(moved)) || led.putIfAbsent(moved, place) != null) {
                wrong.add(place + " → " + moved);
            }
        }));
        for (String place : here.keySet()) {
            Optional<String> list = renumbering.move(parent(place));
            if (renumbering.move(place).isEmpty() && list.isPresent()) {
                inLists.getOrDefault(list.get(), List.of()).stream()
                        .filter(thing -> !led.containsKey(thing))
                        .forEach(thing -> wrong.add(place + " leads nowhere, though nothing leads to " + thing));
            }
        }
        return wrong;
    }

    @Test
    void leads_from_what_is_seen_on_a_day_to_the_whole_and_from_the_whole_to_what_is_shown() {
        for (long seed = 0; seed < Cases.of(8); seed++) {
            Dossier dossier = GeneratedDossiers.mixed(seed);
            for (int year = 2010; year < 2028; year += 4) {
                Dossier seen = dossier.seenOn(LocalDate.of(year, 6, 30));
                assertThat(wrong(seen, dossier)).as("seed %d, %d", seed, year).isEmpty();
                assertThat(wrong(dossier, seen)).as("seed %d, %d", seed, year).isEmpty();
            }
            for (Audience audience : Audience.values()) {
                Dossier shown = dossier.seenBy(audience);
                assertThat(wrong(dossier, shown))
                        .as("seed %d, %s", seed, audience)
                        .isEmpty();
            }
        }
    }

    /** Two roles of one name, the later first, differ only in facts: the body and the days. */
    @Test
    void things_that_differ_only_in_facts_are_told_apart_by_them() {
        HeldRole later = role(SampleActors.CAPAP, LocalDate.of(2015, 1, 1));
        HeldRole earlier = role(SampleActors.WORKSHOP, LocalDate.of(2012, 1, 1));
        Dossier dossier = SampleDossiers.grasse();
        Dossier whole = dossier.toBuilder()
                .actors(dossier.actors().stream()
                        .map(actor -> actor.id().equals(SampleActors.APEAS)
                                ? actor.toBuilder()
                                        .roles(List.of(later, earlier))
                                        .build()
                                : actor)
                        .toList())
                .build();
        Dossier seen = whole.seenOn(LocalDate.of(2013, 1, 1));
        String roles = "/actors/%s/roles/".formatted(whole.actors().indexOf(whole.getActor(SampleActors.APEAS)));

        assertThat(seen.getActor(SampleActors.APEAS).roles()).isEqualTo(Known.of(List.of(earlier)));
        assertThat(Renumbering.between(seen, whole).move(roles + 0)).contains(roles + 1);
        assertThat(Renumbering.between(whole, seen).move(roles + 0)).isEmpty();
        assertThat(Renumbering.between(whole, seen).move(roles + 1)).contains(roles + 0);
    }

    private static HeldRole role(ActorId organisation, LocalDate from) {
        return new HeldRole("présidence", Known.of(organisation), Known.of(from), Known.none());
    }
}
