package org.cldess.commandline;

import java.util.List;
import java.util.stream.Stream;
import org.cldess.ledger.Movement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records money that was ordered, invoiced or paid for an expense. */
@Command(name = "expense", sortOptions = false)
final class RecordExpense extends RecordMovement {
    @Option(names = "--expense", paramLabel = "${bundle:label.thing}", descriptionKey = "option.record.expense")
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
    String naming() {
        return "--expense";
    }

    @Override
    String line(Choices choices) {
        String line = id(choices.expenses(), "--expense", expense);
        field("expense", line);
        field("party", payee == null ? null : id(choices.actors(), "--to", payee));
        return line;
    }

    @Override
    String kind() {
        return status;
    }

    @Override
    List<String> documents() {
        return Stream.ofNullable(voucher).map(number -> "invoice:" + number).toList();
    }

    @Override
    boolean isOfLine(Movement movement) {
        return movement.expense().isPresent();
    }

    @Override
    List<String> ofLine() {
        return List.of("--expense", "--status", "--to", "--voucher");
    }
}
