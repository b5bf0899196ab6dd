package org.cldess.need;

import java.time.LocalDate;
import java.util.Optional;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.territory.Gazetteer;

/**
 * Tells how far an offer meets a need of its sector: another type of service, periods or amounts that never meet and a territory that is not
 * served contradict. A condition that one side states and the other leaves open, or that the two meet in part, is to be checked: it neither
 * speaks for the two nor against them. What neither states is no condition.
 *
 * <p>A need of which nobody recorded where it is to be met is taken to be met where its actor sits.
 */
public final class FitCheck {
    private final Reach reach;
    private final Optional<LocalDate> day;

    private FitCheck(Reach reach, Optional<LocalDate> day) {
        this.reach = reach;
        this.day = day;
    }

    /** {@return a check that knows of places no more than whether their codes are equal, and of no day} */
    public static FitCheck plain() {
        return new FitCheck(new Reach(Optional.empty()), Optional.empty());
    }

    /**
     * The same check, which knows where places are.
     *
     * @param gazetteer knows which territory holds which, and how far communes are
     * @return a changed copy
     */
    public FitCheck with(Gazetteer gazetteer) {
        return new FitCheck(new Reach(Optional.of(gazetteer)), day);
    }

    /**
     * The same check on a day: what ended before it is over.
     *
     * @param day the day
     * @return a changed copy
     */
    public FitCheck on(LocalDate day) {
        return new FitCheck(reach, Optional.of(day));
    }

    /**
     * The same check, which remembers what it found out about areas: for a search over many pairs, by one thread.
     *
     * @return a changed copy that remembers nothing yet
     */
    public FitCheck remembering() {
        return new FitCheck(reach.remembering(), day);
    }

    /**
     * Tells whether an offer is of the sector of a need.
     *
     * @param need the need
     * @param offer the offer
     * @return true if both name the same
     */
    public boolean isSameSector(Need need, Offer offer) {
        return need.sector().equals(offer.sector());
    }

    /**
     * Compares the terms of a need and of an offer; their sectors are not compared.
     *
     * @param need what is looked for
     * @param seeker the commune of the actor that looks for it
     * @param offer what can be given
     * @param giver the commune of the actor that can give it
     * @return how far the offer meets the need, and why
     */
    public Fit check(Need need, Known<CommuneCode> seeker, Offer offer, Known<CommuneCode> giver) {
        return compare(new FitFindings(need.terms(), offer.terms(), true), seeker, giver)
                .fit();
    }

    /**
     * Compares them as {@link #check} does, without words: for those who look for the best of many.
     *
     * @param need what is looked for
     * @param seeker the commune of the actor that looks for it
     * @param offer what can be given
     * @param giver the commune of the actor that can give it
     * @return how far the offer meets the need
     */
    public Fit.Level level(Need need, Known<CommuneCode> seeker, Offer offer, Known<CommuneCode> giver) {
        return level(need.terms(), seeker, offer.terms(), giver);
    }

    /**
     * Compares the terms of any need and any offer, without words.
     *
     * @param wanted on what conditions something is looked for
     * @param seeker the commune of the actor that looks for it
     * @param given on what conditions something can be given
     * @param giver the commune of the actor that can give it
     * @return how far the offer meets the need
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
}
