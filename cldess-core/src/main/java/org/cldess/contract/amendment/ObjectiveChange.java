package org.cldess.contract.amendment;

import java.util.Optional;
import org.cldess.component.ChangedFrom;
import org.cldess.component.IntroducedUnless;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.contract.text.ObjectiveText;
import org.cldess.known.Known;

/**
 * The change of an objective by an amendment: added, changed or removed (<i>{@index "modification d’un objectif"}</i>).
 *
 * @param objective the id of the objective, one of its own where it is added
 * @param parent the objective under which an added one stands; nothing for one at the top, and for one that stood already
 * @param before what stood; none if it is added
 * @param after what stands from then on; none if it is removed, with all inside it
 */
public record ObjectiveChange(
        @IntroducedUnless("before") ObjectiveId objective,
        Optional<ObjectiveId> parent,
        Known<ObjectiveText> before,
        @ChangedFrom("before") Known<ObjectiveText> after) {
    /** Checks the parts. */
    public ObjectiveChange {
        BeforeAfter.requireChange("objective", objective, before, after);
        if (parent.isPresent() && !before.isNone()) {
            throw new IllegalArgumentException(
                    "The amendment gives the objective '%s', which stood before, the parent '%s'. An objective keeps its place: drop the parent."
                            .formatted(objective, parent.get()));
        }
    }

    /**
     * Tells whether the objective is new.
     *
     * @return true if it is known that it did not stand before
     */
    public boolean isAddition() {
        return before.isNone();
    }
}
