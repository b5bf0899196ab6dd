package org.cldess.dossier;

import org.cldess.consistency.Consistency;
import org.cldess.consistency.Hearing;
import org.cldess.consistency.Parts;

/** What must hold across the things of a dossier: its objectives have the levels of its kind, and its formulas come to an end. */
final class DossierConsistency implements Consistency {
    private final Consistency objectives = new ObjectivesConsistency();

    @Override
    public void check(Parts dossier, Hearing hearing) {
        objectives.check(dossier, hearing);
        FormulaLevels.check(dossier.things("indicators"), hearing);
    }
}
