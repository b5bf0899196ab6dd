package org.cldess.commandline;

import java.util.List;
import java.util.stream.Stream;
import org.cldess.ledger.Movement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records money that was ordered, invoiced or paid for an expense or a lot of a purchase. */
@Command(name = "expense", sortOptions = false)
final class RecordExpense extends RecordMovement {
    @Option(names = "--expense", paramLabel = "${bundle:label.thing}", descriptionKey = "option.record.expense")
    private @Nullable String expense;

    @Option(names = "--lot", paramLabel = "${bundle:label.thing}", descriptionKey = "option.record.bought-lot")
    private @Nullable String lot;

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
        return lot == null ? "--expense" : "--lot";
    }

    @Override
    String line(Choices choices) {
        if (lot != null) {
            refuseWith("--lot", Stream.of("--expense"));
        }
        String line = lot == null
                ? id(choices.expenses(), "--expense", expense == null ? "" : expense)
                : id(choices.lots(), "--lot", lot);
        field(lot == null ? "expense" : "lot", line);
        field(lot == null ? "party" : "holder", payee == null ? null : id(choices.actors(), "--to", payee));
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
        return movement.expense().isPresent() || movement.lot().isPresent();
    }

    @Override
    List<String> ofLine() {
        return List.of("--expense", "--lot", "--status", "--to", "--voucher");
    }
}
