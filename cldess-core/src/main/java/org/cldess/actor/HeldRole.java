package org.cldess.actor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.From;
import org.cldess.component.NotBefore;
import org.cldess.component.Planned;
import org.cldess.known.Known;

/**
 * What an actor is in a body or a network for a while (<i>{@index "rôle, fonction tenue"}</i>), such as its treasurer or its head office: a
 * membership with its role (W3C, <i>{@index "The Organization Ontology"}</i>, {@code org:Membership}).
 *
 * <p>What an actor is to the contract is not said here: parties, bodies of governance and leads of actions name it. A mere membership is a
 * tie.
 *
 * @param role the role, in the words of those who gave it
 * @param organisation the body or network in which it holds the role, another actor; none for a role that belongs to none, such as that of
 *     a correspondent of the whole territory
 * @param from the first day; none if since its creation
 * @param until the last day; none if no end is stated
 */
public record HeldRole(
        @NotBlank @Size(max = 300) String role,
        Known<ActorId> organisation,
        @From Known<LocalDate> from,
        @Planned @NotBefore("from") Known<LocalDate> until) {
    /** Checks that it does not end before it begins. */
    public HeldRole {
        if (Known.isAfter(from, until.value().orElse(LocalDate.MAX))) {
            throw new IllegalArgumentException(
                    "The role '%s' ends on %s, before it begins on %s. Correct one of the two."
                            .formatted(
                                    role,
                                    until.value().orElseThrow(),
                                    from.value().orElseThrow()));
        }
    }

    /**
     * Tells whether it holds on a day, as far as anybody knows.
     *
     * @param day the day
     * @return false if it is known to begin later, or to have ended before
     */
    public boolean holdsOn(LocalDate day) {
        return !Known.isAfter(from, day)
                && until.value().filter(last -> last.isBefore(day)).isEmpty();
    }
}
