package org.cldess.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;
import org.jspecify.annotations.Nullable;

/** Checks that a call for projects cites its own applicants, criteria and other things, not those of another call. */
final class CallsConsistency implements Consistency {
    @Override
    public void check(Parts dossier, ProblemCollector hearing) {
        List<Parts> calls = dossier.things("calls");
        if (calls.size() > 1) {
            calls.forEach(call -> check(call, new Own(call, hearing)));
        }
    }

    private static void check(Parts call, Own own) {
        for (Parts application : call.things("applications")) {
            own.cites(application, "applicant", "applicants", "applicant");
            own.citesAll(application, "pieces", "pieces", "required-piece");
        }
        for (Parts juror : call.things("jurors")) {
            juror.things("interests").forEach(interest -> own.cites(interest, "applicant", "applicants", "applicant"));
        }
        for (Parts score : call.things("scores")) {
            own.cites(score, "application", "applications", "application");
            own.cites(score, "juror", "jurors", "juror");
            own.cites(score, "criterion", "criteria", "jury-criterion");
        }
        for (Parts decision : call.things("decisions")) {
            own.cites(decision, "application", "applications", "application");
            decision.things("reasons").forEach(reason -> own.cites(reason, "criterion", "criteria", "jury-criterion"));
        }
    }

    /**
     * The things of one call.
     *
     * @param call the call
     * @param hearing receives each thing that belongs to another call; an id that no call has is reported by the check
     *     of references
     */
    private record Own(Parts call, ProblemCollector hearing) {
        void cites(Parts thing, String part, String list, String kind) {
            cited(thing.text(part), thing, part, list, kind);
        }

        void citesAll(Parts thing, String part, String list, String kind) {
            for (@Nullable Object item : thing.list(part)) {
                cited(Parts.text(item), thing, part, list, kind);
            }
        }

        private void cited(Optional<String> cited, Parts thing, String part, String list, String kind) {
            cited.filter(id -> hearing.isDeclared(kind, id)
                            && call.isWhole(list)
                            && !ids(list).contains(id))
                    .ifPresent(id ->
                            hearing.add("form.other-call", thing.at(part), Texts.WORDS.message("form.other-call", id)));
        }

        private Set<String> ids(String list) {
            Set<String> ids = new HashSet<>();
            call.things(list).forEach(thing -> thing.text("id").ifPresent(ids::add));
            return ids;
        }
    }
}
