package org.cldess.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cldess.language.Message;
import org.cldess.validation.Place;
import org.cldess.validation.Violation;

/**
 * What is wrong with a thing, so far. A complaint about a place whose value its reader has already reported would say the same again, and is
 * left out.
 */
public final class Hearing {
    /** Whoever has more problems has the wrong file. */
    static final int MOST = 10_000;

    private static final Pattern SLASH = Pattern.compile("/");

    private final Parts whole;

    /** Whether sentences begin with what they are about: those on a dossier do, those beside a field need not. */
    private final boolean named;

    /** Tells where a value was read. */
    private final Function<String, Optional<Place>> places;

    private final List<Violation> list = new ArrayList<>();
    private final Map<String, Map<String, Pointer>> declared = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    /** A cited id. */
    record Reference(String kind, String id, Pointer at) {}

    Hearing(Parts whole, boolean named, Function<String, Optional<Place>> places) {
        this.whole = whole;
        this.named = named;
        this.places = places;
    }

    /** Adds a sentence after the name of what it is about. */
    public void add(String code, Pointer at, Message message) {
        String path = at.toString();
        addPlain(code, path, about(path, message));
    }

    /** Adds what the reader of the thing found. */
    void addReported(Violation found) {
        Message message = about(found.path(), found.message());
        list.add(new Violation(found.severity(), found.code(), found.path(), message, found.place()));
    }

    private Message about(String path, Message message) {
        return (named ? Owners.of(whole, path) : Optional.<Message>empty())
                .map(thing -> Texts.WORDS.message("form.about", thing, new Continued(message)))
                .orElse(message);
    }

    /** Adds that a list has the same thing again. */
    public void addRepeated(Pointer at, Object value, String list) {
        add("form.repeated", at, Texts.WORDS.message("form.repeated", value, list));
    }

    /** Adds a sentence that already names what it is about. */
    void addPlain(String code, String path, Message message) {
        if (list.size() <= MOST && !isLost(path)) {
            Violation violation = Violation.error(code, path, message);
            list.add(places.apply(path).map(violation::at).orElse(violation));
        }
    }

    private boolean isLost(String path) {
        return whole.holder(SLASH.splitAsStream(path).skip(1).toList()).isEmpty();
    }

    Optional<Place> place(String path) {
        return places.apply(path);
    }

    /** All that was said. */
    List<Violation> list() {
        return list;
    }

    /** Where the things of a kind stand that have an id, among all that were met so far. */
    Map<String, Pointer> declared(String kind) {
        return declared.computeIfAbsent(kind, none -> new HashMap<>());
    }

    /** Who cites what, so far. */
    List<Reference> references() {
        return references;
    }

    /** An id is cited, which a thing of that kind must have. */
    public void refer(String kind, String id, Pointer at) {
        references.add(new Reference(kind, id, at));
    }

    /** Whether a thing of that kind has an id, among all that were met so far. */
    public boolean isDeclared(String kind, String id) {
        return declared(kind).containsKey(id);
    }
}
