package org.cldess.reporting.document;

import java.time.LocalDate;
import java.util.Locale;
import org.cldess.disclosure.Audience;

/**
 * The contract, date, audience and language of a report.
 *
 * @param contract the contract's name
 * @param day the date of the facts
 * @param audience the audience
 * @param locale the language: English for an English locale, French for any other
 */
public record Edition(Phrase contract, LocalDate day, Audience audience, Locale locale) {
    /** Rejects a contract without a name. */
    public Edition {
        if (contract.isEmpty()) {
            throw new IllegalArgumentException("An edition names its contract: give its name");
        }
    }
}
