package org.cldess.matching.introduction;

import java.util.List;
import org.cldess.actor.Actor;
import org.cldess.need.Fit;
import org.cldess.need.FitCheck;
import org.cldess.need.Need;
import org.cldess.need.Offer;
import org.cldess.network.Economy;
import org.cldess.network.Network;

/**
 * The scores of ties between actors of a network, in millionths of a point; actors are identified by their places in
 * the network.
 */
final class TieScores {
    static final int JOINING = 4;
    static final int NEED = 3;
    static final int CROSSING = 2;
    static final int COMMUNE = 1;
    /** The points for places, in millionths. */
    static final long SAME_COMMUNE = (long) COMMUNE * TieGain.FULL;

    static final long SAME_EPCI = SAME_COMMUNE / 2;

    private final List<Actor> actors;
    private final TieGain joining;
    private final FitCheck check;
    private final Economy[] economies;
    private final String[] communes;
    private final String[] epcis;

    TieScores(Network network, TieGain joining, PlaceLookup whereabouts, FitCheck check) {
        this.actors = network.actors();
        this.joining = joining;
        this.check = check;
        economies = actors.stream().map(network::economyOf).toArray(Economy[]::new);
        communes = actors.stream().map(whereabouts::commune).toArray(String[]::new);
        epcis = actors.stream().map(whereabouts::epci).toArray(String[]::new);
    }

    Actor actor(int place) {
        return actors.get(place);
    }

    Economy economy(int actor) {
        return economies[actor];
    }

    /** Returns the code of an actor’s commune; empty if it is not known. */
    String commune(int actor) {
        return communes[actor];
    }

    /** Returns the code of an actor’s EPCI; empty if it is not known, or if there is none. */
    String epci(int actor) {
        return epcis[actor];
    }

    static long points(int points) {
        return (long) points * TieGain.FULL;
    }

    static long joined(int millionths) {
        return (long) JOINING * millionths;
    }

    long of(int one, int other) {
        long whole = met(one, other) + points(economies[one].crosses(economies[other]) ? CROSSING : 0);
        long joined = joined(joining.utility(one, other));
        if (whole == 0 && joined == 0) {
            return 0;
        }
        return joined + whole + near(one, other);
    }

    private long near(int one, int other) {
        if (isOne(communes, one, other)) {
            return SAME_COMMUNE;
        }
        return isOne(epcis, one, other) ? SAME_EPCI : 0;
    }

    private static boolean isOne(String[] places, int one, int other) {
        return !places[one].isEmpty() && places[one].equals(places[other]);
    }

    /**
     * Returns the points for a need of one that the other meets: all, half if something has to be checked, or nothing.
     */
    private long met(int one, int other) {
        Fit.Level level = best(actors.get(one), actors.get(other), Fit.Level.NOT_MET);
        level = level == Fit.Level.MET ? level : best(actors.get(other), actors.get(one), level);
        return switch (level) {
            case MET -> points(NEED);
            case TO_CHECK -> points(NEED) / 2;
            case NOT_MET -> 0;
        };
    }

    private Fit.Level best(Actor seeker, Actor giver, Fit.Level known) {
        Fit.Level best = known;
        for (Need need : Need.open(seeker.needs()).value().orElse(List.of())) {
            for (Offer offer : giver.offers().value().orElse(List.of())) {
                if (best != Fit.Level.MET && check.isSameSector(need, offer)) {
                    Fit.Level level = check.level(need, seeker.commune(), offer, giver.commune());
                    best = level.compareTo(best) < 0 ? level : best;
                }
            }
        }
        return best;
    }
}
