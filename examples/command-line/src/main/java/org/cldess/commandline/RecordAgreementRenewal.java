package org.cldess.commandline;

import org.cldess.agreement.AgreementId;
import org.cldess.agreement.AgreementRenewal;
import org.cldess.dossier.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records the renewal of an agreement. */
@Command(name = "agreement-renewal", sortOptions = false)
final class RecordAgreementRenewal extends RecordOnAgreement {
    @Option(
            names = "--until",
            required = true,
            paramLabel = "${bundle:label.day}",
            descriptionKey = "option.record.until")
    private String until = "";

    RecordAgreementRenewal(Cldess tool) {
        super(tool);
    }

    @Override
    Entry record(Dossier read, Choices choices) {
        AgreementId agreement = agreement(choices);
        day("until", until);
        AgreementRenewal renewal = read(AgreementRenewal.class);
        return Entry.of(acts -> acts.agreement(agreement).renew(renewal));
    }
}
