package org.cldess.network;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.cldess.actor.Actor;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.language.Typography;

/**
 * An actor on which much depends (<i>{@index passeur}</i>): others reach each other through it.
 *
 * @param actor the actor
 * @param share the share of the shortest paths between two others that pass through it, from 0 to 1, to six decimals
 * @param separated the number of pairs of others that would no longer reach each other without it
 * @param groups the groups into which its group would split without it, the largest first; a single group if it would
 *     stay connected
 */
public record Broker(Actor actor, BigDecimal share, long separated, List<Group> groups) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if pairs of others would be apart, but fewer than two groups remain
     */
    public Broker {
        groups = List.copyOf(groups);
        if (separated > 0 && groups.size() < 2) {
            throw new IllegalArgumentException(
                    "Without %s, %s pairs would be apart, but there are %s groups. Name at least 2."
                            .formatted(actor.id(), separated, groups.size()));
        }
    }

    /**
     * Returns whether its group would split without it.
     *
     * @return true if some others reach each other only through it
     */
    public boolean isIndispensable() {
        return separated > 0;
    }

    /** {@return what depends on it, in words} */
    public Message sentence() {
        if (!isIndispensable()) {
            return Texts.WORDS.message("broker.share", actor.named(), percent());
        }
        return Texts.WORDS.message("broker.apart", actor.named(), groups.size(), sizes());
    }

    /**
     * Returns the sizes of the groups, such as « 12, 3 et 1 »; for four or more groups, the two largest and the total
     * of the others.
     */
    private Localizable sizes() {
        List<Integer> sizes = groups.stream().map(Group::size).toList();
        if (sizes.size() == 2) {
            return Texts.WORDS.message("broker.two", sizes.get(0), sizes.get(1));
        }
        return sizes.size() == 3
                ? Texts.WORDS.message("broker.three", sizes.get(0), sizes.get(1), sizes.get(2))
                : Texts.WORDS.message(
                        "broker.more",
                        sizes.get(0),
                        sizes.get(1),
                        sizes.subList(2, sizes.size()).stream()
                                .mapToInt(Integer::intValue)
                                .sum());
    }

    private Localizable percent() {
        return (Locale locale) -> Typography.percent(share, 0, locale);
    }
}
