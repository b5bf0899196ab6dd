package org.cldess.charter;

import java.util.Locale;
import java.util.Set;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * Where a proposal stands (<i>{@index "état d’une proposition"}</i>). The table of changes is closed:
 *
 * <pre>
 * draft       → evaluating, withdrawn, obsolete
 * evaluating  → accepted, rejected, withdrawn, obsolete
 * accepted, rejected, withdrawn, obsolete → nothing
 * </pre>
 */
public enum ProposalStatus implements Sayable {
    /** Submitted, and its author still works on it (<i>{@index brouillon}</i>): where each begins. */
    DRAFT,
    /** Before the group; its text is frozen (<i>{@index "en examen"}</i>). */
    EVALUATING,
    /** Adopted by the group; it stands in the next version (<i>{@index acceptée}</i>). */
    ACCEPTED,
    /** Not adopted by the group (<i>{@index rejetée}</i>). */
    REJECTED,
    /** Taken back by its author (<i>{@index retirée}</i>). */
    WITHDRAWN,
    /** Closed since another one on the same article was accepted, or since its version was replaced (<i>{@index "sans objet"}</i>). */
    OBSOLETE;

    /**
     * The states that may follow this one.
     *
     * @return the states, none if this one is final
     */
    public Set<ProposalStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(EVALUATING, WITHDRAWN, OBSOLETE);
            case EVALUATING -> Set.of(ACCEPTED, REJECTED, WITHDRAWN, OBSOLETE);
            case ACCEPTED, REJECTED, WITHDRAWN, OBSOLETE -> Set.of();
        };
    }

    /**
     * Whether something may still become of the proposal.
     *
     * @return true for a draft and while it is evaluated
     */
    public boolean isOpen() {
        return !next().isEmpty();
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("proposal-status." + Codes.of(this)).say(locale);
    }
}
