package org.cldess.contract.amendment;

import java.util.Optional;
import org.cldess.component.IntroducedUnless;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.constraint.ChangedFrom;
import org.cldess.consistency.Consistent;
import org.cldess.consistency.FormRules;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.contract.text.ObjectiveText;
import org.cldess.known.Known;
import org.cldess.validation.Violations;

/**
 * The change of an objective by an amendment: added, changed or removed (<i>{@index "modification d’un objectif"}</i>).
 *
 * @param objective the id of the objective; a new id if the objective is added
 * @param parent the parent of an added objective; empty for one at the top level and for one that already existed
 * @param before the objective before the change; not applicable if it is added
 * @param after the objective after the change; not applicable if it is removed together with its sub-objectives
 */
@Consistent(ObjectiveChangeConsistency.class)
public record ObjectiveChange(
        @IntroducedUnless("before") @Standing(Demand.NOTHING)
        ObjectiveId objective,

        @Standing(Demand.NOTHING) Optional<ObjectiveId> parent,
        Known<ObjectiveText> before,
        @ChangedFrom("before") Known<ObjectiveText> after) {
    /** Checks the components, and throws all {@link Violations}. */
    public ObjectiveChange {
        FormRules.check(ObjectiveChange.class, objective, parent, before, after);
    }

    /**
     * Checks whether the objective is new.
     *
     * @return true if it is known that the objective did not exist before
     */
    public boolean isAddition() {
        return before.isNone();
    }
}
