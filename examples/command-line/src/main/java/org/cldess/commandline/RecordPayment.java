package org.cldess.commandline;

import java.util.List;
import java.util.Objects;
import org.cldess.act.Acts;
import org.cldess.dossier.Dossier;
import org.cldess.validation.Answer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records a payment by a funder, or another movement of a resource or a grant. */
@Command(name = "payment", sortOptions = false)
final class RecordPayment extends RecordMovement {
    @ArgGroup(multiplicity = "1")
    private Line line = new Line();

    /** What is paid: a resource of a financing plan, or a grant. */
    static final class Line {
        @Option(names = "--resource", paramLabel = "${bundle:label.thing}", descriptionKey = "option.record.resource")
        private @Nullable String resource;

        @Option(names = "--grant", paramLabel = "${bundle:label.thing}", descriptionKey = "option.record.grant")
        private @Nullable String grant;
    }

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
        String paid = line.grant == null
                ? id(choices.resources(), "--resource", Objects.requireNonNull(line.resource))
                : id(choices.grants(), "--grant", line.grant);
        field(line.grant == null ? "resource" : "grant", paid);
        field("party", payer == null ? null : id(choices.actors(), "--by", payer));
        field("endsClaim", endsClaim ? true : null);
        return move(acts, read, paid, status, List.of());
    }
}
