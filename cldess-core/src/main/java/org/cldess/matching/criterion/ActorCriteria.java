package org.cldess.matching.criterion;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.SiaeKind;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.LanguageCode;
import org.cldess.identity.NafCode;
import org.cldess.identity.Siren;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.matching.Appraisal;
import org.cldess.matching.Criteria;
import org.cldess.matching.Criterion;
import org.cldess.matching.Pair;
import org.cldess.matching.PairMeasure;
import org.cldess.need.FitCheck;
import org.cldess.need.Need;

/**
 * Criteria between two actors that rest on what is recorded about the actors themselves. A criterion is not met if a
 * fact that it needs was not recorded; the reason then names the missing fact.
 */
public final class ActorCriteria {
    private ActorCriteria() {}

    /**
     * Returns a criterion that is met if an offer of one actor meets a need of the other, in either direction: both are
     * in the same sector, and their terms do not contradict each other. The check has no gazetteer, so it does not know
     * where places are.
     *
     * @return the criterion, preferred, of weight 1
     */
    public static Criterion<Actor, Actor> needMetByOffer() {
        return needMetByOffer(FitCheck.withoutGazetteer());
    }

    /**
     * Returns a criterion that is met if an offer of one actor meets a need of the other, in either direction: both are
     * in the same sector, and their terms do not contradict each other. A pair meets it fully if all recorded terms
     * agree, and by half if something has to be checked; the reason then says what. As a required criterion, it rules
     * out the pairs that have no need and offer in the same sector, or whose terms contradict each other.
     *
     * @param check the check that compares the terms; with a gazetteer, it knows which territories are served
     * @return the criterion, preferred, of weight 1
     */
    public static Criterion<Actor, Actor> needMetByOffer(FitCheck check) {
        NeedsMet needs = new NeedsMet(check);
        return Criterion.<Actor, Actor>of(
                        "need-met-by-offer",
                        (left, right) ->
                                needs.appraise(left, right).orElseGet(() -> Appraisal.unmet(unmet(left, right))))
                .measured(StatedTerms::of, StatedTerms::of, needs::measure)
                .sharing(
                        actor -> StatedTerms.of(actor).keys(),
                        actor -> StatedTerms.of(actor).answeredKeys());
    }

    /** Returns the reason that no need meets an offer, or that the needs or offers of one or both were not recorded. */
    private static Message unmet(Actor left, Actor right) {
        Optional<Message> needs = missing(
                left, right, "need.unknown", actor -> Need.open(actor.needs()).isRecorded());
        Optional<Message> offers =
                missing(left, right, "offer.unknown", actor -> actor.offers().isRecorded());
        return needs.map(some -> offers.map(others -> Texts.WORDS.message("need.both", some, others))
                        .orElse(some))
                .or(() -> offers)
                .orElseGet(() -> Texts.WORDS.message("need.unmet", left.name(), right.name()));
    }

    /**
     * Returns a criterion that is met if both actors can be met on a day. An actor cannot be met if it has ceased,
     * wants to be left alone or does not answer. An actor whose state was not recorded counts as available.
     *
     * @param day the day
     * @return the criterion, preferred, of weight 1
     */
    public static Criterion<Actor, Actor> availableOn(LocalDate day) {
        Criterion<Actor, Actor> available = Criterion.of("available", (left, right) -> {
            List<Message> absent = Stream.of(left, right)
                    .flatMap(actor -> Availability.whyNot(actor, day).stream())
                    .toList();
            return absent.isEmpty()
                    ? Appraisal.met(Texts.WORDS.message("available.both", left.name(), right.name(), day))
                    : Appraisal.unmet(
                            absent.size() == 1 ? absent.get(0) : Texts.WORDS.message("need.both", absent.toArray()));
        });
        return available.measured(
                actor -> Availability.isAvailable(actor, day),
                actor -> Availability.isAvailable(actor, day),
                (left, right) -> left && right ? PairMeasure.FULL : 0);
    }

    /** The identity of an actor: its id and the number of its legal unit. */
    private record Unit(ActorId id, Optional<Siren> number) {
        static Unit of(Actor actor) {
            return new Unit(actor.id(), actor.legalUnit());
        }

        int differs(Unit other) {
            return id.equals(other.id) || SharedFact.measure(number, other.number) > 0 ? 0 : PairMeasure.FULL;
        }
    }

    /**
     * Returns a criterion that is met if the two are neither the same actor nor two establishments of one legal unit.
     * If a number was not recorded, the legal units count as different.
     *
     * @return the criterion, preferred, of weight 1
     */
    public static Criterion<Actor, Actor> otherLegalUnit() {
        return Criterion.<Actor, Actor>of("other-legal-unit", (left, right) -> {
                    if (left.id().equals(right.id())) {
                        return Appraisal.ofItself(left.name());
                    }
                    return Unit.of(left).differs(Unit.of(right)) == 0
                            ? Appraisal.unmet(Texts.WORDS.message("not.same-unit", left.name(), right.name()))
                            : Appraisal.met(Texts.WORDS.message("unit.other", left.name(), right.name()));
                })
                .measured(Unit::of, Unit::of, Unit::differs);
    }

    /**
     * Returns a criterion that is met if both actors signed the same charter.
     *
     * @param hasSigned returns whether an actor signed the charter, always the same for the same actor
     * @return the criterion, preferred, of weight 1
     */
    public static Criterion<Actor, Actor> sharedCharter(Predicate<? super ActorId> hasSigned) {
        return Criterion.<Actor, Actor>of("shared-charter", (left, right) -> {
                    List<Message> without = Stream.of(left, right)
                            .filter(actor -> !hasSigned.test(actor.id()))
                            .map(actor -> Texts.WORDS.message("charter.unsigned", actor.name()))
                            .toList();
                    return without.isEmpty()
                            ? Appraisal.met(Texts.WORDS.message("charter.both", left.name(), right.name()))
                            : Appraisal.unmet(
                                    without.size() == 1
                                            ? without.get(0)
                                            : Texts.WORDS.message("need.both", without.toArray()));
                })
                .measured(
                        actor -> hasSigned.test(actor.id()),
                        actor -> hasSigned.test(actor.id()),
                        (left, right) -> left && right ? PairMeasure.FULL : 0);
    }

    /**
     * Returns a criterion that is met if the two actors state a working language in common; the reason names all
     * languages that they share. It is not met if the languages of one were not recorded.
     *
     * @return the criterion, preferred, of weight 1
     */
    public static Criterion<Actor, Actor> sharedLanguage() {
        return Criterion.<Actor, Actor>of("shared-language", ActorCriteria::appraiseLanguages)
                .measured(
                        ActorCriteria::languages,
                        ActorCriteria::languages,
                        (left, right) -> Collections.disjoint(left, right) ? 0 : PairMeasure.FULL)
                .sharing(ActorCriteria::languages, ActorCriteria::languages);
    }

    private static Set<LanguageCode> languages(Actor actor) {
        return Set.copyOf(actor.languages().value().orElse(List.of()));
    }

    private static Appraisal appraiseLanguages(Actor left, Actor right) {
        List<LanguageCode> shared = languages(left).stream()
                .filter(languages(right)::contains)
                .sorted()
                .toList();
        if (!shared.isEmpty()) {
            return Appraisal.met(Texts.WORDS.message(
                    "language.shared", left.name(), right.name(), new LanguageNames(shared), shared.size()));
        }
        return Appraisal.unmet(missing(
                        left,
                        right,
                        "language.unknown",
                        actor -> actor.languages().isRecorded())
                .orElseGet(() -> Texts.WORDS.message("language.none", left.name(), right.name())));
    }

    /**
     * Returns a criterion that is met if the actor on the right side is a work-integration enterprise of one of some
     * kinds.
     *
     * @param kinds the kinds
     * @return the criterion, preferred, of weight 1
     */
    public static Criterion<Object, Actor> workIntegration(Set<SiaeKind> kinds) {
        Set<SiaeKind> wanted = Set.copyOf(kinds);
        return Criterion.<Object, Actor>of("work-integration", (left, right) -> {
                    if (!right.siae().isRecorded()) {
                        return Appraisal.unmet(Texts.WORDS.message("siae.unknown", right.name()));
                    }
                    return right.siae()
                            .value()
                            .map(kind -> wanted.contains(kind)
                                    ? Appraisal.met(Texts.WORDS.message("siae.wanted", right.name(), kind))
                                    : Appraisal.unmet(Texts.WORDS.message("siae.other", right.name(), kind)))
                            .orElseGet(() -> Appraisal.unmet(Texts.WORDS.message("siae.none", right.name())));
                })
                .measured(
                        left -> "",
                        right -> right.siae().value(),
                        (left, right) -> right.filter(wanted::contains).isPresent() ? PairMeasure.FULL : 0);
    }

    /**
     * Returns a criterion that is met if one of the two actors is a work-integration enterprise of one of some kinds.
     *
     * @param kinds the kinds
     * @return the criterion, preferred, of weight 1
     */
    public static Criterion<Actor, Actor> oneOfKind(Set<SiaeKind> kinds) {
        Criterion<Object, Actor> right = workIntegration(kinds);
        Function<Actor, Boolean> wanted =
                actor -> actor.siae().value().filter(kinds::contains).isPresent();
        return Criterion.<Actor, Actor>of("structure-kind", (one, other) -> {
                    Appraisal ofOne = right.appraise(one, one);
                    Appraisal ofOther = right.appraise(other, other);
                    if (ofOne.isMet() || ofOther.isMet()) {
                        return ofOne.isMet() ? ofOne : ofOther;
                    }
                    return Appraisal.unmet(Texts.WORDS.message("need.both", ofOne.reason(), ofOther.reason()));
                })
                .measured(wanted, wanted, (one, other) -> one || other ? PairMeasure.FULL : 0);
    }

    /**
     * Returns a criterion that is met if both actors are in the same commune.
     *
     * @return the criterion, preferred, of weight 1
     */
    public static Criterion<Actor, Actor> sameCommune() {
        return same("commune", Actor::commune, CommuneCode::code);
    }

    /**
     * Returns a criterion that is met if both actors have their main activity in the same division of the same
     * nomenclature: the first two digits of their NAF codes agree.
     *
     * @return the criterion, preferred, of weight 1
     */
    public static Criterion<Actor, Actor> sameActivity() {
        return same("activity", Actor::naf, ActorCriteria::division);
    }

    private static String division(NafCode naf) {
        return naf.nomenclature() + " " + naf.code().substring(0, 2);
    }

    private static <T> Criterion<Actor, Actor> same(
            String what, Function<Actor, Known<T>> fact, Function<T, String> sameness) {
        Function<Actor, Optional<String>> seen =
                actor -> fact.apply(actor).value().map(sameness);
        return Criterion.<Actor, Actor>of("same-" + what, (left, right) -> same(what, left, right, fact, sameness))
                .measured(seen, seen, SharedFact::measure)
                .sharing(actor -> SharedFact.key(seen.apply(actor)), actor -> SharedFact.key(seen.apply(actor)));
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

    /** Returns which of the two, or that both, lack a record of a fact; empty if both have one. */
    private static Optional<Message> missing(Actor left, Actor right, String key, Function<Actor, Boolean> isRecorded) {
        if (isRecorded.apply(left)) {
            return isRecorded.apply(right) ? Optional.empty() : Optional.of(Texts.WORDS.message(key, right.name()));
        }
        Pair both = new Pair(Criteria.participant(left), Criteria.participant(right));
        return Optional.of(Texts.WORDS.message(key, isRecorded.apply(right) ? left.name() : both));
    }
}
