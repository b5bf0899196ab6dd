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
import org.cldess.sample.WrittenDossier;
import org.jspecify.annotations.Nullable;

/**
 * Replaces each text that would identify a person by a unique mark: the facts about contacts and signatories, the
 * names, homes and workplaces of natural persons, their roles in bodies, and their words in the directory.
 */
final class MarkedPersons {
    private static final Pattern MARK = Pattern.compile("personne-[0-9]+-");

    /** The types that identify a natural person if they belong to the record of one. */
    private static final Set<Class<?>> NAMING = Set.of(Actor.class, Establishment.class, HeldRole.class, Listing.class);

    private int marked;

    private MarkedPersons() {}

    /** Draws a dossier. Every second one is full. */
    static Dossier dossier(long seed) {
        WrittenDossier written = seed % 2 == 0 ? GeneratedDossiers.mixedSheet(seed) : GeneratedDossiers.fullSheet(seed);
        Map<?, ?> fields = (Map<?, ?>) written.at("").orElseThrow();
        return WrittenDossier.of(new MarkedPersons().thing(Form.of(DossierParts.class), fields, false))
                .dossier();
    }

    /** Finds the marks in an object’s string representation. */
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
