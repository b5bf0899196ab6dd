package org.cldess.planning.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.cldess.component.Path;
import org.cldess.known.Known;
import org.cldess.planning.PlanningDocument;
import org.cldess.planning.PlanningDocument_;
import org.cldess.planning.PlanningKind;
import org.cldess.planning.PlanningStage;
import org.cldess.planning.PlanningStep;
import org.cldess.planning.PlanningStep_;
import org.cldess.rule.KeyDate;
import org.cldess.rule.Located;
import org.cldess.rule.Parameter;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules on the procedure of a territorial coherence scheme. */
public final class PlanningRules {
    /** The stages follow each other in order. */
    public static final Rule<PlanningDocument> PLN_01 = Rule.of(RuleRecord.shipped("PLN-01"))
            .<PlanningDocument>keyed(PlanningRules::lastStage)
            .test(ofSchemes(it -> new StageOrder(it).verdict()));

    /** The debate takes place some months before the adoption of the draft. */
    public static final Rule<PlanningDocument> PLN_02 = Rule.of(RuleRecord.shipped("PLN-02"))
            .<PlanningDocument>keyed(part -> reached(part, PlanningStage.DRAFT_ADOPTION))
            .test(ofSchemes(PlanningRules::debatesInTime));

    /** The results are reviewed in time. */
    public static final Rule<PlanningDocument> PLN_03 = Rule.of(RuleRecord.shipped("PLN-03"))
            .<PlanningDocument>keyed(part -> reached(part, PlanningStage.APPROVAL))
            .test(ofSchemes(PlanningRules::reviewsInTime));

    /** A quoted text has the state that the procedure had reached. */
    public static final Rule<PlanningDocument> PLN_04 = Rule.of(RuleRecord.shipped("PLN-04"))
            .<QuotedText>asOf()
            .test(QuotedText::verdict)
            .within(QuotedText::in);

    private PlanningRules() {}

    private static Function<RuleContext<PlanningDocument>, Verdict> ofSchemes(
            Function<RuleContext<PlanningDocument>, Verdict> test) {
        return it -> it.subject().kind() == PlanningKind.SCOT
                ? test.apply(it)
                : Verdict.notApplicable(Texts.WORDS.message(
                        "scope.kind", it.subject().title(), it.subject().kind()));
    }

    /** Returns the pointer to the day of a stage in the document, or to where it is missing. */
    static Path<?, ?> pointer(PlanningDocument document, PlanningStage stage) {
        return IntStream.range(0, document.stages().size())
                .filter(i -> document.stages().get(i).stage() == stage)
                .<Path<?, ?>>mapToObj(i -> PlanningDocument_.STAGES.at(i).then(PlanningStep_.REACHED))
                .findFirst()
                .orElse(PlanningDocument_.STAGES);
    }

    /** Returns the pointer to the last day of a recorded stage. */
    static Path<?, ?> lastDay(PlanningDocument document, PlanningStage stage) {
        List<PlanningStage> stages =
                document.stages().stream().map(PlanningStep::stage).toList();
        return PlanningDocument_.STAGES.at(stages.indexOf(stage)).then(PlanningStep_.UNTIL);
    }

    private static KeyDate reached(Located<PlanningDocument> part, PlanningStage stage) {
        return KeyDate.of(part.subject().reached(stage), part.at(pointer(part.subject(), stage)));
    }

    /** Returns the day of the last stage that was reached. */
    private static KeyDate lastStage(Located<PlanningDocument> part) {
        PlanningDocument document = part.subject();
        Optional<LocalDate> last = document.stages().stream()
                .flatMap(step -> step.reached().value().stream())
                .max(LocalDate::compareTo);
        if (last.isPresent()) {
            return KeyDate.on(last.get());
        }
        List<String> missing = new ArrayList<>();
        if (document.stages().isEmpty()) {
            missing.add(part.at(PlanningDocument_.STAGES));
        }
        for (PlanningStep step : document.stages()) {
            if (!step.reached().isRecorded()) {
                missing.add(part.at(pointer(document, step.stage())));
            }
        }
        return missing.isEmpty() ? KeyDate.none(Texts.WORDS.message("stages.none")) : KeyDate.missing(missing);
    }

    private static Verdict debatesInTime(RuleContext<PlanningDocument> it) {
        PlanningDocument document = it.subject();
        Known<LocalDate> debate = document.reached(PlanningStage.DEBATE);
        LocalDate begun = document.reached(PlanningStage.INITIATION).value().orElse(it.keyDate());
        String project = it.parameter("project", begun).map(Parameter::value).orElse("");
        long months = it.parameter("months")
                .map(Parameter::number)
                .map(Number::longValue)
                .orElse(0L);
        return it.needs()
                .recorded(pointer(document, PlanningStage.DEBATE), debate)
                .judge(() -> debate.value()
                        .map(day -> Verdict.compliesIf(
                                !day.plusMonths(months).isAfter(it.keyDate()),
                                () -> Texts.WORDS.message(
                                        "debate.late", document.title(), project, day, it.keyDate(), months)))
                        .orElseGet(() -> Verdict.breached(
                                Texts.WORDS.message("debate.none", document.title(), project, it.keyDate()))));
    }

    private static Verdict reviewsInTime(RuleContext<PlanningDocument> it) {
        PlanningDocument document = it.subject();
        Known<LocalDate> review = document.reached(PlanningStage.REVIEW);
        long years = it.parameter("years")
                .map(Parameter::number)
                .map(Number::longValue)
                .orElse(0L);
        LocalDate due = it.keyDate().plusYears(years);
        Path<?, ?> pointer = pointer(document, PlanningStage.REVIEW);
        if (review.isNone() && !it.day().isAfter(due)) {
            return Verdict.notEvaluable(List.of(it.at(pointer)));
        }
        return it.needs()
                .recorded(pointer, review)
                .judge(() -> review.value()
                        .map(day -> Verdict.compliesIf(
                                !day.isAfter(due),
                                () -> Texts.WORDS.message("review.late", document.title(), day, due)))
                        .orElseGet(() -> Verdict.breached(Texts.WORDS.message(
                                lapses(it, due) ? "review.lapsed" : "review.none", document.title(), due)))
                        .dueBy(due));
    }

    /** Returns whether a scheme lapsed because its results were not reviewed by a day. */
    private static boolean lapses(RuleContext<PlanningDocument> it, LocalDate due) {
        return it.parameter("lapse", due)
                .filter(word -> word.value().equals("yes"))
                .isPresent();
    }
}
