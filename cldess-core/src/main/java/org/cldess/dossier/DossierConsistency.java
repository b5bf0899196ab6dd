package org.cldess.dossier;

import java.util.List;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Hearing;
import org.cldess.consistency.Parts;

/** What must hold across the lists of a dossier. */
final class DossierConsistency implements Consistency {
    private static final List<Consistency> RULES =
            List.of(new ObjectivesConsistency(), new CallsConsistency(), new LeadPersonConsistency());

    @Override
    public void check(Parts dossier, Hearing hearing) {
        RULES.forEach(rule -> rule.check(dossier, hearing));
    }
}
