package org.cldess.accreditation;

import java.time.LocalDate;
import java.util.List;
import org.cldess.component.From;
import org.cldess.known.Known;

/**
 * What the statutes of a company say about its place in the social economy (<i>{@index statuts}</i>).
 *
 * @param date the day from which they hold
 * @param cooperative whether they make it a cooperative, such as a SCOP or a SCIC in the form of a company
 * @param clauses the clauses of the law that they have
 * @param utility the aims of social utility that their purpose declares
 * @param utilityEffect the aim to which those that need one contribute, such as sustainable development; none if to none
 * @param sharesTraded whether its shares are traded on a financial market
 */
public record Statutes(
        @From Known<LocalDate> date,
        Known<Boolean> cooperative,
        Known<List<StatutoryClause>> clauses,
        Known<List<SocialUtility>> utility,
        Known<SocialUtility> utilityEffect,
        Known<Boolean> sharesTraded) {
    /** Copies the lists. */
    public Statutes {
        clauses = Known.list(clauses);
        utility = Known.list(utility);
    }
}
