package org.cldess.contract;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * The kinds of decision about a contract (<i>{@index "nature de la décision"}</i>). Signing is not one of them: it
 * follows from the signatures.
 */
public enum DecisionKind implements Localizable {
    /** Submits the text to stakeholders for consultation (<i>{@index "mise en concertation"}</i>). */
    SUBMITTED(ContractStatus.IN_CONSULTATION),
    /** Approves the text (<i>{@index approbation}</i>). */
    APPROVED(ContractStatus.APPROVED),
    /** Evaluates the contract (<i>{@index évaluation}</i>). */
    EVALUATED(ContractStatus.EVALUATED),
    /** Closes the contract at its end (<i>{@index clôture}</i>). */
    CLOSED(ContractStatus.CLOSED),
    /** Ends the contract early (<i>{@index résiliation}</i>). */
    TERMINATED(ContractStatus.TERMINATED),
    /** Continues it in a new contract (<i>{@index renouvellement}</i>). */
    RENEWED(ContractStatus.RENEWED);

    private final ContractStatus status;

    DecisionKind(ContractStatus status) {
        this.status = status;
    }

    /** {@return the status of the contract after the decision} */
    public ContractStatus status() {
        return status;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("decision." + EnumCodes.of(this)).say(locale);
    }
}
