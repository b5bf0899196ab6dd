package org.cldess.dossier;

import java.util.List;
import org.cldess.governance.GovernanceBodyDraft;
import org.cldess.governance.GovernanceSittingDraft;
import org.cldess.governance.GovernanceSittingDraft.GovernanceDecisionDraft;
import org.jspecify.annotations.NullUnmarked;

/** What must hold across the fields of the bodies, their sittings and those who were heard. */
@NullUnmarked
final class GovernanceCheck {
    private final CrossCheck check;

    GovernanceCheck(CrossCheck check) {
        this.check = check;
    }

    void check(DossierDraft draft) {
        Pointer root = Pointer.ROOT;
        check.each(draft.bodies(), root.at("bodies"), this::body, Kind.BODY);
        check.each(draft.sittings(), root.at("sittings"), this::sitting, Kind.SITTING, Kind.DECISION);
        check.each(draft.consultations(), root.at("consultations"), (heard, at) -> {
            check.ids.declare(Kind.CONSULTATION, heard.id(), at);
            check.ids.refer(Kind.ACTOR, heard.actor(), at.at("actor"));
        });
    }

    private void body(GovernanceBodyDraft body, Pointer at) {
        check.ids.declare(Kind.BODY, body.id(), at);
        List<String> members = body.members().value().orElse(List.of());
        check.refer(Kind.ACTOR, members, at.at("members"));
        check.distinct(members, at.at("members"));
    }

    private void sitting(GovernanceSittingDraft sitting, Pointer at) {
        check.ids.declare(Kind.SITTING, sitting.id(), at);
        check.ids.refer(Kind.BODY, sitting.body(), at.at("body"));
        check.each(sitting.attendance(), at.at("attendance"), (entry, there) -> {
            check.ids.refer(Kind.ACTOR, entry.actor(), there.at("actor"));
        });
        check.distinct(
                sitting.attendance().value().orElse(List.of()).stream()
                        .map(entry -> entry == null ? null : entry.actor())
                        .toList(),
                at.at("attendance"));
        check.each(sitting.decisions(), at.at("decisions"), this::decision, Kind.DECISION);
    }

    private void decision(GovernanceDecisionDraft decision, Pointer at) {
        check.ids.declare(Kind.DECISION, decision.id(), at);
        check.refer(Kind.ACTOR, decision.responsible(), at.at("responsible"));
    }
}
