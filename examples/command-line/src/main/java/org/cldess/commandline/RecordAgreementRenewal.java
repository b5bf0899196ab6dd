package org.cldess.commandline;

import org.cldess.act.Acts;
import org.cldess.agreement.AgreementId;
import org.cldess.agreement.AgreementRenewal;
import org.cldess.dossier.Dossier;
import org.cldess.validation.Answer;
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
    Answer<Dossier> record(Acts acts, Dossier read) {
        AgreementId agreement = agreement(new Choices(read));
        day("until", until);
        return acts.agreement(agreement).renew(read(AgreementRenewal.class));
    }
}
