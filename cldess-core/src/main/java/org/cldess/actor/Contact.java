package org.cldess.actor;

import java.time.LocalDate;
import org.cldess.rule.Known;

/**
 * A person to be reached in an organisation (<i>contact</i>): personal data, kept for a purpose and until a day.
 *
 * @param id its id
 * @param givenName the given name
 * @param familyName the family name
 * @param function the function in the organisation
 * @param email the professional e-mail address
 * @param telephone the professional telephone number
 * @param purpose why the details are kept (<i>finalité</i>)
 * @param keepUntil the last day on which they may be kept (<i>fin de conservation</i>)
 */
public record Contact(
        ContactId id,
        String givenName,
        String familyName,
        Known<String> function,
        Known<String> email,
        Known<String> telephone,
        String purpose,
        LocalDate keepUntil) {
    /**
     * The contact without what reaches the person directly.
     *
     * @return a copy whose e-mail address and telephone number are not recorded
     */
    public Contact withoutAddresses() {
        return new Contact(
                id, givenName, familyName, function, Known.notRecorded(), Known.notRecorded(), purpose, keepUntil);
    }
}
