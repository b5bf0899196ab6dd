package org.cldess.governance;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.component.NamePart;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.constraint.Distinct;
import org.cldess.known.Known;
import org.cldess.thing.Identified;

/**
 * A body that governs the contract (<i>{@index instance}</i>): the steering committee, the technical committee, the
 * assembly of the actors.
 *
 * @param id the id
 * @param kind the kind of body
 * @param name the name
 * @param members the members
 * @param quorum the number of members who must be present; not applicable if there is no quorum
 * @param sittingsPerYear the number of meetings planned per year (<i>{@index rythme}</i>)
 */
@WithId("body")
@WithBuilder
public record GovernanceBody(
        GovernanceBodyId id,
        BodyKind kind,
        @NamePart @NotBlank @Size(max = 300) String name,
        @Distinct @Standing(Demand.EXISTS) Known<List<ActorId>> members,
        Known<@Min(0) Integer> quorum,
        Known<@Min(0) Integer> sittingsPerYear)
        implements Identified<GovernanceBodyId> {
    /** Copies the list. */
    public GovernanceBody {
        members = Known.list(members);
    }

    /**
     * Returns a builder with the required components of a body.
     *
     * @param id the id
     * @param kind the kind of body
     * @param name the name
     * @return a builder for the other components
     */
    public static GovernanceBodyBuilder builder(GovernanceBodyId id, BodyKind kind, String name) {
        return new GovernanceBodyBuilder(id, kind, name);
    }

    /** {@return a builder with the values of this object, to make a changed copy} */
    public GovernanceBodyBuilder toBuilder() {
        return new GovernanceBodyBuilder(this);
    }

    @Override
    public String toString() {
        return "GovernanceBody " + id;
    }
}
