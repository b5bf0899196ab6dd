package org.cldess.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cldess.component.Component;
import org.cldess.form.Form;
import org.cldess.language.Message;
import org.cldess.validation.Place;
import org.cldess.validation.Violation;

/**
 * Collects the problems of a thing. A problem at a place whose value the reader has already reported would be a
 * repetition and is left out.
 */
public final class ProblemCollector {
    /** The maximum number of problems; a file with more is probably the wrong file. */
    static final int MAX_PROBLEMS = 10_000;

    private static final Pattern SLASH = Pattern.compile("/");

    private final Parts whole;

    /**
     * Whether messages begin with the name of their subject: those about a dossier do; those next to a field need not.
     */
    private final boolean named;

    /** Returns the position at which a value was read. */
    private final Function<String, Optional<Place>> places;

    private final List<Violation> list = new ArrayList<>();
    private final Map<String, Map<String, Pointer>> declared = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    /** A cited id. */
    record Reference(String kind, String id, Pointer at) {}

    ProblemCollector(Parts whole, boolean named, Function<String, Optional<Place>> places) {
        this.whole = whole;
        this.named = named;
        this.places = places;
    }

    /** Adds a message, preceded by the name of its subject. */
    public void add(String code, Pointer at, Message message) {
        String path = at.toString();
        addPlain(code, path, about(path, message));
    }

    /** Adds a problem that the reader of the thing found. */
    void addReported(Violation found) {
        Message message = about(found.path(), found.message());
        list.add(new Violation(found.severity(), found.code(), found.path(), message, found.place()));
    }

    private Message about(String path, Message message) {
        return (named ? Owners.of(whole, path) : Optional.<Message>empty())
                .map(thing -> Texts.WORDS.message("form.about", thing, new Continued(message)))
                .orElse(message);
    }

    /** Adds the problem that a list contains the same thing twice. */
    public void addRepeated(Pointer at, Object value, String list) {
        add("form.repeated", at, Texts.WORDS.message("form.repeated", value, list));
    }

    /** Adds a message that already names its subject. */
    void addPlain(String code, String path, Message message) {
        if (list.size() <= MAX_PROBLEMS && !isLost(path)) {
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

    /** Returns all problems. */
    List<Violation> list() {
        return list;
    }

    /** Returns the places of the things of a kind by id, among all visited so far. */
    Map<String, Pointer> declared(String kind) {
        return declared.computeIfAbsent(kind, none -> new HashMap<>());
    }

    /** Returns the references so far. */
    List<Reference> references() {
        return references;
    }

    /** Records that an id is cited, which a thing must have; the component is that of the ids of its kind. */
    public void refer(Component<?, ?> ids, String id, Pointer at) {
        refer(kind(ids), id, at);
    }

    /** Records that an id is cited, which a thing of that kind must have. */
    public void refer(String kind, String id, Pointer at) {
        references.add(new Reference(kind, id, at));
    }

    /** Checks whether a thing has an id, among all visited so far; the component is that of the ids of its kind. */
    public boolean isDeclared(Component<?, ?> ids, String id) {
        return isDeclared(kind(ids), id);
    }

    private static String kind(Component<?, ?> ids) {
        return Form.of(ids.owner().asSubclass(Record.class)).kind().orElseThrow();
    }

    /** Checks whether a thing of that kind has an id, among all visited so far. */
    public boolean isDeclared(String kind, String id) {
        return declared(kind).containsKey(id);
    }
}
