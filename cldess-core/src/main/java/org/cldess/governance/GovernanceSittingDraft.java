package org.cldess.governance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.constraint.ValidId;
import org.cldess.internal.draft.Drafts;
import org.cldess.known.Known;
import org.jspecify.annotations.NullUnmarked;

/**
 * A {@link GovernanceSitting} as it was typed or read, not yet checked.
 *
 * @param id the id
 * @param body the body that met
 * @param date the day
 * @param place where it met
 * @param attendance who took part
 * @param decisions what was decided, in the order of the minutes
 */
@NullUnmarked
public record GovernanceSittingDraft(
        @NotNull @ValidId String id,
        @NotNull @ValidId String body,
        Known<LocalDate> date,
        Known<@Size(max = 300) String> place,
        Known<List<@NotNull @Valid AttendanceDraft>> attendance,
        List<@NotNull @Valid GovernanceDecisionDraft> decisions) {
    /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
    public GovernanceSittingDraft {
        decisions = Drafts.list(decisions);
        date = Drafts.known(date);
        place = Drafts.known(place);
        attendance = Drafts.known(attendance);
    }

    /**
     * The draft of a thing that exists.
     *
     * @param governanceSitting the thing
     * @return its draft
     */
    public static GovernanceSittingDraft of(GovernanceSitting governanceSitting) {
        return new GovernanceSittingDraft(
                governanceSitting.id().value(),
                governanceSitting.body().value(),
                governanceSitting.date(),
                governanceSitting.place(),
                governanceSitting
                        .attendance()
                        .map(list -> list.stream().map(AttendanceDraft::of).toList()),
                governanceSitting.decisions().stream()
                        .map(GovernanceDecisionDraft::of)
                        .toList());
    }

    /**
     * What the draft says, made from its parts.
     *
     * @return the thing
     * @throws RuntimeException if the draft was not checked and holds what makes no sense
     */
    public GovernanceSitting toGovernanceSitting() {
        return GovernanceSitting.builder(GovernanceSittingId.of(id), GovernanceBodyId.of(body))
                .date(date)
                .place(place)
                .attendance(attendance.map(
                        list -> list.stream().map(AttendanceDraft::toAttendance).toList()))
                .decisions(decisions.stream()
                        .map(GovernanceDecisionDraft::toGovernanceDecision)
                        .toList())
                .build();
    }

    /**
     * A {@link Attendance} as it was typed or read, not yet checked.
     *
     * @param actor the member
     * @param presence how it took part
     */
    public record AttendanceDraft(
            @NotNull @ValidId String actor, @NotNull Presence presence) {
        /**
         * The draft of a thing that exists.
         *
         * @param attendance the thing
         * @return its draft
         */
        public static AttendanceDraft of(Attendance attendance) {
            return new AttendanceDraft(attendance.actor().value(), attendance.presence());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public Attendance toAttendance() {
            return new Attendance(ActorId.of(actor), presence);
        }
    }

    /**
     * A {@link GovernanceDecision} as it was typed or read, not yet checked.
     *
     * @param id its id
     * @param number its number in the minutes
     * @param text what was decided
     * @param responsible who carries it out
     * @param due the day by which it is to be carried out
     * @param followUps what became of it, oldest first
     */
    public record GovernanceDecisionDraft(
            @NotNull @ValidId String id,
            @NotBlank @Size(max = 20) String number,
            @NotBlank @Size(max = 2000) String text,
            Known<@NotNull @ValidId String> responsible,
            Known<LocalDate> due,
            List<@NotNull @Valid DecisionFollowUpDraft> followUps) {
        /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
        public GovernanceDecisionDraft {
            followUps = Drafts.list(followUps);
            responsible = Drafts.known(responsible);
            due = Drafts.known(due);
        }

        /**
         * The draft of a thing that exists.
         *
         * @param governanceDecision the thing
         * @return its draft
         */
        public static GovernanceDecisionDraft of(GovernanceDecision governanceDecision) {
            return new GovernanceDecisionDraft(
                    governanceDecision.id().value(),
                    governanceDecision.number(),
                    governanceDecision.text(),
                    governanceDecision.responsible().map(ActorId::value),
                    governanceDecision.due(),
                    governanceDecision.followUps().stream()
                            .map(DecisionFollowUpDraft::of)
                            .toList());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public GovernanceDecision toGovernanceDecision() {
            return new GovernanceDecision(
                    GovernanceDecisionId.of(id),
                    number,
                    text,
                    responsible.map(ActorId::of),
                    due,
                    followUps.stream()
                            .map(DecisionFollowUpDraft::toDecisionFollowUp)
                            .toList());
        }
    }

    /**
     * A {@link DecisionFollowUp} as it was typed or read, not yet checked.
     *
     * @param date the day from which it holds
     * @param status where it stands from then on
     * @param note what there is to say of it
     */
    public record DecisionFollowUpDraft(
            @NotNull LocalDate date, @NotNull DecisionStatus status, Known<@Size(max = 2000) String> note) {
        /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
        public DecisionFollowUpDraft {
            note = Drafts.known(note);
        }

        /**
         * The draft of a thing that exists.
         *
         * @param decisionFollowUp the thing
         * @return its draft
         */
        public static DecisionFollowUpDraft of(DecisionFollowUp decisionFollowUp) {
            return new DecisionFollowUpDraft(
                    decisionFollowUp.date(), decisionFollowUp.status(), decisionFollowUp.note());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public DecisionFollowUp toDecisionFollowUp() {
            return new DecisionFollowUp(date, status, note);
        }
    }
}
