package org.cldess.need;

import java.time.LocalDate;
import java.util.Optional;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.territory.Gazetteer;

/**
 * Checks how well an offer meets a need of its sector. Different types of service, periods or amounts that do not
 * overlap, and a territory that is not served are contradictions. A condition that only one side states, or that is met
 * in part, must be checked by people; it counts neither for nor against the pair. Terms that neither side states are
 * not conditions.
 *
 * <p>If the area of a need is not recorded, the need is assumed to be in the commune of its actor.
 */
public final class FitCheck {
    private final Reach reach;
    private final Optional<LocalDate> day;

    private FitCheck(Reach reach, Optional<LocalDate> day) {
        this.reach = reach;
        this.day = day;
    }

    /** {@return a check without a gazetteer, which only compares the codes of places, and without a day} */
    public static FitCheck withoutGazetteer() {
        return new FitCheck(new Reach(Optional.empty()), Optional.empty());
    }

    /**
     * Returns this check with a gazetteer.
     *
     * @param gazetteer supplies which communes a territory contains, and the distances between communes
     * @return a changed copy
     */
    public FitCheck with(Gazetteer gazetteer) {
        return new FitCheck(new Reach(Optional.of(gazetteer)), day);
    }

    /**
     * Returns this check as of a day: needs and offers that ended before it are over.
     *
     * @param day the day
     * @return a changed copy
     */
    public FitCheck on(LocalDate day) {
        return new FitCheck(reach, Optional.of(day));
    }

    /**
     * Returns this check with a cache of its results about areas, for a search over many pairs by one thread.
     *
     * @return a changed copy with an empty cache
     */
    public FitCheck withCache() {
        return new FitCheck(reach.remembering(), day);
    }

    /**
     * Returns whether an offer is in the sector of a need.
     *
     * @param need the need
     * @param offer the offer
     * @return true if both name the same sector
     */
    public boolean isSameSector(Need need, Offer offer) {
        return need.sector().equals(offer.sector());
    }

    /**
     * Compares the terms of a need and an offer; their sectors are not compared.
     *
     * @param need the need
     * @param seeker the commune of the actor with the need
     * @param offer the offer
     * @param giver the commune of the actor with the offer
     * @return how well the offer meets the need, and why
     */
    public Fit check(Need need, Known<CommuneCode> seeker, Offer offer, Known<CommuneCode> giver) {
        return compare(new FitFindings(need.terms(), offer.terms(), true), seeker, giver)
                .fit();
    }

    /**
     * Compares them as {@link #check} does, but without reasons, for a search over many pairs.
     *
     * @param need the need
     * @param seeker the commune of the actor with the need
     * @param offer the offer
     * @param giver the commune of the actor with the offer
     * @return how well the offer meets the need
     */
    public Fit.Level level(Need need, Known<CommuneCode> seeker, Offer offer, Known<CommuneCode> giver) {
        return level(need.terms(), seeker, offer.terms(), giver);
    }

    /**
     * Compares the terms of any need and any offer, without reasons.
     *
     * @param wanted the terms of the need
     * @param seeker the commune of the actor with the need
     * @param given the terms of the offer
     * @param giver the commune of the actor with the offer
     * @return how well the offer meets the need
     */
    public Fit.Level level(Terms wanted, Known<CommuneCode> seeker, Terms given, Known<CommuneCode> giver) {
        if (wanted.equals(Terms.NOT_RECORDED) && given.equals(Terms.NOT_RECORDED)) {
            return Fit.Level.MET;
        }
        return compare(new FitFindings(wanted, given, false), seeker, giver).level();
    }

    private FitFindings compare(FitFindings findings, Known<CommuneCode> seeker, Known<CommuneCode> giver) {
        findings.serviceType();
        findings.period(day);
        findings.amounts();
        findings.capacity();
        if (!findings.isSettled()) {
            findings.area(reach, seeker, giver);
        }
        return findings;
    }

    @Override
    public String toString() {
        return "FitCheck" + day.map(at -> " of " + at).orElse("");
    }
}
