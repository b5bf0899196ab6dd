package org.cldess.commandline;

import org.cldess.agreement.AgreementId;
import org.cldess.agreement.Termination;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records that one partner, or all together, terminated an agreement early. */
@Command(name = "agreement-end", sortOptions = false)
final class RecordAgreementEnd extends RecordOnAgreement {
    @Option(
            names = "--effective",
            required = true,
            paramLabel = "${bundle:label.day}",
            descriptionKey = "option.record.effective")
    private String effective = "";

    @Option(names = "--by", paramLabel = "${bundle:label.thing}", descriptionKey = "option.record.by")
    private @Nullable String by;

    @Option(names = "--reason", paramLabel = "${bundle:label.text}", descriptionKey = "option.record.reason")
    private @Nullable String reason;

    RecordAgreementEnd(Cldess tool) {
        super(tool);
    }

    @Override
    Entry record(Dossier read, Choices choices) {
        AgreementId agreement = agreement(choices);
        day("effective", effective);
        field("by", by == null ? null : id(choices.actors(), "--by", by));
        field("reason", reason);
        Termination told = read(Termination.class);
        Termination ended =
                by == null ? new Termination(told.date(), told.effective(), Known.none(), told.reason()) : told;
        return Entry.of(acts -> acts.agreement(agreement).terminate(ended));
    }
}
