package org.cldess.commandline;

import org.cldess.action.ActionId;
import org.cldess.call.CallId;
import org.cldess.call.application.ApplicationId;
import org.cldess.dossier.Dossier;
import org.cldess.financing.ResourceId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Creates a grant, and a line of a financing plan, from an award of a call’s jury. */
@Command(name = "award", sortOptions = false)
final class AwardCommand extends DossierChangeCommand {
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

    @Option(names = "--action", paramLabel = "${bundle:label.thing}", descriptionKey = "option.award.action")
    private @Nullable String action;

    @Option(names = "--line", paramLabel = "${bundle:label.thing}", descriptionKey = "option.award.line")
    private @Nullable String line;

    AwardCommand(Cldess tool) {
        super(tool);
    }

    @Override
    Entry entry(Dossier read, Choices choices) {
        CallId decided = CallId.of(id(choices.calls(), "--call", call));
        throwIfAny();
        ApplicationId project = ApplicationId.of(id(choices.applications(decided), "--application", application));
        if (line != null) {
            ResourceId planned = ResourceId.of(id(choices.resources(), "--line", line));
            throwIfAny();
            return Entry.of(acts -> acts.call(decided).award(project, planned));
        }
        if (action != null) {
            ActionId carried = ActionId.of(id(choices.actions(), "--action", action));
            throwIfAny();
            return Entry.of(acts -> acts.call(decided).award(project, carried));
        }
        throwIfAny();
        return Entry.of(acts -> acts.call(decided).award(project));
    }
}
