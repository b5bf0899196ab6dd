package org.cldess.dossier;

import java.util.List;
import org.cldess.consistency.Examination;
import org.cldess.consistency.Parts;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.internal.Narrowed;
import org.cldess.validation.Violations;

/** Makes a dossier again from parts of one that was checked, without checking all of it where nothing can be wrong. */
final class Remaking {
    private Remaking() {}

    /**
     * Whether the parts are known to obey the checks: nothing but words and days at the head is another, and these were checked here.
     *
     * @throws Violations what is wrong at the head
     */
    static boolean isSound(DossierParts parts, DossierParts before) {
        List<Part> changed = Form.of(parts).parts().stream()
                .filter(part -> !Narrowed.isSame(part.of(parts), part.of(before)))
                .toList();
        if (changed.stream().anyMatch(part -> part.holdsThings() || part.isIdentity())) {
            return false;
        }
        Examination.ofHead(Parts.of(parts), changed.stream().map(Part::name).toList())
                .throwIfAny();
        return true;
    }
}
