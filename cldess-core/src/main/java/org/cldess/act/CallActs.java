package org.cldess.act;

import org.cldess.action.ActionId;
import org.cldess.call.CallId;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.JuryScore;
import org.cldess.call.jury.Renunciation;
import org.cldess.dossier.Dossier;
import org.cldess.financing.ResourceId;
import org.cldess.grant.GrantDecision;
import org.cldess.rulebook.Gate;
import org.cldess.validation.Answer;

/**
 * The acts on a call for projects: scores of jurors, decisions of the jury,
 * renunciations, and grants for awards. {@link Acts#call} is their entry point. Each act is
 * refused if there is no such call.
 */
public final class CallActs {
    private final Dossier dossier;
    private final Conditions conditions;
    private final CallId call;
    private final GrantDecision decision;

    CallActs(Dossier dossier, Conditions conditions, CallId call) {
        this(dossier, conditions, call, GrantDecision.builder().build());
    }

    private CallActs(Dossier dossier, Conditions conditions, CallId call, GrantDecision decision) {
        this.dossier = dossier;
        this.conditions = conditions;
        this.call = call;
        this.decision = decision;
    }

    /**
     * Returns these acts with facts of the funder’s decision that neither the jury nor a grant of the dossier has: its
     * day, the deliberation or the delegation on which it rests, whether it is in a list of the budget, and whether it
     * is conditional. What is recorded already, other than that the jury knew of no deliberation, stays. Without a day,
     * the funder decides on the day of the jury or of the deliberation, whichever is later.
     *
     * <pre>{@code
     * GrantDecision voted = GrantDecision.builder().deliberation(vote).build();
     * Dossier funded = Acts.of(dossier).call(id).decided(voted).award(application).orElseThrow();
     * }</pre>
     *
     * @param facts the facts; the amount is that of the jury’s decision
     * @return acts that use them for awards
     */
    public CallActs decided(GrantDecision facts) {
        return new CallActs(dossier, conditions, call, facts);
    }

    /**
     * Adds a juror’s score of an application, on one criterion. The act is refused, with every reason, if the juror has
     * declared a tie to the applicant, belongs to the body that applies or has not declared whether there is a tie, if
     * one of the lowest scores has no comment, if the juror has already scored the application on that criterion, or if
     * the score is earlier than the application, is given while the call takes applications, or comes after the jury’s
     * decision on the application.
     *
     * @param score the juror’s score, with its day
     * @return the dossier with the score added, or every reason
     */
    public Answer<Dossier> score(JuryScore score) {
        return JuryScoring.score(dossier, conditions, call, score);
    }

    /**
     * Corrects a juror’s score. The wrong points and comment stay in the score and count until the day of the
     * correction. The act is refused, with every reason, if there is no such score, if the day is before the score or
     * its last correction, if the reason is blank, and as {@link #score} is.
     *
     * <pre>{@code
     * JuryScore right = call.scores().get(0).corrected(3, Known.none(), day, "points inversés", Known.of("Nadia"));
     * Dossier corrected = Acts.of(dossier).call(id).correct(right).orElseThrow();
     * }</pre>
     *
     * @param right the right score, whose last correction keeps the wrong one: see {@link JuryScore#corrected}
     * @return the dossier with the right score, or every reason
     */
    public Answer<Dossier> correct(JuryScore right) {
        return JuryScoring.correct(dossier, conditions, call, right);
    }

    /**
     * Adds a decision of the jury on an application, after those that it already has: an award to a project of the
     * waiting list is a second decision. The act is refused, with every reason, if the decision has no day or is not
     * later than the former one, if the call takes applications until that day or later, if the application already has
     * an award, if its examination does not pass, if the award is more than was asked or a part that the call does not
     * allow, if the awards of the call would exceed its envelope or a cap, or if {@link Gate#JURY_DECISION} finds
     * something or lacks a fact: a decision without a reason, an award to a project of the waiting list after its end,
     * or before a project that is ranked better.
     *
     * @param decision the decision
     * @return the dossier with the decision, or every reason
     */
    public Answer<Dossier> decide(JuryDecision decision) {
        return Sensible.answer(() -> JuryDeciding.decide(dossier, conditions, call, decision));
    }

    /**
     * Records that an applicant renounces an award. Its money no longer counts against the envelope, and if the award
     * has become a grant, it is withdrawn from the lines of that grant. The act is refused, with every reason, if the
     * application has no award, if the day is before that of the award, or if money of the grant was paid and not paid
     * back.
     *
     * @param application the id of the application
     * @param made the renunciation
     * @return the dossier with the renunciation, or every reason
     */
    public Answer<Dossier> renounce(ApplicationId application, Renunciation made) {
        return Sensible.answer(() -> JuryDeciding.renounce(dossier, conditions, call, application, made));
    }

    /**
     * Turns a jury’s award into a grant and a line of a financing plan. Each is linked to the other and to the
     * application, so that the same euros are never counted twice. The line, with the amounts asked and awarded, goes
     * into the plan of the action for the project. If the project has no action yet, one is made next to the action
     * that runs the call. If a grant is already recorded for the application, it is completed. An applicant that is not
     * an actor of the dossier becomes one, under the name in the application.
     *
     * <pre>{@code
     * Dossier funded = Acts.of(dossier).call(id).award(application).orElseThrow();
     * }</pre>
     *
     * <p>The act is refused, with every reason, if the jury did not decide or awarded no money, if the examination of
     * the application does not pass, if the award is more than was asked or a part that the call does not allow, if the
     * contract had ended, if the awards of the call exceed its envelope or a cap, or are not known, if the call has no
     * funder, if it is not known who applied, if the project has no action and there is no place to make one, if a plan
     * already has the award or a line that may be it, or if {@link Gate#AWARD} finds something or lacks a fact: a juror
     * with a tie who scored the application, a decision without a reason, an applicant that is not eligible for the
     * call, a missing deliberation.
     *
     * @param application the id of the application
     * @return the dossier with the grant and the line, or every reason
     */
    public Answer<Dossier> award(ApplicationId application) {
        return Awarding.award(dossier, conditions, call, application, decision, Awarding.LineTarget.UNSAID);
    }

    /**
     * Turns a jury’s award into a grant and a line of the plan of an action.
     *
     * @param application the id of the application
     * @param action the id of the action for the project
     * @return the dossier with the grant and the line, or every reason: see {@link #award(ApplicationId)}
     */
    public Answer<Dossier> award(ApplicationId application, ActionId action) {
        return Awarding.award(dossier, conditions, call, application, decision, Awarding.LineTarget.in(action));
    }

    /**
     * Turns a jury’s award into a grant whose line is already in a plan, such as an expected grant: the line is marked
     * as awarded and linked to the grant.
     *
     * @param application the id of the application
     * @param line the id of the line of a financing plan, of the same funder
     * @return the dossier with the grant and the line, or every reason: see {@link #award(ApplicationId)}
     */
    public Answer<Dossier> award(ApplicationId application, ResourceId line) {
        return Awarding.award(dossier, conditions, call, application, decision, Awarding.LineTarget.at(line));
    }

    @Override
    public String toString() {
        return "CallActs of " + call;
    }
}
