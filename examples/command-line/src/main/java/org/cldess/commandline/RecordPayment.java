package org.cldess.commandline;

import java.util.List;
import org.cldess.act.Acts;
import org.cldess.dossier.Dossier;
import org.cldess.validation.Answer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records a payment by a funder, or another movement of a resource. */
@Command(name = "payment", sortOptions = false)
final class RecordPayment extends RecordMovement {
    @Option(
            names = "--resource",
            required = true,
            paramLabel = "${bundle:label.thing}",
            descriptionKey = "option.record.resource")
    private String resource = "";

    @Option(names = "--status", paramLabel = "${bundle:label.status}", descriptionKey = "option.record.funding")
    private String status = "paid";

    @Option(names = "--by", paramLabel = "${bundle:label.thing}", descriptionKey = "option.record.payer")
    private @Nullable String payer;

    @Option(names = "--ends-claim", descriptionKey = "option.record.ends-claim")
    private boolean endsClaim;

    RecordPayment(Cldess tool) {
        super(tool);
    }

    @Override
    Answer<Dossier> record(Acts acts, Dossier read) {
        Choices choices = new Choices(read);
        String line = id(choices.resources(), "--resource", resource);
        field("resource", line);
        field("party", payer == null ? null : id(choices.actors(), "--by", payer));
        field("endsClaim", endsClaim ? true : null);
        return move(acts, read, line, status, List.of());
    }
}
