package org.cldess.matching;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.cldess.territory.GeoPosition;

/**
 * What lets a search skip candidates without measuring them.
 *
 * @param keys a candidate that shares none of these keys does not meet the criterion
 * @param places the bound at a distance
 * @param terms the bound by the number of terms in common
 */
record SearchBounds<L, R>(Optional<Keys<L, R>> keys, Optional<Places<L, R>> places, Optional<Terms<L, R>> terms) {
    /** The keys of both sides; each key of the left side has a bound in millionths for the candidates that share it. */
    record Keys<L, R>(
            Function<? super L, ? extends Map<?, Integer>> left, Function<? super R, ? extends Set<?>> right) {
        <A, B> Keys<A, B> on(Function<? super A, ? extends L> onLeft, Function<? super B, ? extends R> onRight) {
            return new Keys<A, B>(thing -> left.apply(onLeft.apply(thing)), thing -> right.apply(onRight.apply(thing)));
        }
    }

    /** The positions of both sides, and the function from metres to the bound in millionths. */
    record Places<L, R>(
            Function<? super L, Optional<GeoPosition>> left,
            Function<? super R, Optional<GeoPosition>> right,
            Function<? super L, ? extends IntUnaryOperator> maximum) {
        <A, B> Places<A, B> on(Function<? super A, ? extends L> onLeft, Function<? super B, ? extends R> onRight) {
            return new Places<A, B>(
                    thing -> left.apply(onLeft.apply(thing)),
                    thing -> right.apply(onRight.apply(thing)),
                    thing -> maximum.apply(onLeft.apply(thing)));
        }
    }

    /** The terms of both sides, and the function from the number of shared terms to the bound in millionths. */
    record Terms<L, R>(
            Function<? super L, ? extends Set<?>> left,
            Function<? super R, ? extends Set<?>> right,
            IntUnaryOperator maximum) {
        <A, B> Terms<A, B> on(Function<? super A, ? extends L> onLeft, Function<? super B, ? extends R> onRight) {
            return new Terms<A, B>(
                    thing -> left.apply(onLeft.apply(thing)), thing -> right.apply(onRight.apply(thing)), maximum);
        }
    }

    static <L, R> SearchBounds<L, R> none() {
        return new SearchBounds<>(Optional.empty(), Optional.empty(), Optional.empty());
    }

    SearchBounds<L, R> sharing(
            Function<? super L, ? extends Map<?, Integer>> left, Function<? super R, ? extends Set<?>> right) {
        return new SearchBounds<>(Optional.of(new Keys<>(left, right)), places, terms);
    }

    SearchBounds<L, R> fading(
            Function<? super L, Optional<GeoPosition>> left,
            Function<? super R, Optional<GeoPosition>> right,
            Function<? super L, ? extends IntUnaryOperator> maximum) {
        return new SearchBounds<>(keys, Optional.of(new Places<>(left, right, maximum)), terms);
    }

    SearchBounds<L, R> overlapping(
            Function<? super L, ? extends Set<?>> left,
            Function<? super R, ? extends Set<?>> right,
            IntUnaryOperator maximum) {
        return new SearchBounds<>(keys, places, Optional.of(new Terms<>(left, right, maximum)));
    }

    <A, B> SearchBounds<A, B> on(Function<? super A, ? extends L> left, Function<? super B, ? extends R> right) {
        return new SearchBounds<>(
                keys.map(each -> each.on(left, right)),
                places.map(each -> each.on(left, right)),
                terms.map(each -> each.on(left, right)));
    }
}
