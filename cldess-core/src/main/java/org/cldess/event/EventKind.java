package org.cldess.event;

import java.util.Arrays;
import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The kinds of event (<i>{@index "nature de l’événement"}</i>). */
public enum EventKind implements Localizable {
    /** The text was submitted to stakeholders; the entry is the decision. */
    CONTRACT_SUBMITTED,
    /** The text was approved; the entry is the decision. */
    CONTRACT_APPROVED,
    /** The last of the required parties signed. */
    CONTRACT_SIGNED,
    /** The contract was evaluated; the entry is the decision. */
    CONTRACT_EVALUATED,
    /** The contract was closed at its end; the entry is the decision. */
    CONTRACT_CLOSED,
    /** The contract was ended early; the entry is the decision. */
    CONTRACT_TERMINATED,
    /** The contract was continued in a new one; the entry is the decision. */
    CONTRACT_RENEWED,
    /** The last of the required parties signed an amendment. */
    AMENDMENT_SIGNED,
    /** A version of the charter was adopted. */
    CHARTER_ADOPTED,
    /** An action began. */
    ACTION_BEGUN,
    /** An action that was blocked, paused or over is in progress again. */
    ACTION_RESUMED,
    /** An action was paused. */
    ACTION_PAUSED,
    /** An action was blocked. */
    ACTION_BLOCKED,
    /** An action was finished. */
    ACTION_DONE,
    /** An action was abandoned. */
    ACTION_DROPPED,
    /** An indicator was measured; the entry is the measurement, the day the one to which its value refers. */
    INDICATOR_MEASURED,
    /** The last of the partners signed an agreement. */
    AGREEMENT_SIGNED,
    /** An agreement was ended early. */
    AGREEMENT_TERMINATED,
    /** A jury decided on an application to a call; the entry is the application, the amount what it awards. */
    CALL_DECIDED,
    /** A grant was awarded; the entry is the movement. */
    GRANT_AWARDED,
    /** A grant was refused; the entry is the movement, if there is one. */
    GRANT_REFUSED,
    /** An award was taken back or given up; the entry is the movement. */
    GRANT_WITHDRAWN,
    /** Money of a grant was paid; the entry is the movement. */
    GRANT_PAID,
    /** Money of a grant was given back; the entry is the movement. */
    GRANT_RETURNED,
    /** The dossier was deleted. */
    DOSSIER_DELETED;

    /** {@return the code by which other systems know the kind, such as {@code grant-paid}; it never changes} */
    public String code() {
        return EnumCodes.of(this);
    }

    /**
     * {@return the kind with a code}
     *
     * @param code the code
     * @throws IllegalArgumentException if no kind has the code
     */
    public static EventKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of event has the code '%s'.".formatted(code)));
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("event-kind." + code()).say(locale);
    }
}
