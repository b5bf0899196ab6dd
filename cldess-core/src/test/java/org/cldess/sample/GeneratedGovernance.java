package org.cldess.sample;

import org.cldess.governance.BodyKind;
import org.cldess.governance.ConsultationDraft;
import org.cldess.governance.DecisionStatus;
import org.cldess.governance.GovernanceBodyDraft;
import org.cldess.governance.GovernanceSittingDraft;
import org.cldess.governance.GovernanceSittingDraft.AttendanceDraft;
import org.cldess.governance.GovernanceSittingDraft.DecisionFollowUpDraft;
import org.cldess.governance.GovernanceSittingDraft.GovernanceDecisionDraft;
import org.cldess.governance.Presence;

/** The bodies of a generated dossier, their sittings, and who was heard. */
final class GeneratedGovernance {
    static final int BODIES = 3;

    private final Draw draw;

    GeneratedGovernance(Draw draw) {
        this.draw = draw;
    }

    GovernanceBodyDraft body(int number) {
        return new GovernanceBodyDraft(
                "body-" + number,
                draw.of(BodyKind.class),
                draw.text(),
                draw.knownList(() -> draw.some("actor-", GeneratedDossiers.ACTORS)),
                draw.known(() -> draw.below(20)),
                draw.known(() -> draw.below(6)));
    }

    GovernanceSittingDraft sitting(int number) {
        return new GovernanceSittingDraft(
                "sitting-" + number,
                "body-" + draw.below(BODIES),
                draw.known(draw::date),
                draw.known(draw::text),
                draw.knownList(() -> draw.list(i -> new AttendanceDraft("actor-" + i, draw.of(Presence.class)))),
                draw.list(i -> new GovernanceDecisionDraft(
                        "decision-" + number + "-" + i,
                        number + "." + i,
                        draw.text(),
                        draw.known(() -> "actor-" + draw.below(GeneratedDossiers.ACTORS)),
                        draw.known(draw::date),
                        draw.list(j -> new DecisionFollowUpDraft(
                                draw.date(), draw.of(DecisionStatus.class), draw.known(draw::text))))));
    }

    ConsultationDraft consultation(int number) {
        return new ConsultationDraft(
                "consultation-" + number,
                "actor-" + draw.below(GeneratedDossiers.ACTORS),
                draw.known(draw::date),
                draw.known(draw::text),
                draw.known(draw::text));
    }
}
