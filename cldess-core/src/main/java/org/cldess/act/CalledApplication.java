package org.cldess.act;

import java.util.Optional;
import org.cldess.call.CallForProjects;
import org.cldess.call.CallId;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.application.ProjectApplication;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.internal.order.SortedById;
import org.cldess.validation.Answer;

/**
 * An application under a call, which an act concerns.
 *
 * @param act the act
 * @param index the place of the call in the dossier
 * @param application the application
 */
record CalledApplication(Act act, int index, ProjectApplication application) {
    /** An act on an application that is there. */
    interface Acting {
        Answer<Dossier> on(CalledApplication found);
    }

    /** Acts on an application, or refuses the act because the dossier has no such call or application. */
    static Answer<Dossier> act(
            Dossier dossier, Conditions conditions, CallId id, ApplicationId project, Acting acting) {
        int index = SortedById.place(dossier.calls(), CallForProjects::id, id);
        Act act = new Act(index < 0 ? Dossier_.CALLS : Dossier_.CALLS.at(index), dossier, conditions);
        if (index < 0) {
            act.refuse("score.no-call", id.value());
            return act.refused();
        }
        Optional<ProjectApplication> application = dossier.calls().get(index).findApplication(project);
        if (application.isEmpty()) {
            act.refuse("award.no-application", project.value());
            return act.refused();
        }
        return acting.on(new CalledApplication(act, index, application.get()));
    }
}
