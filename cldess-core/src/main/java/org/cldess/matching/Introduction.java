package org.cldess.matching;

import java.math.BigDecimal;
import java.util.List;
import org.cldess.actor.Actor;
import org.cldess.language.Message;

/**
 * Two actors who should meet (<i>{@index "mise en relation proposée"}</i>).
 *
 * @param left one of the two, that of the social economy where the other is a conventional enterprise
 * @param right the other one
 * @param score what their tie would be worth to the network, with a reason from each criterion
 */
public record Introduction(Actor left, Actor right, Score score) {
    /**
     * What their tie would be worth to the network.
     *
     * @return the gain, above 0
     */
    public BigDecimal gain() {
        return score.value();
    }

    /**
     * Why they should meet.
     *
     * @return the reasons, the one that weighs most by its criterion first
     */
    public List<Message> reasons() {
        return score.reasonsFor();
    }
}
