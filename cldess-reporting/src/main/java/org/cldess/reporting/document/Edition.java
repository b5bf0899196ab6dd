package org.cldess.reporting.document;

import java.time.LocalDate;
import java.util.Locale;
import org.cldess.disclosure.Audience;

/**
 * For which contract, day, audience and language a report is made.
 *
 * @param contract the contract's name
 * @param day the day whose facts are shown
 * @param audience to whom it is addressed
 * @param locale the language: English for an English locale, French for any other
 */
public record Edition(Phrase contract, LocalDate day, Audience audience, Locale locale) {
    /** Refuses a contract without a name. */
    public Edition {
        if (contract.isEmpty()) {
            throw new IllegalArgumentException("An edition names its contract: give its name");
        }
    }
}
