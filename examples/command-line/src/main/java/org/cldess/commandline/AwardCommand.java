package org.cldess.commandline;

import org.cldess.act.Acts;
import org.cldess.act.CallActs;
import org.cldess.action.ActionId;
import org.cldess.call.CallId;
import org.cldess.call.application.ApplicationId;
import org.cldess.dossier.Dossier;
import org.cldess.financing.ResourceId;
import org.cldess.validation.Answer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Creates a grant, and a line of a financing plan, from an award of a call’s jury. */
@Command(name = "award", sortOptions = false)
final class AwardCommand extends DossierChangeCommand {
    @Option(names = "--call", required = true, paramLabel = "${bundle:label.id}", descriptionKey = "option.award.call")
    private String call = "";

    @Option(
            names = "--application",
            required = true,
            paramLabel = "${bundle:label.id}",
            descriptionKey = "option.award.application")
    private String application = "";

    @Option(names = "--action", paramLabel = "${bundle:label.id}", descriptionKey = "option.award.action")
    private @Nullable String action;

    @Option(names = "--line", paramLabel = "${bundle:label.id}", descriptionKey = "option.award.line")
    private @Nullable String line;

    AwardCommand(Cldess tool) {
        super(tool);
    }

    @Override
    Answer<Dossier> ask(Acts acts, Dossier read) {
        CallActs asked = acts.call(CallId.of(call));
        ApplicationId project = ApplicationId.of(application);
        if (line != null) {
            return asked.award(project, ResourceId.of(line));
        }
        return action == null ? asked.award(project) : asked.award(project, ActionId.of(action));
    }
}
