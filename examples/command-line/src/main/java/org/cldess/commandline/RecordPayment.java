package org.cldess.commandline;

import org.cldess.act.Acts;
import org.cldess.dossier.Dossier;
import org.cldess.financing.FundingStep;
import org.cldess.financing.ResourceId;
import org.cldess.validation.Answer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records a payment by a funder, or another step of a funding. */
@Command(name = "payment", sortOptions = false)
final class RecordPayment extends RecordCommandBase {
    @Option(
            names = "--resource",
            required = true,
            paramLabel = "${bundle:label.thing}",
            descriptionKey = "option.record.resource")
    private String resource = "";

    @Option(
            names = "--amount",
            required = true,
            paramLabel = "${bundle:label.euros}",
            descriptionKey = "option.record.amount")
    private String amount = "";

    @Option(names = "--status", paramLabel = "${bundle:label.status}", descriptionKey = "option.record.funding")
    private String status = "paid";

    @Option(names = "--reason", paramLabel = "${bundle:label.text}", descriptionKey = "option.record.reason")
    private @Nullable String reason;

    RecordPayment(Cldess tool) {
        super(tool);
    }

    @Override
    Answer<Dossier> record(Acts acts, Dossier read) {
        field("status", status);
        field("amount", amount);
        field("reason", reason);
        ResourceId line = ResourceId.of(id(new Choices(read).resources(), "--resource", resource));
        return acts.fund(line, read(FundingStep.class));
    }
}
