package org.cldess.planning.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.known.Known;
import org.cldess.planning.Answer_;
import org.cldess.planning.PlanningDocument;
import org.cldess.planning.PlanningDocument_;
import org.cldess.planning.PlanningProposal;
import org.cldess.planning.PlanningProposal.Answer;
import org.cldess.planning.PlanningProposal_;
import org.cldess.planning.PlanningStage;
import org.cldess.planning.Quotation_;
import org.cldess.planning.TextState;
import org.cldess.rule.Located;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.RuleContext;
import org.cldess.rule.Verdict;

/**
 * A quoted passage of a planning document, whose state the stages of the document must have reached.
 *
 * @param document the document
 * @param answer the answer that quotes it
 * @param quotation the passage
 */
record QuotedText(PlanningDocument document, Answer answer, PlanningProposal.Quotation quotation) {
    static Stream<Located<QuotedText>> in(PlanningDocument document) {
        List<PlanningProposal> proposals = document.proposals();
        return IntStream.range(0, proposals.size())
                .boxed()
                .flatMap(i -> proposals.get(i).answer().value().stream()
                        .flatMap(answer -> answer.quotation().value().stream()
                                .map(quotation -> Located.of(
                                        PlanningDocument_.PROPOSALS
                                                .at(i)
                                                .then(PlanningProposal_.ANSWER)
                                                .then(Answer_.QUOTATION),
                                        new QuotedText(document, answer, quotation)))));
    }

    static Verdict verdict(RuleContext<QuotedText> it) {
        return it.subject().judged(it);
    }

    private Verdict judged(RuleContext<QuotedText> it) {
        RequiredFacts needs = it.needs().recorded(Quotation_.STATE, quotation);
        Optional<PlanningStage> reached = quotation.state().value().flatMap(QuotedText::stage);
        if (reached.isEmpty()) {
            return needs.judge(Verdict::complies);
        }
        LocalDate day = answer.date().value().orElse(it.day());
        Optional<PlanningStage> open = Stream.of(PlanningStage.values())
                .filter(stage -> !stage.hearsThePublic() && stage.compareTo(reached.get()) <= 0)
                .filter(stage -> isOpen(stage, day))
                .findFirst();
        if (open.isPresent()) {
            return Verdict.breached(Texts.WORDS.message(
                    "quotation.early",
                    document.title(),
                    quotation.document(),
                    quotation.state().value().get(),
                    day,
                    open.get()));
        }
        return needs.recordedBeside(PlanningRules.pointer(document, reached.get()), document.reached(reached.get()))
                .judge(Verdict::complies);
    }

    /** Checks whether a stage is known not to be reached by a day. */
    private boolean isOpen(PlanningStage stage, LocalDate day) {
        Known<LocalDate> reached = document.reached(stage);
        return reached.isNone() || Known.isAfter(reached, day);
    }

    /** Returns the stage by which a text has a state; a draft exists before every stage. */
    private static Optional<PlanningStage> stage(TextState state) {
        return switch (state) {
            case DRAFT -> Optional.empty();
            case ADOPTED_DRAFT -> Optional.of(PlanningStage.DRAFT_ADOPTION);
            case APPROVED -> Optional.of(PlanningStage.APPROVAL);
            case ENFORCEABLE -> Optional.of(PlanningStage.ENFORCEABILITY);
        };
    }
}
