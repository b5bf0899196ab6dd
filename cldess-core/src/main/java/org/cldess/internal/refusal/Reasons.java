package org.cldess.internal.refusal;

import java.util.ArrayList;
import java.util.List;
import org.cldess.language.Words;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;

/** Gathers every reason why something that is asked is refused. */
public final class Reasons {
    private final Words words;
    private final String path;
    private final List<Violation> list = new ArrayList<>();

    /**
     * None yet.
     *
     * @param words the sentences, whose keys are the codes
     * @param path where in the dossier the change would be, a JSON Pointer
     */
    public Reasons(Words words, String path) {
        this.words = words;
        this.path = path;
    }

    /**
     * Notes a reason.
     *
     * @param code its code, which is also the key of its sentence
     * @param arguments what the sentence names
     */
    public void refuse(String code, Object... arguments) {
        list.add(Violation.error(code, path, words.message(code, arguments)));
    }

    /**
     * Notes a reason if there is one.
     *
     * @param wrong whether there is
     * @param code its code, which is also the key of its sentence
     * @param arguments what the sentence names
     */
    public void refuseIf(boolean wrong, String code, Object... arguments) {
        if (wrong) {
            refuse(code, arguments);
        }
    }

    /**
     * Notes a reason that was found elsewhere.
     *
     * @param reason the reason
     */
    public void add(Violation reason) {
        list.add(reason);
    }

    /** {@return whether there is a reason so far} */
    public boolean any() {
        return !list.isEmpty();
    }

    /**
     * {@return the refusal for the reasons so far}
     *
     * @param <T> what was asked for
     */
    public <T> Answer<T> refused() {
        return Answer.refused(Violations.of(list));
    }
}
