package org.cldess.governance;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.component.Called;
import org.cldess.component.Distinct;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.form.Identified;
import org.cldess.known.Known;

/**
 * A body that governs the contract (<i>{@index instance}</i>): the steering committee, the technical committee, the assembly of the actors.
 *
 * @param id the id
 * @param kind what kind of body it is
 * @param name the name
 * @param members who sits in it
 * @param quorum how many members must be present; none if there is no such number
 * @param sittingsPerYear how often it is to meet in a year (<i>{@index rythme}</i>)
 */
@WithId("body")
@WithBuilder
public record GovernanceBody(
        GovernanceBodyId id,
        BodyKind kind,
        @Called @NotBlank @Size(max = 300) String name,
        @Distinct Known<List<ActorId>> members,
        Known<@Min(0) Integer> quorum,
        Known<@Min(0) Integer> sittingsPerYear)
        implements Identified<GovernanceBodyId> {
    /** Keeps the lists as they are now, and checks what must hold across the parts. */
    public GovernanceBody {
        members = Known.list(members);
    }

    /**
     * Begins a body with what every one has.
     *
     * @param id the id
     * @param kind what kind of body it is
     * @param name the name
     * @return a builder, on which the rest is set
     */
    public static GovernanceBodyBuilder builder(GovernanceBodyId id, BodyKind kind, String name) {
        return new GovernanceBodyBuilder(id, kind, name);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public GovernanceBodyBuilder toBuilder() {
        return new GovernanceBodyBuilder(this);
    }

    @Override
    public String toString() {
        return "GovernanceBody " + id;
    }
}
