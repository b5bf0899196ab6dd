package org.cldess.commandline;

import org.cldess.agreement.AgreementId;
import picocli.CommandLine.Option;

/** A command that records a fact about an agreement. */
abstract class RecordOnAgreement extends RecordDated {
    @Option(
            names = "--agreement",
            required = true,
            paramLabel = "${bundle:label.thing}",
            descriptionKey = "option.record.agreement")
    private String agreement = "";

    RecordOnAgreement(Cldess tool) {
        super(tool);
    }

    final AgreementId agreement(Choices choices) {
        return AgreementId.of(id(choices.agreements(), "--agreement", agreement));
    }
}
