package org.cldess.agreement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something about an agreement that falls due on a day (<i>{@index échéance}</i>).
 *
 * @param kind what falls due
 * @param date the last day for it
 * @param deliverable what is to be handed over, where it is that
 */
public record AgreementDue(Kind kind, LocalDate date, Optional<Deliverable> deliverable) {
    /** What falls due. */
    public enum Kind {
        /** Something is to be handed over. */
        DELIVERABLE,
        /** Somebody can still refuse a tacit renewal. */
        REFUSAL_OF_RENEWAL,
        /** Somebody can still ask for an express renewal. */
        REQUEST_FOR_RENEWAL
    }
}
