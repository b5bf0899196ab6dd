package org.cldess.contract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.kind.PartyRole;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;
import org.cldess.language.Message;

/**
 * A possible change of the status of a contract (<i>{@index "changement de statut"}</i>). A change that is not in
 * {@link #TABLE} is impossible.
 *
 * @param from the status before
 * @param to the status after
 * @param by the parties that may make the change
 */
public record StatusChange(ContractStatus from, ContractStatus to, By by) {
    /** The parties that may change the status of a contract. */
    public enum By implements Localizable {
        /** A carrier on that day or, if the kind of contract has no carrier, any party that must sign. */
        CARRIER,
        /** Any party in a required role. */
        ANY_SIGNATORY,
        /** All parties that must sign, each for itself: the change follows from their signatures. */
        ALL_SIGNATORIES;

        @Override
        public String say(Locale locale) {
            return Texts.WORDS.message("status.by." + EnumCodes.of(this)).say(locale);
        }
    }

    /** All possible changes, in the order of a contract’s life. */
    public static final List<StatusChange> TABLE = List.of(
            new StatusChange(ContractStatus.DRAFT, ContractStatus.IN_CONSULTATION, By.CARRIER),
            new StatusChange(ContractStatus.IN_CONSULTATION, ContractStatus.APPROVED, By.ANY_SIGNATORY),
            new StatusChange(ContractStatus.APPROVED, ContractStatus.SIGNED, By.ALL_SIGNATORIES),
            new StatusChange(ContractStatus.SIGNED, ContractStatus.EVALUATED, By.CARRIER),
            new StatusChange(ContractStatus.SIGNED, ContractStatus.TERMINATED, By.ANY_SIGNATORY),
            new StatusChange(ContractStatus.EVALUATED, ContractStatus.CLOSED, By.CARRIER),
            new StatusChange(ContractStatus.EVALUATED, ContractStatus.TERMINATED, By.ANY_SIGNATORY),
            new StatusChange(ContractStatus.EVALUATED, ContractStatus.RENEWED, By.ANY_SIGNATORY),
            new StatusChange(ContractStatus.CLOSED, ContractStatus.RENEWED, By.ANY_SIGNATORY));

    /**
     * Returns the row for a change.
     *
     * @param from the status before
     * @param to the status after
     * @return the row; empty if the change is impossible
     */
    public static Optional<StatusChange> find(ContractStatus from, ContractStatus to) {
        return TABLE.stream().filter(row -> row.from == from && row.to == to).findFirst();
    }

    /**
     * Returns the statuses that can follow another.
     *
     * @param from the status before
     * @return the possible statuses, in the order of the table; empty for a final status
     */
    public static List<ContractStatus> following(ContractStatus from) {
        return TABLE.stream()
                .filter(row -> row.from == from)
                .map(StatusChange::to)
                .toList();
    }

    /**
     * Returns the roles of the parties that may make the change.
     *
     * @param kind the kind of contract
     * @return the roles, in the order of the kind
     */
    public List<PartyRole> roles(ContractKind kind) {
        return by == By.CARRIER && !kind.carriers().isEmpty() ? kind.carriers() : kind.roles();
    }

    /**
     * Returns the condition for the change, as text.
     *
     * @return the condition
     */
    public Message condition() {
        return Texts.WORDS.message("status.condition." + EnumCodes.of(from) + "." + EnumCodes.of(to));
    }
}
