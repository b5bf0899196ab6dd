package org.cldess.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.pointer.Pointers;
import org.cldess.internal.wording.PlaceDescriptions;
import org.cldess.language.Localizable;
import org.cldess.rule.RuleRecord;
import org.cldess.rulebook.MissingFact;

/** The facts that acts on a dossier lack, in the order in which they ask for them. */
final class AskedFacts {
    private final Dossier before;
    private final Map<String, Asked> found = new LinkedHashMap<>();
    private final Map<String, Origin> origins = new HashMap<>();

    private LocalDate first;

    /** The dossier to which the pointers lead that were noted last. */
    private Dossier seen;

    private Pointers toBefore;
    private PlaceDescriptions words;

    AskedFacts(Dossier before) {
        this.before = before;
        this.first = before.contract().term(LocalDate.MAX).end();
        this.seen = before;
        this.toBefore = Pointers.between(before, before);
        this.words = new PlaceDescriptions(before.parts());
    }

    /** A fact that is asked for; its path is empty if it can only be given with the act. */
    private record Asked(String path, Localizable place, Set<RuleRecord> rules) {}

    /** The fact that something takes from a dossier. */
    private record Origin(Dossier dossier, String pointer) {}

    /** Sets where a fact of something that an act adds comes from, for the acts after it. */
    void takes(String made, Dossier dossier, String origin) {
        origins.put(made, new Origin(dossier, origin));
    }

    /**
     * Notes a fact.
     *
     * @param dossier the dossier to which the pointer leads
     * @param pointer the fact
     * @param rules the rules that ask for it; none if the act itself does
     */
    @SuppressWarnings("ReferenceEquality") // the same dossier is noted again and again
    void note(Dossier dossier, String pointer, Set<RuleRecord> rules) {
        Origin origin = origins.get(pointer);
        if (origin != null) {
            note(origin.dossier(), origin.pointer(), rules);
            return;
        }
        if (dossier != seen) {
            seen = dossier;
            toBefore = Pointers.between(dossier, before);
            words = new PlaceDescriptions(dossier.parts());
        }
        Optional<String> path = toBefore.move(pointer);
        note(path.orElse("+" + pointer), path.orElse(""), words.place(pointer), rules);
    }

    /** Notes a fact of what the act adds, for which the act itself asks. */
    void noteGiven(Dossier dossier, String pointer) {
        note("+" + pointer, "", new PlaceDescriptions(dossier.parts()).place(pointer), Set.of());
    }

    private void note(String key, String path, Localizable place, Set<RuleRecord> rules) {
        found.computeIfAbsent(key, unused -> new Asked(path, place, new LinkedHashSet<>()))
                .rules()
                .addAll(rules);
    }

    /** Notes the day of an act. */
    void on(LocalDate day) {
        first = day.isBefore(first) ? day : first;
    }

    /** Returns the earliest day of an act; the end of the contract if no act has one. */
    LocalDate day() {
        return first;
    }

    /** Returns the pointers into the dossier before all acts, of the facts that it could have. */
    List<String> places() {
        return found.values().stream()
                .map(Asked::path)
                .filter(path -> !path.isEmpty())
                .toList();
    }

    /** Adds the facts that two other collections have in common; returns whether there is a new one. */
    boolean addCommon(AskedFacts one, AskedFacts other) {
        int known = found.size();
        one.found.forEach((key, asked) -> {
            if (other.found.containsKey(key)) {
                found.putIfAbsent(key, asked);
            }
        });
        return found.size() > known;
    }

    List<MissingFact> list() {
        List<MissingFact> facts = new ArrayList<>();
        found.values()
                .forEach(asked -> facts.add(new MissingFact(asked.path(), asked.place(), List.copyOf(asked.rules()))));
        return facts;
    }
}
