package org.cldess.reporting.dashboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.disclosure.Audience;
import org.cldess.reporting.action.Leads;
import org.cldess.reporting.content.Carriers;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.dashboard.AttentionItem.Reason;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Place;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.rulebook.Completeness;
import org.cldess.rulebook.Findings;

/** What the rules find: the rules that are broken, and, counted separately, the facts that are missing. */
final class RuleAttention {
    /**
     * The rule on balanced plans. It is left out here, because the attention of an action reports it with its amount.
     */
    private static final String BALANCE = "GRT-14";

    private static final String ACTIONS = "/actions/";

    private final View view;
    private final Speech speech;
    private final Findings findings;

    RuleAttention(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.findings = view.findings();
    }

    /** Returns the breaches. The public, who knows no codes of rules, sees those of actions; the rulebook has all. */
    Stream<AttentionItem> items() {
        return findings.breached().stream()
                .filter(finding -> !finding.code().equals(BALANCE))
                .filter(finding -> seesCodes() || action(finding).isPresent())
                .map(this::item);
    }

    private AttentionItem item(Finding finding) {
        Optional<Action> action = action(finding);
        Phrase rule = seesCodes()
                ? speech.phrase("attention.rule", view.code(finding.code()), finding.rule())
                : speech.capital(speech.phrase(finding.rule()));
        return new AttentionItem(
                finding.isError() ? Reason.RULE : Reason.WARNING,
                Optional.empty(),
                action.map(view::name).orElse(Phrase.EMPTY),
                action.map(about -> view.leading(Phrase.of(about.number()), Place.ACTION, about.id()))
                        .orElse(view.code(finding.code())),
                rule,
                finding.since(),
                action.map(about -> Leads.of(view, about, speech)).orElse(Carriers.on(view.day(), view, speech)),
                speech.phrase(finding.message()));
    }

    private boolean seesCodes() {
        return view.audience().sees(Audience.PARTNER);
    }

    /**
     * The action that a finding is about. The path of the finding is an index into the actions that the audience sees.
     */
    private Optional<Action> action(Finding finding) {
        List<Action> actions = findings.dossier().actions();
        return Stream.of(finding.path())
                .filter(path -> path.startsWith(ACTIONS))
                .map(path -> path.substring(ACTIONS.length()))
                .map(path -> path.indexOf('/') < 0 ? path : path.substring(0, path.indexOf('/')))
                .map(Integer::parseInt)
                .map(actions::get)
                .findFirst();
    }

    /** « 31 contrôles faits, dont 2 écarts. 8 contrôles attendent un fait … ». */
    Phrase counts() {
        int breached = findings.count(Outcome.BREACHED);
        String done = speech.say("attention.checked", findings.count(Outcome.COMPLIES) + breached, breached);
        Completeness completeness = findings.completeness();
        return completeness.missing().stream()
                .findFirst()
                .map(first -> Phrase.of(done + " ")
                        .then(speech.phrase(
                                "attention.not-evaluable",
                                completeness.notEvaluable(),
                                speech.percent(BigDecimal.valueOf(completeness.score(), 2)),
                                first.place())))
                .orElse(Phrase.of(done));
    }
}
