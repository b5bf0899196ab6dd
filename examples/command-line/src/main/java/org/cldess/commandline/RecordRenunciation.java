package org.cldess.commandline;

import org.cldess.call.jury.Renunciation;
import org.cldess.dossier.Dossier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Records that an applicant renounces an award. */
@Command(name = "renunciation", sortOptions = false)
final class RecordRenunciation extends RecordDated {
    @Mixin
    private final ApplicationOptions about = new ApplicationOptions();

    @Option(names = "--reason", paramLabel = "${bundle:label.text}", descriptionKey = "option.record.why-renounced")
    private @Nullable String reason;

    RecordRenunciation(Cldess tool) {
        super(tool);
    }

    @Override
    Entry record(Dossier read, Choices choices) {
        ApplicationOptions.Named project = about.find(this, choices);
        field("reason", reason);
        Renunciation told = read(Renunciation.class);
        return new Entry(
                acts -> acts.call(project.call()).renounce(project.id(), told),
                read.findCall(project.call()).stream()
                        .flatMap(found -> found.decisions(project.id()).stream())
                        .flatMap(decision -> decision.renunciation().value().stream())
                        .filter(told::equals));
    }
}
