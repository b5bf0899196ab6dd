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
        Optional<Message> owner = Owners.of(draft, path);
        addPlain(
                code,
                path,
                owner.map(thing -> Texts.WORDS.message("form.about", thing, new Continued(message)))
                        .orElse(message));
    }

    /** Adds a sentence that already names what it is about. */
    void addPlain(String code, String path, Message message) {
        if (!origin.isLost(path)) {
            Violation violation = Violation.error(code, path, message);
            list.add(place(path).map(violation::at).orElse(violation));
        }
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
