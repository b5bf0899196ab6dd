package org.cldess.dossier;

import java.util.ArrayList;
import java.util.List;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;

/** Gathers every reason why an act is refused. */
final class Act {
    private final String path;
    private final List<Violation> reasons = new ArrayList<>();

    /**
     * Begins an act.
     *
     * @param path where in the dossier it would write, a JSON Pointer
     */
    Act(String path) {
        this.path = path;
    }

    /** Notes a reason, whose code is also the key of its sentence. */
    void refuse(String code, Object... arguments) {
        reasons.add(Violation.error(code, path, Texts.WORDS.message(code, arguments)));
    }

    void refuseIf(boolean wrong, String code, Object... arguments) {
        if (wrong) {
            refuse(code, arguments);
        }
    }

    void refuse(List<Violation> breaches) {
        reasons.addAll(breaches);
    }

    boolean isRefused() {
        return !reasons.isEmpty();
    }

    Violations reasons() {
        return Violations.of(reasons);
    }
}
