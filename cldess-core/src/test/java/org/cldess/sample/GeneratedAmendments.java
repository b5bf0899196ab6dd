package org.cldess.sample;

import java.time.LocalDate;
import java.util.List;
import org.cldess.contract.AmendmentDraft;
import org.cldess.contract.AmendmentDraft.ArticleChangeDraft;
import org.cldess.contract.AmendmentDraft.ArticleTextDraft;
import org.cldess.contract.AmendmentDraft.EnvelopeChangeDraft;
import org.cldess.contract.AmendmentDraft.ObjectiveChangeDraft;
import org.cldess.contract.AmendmentDraft.ObjectiveTextDraft;
import org.cldess.contract.AmendmentDraft.TermChangeDraft;
import org.cldess.contract.ContractDraft.TermDraft;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/** The amendments of a generated contract: each adds, changes and removes objectives and articles. */
final class GeneratedAmendments {
    private final Draw draw;
    private final GeneratedContracts contracts;

    GeneratedAmendments(Draw draw, GeneratedContracts contracts) {
        this.draw = draw;
        this.contracts = contracts;
    }

    AmendmentDraft amendment(int number) {
        String id = "amendment-" + number;
        return new AmendmentDraft(
                id,
                number + 1,
                draw.text(),
                draw.known(draw::text),
                draw.known(draw::date),
                draw.present() ? new TermChangeDraft(draw.known(this::term), term()) : null,
                List.of(
                        new ObjectiveChangeDraft("part-0", null, Known.of(objective("before")), objectiveAfter()),
                        new ObjectiveChangeDraft("part-1", null, Known.notRecorded(), objectiveAfter()),
                        new ObjectiveChangeDraft(id, null, Known.none(), Known.of(objective("after"))),
                        new ObjectiveChangeDraft(id + "-1", id, Known.none(), Known.of(objective("after")))),
                List.of(envelope(0), envelope(1)),
                draw.some("060", 90).stream().map(GeneratedAmendments::commune).toList(),
                draw.some("060", 90).stream().map(GeneratedAmendments::commune).toList(),
                articles(number, "new-" + id),
                draw.list(i -> contracts.signature(id + "-s-" + i)));
    }

    private static String commune(String drawn) {
        return drawn.length() == 5 ? drawn : drawn.substring(0, 3) + "0" + drawn.substring(3);
    }

    private TermDraft term() {
        LocalDate start = draw.date();
        return new TermDraft(start, draw.after(start));
    }

    private Known<ObjectiveTextDraft> objectiveAfter() {
        return draw.known(() -> objective("after"));
    }

    private ObjectiveTextDraft objective(String when) {
        return new ObjectiveTextDraft(Integer.toString(draw.below(100)), when + " " + draw.text());
    }

    private EnvelopeChangeDraft envelope(int number) {
        Known<Amount> before = draw.known(draw::amount);
        Known<Amount> after = draw.known(draw::amount);
        boolean same = before.isRecorded() && before.equals(after);
        return new EnvelopeChangeDraft(
                "actor-" + number,
                draw.year(),
                before,
                same ? Known.of(before.value().orElse(Amount.ZERO).plus(Amount.ofCents(1))) : after);
    }

    private List<ArticleChangeDraft> articles(int number, String id) {
        ArticleChangeDraft added = new ArticleChangeDraft(id, Known.none(), Known.of(article("after")));
        if (number == 0) {
            return List.of(added);
        }
        Known<ArticleTextDraft> before = draw.present() ? Known.of(article("before")) : Known.notRecorded();
        return List.of(added, new ArticleChangeDraft("new-amendment-0", before, draw.known(() -> article("after"))));
    }

    private ArticleTextDraft article(String when) {
        return new ArticleTextDraft(draw.text(), when + " " + draw.text());
    }
}
