package org.cldess.charter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cldess.actor.ActorId;
import org.cldess.charter.text.TextHash;
import org.cldess.internal.Codes;
import org.cldess.known.Known;
import org.cldess.language.Sayable;

/**
 * An actor whose signature stands on a day, and what it holds for (<i>{@index signataire}</i>).
 *
 * @param actor the actor
 * @param signature the signature that holds for most: one under the version in force if there is one, else the last one
 * @param standing what it holds for
 */
public record Signatory(ActorId actor, CharterSignature signature, Standing standing) {
    /** What a signature that was not taken back holds for. */
    public enum Standing implements Sayable {
        /** The text in force: its hash is the one that was signed. */
        CURRENT,
        /** Perhaps the text in force: under its version, but the hash that was signed is not recorded. */
        UNKNOWN,
        /** Another text than that of the version in force, though it was given under it: what was signed has changed since. */
        OTHER_TEXT,
        /** A version that is not in force. */
        OTHER_VERSION;

        /**
         * Whether the actor has to sign the version in force to be bound by it.
         *
         * @return true if what was signed is known to be another text
         */
        public boolean mustSignAgain() {
            return this == OTHER_TEXT || this == OTHER_VERSION;
        }

        @Override
        public String say(Locale locale) {
            return Texts.WORDS.message("standing." + Codes.of(this)).say(locale);
        }
    }

    private static final Comparator<Signatory> WEAKEST_FIRST = Comparator.<Signatory, Standing>comparing(
                    one -> one.standing(), Comparator.reverseOrder())
            .thenComparing(one -> one.signature().date().value().orElse(LocalDate.MIN));

    /** Those whose signature stands on a day, by actor; none while no version is in force. */
    static List<Signatory> of(Charter charter, LocalDate day) {
        Optional<CharterVersion> current = charter.versionInForce(day);
        if (current.isEmpty()) {
            return List.of();
        }
        TextHash text = current.get().textHash();
        Map<ActorId, Signatory> best = new TreeMap<>();
        for (CharterSignature signature : charter.signatures()) {
            if (signature.standsOn(day)) {
                Standing standing = signature.version().equals(current.get().id())
                        ? held(signature.hash(), text)
                        : Standing.OTHER_VERSION;
                best.merge(
                        signature.actor(),
                        new Signatory(signature.actor(), signature.seenOn(day), standing),
                        (one, other) -> WEAKEST_FIRST.compare(one, other) > 0 ? one : other);
            }
        }
        return List.copyOf(best.values());
    }

    private static Standing held(Known<TextHash> signed, TextHash text) {
        return signed.fold(
                hash -> hash.equals(text) ? Standing.CURRENT : Standing.OTHER_TEXT,
                () -> Standing.UNKNOWN,
                () -> Standing.UNKNOWN);
    }
}
