package org.cldess.matching.criterion;

import java.util.Locale;
import org.cldess.actor.Actor;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;
import org.cldess.matching.Criterion;

/** A criterion for whether two participants should meet, as a meeting states it (<i>{@index critère}</i>). */
public enum MeetingCriterion implements Localizable {
    /** A need of one is met by an offer of the other. */
    NEED_MET_BY_OFFER(CriterionRecipe.ofTerms(ActorCriteria::needMetByOffer)),
    /** An offer of one is of the type of service that a need of the other asks for. */
    SERVICE_TYPE(CriterionRecipe.ofActors(() -> NeedCriteria.ofAnyNeed(NeedCriteria.ofServiceType()))),
    /** Enough is left of an offer of one for a need of the other. */
    CAPACITY(CriterionRecipe.ofActors(() -> NeedCriteria.ofAnyNeed(NeedCriteria.capacityLeft()))),
    /** One of the two is a work-integration enterprise of a kind that the criterion states. */
    STRUCTURE_KIND(CriterionRecipe.ofKinds(ActorCriteria::oneOfKind)),
    /** Both are in the same commune. */
    SAME_COMMUNE(CriterionRecipe.ofActors(ActorCriteria::sameCommune)),
    /** Both are in communes of the same inter-municipal body (EPCI). */
    SAME_EPCI(CriterionRecipe.ofPlaces(PlaceCriteria::sameEpci)),
    /** Both are in communes of the same département. */
    SAME_DEPARTEMENT(CriterionRecipe.ofPlaces(PlaceCriteria::sameDepartement)),
    /** Both are in communes of the same région. */
    SAME_REGION(CriterionRecipe.ofPlaces(PlaceCriteria::sameRegion)),
    /** Both are in the same territory, the smaller the better: commune, inter-municipal body, département, région. */
    SAME_TERRITORY(CriterionRecipe.ofPlaces(PlaceCriteria::sameTerritory)),
    /**
     * The nearer the two are, the better: the criterion states the number of kilometres over which the value halves.
     */
    NEARNESS(CriterionRecipe.ofDistance(PlaceCriteria::near)),
    /** The communes of the two are within a number of kilometres of each other, which the criterion states. */
    WITHIN_DISTANCE(CriterionRecipe.ofDistance(PlaceCriteria::within)),
    /** Both have their main activity in the same division of the nomenclature. */
    SAME_ACTIVITY(CriterionRecipe.ofActors(ActorCriteria::sameActivity)),
    /** The two are not establishments of one legal unit. */
    OTHER_LEGAL_UNIT(CriterionRecipe.ofActors(ActorCriteria::otherLegalUnit)),
    /** One belongs to the social economy, and the other is a conventional enterprise. */
    CROSSES_ECONOMIES(CriterionRecipe.ofNetwork(NetworkCriteria::crossesEconomies)),
    /** The two are not linked by a tie yet. */
    NOT_YET_LINKED(CriterionRecipe.ofNetwork(NetworkCriteria::notYetLinked)),
    /** The introduction of the two was never refused, or was reopened. */
    NEVER_REFUSED(CriterionRecipe.ofNetwork(NetworkCriteria::neverRefusedBefore)),
    /** Both signed the charter. */
    SHARED_CHARTER(CriterionRecipe.ofSignatories(ActorCriteria::sharedCharter)),
    /** The two have a working language in common. */
    SHARED_LANGUAGE(CriterionRecipe.ofActors(ActorCriteria::sharedLanguage));

    @SuppressWarnings("ImmutableEnumChecker") // the functions have no state
    private final CriterionRecipe recipe;

    MeetingCriterion(CriterionRecipe recipe) {
        this.recipe = recipe;
    }

    /**
     * Returns whether the criterion needs a number of kilometres.
     *
     * @return true for a maximum distance, or for a distance at which nearness is halved
     */
    public boolean asksDistance() {
        return recipe.asks() == CriterionRecipe.Ask.DISTANCE;
    }

    /**
     * Returns whether the criterion needs a gazetteer.
     *
     * @return true for a territory other than the commune, and for a distance
     */
    public boolean asksPlaces() {
        return asksDistance() || recipe.asks() == CriterionRecipe.Ask.PLACES;
    }

    /**
     * Returns whether the criterion needs the ties, the refusals and the signatories of the charter.
     *
     * @return true if the actors alone are not enough
     */
    public boolean asksNetwork() {
        return recipe.asks() == CriterionRecipe.Ask.NETWORK;
    }

    /**
     * Returns whether the criterion needs kinds of work-integration enterprise.
     *
     * @return true if it looks for certain kinds
     */
    public boolean asksKinds() {
        return recipe.asks() == CriterionRecipe.Ask.KINDS;
    }

    /**
     * Returns the criterion between two actors.
     *
     * @param context what is known in addition to the actors
     * @return the criterion, preferred, of weight 1
     * @throws IllegalArgumentException if the context lacks something that the criterion needs
     */
    public Criterion<Actor, Actor> between(CriteriaContext context) {
        return recipe.make().apply(context);
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("meeting-criterion." + EnumCodes.of(this)).say(locale);
    }
}
