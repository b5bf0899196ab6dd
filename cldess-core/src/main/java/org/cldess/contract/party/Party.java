package org.cldess.contract.party;

import java.time.LocalDate;
import org.cldess.actor.ActorId;
import org.cldess.component.Follows;
import org.cldess.component.NamePart;
import org.cldess.component.Planned;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.constraint.NotBefore;
import org.cldess.consistency.FormRules;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.kind.PartyRole;
import org.cldess.known.Known;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;
import org.cldess.validation.Violations;

/**
 * A body that the contract binds (<i>{@index partie}</i>), in one role for one period.
 *
 * @param id the id
 * @param actor the body
 * @param role the role in the contract
 * @param from the first day of the role
 * @param until the last day of the role; not applicable if it lasts to the end of the term
 * @param succession the succession by which it became a party; not applicable to an original party
 */
@WithId("party")
@WithBuilder
public record Party(
        PartyId id,

        @NamePart @Standing(value = Demand.ACTS, on = "from")
        ActorId actor,

        PartyRole role,
        @Planned @Follows("succession/decided") LocalDate from,
        @Planned @NotBefore("from") Known<LocalDate> until,
        Known<Succession> succession)
        implements Identified<PartyId>, DayDependent<Party> {
    /** Checks the components, and throws all {@link Violations}. */
    public Party {
        FormRules.check(Party.class, id, actor, role, from, until, succession);
    }

    /**
     * Starts building a party from its required components.
     *
     * @param id the id
     * @param actor the actor
     * @param role the role
     * @param from the first day
     * @return a builder for the remaining components
     */
    public static PartyBuilder builder(PartyId id, ActorId actor, PartyRole role, LocalDate from) {
        return new PartyBuilder(id, actor, role, from);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public PartyBuilder toBuilder() {
        return new PartyBuilder(this);
    }

    /**
     * Checks whether the party may sign on a day.
     *
     * @param day the day
     * @return true while it holds its role; for an original party, also before the term begins
     */
    public boolean maySignOn(LocalDate day) {
        return holdsRoleOn(day) || (day.isBefore(from) && succession.value().isEmpty());
    }

    /**
     * Checks whether the party holds its role on a day.
     *
     * @param day the day
     * @return true from its first to its last day, both inclusive; without a known last day, the role is open-ended
     */
    public boolean holdsRoleOn(LocalDate day) {
        return !day.isBefore(from) && until.value().filter(day::isAfter).isEmpty();
    }

    /**
     * Returns the party, with its role named as a kind of contract names it.
     *
     * @param kind the kind
     * @return the same party with the named role
     */
    public Party in(ContractKind kind) {
        return new Party(id, actor, kind.named(role), from, until, succession);
    }

    @Override
    public String toString() {
        return "Party " + id;
    }
}
