package org.cldess.commandline;

import org.cldess.call.CallId;
import org.cldess.call.application.ApplicationId;
import picocli.CommandLine.Option;

/** The options that name a call for projects and one of its applications. */
final class ApplicationOptions {
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

    /**
     * An application.
     *
     * @param call its call for projects
     * @param id its id
     */
    record Named(CallId call, ApplicationId id) {}

    /**
     * Finds the application that the options name. If there is none, the command notes it.
     *
     * @throws org.cldess.validation.Violations if there is no such call, which says which applications there are
     */
    Named find(DossierChangeCommand command, Choices choices) {
        CallId named = CallId.of(command.id(choices.calls(), "--call", call));
        command.throwIfAny();
        return new Named(
                named, ApplicationId.of(command.id(choices.applications(named), "--application", application)));
    }
}
