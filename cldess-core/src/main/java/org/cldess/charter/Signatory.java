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
import org.cldess.internal.code.EnumCodes;
import org.cldess.known.Known;
import org.cldess.language.Localizable;

/**
 * An actor with a valid signature on a day (<i>{@index signataire}</i>), and the status of that signature.
 *
 * @param actor the actor
 * @param signature the signature with the best status: one on the version in force if there is one, otherwise the
 *     latest
 * @param status the status of the signature
 */
public record Signatory(ActorId actor, CharterSignature signature, Status status) {
    /** The text for which a valid signature holds. */
    public enum Status implements Localizable {
        /** It holds for the text in force: the signed hash is that of the text. */
        CURRENT,
        /** It may hold for the text in force: it is on that version, but the signed hash is not recorded. */
        UNKNOWN,
        /** It is on the version in force, but for another text: the text has changed since the signature. */
        OTHER_TEXT,
        /** It is on a version that is not in force. */
        OTHER_VERSION;

        /**
         * Checks whether the actor must sign the version in force to be bound by it.
         *
         * @return true if the actor is known to have signed another text
         */
        public boolean mustSignAgain() {
            return this == OTHER_TEXT || this == OTHER_VERSION;
        }

        @Override
        public String say(Locale locale) {
            return Texts.WORDS.message("signatory-status." + EnumCodes.of(this)).say(locale);
        }
    }

    private static final Comparator<Signatory> WEAKEST_FIRST = Comparator.<Signatory, Status>comparing(
                    one -> one.status(), Comparator.reverseOrder())
            .thenComparing(one -> one.signature().date().value().orElse(LocalDate.MIN));

    /** Returns the actors with a valid signature on a day, ordered by id; empty while no version is in force. */
    static List<Signatory> of(Charter charter, LocalDate day) {
        Optional<CharterVersion> current = charter.versionInForce(day);
        if (current.isEmpty()) {
            return List.of();
        }
        TextHash text = current.get().textHash();
        Map<ActorId, Signatory> best = new TreeMap<>();
        for (CharterSignature signature : charter.signatures()) {
            if (signature.isValidOn(day)) {
                Status status = signature.version().equals(current.get().id())
                        ? held(signature.hash(), text)
                        : Status.OTHER_VERSION;
                best.merge(
                        signature.actor(),
                        new Signatory(signature.actor(), signature.seenOn(day), status),
                        (one, other) -> WEAKEST_FIRST.compare(one, other) > 0 ? one : other);
            }
        }
        return List.copyOf(best.values());
    }

    private static Status held(Known<TextHash> signed, TextHash text) {
        return signed.fold(
                hash -> hash.equals(text) ? Status.CURRENT : Status.OTHER_TEXT,
                () -> Status.UNKNOWN,
                () -> Status.UNKNOWN);
    }
}
