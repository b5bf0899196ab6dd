package org.cldess.act;

import java.util.function.Function;
import org.cldess.call.CallForProjects;
import org.cldess.call.CallId;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.application.ProjectApplication;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.validation.Answer;

/**
 * An application under a call, which an act concerns.
 *
 * @param act the act, which writes into the call
 * @param call the call
 * @param application the application
 */
record CalledApplication(Act act, CallForProjects call, ProjectApplication application) {
    /** Acts on an application, or refuses the act because the dossier has no such call or application. */
    static Answer<Dossier> act(
            Dossier dossier,
            Conditions conditions,
            CallId id,
            ApplicationId project,
            Function<CalledApplication, Answer<Dossier>> acting) {
        return new Seeking(dossier, conditions)
                .on(
                        CallForProjects.class,
                        id,
                        Dossier_.CALLS,
                        "score.no-call",
                        (act, call) -> call.findApplication(project)
                                .map(found -> acting.apply(new CalledApplication(act, call, found)))
                                .orElseGet(() -> {
                                    act.refuse("award.no-application", project.value());
                                    return act.refused();
                                }));
    }
}
