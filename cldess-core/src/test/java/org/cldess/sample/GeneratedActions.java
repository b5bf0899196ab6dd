package org.cldess.sample;

import java.time.LocalDate;
import java.util.List;
import org.cldess.action.ActionDraft;
import org.cldess.action.ActionDraft.FollowUpDraft;
import org.cldess.action.ActionDraft.MilestoneDraft;
import org.cldess.action.ActionStatus;
import org.cldess.action.Priority;
import org.cldess.disclosure.Audience;
import org.cldess.financing.AccountClass;
import org.cldess.financing.FinancingPlanDraft;
import org.cldess.financing.FinancingPlanDraft.ExpenseDraft;
import org.cldess.financing.FinancingPlanDraft.FundingStepDraft;
import org.cldess.financing.FinancingPlanDraft.ResourceDraft;
import org.cldess.financing.FundingStatus;
import org.cldess.financing.VatBasis;

/** The actions of a generated dossier, with their financing plans. */
final class GeneratedActions {
    private static final int OPERATIONAL_OBJECTIVES = 4;

    private final Draw draw;

    GeneratedActions(Draw draw) {
        this.draw = draw;
    }

    ActionDraft action(int number) {
        LocalDate start = draw.date();
        return new ActionDraft(
                "a-" + number,
                "1.1." + number,
                draw.text(),
                draw.of(Audience.class),
                draw.some("part-", OPERATIONAL_OBJECTIVES),
                draw.known(draw::text),
                draw.known(() -> "actor-" + draw.below(GeneratedDossiers.ACTORS)),
                draw.known(() -> "contact-0"),
                draw.knownList(() -> draw.some("actor-", GeneratedDossiers.ACTORS)),
                draw.knownList(() -> draw.list(i -> draw.text())),
                draw.knownList(() -> draw.list(i -> draw.text())),
                draw.known(() -> draw.of(Priority.class)),
                List.of(2013, draw.year() + 10),
                draw.bool(),
                draw.known(() -> start),
                draw.known(() -> draw.after(start)),
                draw.below(10),
                draw.list(i -> followUp()),
                draw.list(i -> milestone(10 * number + i)),
                draw.known(this::plan),
                draw.some("i-", GeneratedDossiers.INDICATORS));
    }

    private FollowUpDraft followUp() {
        return new FollowUpDraft(
                draw.date(),
                draw.of(ActionStatus.class),
                draw.known(() -> draw.below(101)),
                draw.known(draw::text),
                draw.known(draw::text));
    }

    private MilestoneDraft milestone(int number) {
        return new MilestoneDraft("m-" + number, draw.text(), draw.known(draw::date), draw.known(draw::date));
    }

    private FinancingPlanDraft plan() {
        return new FinancingPlanDraft(
                draw.known(() -> draw.of(VatBasis.class)),
                draw.knownList(() -> draw.list(i -> expense())),
                draw.knownList(() -> draw.list(i -> resource())));
    }

    private ExpenseDraft expense() {
        AccountClass account = AccountClass.of(draw.of(List.of(60, 61, 64, 86)));
        return new ExpenseDraft(account, draw.year(), draw.text(), draw.amount());
    }

    private ResourceDraft resource() {
        return new ResourceDraft(
                AccountClass.of(draw.of(List.of(70, 74, 75, 87))),
                draw.known(() -> "actor-" + draw.below(GeneratedDossiers.ACTORS)),
                draw.year(),
                draw.text(),
                draw.amount(),
                draw.list(i -> {
                    FundingStatus status = draw.of(FundingStatus.class);
                    return new FundingStepDraft(draw.date(), status, draw.amount());
                }));
    }
}
