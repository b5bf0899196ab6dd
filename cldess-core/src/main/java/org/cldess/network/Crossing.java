package org.cldess.network;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.cldess.language.Message;
import org.cldess.language.Sayable;
import org.cldess.language.Typography;

/**
 * How much the two economies are linked (<i>{@index "liens entre les deux économies"}</i>).
 *
 * @param across how many links join the social economy and a conventional enterprise
 * @param withinSocial how many join two of the social economy
 * @param withinConventional how many join two conventional enterprises
 * @param others how many join an actor of neither economy, or one of which it is not known
 */
public record Crossing(int across, int withinSocial, int withinConventional, int others) {
    private static final int DECIMALS = 6;

    /**
     * The share of the links between actors whose economy is known that join the two.
     *
     * @return from 0 to 1, to six decimals; nothing if there is no such link
     */
    public Optional<BigDecimal> share() {
        int known = known();
        return known == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(across).divide(BigDecimal.valueOf(known), DECIMALS, RoundingMode.HALF_EVEN));
    }

    /**
     * How many links the share is taken of.
     *
     * @return the links between actors whose economy is known
     */
    public int known() {
        return across + withinSocial + withinConventional;
    }

    /** {@return the share in words} */
    public Message sentence() {
        return share().map(share -> Texts.WORDS.message("crossing.share", across, known(), percent(share)))
                .orElseGet(() -> Texts.WORDS.message("crossing.none"));
    }

    private static Sayable percent(BigDecimal share) {
        return (Locale locale) -> Typography.percent(share, 0, locale);
    }
}
