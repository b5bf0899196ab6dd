package org.cldess.commandline;

import java.util.stream.Stream;
import org.cldess.act.Acts;
import org.cldess.dossier.Dossier;
import org.cldess.validation.Answer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records money that was ordered, invoiced or paid for an expense. */
@Command(name = "expense", sortOptions = false)
final class RecordExpense extends RecordMovement {
    @Option(
            names = "--expense",
            required = true,
            paramLabel = "${bundle:label.thing}",
            descriptionKey = "option.record.expense")
    private String expense = "";

    @Option(names = "--status", paramLabel = "${bundle:label.status}", descriptionKey = "option.record.spending")
    private String status = "paid";

    @Option(names = "--to", paramLabel = "${bundle:label.thing}", descriptionKey = "option.record.payee")
    private @Nullable String payee;

    @Option(names = "--voucher", paramLabel = "${bundle:label.text}", descriptionKey = "option.record.voucher")
    private @Nullable String voucher;

    RecordExpense(Cldess tool) {
        super(tool);
    }

    @Override
    Answer<Dossier> record(Acts acts, Dossier read) {
        Choices choices = new Choices(read);
        String line = id(choices.expenses(), "--expense", expense);
        field("expense", line);
        field("party", payee == null ? null : id(choices.actors(), "--to", payee));
        return move(
                acts,
                read,
                line,
                status,
                Stream.ofNullable(voucher).map(number -> "invoice:" + number).toList());
    }
}
