package org.cldess.persistence.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cldess.actor.Actor;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.ThingReader;
import org.cldess.persistence.ImportedActors;
import org.cldess.persistence.file.ActorImport.ActorLine;
import org.cldess.validation.Reading;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;

/**
 * The lines of one dossier, put into it. First they are read one by one, and then checked all together with the
 * dossier, because they may cite each other.
 */
final class ActorGroup {
    private static final Pattern OF_ACTOR = Pattern.compile("/actors/(\\d+)(/.*)?");

    private final Dossier before;
    private final SortedMap<ActorLine, Violations> rejected =
            new TreeMap<>(Comparator.comparing(line -> line.source().number()));
    private final TreeMap<String, Entry> entries = new TreeMap<>();
    private final Map<String, Actor> known = new HashMap<>();
    private Dossier after;

    /** An actor and the line in which it is. */
    private record Entry(ActorLine line, Actor actor) {}

    private ActorGroup(Dossier before) {
        this.before = before;
        this.after = before;
        before.actors().forEach(actor -> known.put(actor.id().value(), actor));
    }

    /** Puts lines into a dossier. */
    static ActorGroup of(Dossier before, List<ActorLine> lines) {
        ActorGroup group = new ActorGroup(before);
        group.read(lines);
        group.fit();
        return group;
    }

    /** Returns the dossier with the lines that are right. */
    Dossier dossier() {
        return after;
    }

    /** Returns the lines that are wrong, in their order. */
    SortedMap<ActorLine, Violations> rejected() {
        return rejected;
    }

    boolean isUnchanged() {
        return after.equals(before);
    }

    ImportedActors counts() {
        long added =
                entries.keySet().stream().filter(id -> !known.containsKey(id)).count();
        long unchanged = entries.values().stream()
                .filter(entry ->
                        entry.actor().equals(known.get(entry.actor().id().value())))
                .count();
        return new ImportedActors(
                isUnchanged() ? 0 : 1, added, entries.size() - added - unchanged, unchanged, rejected.size(), 0);
    }

    private void read(List<ActorLine> lines) {
        Set<String> met = new HashSet<>();
        for (ActorLine line : lines) {
            if (!line.problems().isEmpty()) {
                rejected.put(line, line.problems());
                continue;
            }
            Optional<String> id = line.id();
            Reading<Actor> reading = id.map(known::get)
                    .map(actor -> ThingReader.read(actor, line.fields().orElseThrow()))
                    .orElseGet(() -> ThingReader.read(Actor.class, line.fields().orElseThrow()));
            if (reading.value().isEmpty()) {
                rejected.put(line, reading.violations());
            } else if (met.add(id.orElseThrow())) {
                entries.put(id.get(), new Entry(line, reading.value().get()));
            } else {
                rejected.put(
                        line,
                        Violations.of(
                                Violation.error("import.twice", "/id", Texts.WORDS.message("import.twice", id.get()))));
            }
        }
    }

    /** Rejects the lines at which the dossier has a problem, until it has none. */
    private void fit() {
        while (true) {
            try {
                after = with(entries.values());
                return;
            } catch (Violations problems) {
                Map<ActorLine, List<Violation>> wrong = atLines(problems);
                if (wrong.isEmpty()) {
                    Map<String, Entry> all = new TreeMap<>(entries);
                    entries.clear();
                    fit(List.copyOf(all.values()));
                    return;
                }
                wrong.forEach((line, reasons) -> reject(line, Violations.of(reasons)));
            }
        }
    }

    /** Adds the lines that fit to those that were added, half by half: a line may cause a problem elsewhere. */
    private void fit(List<Entry> lines) {
        lines.forEach(entry -> entries.put(entry.actor().id().value(), entry));
        try {
            after = with(entries.values());
        } catch (Violations problems) {
            lines.forEach(entry -> entries.remove(entry.actor().id().value()));
            if (lines.size() == 1) {
                rejected.put(lines.get(0).line(), problems);
            } else {
                int half = lines.size() / 2;
                fit(lines.subList(0, half));
                fit(lines.subList(half, lines.size()));
            }
        }
    }

    private Dossier with(Collection<Entry> changed) {
        Map<String, Actor> all = new TreeMap<>(known);
        changed.forEach(entry -> all.put(entry.actor().id().value(), entry.actor()));
        return before.toBuilder().actors(List.copyOf(all.values())).build();
    }

    private void reject(ActorLine line, Violations reasons) {
        rejected.put(line, reasons);
        entries.remove(line.id().orElseThrow());
    }

    /** Returns the problems that are in the actors of lines, with the places in those. */
    private Map<ActorLine, List<Violation>> atLines(Violations problems) {
        Set<String> ids = new TreeSet<>(known.keySet());
        ids.addAll(entries.keySet());
        List<String> inOrder = List.copyOf(ids);
        Map<ActorLine, List<Violation>> wrong = new HashMap<>();
        for (Violation problem : problems) {
            Matcher place = OF_ACTOR.matcher(problem.path());
            Optional<Entry> entry = place.matches()
                    ? Optional.ofNullable(entries.get(inOrder.get(Integer.parseInt(place.group(1)))))
                    : Optional.empty();
            entry.ifPresent(at -> wrong.computeIfAbsent(at.line(), unused -> new ArrayList<>())
                    .add(Violation.error(
                            problem.code(), Optional.ofNullable(place.group(2)).orElse(""), problem.message())));
        }
        return wrong;
    }
}
