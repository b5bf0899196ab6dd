package org.cldess.commandline;

import org.cldess.call.CallId;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.jury.Renunciation;
import org.cldess.dossier.Dossier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records that an applicant renounces an award. */
@Command(name = "renunciation", sortOptions = false)
final class RecordRenunciation extends RecordCommandBase {
    @Option(
            names = "--call",
            required = true,
            paramLabel = "${bundle:label.thing}",
            descriptionKey = "option.award.call")
    private String call = "";

    @Option(
            names = "--application",
            required = true,
            paramLabel = "${bundle:label.thing}",
            descriptionKey = "option.award.application")
    private String application = "";

    @Option(names = "--reason", paramLabel = "${bundle:label.text}", descriptionKey = "option.record.why-renounced")
    private @Nullable String reason;

    RecordRenunciation(Cldess tool) {
        super(tool);
    }

    @Override
    Entry record(Dossier read, Choices choices) {
        CallId judged = CallId.of(id(choices.calls(), "--call", call));
        throwIfAny(); // the call says which applications there are
        ApplicationId project = ApplicationId.of(id(choices.applications(judged), "--application", application));
        field("reason", reason);
        Renunciation told = read(Renunciation.class);
        return new Entry(
                acts -> acts.call(judged).renounce(project, told),
                read.findCall(judged).stream()
                        .flatMap(found -> found.decisions(project).stream())
                        .flatMap(decision -> decision.renunciation().value().stream())
                        .filter(told::equals));
    }
}
