package org.cldess.dossier.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cldess.component.Follows;
import org.cldess.dossier.Dossier;
import org.cldess.form.Part;
import org.cldess.form.Trait;
import org.cldess.language.Localizable;
import org.cldess.rule.Located;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/**
 * The rules on what contradicts itself in a dossier, whatever the things are. They judge only what is known, so that a
 * finding for each thing that complies would make every dossier look complete: each rule has a finding for each
 * contradiction or, if there is none, one for the dossier.
 */
public final class CoherenceRules {
    /** A day is not before another one that comes first, as the component declares ({@link Follows}). */
    public static final Rule<Dossier> COH_01 = Rule.of(RuleRecord.shipped("COH-01"))
            .<FollowingDay>asOf()
            .test(CoherenceRules::comesAfterwards)
            .within(CoherenceRules::followingDays);

    /** A body that a thing names exists on the day of the thing. */
    public static final Rule<Dossier> COH_02 = Rule.of(RuleRecord.shipped("COH-02"))
            .<NamedBody>asOf()
            .test(NamedBody::verdict)
            .within(dossier -> faultsOr(NamedBody.in(dossier).toList(), body -> !body.exists()));

    /** A member who votes in a sitting is not recorded as absent. */
    public static final Rule<Dossier> COH_03 = Rule.of(RuleRecord.shipped("COH-03"))
            .<PresentVoter>asOf()
            .test(PresentVoter::verdict)
            .within(dossier -> faultsOr(PresentVoter.in(dossier).toList(), voter -> !voter.mayVote()));

    private static final Trait FOLLOWING =
            Trait.of(part -> part.find(Follows.class).isPresent());

    /**
     * A known day or year, with those that come first.
     *
     * @param thing describes the thing that has it
     * @param own the day or year
     * @param earlier the known days and years that come first
     */
    private record FollowingDay(Supplier<Localizable> thing, Times.Told own, List<Times.Told> earlier) {
        /** Returns those that come first, and are after this one. */
        List<Times.Told> early() {
            return earlier.stream()
                    .filter(first -> own.last().isBefore(first.first()))
                    .toList();
        }
    }

    private CoherenceRules() {}

    private static Stream<Located<FollowingDay>> followingDays(Dossier dossier) {
        PublicPlaces places = new PublicPlaces(dossier);
        Times times = new Times(dossier.parts());
        List<Located<FollowingDay>> days = new ArrayList<>();
        Nested.alone(dossier.parts(), "")
                .each(FOLLOWING, (at, part) -> day(at, part, times, places).ifPresent(days::add));
        return faultsOr(days, day -> !day.early().isEmpty());
    }

    /** Returns the faults or, if everything complies, one thing in place of the dossier. */
    private static <S> Stream<Located<S>> faultsOr(List<Located<S>> judged, Predicate<S> isFault) {
        List<Located<S>> faults =
                judged.stream().filter(part -> isFault.test(part.subject())).toList();
        return faults.isEmpty()
                ? judged.stream().limit(1).map(part -> Located.of("", part.subject()))
                : faults.stream();
    }

    private static Optional<Located<FollowingDay>> day(Nested at, Part part, Times times, PublicPlaces places) {
        Optional<Times.Told> own = Times.in(at, part);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        List<Times.Told> earlier = Stream.of(
                        part.find(Follows.class).orElseThrow().value())
                .flatMap(path -> times.at(at, path))
                .toList();
        return earlier.isEmpty()
                ? Optional.empty()
                : Optional.of(Located.of(
                        at.pointer(part, 0), new FollowingDay(() -> places.place(at.pointer()), own.get(), earlier)));
    }

    private static Verdict comesAfterwards(RuleContext<FollowingDay> it) {
        FollowingDay day = it.subject();
        return Verdict.of(day.early().stream()
                .map(first -> Texts.WORDS.message(
                        "days.order",
                        day.thing().get(),
                        day.own().words(),
                        day.own().shown(),
                        first.words(),
                        first.shown()))
                .toList());
    }
}
