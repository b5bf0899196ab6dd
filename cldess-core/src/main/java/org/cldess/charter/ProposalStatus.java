package org.cldess.charter;

import java.util.Locale;
import java.util.Set;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * The status of a proposal (<i>{@index "état d’une proposition"}</i>). Only these changes are possible:
 *
 * <pre>
 * draft       → evaluating, withdrawn, obsolete
 * evaluating  → accepted, rejected, withdrawn, obsolete
 * accepted, rejected, withdrawn, obsolete → nothing
 * </pre>
 */
public enum ProposalStatus implements Localizable {
    /** Submitted, but still being edited by its author (<i>{@index brouillon}</i>): the initial status. */
    DRAFT,
    /** Under evaluation by the group; its text is frozen (<i>{@index "en examen"}</i>). */
    EVALUATING,
    /** Adopted by the group, for the next version (<i>{@index acceptée}</i>). */
    ACCEPTED,
    /** Not adopted by the group (<i>{@index rejetée}</i>). */
    REJECTED,
    /** Withdrawn by its author (<i>{@index retirée}</i>). */
    WITHDRAWN,
    /**
     * Closed because another proposal on the same article was accepted, or because its version was replaced
     * (<i>{@index "sans objet"}</i>).
     */
    OBSOLETE;

    /**
     * Returns the statuses that may follow this one.
     *
     * @return the statuses; empty if this one is final
     */
    public Set<ProposalStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(EVALUATING, WITHDRAWN, OBSOLETE);
            case EVALUATING -> Set.of(ACCEPTED, REJECTED, WITHDRAWN, OBSOLETE);
            case ACCEPTED, REJECTED, WITHDRAWN, OBSOLETE -> Set.of();
        };
    }

    /**
     * Checks whether the status can still change.
     *
     * @return true for a draft and during the evaluation
     */
    public boolean isOpen() {
        return !next().isEmpty();
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("proposal-status." + EnumCodes.of(this)).say(locale);
    }
}
