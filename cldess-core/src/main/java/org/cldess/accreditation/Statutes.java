package org.cldess.accreditation;

import java.time.LocalDate;
import java.util.List;
import org.cldess.component.From;
import org.cldess.component.WithBuilder;
import org.cldess.known.Known;

/**
 * The content of the statutes of a company that concerns its membership of the social economy
 * (<i>{@index statuts}</i>).
 *
 * @param date the day from which they are in effect
 * @param cooperative whether they make it a cooperative, such as a SCOP or a SCIC in the form of a company
 * @param clauses the clauses required by the law that they contain
 * @param utility the aims of social utility that their purpose declares
 * @param utilityEffect the aim that is served through another one: by law, some aims, such as sustainable development,
 *     count only if they also contribute to another aim; not applicable if there is none
 * @param sharesTraded whether its shares are traded on a financial market
 */
@WithBuilder
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

    /** {@return a builder for a version of the statutes, of which nothing is recorded yet} */
    public static StatutesBuilder builder() {
        return new StatutesBuilder();
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public StatutesBuilder toBuilder() {
        return new StatutesBuilder(this);
    }
}
