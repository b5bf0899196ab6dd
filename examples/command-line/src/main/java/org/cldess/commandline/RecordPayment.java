package org.cldess.commandline;

import java.util.List;
import java.util.stream.Stream;
import org.cldess.ledger.Movement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records a payment by a funder, or another movement of a resource or a grant. */
@Command(name = "payment", sortOptions = false)
final class RecordPayment extends RecordMovement {
    @Option(names = "--resource", paramLabel = "${bundle:label.thing}", descriptionKey = "option.record.resource")
    private @Nullable String resource;

    @Option(names = "--grant", paramLabel = "${bundle:label.thing}", descriptionKey = "option.record.grant")
    private @Nullable String grant;

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
    String naming() {
        return grant == null ? "--resource" : "--grant";
    }

    @Override
    String line(Choices choices) {
        if (grant != null) {
            refuseWith("--grant", Stream.of("--resource"));
        }
        String paid = grant == null
                ? id(choices.resources(), "--resource", resource == null ? "" : resource)
                : id(choices.grants(), "--grant", grant);
        field(grant == null ? "resource" : "grant", paid);
        field("party", payer == null ? null : id(choices.actors(), "--by", payer));
        field("endsClaim", endsClaim ? true : null);
        return paid;
    }

    @Override
    String kind() {
        return status;
    }

    @Override
    List<String> documents() {
        return List.of();
    }

    @Override
    boolean isOfLine(Movement movement) {
        return movement.expense().isEmpty() && movement.lot().isEmpty();
    }

    @Override
    List<String> ofLine() {
        return List.of("--resource", "--grant", "--status", "--by", "--ends-claim");
    }
}
