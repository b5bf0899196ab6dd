package org.cldess.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.NafCode;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.need.FitCheck;

/**
 * What makes two actors worth meeting, as far as the actors themselves tell. A fact that nobody recorded never speaks for a pair;
 * the reason then says which one is missing.
 */
public final class ActorCriteria {
    private ActorCriteria() {}

    /**
     * A need of one is met by an offer of the other, in whichever direction, as far as it can be told without knowing where places are:
     * both stand in the same sector, and nothing in their terms contradicts.
     *
     * @return the criterion, preferred, of weight 1
     */
    public static Criterion<Actor, Actor> needMetByOffer() {
        return needMetByOffer(FitCheck.plain());
    }

    /**
     * A need of one is met by an offer of the other, in whichever direction: both stand in the same sector, and nothing in their terms
     * contradicts. A pair meets it fully if all that is said agrees, and by half where something is to be checked; the reason then says
     * what. As a required criterion, it rules out the pairs without any need and offer of one sector, or whose terms contradict.
     *
     * @param check compares the terms; with a gazetteer, it knows which territories are served
     * @return the criterion, preferred, of weight 1
     */
    public static Criterion<Actor, Actor> needMetByOffer(FitCheck check) {
        NeedsMet needs = new NeedsMet(check);
        return Criterion.of(
                "need-met-by-offer",
                (left, right) -> needs.appraise(left, right).orElseGet(() -> Appraisal.unmet(unmet(left, right))));
    }

    /** That no need meets an offer, or which of both nobody recorded. */
    private static Message unmet(Actor left, Actor right) {
        Optional<Message> needs =
                missing(left, right, "need.unknown", actor -> actor.needs().isRecorded());
        Optional<Message> offers =
                missing(left, right, "offer.unknown", actor -> actor.offers().isRecorded());
        return needs.map(some -> offers.map(others -> Texts.WORDS.message("need.both", some, others))
                        .orElse(some))
                .or(() -> offers)
                .orElseGet(() -> Texts.WORDS.message("need.unmet", left.name(), right.name()));
    }

    /**
     * Both can be met on a day: neither has ceased, wants to be left alone or answers nobody. Of whom nobody recorded it, it is not
     * taken for granted that they cannot.
     *
     * @param day the day
     * @return the criterion, preferred, of weight 1
     */
    public static Criterion<Actor, Actor> availableOn(LocalDate day) {
        return Criterion.of("available", (left, right) -> {
            List<Message> absent = Stream.of(left, right)
                    .flatMap(actor -> Availability.whyNot(actor, day).stream())
                    .toList();
            return absent.isEmpty()
                    ? Appraisal.met(Texts.WORDS.message("available.both", left.name(), right.name(), day))
                    : Appraisal.unmet(
                            absent.size() == 1 ? absent.get(0) : Texts.WORDS.message("need.both", absent.toArray()));
        });
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
