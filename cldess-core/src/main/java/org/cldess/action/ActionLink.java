package org.cldess.action;

import java.util.Optional;
import org.cldess.component.NamePart;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;

/**
 * A link from an action to another (<i>{@index "lien entre actions"}</i>). An action must not be linked to itself, nor
 * follow itself through other actions. {@link Schedule} computes what the links mean for the dates.
 *
 * @param kind the kind of link
 * @param to the other action
 * @param milestone the milestone of the other action that is enough, only if the action depends on the other or follows
 *     it; empty if the other action must end
 */
public record ActionLink(
        LinkKind kind,
        @NamePart @Standing(Demand.NOTHING) ActionId to,
        @Standing(Demand.NOTHING) Optional<MilestoneId> milestone) {
    /**
     * {@return a link that concerns the whole other action}
     *
     * @param kind the kind of link
     * @param to the other action
     */
    public static ActionLink of(LinkKind kind, ActionId to) {
        return new ActionLink(kind, to, Optional.empty());
    }

    /**
     * Returns the link for which a milestone of the other action is enough.
     *
     * @param step the milestone
     * @return a modified copy
     */
    public ActionLink once(MilestoneId step) {
        return new ActionLink(kind, to, Optional.of(step));
    }
}
