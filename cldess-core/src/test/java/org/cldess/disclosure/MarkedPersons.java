package org.cldess.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cldess.actor.Actor;
import org.cldess.actor.Establishment;
import org.cldess.actor.HeldRole;
import org.cldess.actor.Listing;
import org.cldess.actor.NamedPerson;
import org.cldess.actor.kind.ActorKind;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierParts;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.known.Known;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Puts a mark in the place of each text that would name a person, which stands nowhere else: whatever is said of contacts and those who
 * signed, what natural persons are called, where they live and work, what they are in which body, and their words for the directory.
 */
final class MarkedPersons {
    private static final Pattern MARK = Pattern.compile("personne-[0-9]+-");

    /** What would name a natural person in whose record it stands. */
    private static final Set<Class<?>> NAMING = Set.of(Actor.class, Establishment.class, HeldRole.class, Listing.class);

    private int marked;

    private MarkedPersons() {}

    /** A drawn dossier, every second one full. */
    static Dossier dossier(long seed) {
        Sheet sheet = seed % 2 == 0 ? GeneratedDossiers.mixedSheet(seed) : GeneratedDossiers.fullSheet(seed);
        Map<?, ?> fields = (Map<?, ?>) sheet.at("").orElseThrow();
        return Sheet.of(new MarkedPersons().thing(Form.of(DossierParts.class), fields, false))
                .dossier();
    }

    /** The marks in anything that says what is in it. */
    static Set<String> in(Object something) {
        return MARK.matcher(something.toString())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, Object> thing(Form form, Map<?, ?> thing, boolean ofPerson) {
        boolean person = ofPerson || isPerson(form, thing);
        boolean naming = NamedPerson.class.isAssignableFrom(form.type()) || (person && NAMING.contains(form.type()));
        Map<String, Object> copy = new LinkedHashMap<>();
        thing.forEach((name, held) -> {
            Part part = form.get(String.valueOf(name));
            copy.put(
                    part.name(),
                    held instanceof List<?> list
                            ? list.stream()
                                    .map(item -> value(part, item, person, naming))
                                    .toList()
                            : value(part, held, person, naming));
        });
        return copy;
    }

    private static boolean isPerson(Form form, Map<?, ?> thing) {
        return form.type() == Actor.class && thing.containsValue(ActorKind.NATURAL_PERSON);
    }

    private Object value(Part part, @Nullable Object held, boolean person, boolean naming) {
        if (held instanceof Map<?, ?> thing) {
            return thing(part.form(), thing, person);
        }
        if (naming && held instanceof String) {
            return "personne-%s-".formatted(marked++);
        }
        return held == null ? Known.none() : held;
    }
}
