package org.cldess.accreditation;

import java.time.LocalDate;
import java.util.List;
import org.cldess.component.From;
import org.cldess.known.Known;

/**
 * What the statutes of a company say about its place in the social economy (<i>{@index statuts}</i>).
 *
 * @param date the day from which they hold
 * @param clauses the clauses of the law that they have
 * @param utility the aims of social utility that their purpose declares
 * @param sharesTraded whether its shares are traded on a financial market
 */
public record Statutes(
        @From Known<LocalDate> date,
        Known<List<StatutoryClause>> clauses,
        Known<List<SocialUtility>> utility,
        Known<Boolean> sharesTraded) {
    /** Copies the lists. */
    public Statutes {
        clauses = Known.list(clauses);
        utility = Known.list(utility);
    }
}
