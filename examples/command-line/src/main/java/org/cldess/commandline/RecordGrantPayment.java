package org.cldess.commandline;

import org.cldess.act.Acts;
import org.cldess.dossier.Dossier;
import org.cldess.grant.GrantId;
import org.cldess.grant.Instalment;
import org.cldess.validation.Answer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records that a funder paid an instalment of a grant. */
@Command(name = "grant-payment", sortOptions = false)
final class RecordGrantPayment extends RecordCommandBase {
    @Option(
            names = "--grant",
            required = true,
            paramLabel = "${bundle:label.thing}",
            descriptionKey = "option.record.grant")
    private String grant = "";

    @Option(names = "--part", paramLabel = "${bundle:label.status}", descriptionKey = "option.record.part")
    private String part = "balance";

    @Option(
            names = "--amount",
            required = true,
            paramLabel = "${bundle:label.euros}",
            descriptionKey = "option.record.amount")
    private String amount = "";

    RecordGrantPayment(Cldess tool) {
        super(tool, "paid");
    }

    @Override
    Answer<Dossier> record(Acts acts, Dossier read) {
        field("kind", part);
        field("amountPaid", amount);
        GrantId paidGrant = GrantId.of(id(new Choices(read).grants(), "--grant", grant));
        Instalment paid = read(Instalment.class);
        return acts.pay(
                paidGrant,
                paid.kind(),
                paid.paid().value().orElseThrow(),
                paid.amountPaid().value().orElseThrow());
    }
}
