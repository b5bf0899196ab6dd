package org.cldess.grant;

import java.time.LocalDate;
import org.cldess.component.Before;
import org.cldess.component.From;
import org.cldess.known.Known;

/**
 * A request for a grant (<i>{@index "demande de subvention"}</i>). The requested amount is a movement of the grant.
 *
 * @param date the day on which the funder received the request
 */
public record GrantRequest(@From(before = Before.NONE) Known<LocalDate> date) {
    /**
     * Creates a request with a known day.
     *
     * @param date the day
     */
    public GrantRequest(LocalDate date) {
        this(Known.of(date));
    }
}
