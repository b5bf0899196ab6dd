package org.cldess.matching;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cldess.actor.Actor;
import org.cldess.actor.Need;
import org.cldess.actor.Offer;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.NafCode;
import org.cldess.language.Message;
import org.cldess.rule.Known;

/**
 * What makes two actors worth meeting, as far as the actors themselves tell. A fact that nobody recorded never speaks for a pair;
 * the reason then says which one is missing.
 */
public final class ActorCriteria {
    private ActorCriteria() {}

    /**
     * A need of one is met by an offer of the other, in whichever direction: both stand in the same sector.
     *
     * @return the criterion, preferred, of weight 1
     */
    public static Criterion<Actor, Actor> needMetByOffer() {
        return Criterion.of("need-met-by-offer", ActorCriteria::appraiseNeeds);
    }

    private static Appraisal appraiseNeeds(Actor left, Actor right) {
        Optional<Message> forLeft = answer(left, right);
        Optional<Message> forRight = answer(right, left);
        if (forLeft.isPresent() && forRight.isPresent()) {
            return Appraisal.met(Texts.WORDS.message("need.both", forLeft.get(), forRight.get()));
        }
        return forLeft.or(() -> forRight)
                .map(Appraisal::met)
                .orElseGet(() -> Appraisal.unmet(missing(
                                left,
                                right,
                                "need.unknown",
                                actor -> actor.needs().isRecorded()
                                        && actor.offers().isRecorded())
                        .orElseGet(() -> Texts.WORDS.message("need.unmet", left.name(), right.name()))));
    }

    private static Optional<Message> answer(Actor seeker, Actor giver) {
        List<Need> needs = seeker.needs().value().orElse(List.of());
        List<Offer> offers = giver.offers().value().orElse(List.of());
        return needs.stream()
                .flatMap(need -> offers.stream()
                        .filter(offer -> offer.sector().equals(need.sector()))
                        .map(offer -> Texts.WORDS.message(
                                "need.met", seeker.name(), need.description(), giver.name(), offer.description())))
                .findFirst();
    }

    /**
     * Both sit in the same commune.
     *
     * @return the criterion, preferred, of weight 1
     */
    public static Criterion<Actor, Actor> sameCommune() {
        return Criterion.of(
                "same-commune", (left, right) -> same("commune", left, right, Actor::commune, CommuneCode::code));
    }

    /**
     * Both have their main activity in the same division of the same nomenclature: the first two digits of their NAF codes agree.
     *
     * @return the criterion, preferred, of weight 1
     */
    public static Criterion<Actor, Actor> sameActivity() {
        return Criterion.of(
                "same-activity", (left, right) -> same("activity", left, right, Actor::naf, ActorCriteria::division));
    }

    private static String division(NafCode naf) {
        return naf.nomenclature() + " " + naf.code().substring(0, 2);
    }

    private static <T> Appraisal same(
            String what, Actor left, Actor right, Function<Actor, Known<T>> fact, Function<T, String> sameness) {
        Optional<String> ofLeft = fact.apply(left).value().map(sameness);
        Optional<String> ofRight = fact.apply(right).value().map(sameness);
        if (ofLeft.isPresent() && ofLeft.equals(ofRight)) {
            return Appraisal.met(Texts.WORDS.message(what + ".same", left.name(), right.name()));
        }
        return Appraisal.unmet(missing(
                        left,
                        right,
                        what + ".unknown",
                        actor -> fact.apply(actor).isRecorded())
                .orElseGet(() -> Texts.WORDS.message(what + ".other", left.name(), right.name())));
    }

    /** What nobody recorded of one of the two, or of both. */
    private static Optional<Message> missing(Actor left, Actor right, String key, Function<Actor, Boolean> isRecorded) {
        if (isRecorded.apply(left)) {
            return isRecorded.apply(right) ? Optional.empty() : Optional.of(Texts.WORDS.message(key, right.name()));
        }
        Message both = Texts.WORDS.message("pair", left.name(), right.name());
        return Optional.of(Texts.WORDS.message(key, isRecorded.apply(right) ? left.name() : both));
    }
}
