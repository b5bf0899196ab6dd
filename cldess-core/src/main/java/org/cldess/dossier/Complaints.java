package org.cldess.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.language.Message;
import org.cldess.validation.Place;
import org.cldess.validation.Violation;

/**
 * What is wrong with a draft, so far. A complaint about a place whose value its reader has already reported would say the same again, and is
 * left out.
 */
final class Complaints {
    /** Whoever has more problems has the wrong file. */
    static final int MOST = 10_000;

    private final DossierDraft draft;
    private final DraftOrigin origin;
    private final List<Violation> list = new ArrayList<>();

    Complaints(DossierDraft draft, DraftOrigin origin) {
        this.draft = draft;
        this.origin = origin;
    }

    /** Adds a sentence of this package, after the name of the thing that it is about. */
    void add(String code, Pointer at, String key, Object... arguments) {
        add(code, at.toString(), Texts.WORDS.message(key, arguments));
    }

    /** Adds a sentence after the name of the thing that it is about. */
    void add(String code, String path, Message message) {
        addPlain(code, path, about(path, message));
    }

    /** Adds what the reader of the draft found. */
    void addReported() {
        for (Violation found : origin.reported()) {
            Message message = about(found.path(), found.message());
            list.add(new Violation(found.severity(), found.code(), found.path(), message, found.place()));
        }
    }

    private Message about(String path, Message message) {
        return Owners.of(draft, path)
                .map(thing -> Texts.WORDS.message("form.about", thing, new Continued(message)))
                .orElse(message);
    }

    /** Adds a sentence that already names what it is about. */
    void addPlain(String code, String path, Message message) {
        if (list.size() <= MOST && !origin.isLost(path)) {
            Violation violation = Violation.error(code, path, message);
            list.add(place(path).map(violation::at).orElse(violation));
        }
    }

    /** Adds what another check found, with its places. */
    void addAll(List<Violation> found) {
        list.addAll(found);
    }

    boolean isLost(Pointer at) {
        return origin != DraftOrigin.NONE && origin.isLost(at.toString());
    }

    Optional<Place> place(String path) {
        return origin.place(path);
    }

    List<Violation> list() {
        return list;
    }
}
