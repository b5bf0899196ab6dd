package org.cldess.commandline;

import org.cldess.agreement.Agreement.PartnerSignature;
import org.cldess.agreement.AgreementId;
import org.cldess.dossier.Dossier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records that a partner signed an agreement. */
@Command(name = "agreement-signature", sortOptions = false)
final class RecordAgreementSignature extends RecordOnAgreement {
    @Option(
            names = "--actor",
            required = true,
            paramLabel = "${bundle:label.thing}",
            descriptionKey = "option.record.partner")
    private String actor = "";

    @Option(
            names = "--deliberation",
            paramLabel = "${bundle:label.thing}",
            descriptionKey = "option.record.deliberation")
    private @Nullable String deliberation;

    RecordAgreementSignature(Cldess tool) {
        super(tool);
    }

    @Override
    Entry record(Dossier read, Choices choices) {
        AgreementId agreement = agreement(choices);
        field("actor", id(choices.actors(), "--actor", actor));
        field(
                "deliberation",
                deliberation == null ? null : id(choices.deliberations(), "--deliberation", deliberation));
        PartnerSignature signature = read(PartnerSignature.class);
        return Entry.of(acts -> acts.agreement(agreement).sign(signature));
    }
}
