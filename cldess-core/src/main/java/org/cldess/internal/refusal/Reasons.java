package org.cldess.internal.refusal;

import java.util.ArrayList;
import java.util.List;
import org.cldess.language.Words;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;

/** Collects all reasons to refuse a request. */
public final class Reasons {
    private final Words words;
    private final String path;
    private final List<Violation> list = new ArrayList<>();

    /**
     * Creates an empty collection.
     *
     * @param words the sentences, whose keys are the codes
     * @param path the JSON Pointer of the place in the dossier that the request would change
     */
    public Reasons(Words words, String path) {
        this.words = words;
        this.path = path;
    }

    /**
     * Adds a reason.
     *
     * @param code its code, which is also the key of its sentence
     * @param arguments the arguments of the sentence
     */
    public void refuse(String code, Object... arguments) {
        add(Violation.error(code, path, words.message(code, arguments)));
    }

    /**
     * Adds a reason if it applies.
     *
     * @param wrong whether it applies
     * @param code its code, which is also the key of its sentence
     * @param arguments the arguments of the sentence
     */
    public void refuseIf(boolean wrong, String code, Object... arguments) {
        if (wrong) {
            refuse(code, arguments);
        }
    }

    /**
     * Adds a reason that was found elsewhere, unless it is there already.
     *
     * @param reason the reason
     */
    public void add(Violation reason) {
        if (!list.contains(reason)) {
            list.add(reason);
        }
    }

    /** {@return whether there is any reason so far} */
    public boolean any() {
        return !list.isEmpty();
    }

    /**
     * {@return the refusal with the reasons so far}
     *
     * @param <T> the type of the result that was requested
     */
    public <T> Answer<T> refused() {
        return Answer.refused(Violations.of(list));
    }
}
