package org.cldess.commandline;

import org.cldess.act.Acts;
import org.cldess.dossier.Dossier;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.Spending;
import org.cldess.validation.Answer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records money that was committed or spent. */
@Command(name = "expense", sortOptions = false)
final class RecordExpense extends RecordCommandBase {
    @Option(
            names = "--expense",
            required = true,
            paramLabel = "${bundle:label.thing}",
            descriptionKey = "option.record.expense")
    private String expense = "";

    @Option(
            names = "--amount",
            required = true,
            paramLabel = "${bundle:label.euros}",
            descriptionKey = "option.record.amount")
    private String amount = "";

    @Option(names = "--status", paramLabel = "${bundle:label.status}", descriptionKey = "option.record.spending")
    private String status = "spent";

    @Option(names = "--voucher", paramLabel = "${bundle:label.text}", descriptionKey = "option.record.voucher")
    private @Nullable String voucher;

    RecordExpense(Cldess tool) {
        super(tool);
    }

    @Override
    Answer<Dossier> record(Acts acts, Dossier read) {
        field("status", status);
        field("amount", amount);
        field("voucher", voucher);
        ExpenseId line = ExpenseId.of(id(new Choices(read).expenses(), "--expense", expense));
        return acts.spend(line, read(Spending.class));
    }
}
