package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.privacy.PersonRequestDraft;
import org.cldess.sample.GeneratedDossiers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A pointer leads to the same thing in a fuller or a narrower copy of a dossier, or nowhere if the thing is hidden there. */
class RenumberingTest {
    /** Lists of things without an id, which are told apart by what they say. */
    private static final Set<String> TOLD_BY_WHAT_THEY_SAY = Set.of(
            "voices",
            "history",
            "measurements",
            "steps",
            "approvals",
            "uses",
            "accounts",
            "staff",
            "populations",
            "legalForms",
            "siretClosings");

    /** The things of a dossier with their ids, by their places. */
    private static Map<String, String> things(Dossier dossier) {
        Map<String, String> things = new TreeMap<>();
        walk("", "", DossierDraft.of(dossier), things);
        return things;
    }

    private static void walk(String path, String list, @Nullable Object value, Map<String, String> things) {
        Object plain = value instanceof Known<?> known ? known.value().orElse(null) : value;
        if (plain instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                String place = path + "/" + i;
                Object item = items.get(i);
                id(item).or(() -> told(list, item)).ifPresent(id -> things.put(place, id));
                walk(place, "", item, things);
            }
        } else if (plain instanceof Record draft && draft.getClass().getName().startsWith("org.cldess")) {
            for (RecordComponent component : draft.getClass().getRecordComponents()) {
                walk(path + "/" + component.getName(), component.getName(), read(draft, component), things);
            }
        }
    }

    /** A request is told apart by its kind and day, since its answer may come later. */
    private static Optional<String> told(String list, Object item) {
        if (item instanceof PersonRequestDraft request) {
            return Optional.of(request.kind() + " " + request.date());
        }
        return TOLD_BY_WHAT_THEY_SAY.contains(list) ? Optional.of(item.toString()) : Optional.empty();
    }

    private static Optional<String> id(Object item) {
        if (!(item instanceof Record draft)) {
            return Optional.empty();
        }
        for (RecordComponent component : draft.getClass().getRecordComponents()) {
            if (component.getName().equals("id")) {
                return Optional.of(String.valueOf(read(draft, component)));
            }
        }
        return Optional.empty();
    }

    private static @Nullable Object read(Record draft, RecordComponent component) {
        try {
            return component.getAccessor().invoke(draft);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String parent(String place) {
        return place.substring(0, place.lastIndexOf('/'));
    }

    private static List<String> wrong(Dossier from, Dossier to) {
        Renumbering renumbering = Renumbering.between(from, to);
        Map<String, String> there = things(to);
        List<String> wrong = new ArrayList<>();
        things(from).forEach((place, id) -> {
            Optional<String> moved = renumbering.move(place);
            Optional<String> list = renumbering.move(parent(place));
            boolean right = moved.isPresent()
                    ? id.equals(there.get(moved.get()))
                    : list.isEmpty()
                            || there.entrySet().stream()
                                    .noneMatch(thing -> parent(thing.getKey()).equals(list.get())
                                            && thing.getValue().equals(id));
            if (!right) {
                wrong.add(place + " → " + moved);
            }
        });
        return wrong;
    }

    @Test
    void leads_from_what_is_seen_on_a_day_to_the_whole_and_from_the_whole_to_what_is_shown() {
        for (long seed = 0; seed < 30; seed++) {
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
}
