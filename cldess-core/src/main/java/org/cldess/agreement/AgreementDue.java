package org.cldess.agreement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A deadline of an agreement (<i>{@index échéance}</i>).
 *
 * @param kind the kind of deadline
 * @param date the last day
 * @param deliverable the deliverable, if the deadline is that of one
 */
public record AgreementDue(Kind kind, LocalDate date, Optional<Deliverable> deliverable) {
    /** The kinds of deadline. */
    public enum Kind {
        /** A deliverable is due. */
        DELIVERABLE,
        /** The last day to refuse a tacit renewal. */
        REFUSAL_OF_RENEWAL,
        /** The last day to request an express renewal. */
        REQUEST_FOR_RENEWAL
    }
}
