package org.cldess.commandline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cldess.language.Message;
import org.cldess.language.Nearest;
import org.cldess.thing.Id;
import org.cldess.thing.Identified;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;

/**
 * The things that an option may name. Programs know a thing by its id, people by its number or its name; each of the
 * three is accepted where only one thing has it.
 */
final class Choice {
    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F]+");

    /** The words for nothing. */
    private static final Set<String> NONE = Set.of("none", "aucun", "aucune");

    /** The number of ids that a refusal lists. */
    private static final int LISTED = 20;

    private record Entry(String id, List<String> names) {}

    private final List<Entry> entries;

    /** The ids that a text names, for the texts that were asked for. */
    private final Map<String, Set<String>> asked = new HashMap<>();

    private Choice(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * Returns the choice among some things.
     *
     * @param things the things
     * @param names returns the numbers and names by which people know a thing
     */
    static <T extends Identified<? extends Id<?>>> Choice of(Collection<T> things, Function<T, List<String>> names) {
        return new Choice(things.stream()
                .map(thing -> new Entry(thing.id().value(), names.apply(thing)))
                .toList());
    }

    /**
     * Returns the choice among others that have ids.
     *
     * @param others the others
     * @param id returns the id of one
     * @param names returns the names by which people know one
     */
    static <T> Choice named(Collection<T> others, Function<T, String> id, Function<T, List<String>> names) {
        return new Choice(others.stream()
                .map(other -> new Entry(id.apply(other), names.apply(other)))
                .toList());
    }

    /**
     * Returns the choice among things that are known by their numbers from 1 on, and by their names.
     *
     * @param names the name of each thing
     */
    static Choice numbered(List<String> names) {
        return new Choice(IntStream.range(0, names.size())
                .mapToObj(i -> new Entry(Integer.toString(i + 1), List.of(names.get(i))))
                .toList());
    }

    /** Checks whether a text says that there is nothing. */
    static boolean isNone(String text) {
        return NONE.contains(Plain.of(text));
    }

    /**
     * Finds the thing that a text names.
     *
     * @param option the option that the user gave
     * @param text the text of the option
     * @return the id of the thing, or the reason why none is named
     */
    Answer<String> find(String option, String text) {
        Set<String> found = asked.computeIfAbsent(text, this::ids);
        if (found.size() == 1) {
            return Answer.granted(found.iterator().next());
        }
        Message message = found.isEmpty()
                ? unknown(text)
                : Texts.WORDS.message("choice.several", text.strip(), found.size(), listed(found));
        return Answer.refused(Violations.of(
                Violation.error(found.isEmpty() ? "option.unknown" : "option.ambiguous", option, message)));
    }

    /** Returns the id of the thing that a text names, or ends the command. */
    String get(String option, String text) {
        return find(option, text)
                .ifRefused(reasons -> {
                    throw new CommandException("usage", reasons.list().get(0).message());
                })
                .orElseThrow();
    }

    /** Returns the ids of the things that a text names; an id counts before a number or a name. */
    private Set<String> ids(String text) {
        String stripped = text.strip();
        if (entries.stream().anyMatch(entry -> entry.id().equals(stripped))) {
            return Set.of(stripped);
        }
        String plain = plain(text);
        Set<String> ids = new LinkedHashSet<>();
        for (Entry entry : entries) {
            if (entry.names().stream().anyMatch(name -> plain(name).equals(plain))) {
                ids.add(entry.id());
            }
        }
        return ids;
    }

    private Message unknown(String text) {
        if (entries.isEmpty()) {
            return Texts.WORDS.message("choice.none", text.strip());
        }
        return near(text)
                .map(near -> Texts.WORDS.message("choice.near", text.strip(), near))
                .orElseGet(() -> Texts.WORDS.message(
                        "choice.unknown",
                        text.strip(),
                        listed(entries.stream().map(Entry::id).collect(Collectors.toCollection(LinkedHashSet::new)))));
    }

    private Optional<String> near(String text) {
        List<String> known = new ArrayList<>();
        for (Entry entry : entries) {
            known.add(entry.id());
            known.addAll(entry.names());
        }
        return Nearest.of(text.strip(), known);
    }

    private static String listed(Set<String> ids) {
        String listed = ids.stream().limit(LISTED).collect(Collectors.joining(", "));
        return ids.size() > LISTED ? listed + " …" : listed;
    }

    /** Returns a name without the differences that people overlook: case, kinds of spaces and of apostrophes. */
    private static String plain(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC).replace('’', '\'');
        return SPACES.matcher(composed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
