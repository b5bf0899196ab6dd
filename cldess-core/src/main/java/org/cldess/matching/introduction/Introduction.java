package org.cldess.matching.introduction;

import java.math.BigDecimal;
import java.util.List;
import org.cldess.actor.Actor;
import org.cldess.language.Message;
import org.cldess.matching.Score;

/**
 * Two actors who should meet (<i>{@index "mise en relation proposée"}</i>).
 *
 * @param left one of the two; the social economy’s actor if the other is a conventional enterprise
 * @param right the other one
 * @param score how much their tie would help the network, with a reason from each criterion
 */
public record Introduction(Actor left, Actor right, Score score) {
    /**
     * Returns how much their tie would help the network.
     *
     * @return the gain, above 0
     */
    public BigDecimal gain() {
        return score.value();
    }

    /**
     * Returns why they should meet.
     *
     * @return the reasons, that of the criterion with the largest weight first
     */
    public List<Message> reasons() {
        return score.reasonsFor();
    }
}
