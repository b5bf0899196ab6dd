package org.cldess.dossier;

import java.util.List;
import org.cldess.consistency.ConsistencyCheck;
import org.cldess.consistency.Parts;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.internal.narrowing.UnchangedLists;
import org.cldess.validation.Violations;

/** Rebuilds a dossier from parts of a checked one, and skips the checks that cannot fail. */
final class IncrementalCheck {
    private IncrementalCheck() {}

    /**
     * Checks whether the parts are known to be valid: only texts and dates at the top level differ, and this method
     * checks those.
     *
     * @throws Violations what is wrong at the top level
     */
    static boolean isSound(DossierParts parts, DossierParts before) {
        List<Part> changed = Form.of(parts).parts().stream()
                .filter(part -> !UnchangedLists.isSame(part.of(parts), part.of(before)))
                .toList();
        if (changed.stream().anyMatch(part -> part.holdsThings() || part.isIdentity())) {
            return false;
        }
        ConsistencyCheck.ofHead(
                        Parts.of(parts), changed.stream().map(Part::name).toList())
                .throwIfAny();
        return true;
    }
}
