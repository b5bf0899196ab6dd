package org.cldess.contract;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * What can be decided about a contract (<i>{@index "nature de la décision"}</i>). Signing is no decision of this list: the signatures
 * themselves tell it.
 */
public enum DecisionKind implements Sayable {
    /** The text goes to those whom it concerns (<i>{@index "mise en concertation"}</i>). */
    SUBMITTED(ContractStatus.IN_CONSULTATION),
    /** The text is approved (<i>{@index approbation}</i>). */
    APPROVED(ContractStatus.APPROVED),
    /** The contract is evaluated (<i>{@index évaluation}</i>). */
    EVALUATED(ContractStatus.EVALUATED),
    /** The contract is closed at its end (<i>{@index clôture}</i>). */
    CLOSED(ContractStatus.CLOSED),
    /** The contract is ended before its time (<i>{@index résiliation}</i>). */
    TERMINATED(ContractStatus.TERMINATED),
    /** A new contract takes it up (<i>{@index renouvellement}</i>). */
    RENEWED(ContractStatus.RENEWED);

    private final ContractStatus status;

    DecisionKind(ContractStatus status) {
        this.status = status;
    }

    /** {@return the status that the contract has from the decision on} */
    public ContractStatus status() {
        return status;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("decision." + Codes.of(this)).say(locale);
    }
}
