package org.cldess.actor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.Follows;
import org.cldess.component.From;
import org.cldess.component.Planned;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.constraint.NotBefore;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.validation.Violations;

/**
 * A role of an actor in a body or a network for a period (<i>{@index "rôle, fonction tenue"}</i>), such as treasurer or
 * head office: a membership with its role (W3C, <i>{@index "The Organization Ontology"}</i>, {@code org:Membership}).
 *
 * <p>The role of an actor in the contract is not recorded here: parties, bodies of governance and leads of actions
 * refer to it. A mere membership is a tie.
 *
 * @param role the role, in the words of the body that gave it
 * @param organisation the body or network in which it holds the role, another actor; not applicable to a role outside
 *     any body, such as correspondent for the whole territory
 * @param from the first day; not applicable if it has held the role since its creation
 * @param until the last day; not applicable if no end is stated
 */
public record HeldRole(
        @NotBlank @Size(max = 300) String role,
        @Standing(Demand.NOTHING) Known<ActorId> organisation,
        @From @Follows("organisation/created") Known<LocalDate> from,
        @Planned @NotBefore("from") Known<LocalDate> until) {
    /** Checks the components, and throws all {@link Violations}. */
    public HeldRole {
        FormRules.check(HeldRole.class, role, organisation, from, until);
    }

    /**
     * Returns whether the role is held on a day, according to what is known.
     *
     * @param day the day
     * @return false if it is known to begin later, or to have ended before
     */
    public boolean holdsOn(LocalDate day) {
        return !Known.isAfter(from, day)
                && until.value().filter(last -> last.isBefore(day)).isEmpty();
    }
}
