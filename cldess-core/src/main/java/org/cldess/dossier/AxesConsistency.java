package org.cldess.dossier;

import java.util.List;
import java.util.stream.Stream;
import org.cldess.call.CallForProjects_;
import org.cldess.call.CallRules_;
import org.cldess.call.application.AxisJustification_;
import org.cldess.call.application.ProjectApplication_;
import org.cldess.charter.CharterVersion_;
import org.cldess.charter.Charter_;
import org.cldess.charter.Proposal_;
import org.cldess.charter.text.Axis;
import org.cldess.charter.text.Principle_;
import org.cldess.component.Component;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.Pointer;
import org.cldess.consistency.ProblemCollector;
import org.cldess.contract.kind.ContractKind;
import org.cldess.language.Nearest;
import org.jspecify.annotations.Nullable;

/** Checks that the charter and the calls have only axes that the kind of contract defines. */
final class AxesConsistency implements Consistency {
    @Override
    public void check(Parts dossier, ProblemCollector problems) {
        dossier.thing(Dossier_.CONTRACT)
                .flatMap(contract -> contract.find(ContractKind.class))
                .ifPresent(kind -> new Axes(kind.axes(), problems).check(dossier));
    }

    private record Axes(List<Axis> defined, ProblemCollector problems) {
        void check(Parts dossier) {
            Stream<Parts> charter = dossier.thing(Dossier_.CHARTER).stream();
            charter.forEach(parts -> {
                parts.things(Charter_.VERSIONS)
                        .forEach(version -> version.things(CharterVersion_.PRINCIPLES)
                                .forEach(principle -> one(principle, Principle_.AXIS)));
                parts.things(Charter_.PROPOSALS).forEach(proposal -> one(proposal, Proposal_.AXIS));
            });
            for (Parts call : dossier.things(Dossier_.CALLS)) {
                List<@Nullable Object> asked = call.list(CallRules_.AXES);
                for (int i = 0; i < asked.size(); i++) {
                    if (asked.get(i) instanceof Axis axis) {
                        check(axis, call.at(CallRules_.AXES).at(i));
                    }
                }
                call.things(CallForProjects_.APPLICATIONS)
                        .forEach(application -> application
                                .things(ProjectApplication_.JUSTIFICATIONS)
                                .forEach(justification -> one(justification, AxisJustification_.AXIS)));
            }
        }

        private void one(Parts parts, Component<?, Axis> component) {
            parts.find(component).ifPresent(axis -> check(axis, parts.at(component)));
        }

        private void check(Axis axis, Pointer at) {
            if (defined.isEmpty()) {
                problems.add("form.axis", at, Texts.WORDS.message("form.axis.none", axis.code()));
            } else if (!defined.contains(axis)) {
                List<String> codes = defined.stream().map(Axis::code).toList();
                String offered = Nearest.of(axis.code(), codes).orElse(String.join(", ", codes));
                problems.add("form.axis", at, Texts.WORDS.message("form.axis", axis.code(), offered));
            }
        }
    }
}
