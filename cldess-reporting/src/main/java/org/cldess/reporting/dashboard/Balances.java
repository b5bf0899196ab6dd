package org.cldess.reporting.dashboard;

import java.util.Optional;
import org.cldess.financing.Balance;
import org.cldess.money.Amount;
import org.cldess.reporting.view.Speech;

/** Sentences on the difference between the two sides of a plan. */
final class Balances {
    private Balances() {}

    /** Returns what is missing or in excess; empty if both sides are equal. */
    static Optional<String> sentence(Speech speech, Balance balance) {
        if (balance.isEven()) {
            return Optional.empty();
        }
        if (balance.cash().isZero()) {
            return Optional.of(speech.say("balance.in-kind", positive(balance.inKind())));
        }
        String key = balance.cash().isNegative() ? "balance.missing" : "balance.excess";
        return Optional.of(speech.say(key, positive(balance.cash())));
    }

    /** Returns how to balance the two sides. */
    static String todo(Speech speech, Balance balance) {
        if (balance.cash().isZero()) {
            return speech.say("balance.in-kind.todo");
        }
        return speech.say(balance.cash().isNegative() ? "balance.missing.todo" : "balance.excess.todo");
    }

    private static Amount positive(Amount amount) {
        return amount.isNegative() ? amount.negated() : amount;
    }
}
