package org.cldess.matching.criterion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.language.Message;
import org.cldess.matching.Appraisal;
import org.cldess.matching.PairMeasure;
import org.cldess.need.Fit;
import org.cldess.need.FitCheck;
import org.cldess.need.Need;
import org.cldess.need.Offer;

/** How far two actors answer each other’s needs, by the best match in each direction. */
record NeedsMet(FitCheck check) {
    /** An offer in the sector of a need, and how far it fits. */
    private record FittingOffer(Need need, Offer offer, Fit fit) {}

    Optional<Appraisal> appraise(Actor left, Actor right) {
        Optional<FittingOffer> forLeft = best(left, right);
        Optional<FittingOffer> forRight = best(right, left);
        Optional<Message> met = reasons(true, left, right, forLeft, forRight);
        if (met.isPresent()) {
            int value = Math.max(millionths(forLeft), millionths(forRight));
            return met.map(reason -> Appraisal.of(value, reason));
        }
        return reasons(false, left, right, forLeft, forRight).map(Appraisal::unmet);
    }

    /** Returns the same as {@link #appraise}, without sentences, in millionths. */
    int measure(StatedTerms left, StatedTerms right) {
        Fit.Level level = best(left, right, Fit.Level.NOT_MET);
        return millionths(level == Fit.Level.MET ? level : best(right, left, level));
    }

    static int millionths(Fit.Level level) {
        return switch (level) {
            case MET -> PairMeasure.FULL;
            case TO_CHECK -> PairMeasure.FULL / 2;
            case NOT_MET -> 0;
        };
    }

    private Fit.Level best(StatedTerms seeker, StatedTerms giver, Fit.Level known) {
        Fit.Level best = known;
        for (StatedTerms.Wish need : seeker.needs()) {
            for (StatedTerms.Wish offer : giver.offers()) {
                if (best != Fit.Level.MET && need.sector().equals(offer.sector())) {
                    Fit.Level level = check.level(need.terms(), seeker.commune(), offer.terms(), giver.commune());
                    best = level.compareTo(best) < 0 ? level : best;
                }
            }
        }
        return best;
    }

    private Optional<FittingOffer> best(Actor seeker, Actor giver) {
        List<Offer> offers = giver.offers().value().orElse(List.of());
        return Need.open(seeker.needs()).value().orElse(List.of()).stream()
                .flatMap(need -> offers.stream()
                        .filter(offer -> check.isSameSector(need, offer))
                        .map(offer -> new FittingOffer(
                                need, offer, check.check(need, seeker.commune(), offer, giver.commune()))))
                .min(Comparator.comparing(answer -> answer.fit().level()));
    }

    private static int millionths(Optional<FittingOffer> answer) {
        return answer.map(each -> millionths(each.fit().level())).orElse(0);
    }

    private static Optional<Message> reasons(
            boolean met, Actor left, Actor right, Optional<FittingOffer> forLeft, Optional<FittingOffer> forRight) {
        return Stream.of(
                        forLeft.filter(answer -> isMet(answer) == met).map(answer -> say(answer, left, right)),
                        forRight.filter(answer -> isMet(answer) == met).map(answer -> say(answer, right, left)))
                .flatMap(Optional::stream)
                .reduce((one, other) -> Texts.WORDS.message("need.both", one, other));
    }

    private static boolean isMet(FittingOffer answer) {
        return answer.fit().level() != Fit.Level.NOT_MET;
    }

    private static Message say(FittingOffer answer, Actor seeker, Actor giver) {
        String wanted = answer.need().description();
        String given = answer.offer().description();
        Sentences reasons = new Sentences(answer.fit().reasons());
        return switch (answer.fit().level()) {
            case MET -> Texts.WORDS.message("need.met", seeker.name(), wanted, giver.name(), given);
            case TO_CHECK -> Texts.WORDS.message("need.check", seeker.name(), wanted, giver.name(), given, reasons);
            case NOT_MET -> Texts.WORDS.message("need.refused", seeker.name(), wanted, giver.name(), given, reasons);
        };
    }
}
