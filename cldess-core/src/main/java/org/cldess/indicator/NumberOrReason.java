package org.cldess.indicator;

import java.util.Optional;
import org.cldess.language.Message;

/**
 * A number, or the reason why it is missing.
 *
 * @param number the number
 * @param missing the reason why it is missing
 */
record NumberOrReason(Optional<Fraction> number, Optional<Message> missing) {
    static NumberOrReason of(Fraction number) {
        return number.isBeyondBounds()
                ? missing("missing.large")
                : new NumberOrReason(Optional.of(number), Optional.empty());
    }

    static NumberOrReason missing(String key, Object... arguments) {
        return missing(Texts.WORDS.message(key, arguments));
    }

    static NumberOrReason missing(Message reason) {
        return new NumberOrReason(Optional.empty(), Optional.of(reason));
    }
}
