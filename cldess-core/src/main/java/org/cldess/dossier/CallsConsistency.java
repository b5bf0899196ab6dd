package org.cldess.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cldess.call.CallForProjects;
import org.cldess.call.CallForProjects_;
import org.cldess.call.application.Applicant_;
import org.cldess.call.application.ProjectApplication_;
import org.cldess.call.application.RequiredPiece_;
import org.cldess.call.jury.DecisionReason_;
import org.cldess.call.jury.DeclaredInterest_;
import org.cldess.call.jury.Juror_;
import org.cldess.call.jury.JuryCriterion_;
import org.cldess.call.jury.JuryDecision_;
import org.cldess.call.jury.JuryScore_;
import org.cldess.component.Component;
import org.cldess.component.ListComponent;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;
import org.jspecify.annotations.Nullable;

/** Checks that a call for projects cites its own applicants, criteria and other things, not those of another call. */
final class CallsConsistency implements Consistency {
    @Override
    public void check(Parts dossier, ProblemCollector problems) {
        List<Parts> calls = dossier.things(Dossier_.CALLS);
        if (calls.size() > 1) {
            calls.forEach(call -> check(call, new Own(call, problems)));
        }
    }

    private static void check(Parts call, Own own) {
        for (Parts application : call.things(CallForProjects_.APPLICATIONS)) {
            own.cites(application, ProjectApplication_.APPLICANT, CallForProjects_.APPLICANTS, Applicant_.ID);
            own.citesAll(application, ProjectApplication_.PIECES, CallForProjects_.PIECES, RequiredPiece_.ID);
        }
        for (Parts juror : call.things(CallForProjects_.JURORS)) {
            juror.things(Juror_.INTERESTS)
                    .forEach(interest -> own.cites(
                            interest, DeclaredInterest_.APPLICANT, CallForProjects_.APPLICANTS, Applicant_.ID));
        }
        for (Parts score : call.things(CallForProjects_.SCORES)) {
            own.cites(score, JuryScore_.APPLICATION, CallForProjects_.APPLICATIONS, ProjectApplication_.ID);
            own.cites(score, JuryScore_.JUROR, CallForProjects_.JURORS, Juror_.ID);
            own.cites(score, JuryScore_.CRITERION, CallForProjects_.CRITERIA, JuryCriterion_.ID);
        }
        for (Parts decision : call.things(CallForProjects_.DECISIONS)) {
            own.cites(decision, JuryDecision_.APPLICATION, CallForProjects_.APPLICATIONS, ProjectApplication_.ID);
            decision.things(JuryDecision_.REASONS)
                    .forEach(reason ->
                            own.cites(reason, DecisionReason_.CRITERION, CallForProjects_.CRITERIA, JuryCriterion_.ID));
        }
    }

    /**
     * The things of one call.
     *
     * @param call the call
     * @param problems receives each thing that belongs to another call; an id that no call has is reported by the check
     *     of references
     */
    private record Own(Parts call, ProblemCollector problems) {
        void cites(Parts thing, Component<?, ?> part, ListComponent<CallForProjects, ?> list, Component<?, ?> id) {
            cited(thing.text(part), thing, part, list, id);
        }

        void citesAll(Parts thing, Component<?, ?> part, ListComponent<CallForProjects, ?> list, Component<?, ?> id) {
            for (@Nullable Object item : thing.list(part)) {
                cited(Parts.textOf(item), thing, part, list, id);
            }
        }

        private void cited(
                Optional<String> cited,
                Parts thing,
                Component<?, ?> part,
                ListComponent<CallForProjects, ?> list,
                Component<?, ?> id) {
            cited.filter(text -> problems.isDeclared(id, text)
                            && call.isWhole(list)
                            && !ids(list, id).contains(text))
                    .ifPresent(text -> problems.add(
                            "form.other-call", thing.at(part), Texts.WORDS.message("form.other-call", text)));
        }

        private Set<String> ids(ListComponent<CallForProjects, ?> list, Component<?, ?> id) {
            Set<String> ids = new HashSet<>();
            call.things(list).forEach(thing -> thing.text(id).ifPresent(ids::add));
            return ids;
        }
    }
}
