package org.cldess.dossier;

import java.util.List;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;

/** Runs the consistency checks across a dossier, one after the other. */
final class DossierConsistency implements Consistency {
    private static final List<Consistency> MATTERS = List.of(
            new ObjectivesConsistency(),
            new AxesConsistency(),
            new ActionsConsistency(),
            new CallsConsistency(),
            new GrantsConsistency(),
            new MovementsConsistency(),
            new LeadPersonConsistency(),
            new OwnFieldsConsistency(),
            (dossier, problems) -> FormulaLevels.check(dossier.things(Dossier_.INDICATORS), problems));

    @Override
    public void check(Parts dossier, ProblemCollector problems) {
        MATTERS.forEach(matter -> matter.check(dossier, problems));
    }
}
