package org.cldess.commandline;

import org.cldess.act.Acts;
import org.cldess.dossier.Dossier;
import org.cldess.ledger.MovementCorrection;
import org.cldess.validation.Answer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records that a movement never took place. */
@Command(name = "cancellation", sortOptions = false)
final class RecordCancellation extends RecordCommandBase {
    @Option(
            names = "--movement",
            required = true,
            paramLabel = "${bundle:label.id}",
            descriptionKey = "option.record.movement")
    private String movement = "";

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "${bundle:label.text}",
            descriptionKey = "option.record.wrong")
    private String reason = "";

    RecordCancellation(Cldess tool) {
        super(tool);
    }

    @Override
    Answer<Dossier> record(Acts acts, Dossier read) {
        field("of", id(new Choices(read).movements(), "--movement", movement));
        field("reason", reason);
        MovementCorrection made = read(MovementCorrection.class);
        return acts.cancel(made.of(), made.date(), reason);
    }
}
