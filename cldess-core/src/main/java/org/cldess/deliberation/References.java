package org.cldess.deliberation;

import jakarta.validation.constraints.Size;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.validation.Violations;

/**
 * The texts that a contract or a decision cites as its basis (<i>{@index "textes visés"}</i>).
 *
 * @param citedCompetence the competence under which the body acts, in words, such as « développement économique »
 * @param citedStrategy the Région’s strategy for the social economy (<i>{@index "stratégie régionale de l’ESS"}</i>)
 * @param citedSrdeii the Région’s scheme for economic development (<i>{@index SRDEII}</i>)
 */
public record References(
        Known<@Size(max = 500) String> citedCompetence,
        Known<@Size(max = 500) String> citedStrategy,
        Known<@Size(max = 500) String> citedSrdeii) {
    /** References of which none is recorded. */
    public static final References NOT_RECORDED =
            new References(Known.notRecorded(), Known.notRecorded(), Known.notRecorded());

    /** Checks the components, and throws all {@link Violations}. */
    public References {
        FormRules.check(References.class, citedCompetence, citedStrategy, citedSrdeii);
    }
}
