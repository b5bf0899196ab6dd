package org.cldess.commandline;

import org.cldess.act.Acts;
import org.cldess.dossier.Dossier;
import org.cldess.ledger.MovementCorrection;
import org.cldess.money.Amount;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records the right amount of a wrong movement. */
@Command(name = "correction", sortOptions = false)
final class RecordCorrection extends RecordCommandBase {
    @Option(
            names = "--movement",
            required = true,
            paramLabel = "${bundle:label.id}",
            descriptionKey = "option.record.movement")
    private String movement = "";

    @Option(
            names = "--amount",
            required = true,
            paramLabel = "${bundle:label.euros}",
            descriptionKey = "option.record.right-amount")
    private String amount = "";

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "${bundle:label.text}",
            descriptionKey = "option.record.wrong")
    private String reason = "";

    RecordCorrection(Cldess tool) {
        super(tool);
    }

    @Override
    Answer<Dossier> record(Acts acts, Dossier read) {
        field("of", id(new Choices(read).movements(), "--movement", movement));
        field("reason", reason);
        Amount.refusal(amount)
                .ifPresent(refusal -> note(Violations.of(Violation.error("form.amount", "--amount", refusal))));
        MovementCorrection made = read(MovementCorrection.class);
        return acts.correct(made.of(), made.date(), Amount.parse(amount), reason);
    }
}
