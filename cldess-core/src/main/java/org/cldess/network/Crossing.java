package org.cldess.network;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.language.Typography;

/**
 * The links between the two economies (<i>{@index "liens entre les deux économies"}</i>).
 *
 * @param across the number of links between the social economy and a conventional enterprise
 * @param withinSocial the number of links between two actors of the social economy
 * @param withinConventional the number of links between two conventional enterprises
 * @param others the number of links with an actor that belongs to neither economy, or whose economy is unknown
 */
public record Crossing(int across, int withinSocial, int withinConventional, int others) {
    private static final int DECIMALS = 6;

    /**
     * Returns the share of the links across the two economies among the links between actors whose economy is known.
     *
     * @return a share from 0 to 1, to six decimals; empty if there are no such links
     */
    public Optional<BigDecimal> share() {
        int known = known();
        return known == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(across).divide(BigDecimal.valueOf(known), DECIMALS, RoundingMode.HALF_EVEN));
    }

    /**
     * Returns the number of links that the share is based on.
     *
     * @return the number of links between actors whose economy is known
     */
    public int known() {
        return across + withinSocial + withinConventional;
    }

    /** {@return the share in words} */
    public Message sentence() {
        return share().map(share -> Texts.WORDS.message("crossing.share", across, known(), percent(share)))
                .orElseGet(() -> Texts.WORDS.message("crossing.none"));
    }

    private static Localizable percent(BigDecimal share) {
        return (Locale locale) -> Typography.percent(share, 0, locale);
    }
}
