package org.cldess.reporting.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.KeyFigures;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.theme.StatusMark;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Place;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.rule.RuleRecord;
import org.cldess.rulebook.Completeness;
import org.cldess.rulebook.Findings;
import org.cldess.rulebook.MissingFact;
import org.cldess.validation.Severity;

/** Composes {@link org.cldess.reporting.Reports#RULES}: errors first, then missing facts, then the whole rulebook. */
public final class RulesReport {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    Place.RULES.report(), Texts.WORDS.message("rules.title"), RulesReport::of)
            .holding(Texts.WORDS.message("rules.holds"))
            .alsoFor(Reader.FACILITATOR);

    private static final int MAX_OF_ONE_RULE = 20;
    private static final int MAX_MISSING = 40;

    private final View view;
    private final Speech speech;
    private final Findings findings;
    private final Completeness completeness;

    private RulesReport(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.findings = view.findings();
        this.completeness = findings.completeness();
    }

    private static Report of(View view) {
        RulesReport report = new RulesReport(view);
        return Report.named(KIND.name(), SharedTexts.speech(view, Texts.WORDS).say("rules.title"), view.edition())
                .add(report.verdict())
                .add(report.figures())
                .add(report.breaches())
                .add(report.missing())
                .addAll(OnlineServices.section(view))
                .add(new RulebookTables(view).section())
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(view, report.sources()))
                .build();
    }

    private String[] sources() {
        Stream<String> keys = Stream.of("sources.rules", "sources.completeness");
        return (areAllTold() ? keys : Stream.concat(keys, Stream.of("sources.withheld")))
                .map(speech::say)
                .toArray(String[]::new);
    }

    private boolean areAllTold() {
        return view.rulebook().rules().stream().noneMatch(rule -> findings.isWithheld(rule.record()));
    }

    private Notice verdict() {
        return Notice.of(
                Notice.Kind.VERDICT,
                speech.phrase(
                        "rules.verdict",
                        view.day(),
                        breached(Severity.ERROR),
                        breached(Severity.WARNING),
                        completeness.evaluated()));
    }

    private long breached(Severity severity) {
        return findings.breached().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private KeyFigures figures() {
        List<KeyFigures.Tile> tiles = new ArrayList<>();
        tiles.add(tile(breached(Severity.ERROR), "rules.errors"));
        tiles.add(tile(breached(Severity.WARNING), "rules.warnings"));
        tiles.add(tile(findings.count(Outcome.COMPLIES), "rules.kept"));
        tiles.add(tile(findings.count(Outcome.NOT_EVALUABLE), "rules.untold"));
        tiles.add(KeyFigures.Tile.of(
                        speech.percent(BigDecimal.valueOf(completeness.score(), 2)), speech.say("rules.completeness"))
                .detail(speech.say("rules.completeness.detail")));
        return new KeyFigures(tiles);
    }

    private KeyFigures.Tile tile(long count, String key) {
        return KeyFigures.Tile.of(speech.number(count), speech.say(key, count));
    }

    private Section breaches() {
        String title = speech.say("rules.breaches");
        if (findings.breached().isEmpty()) {
            return Section.of(
                    "constats",
                    title,
                    completeness.evaluated() == 0
                            ? Notice.of(Notice.Kind.NOTHING_YET, speech.say("rules.none-checked", view.day()))
                            : Notice.of(
                                    Notice.Kind.INFORMATION,
                                    speech.say("rules.well", completeness.evaluated(), view.day())));
        }
        Table.Builder table = Table.captioned(speech.phrase(
                        "rules.breaches.caption", findings.breached().size()))
                .column(speech.say("column.severity"), Table.Align.LEFT)
                .column(speech.say("column.finding"), Table.Align.LEFT)
                .column(speech.say("column.where"), Table.Align.LEFT)
                .column(speech.say("column.rule"), Table.Align.LEFT);
        List<Block> blocks = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            view.rulebook().rules().forEach(rule -> addRows(table, severity, rule.code()));
        }
        blocks.add(table.note(speech.say("as-of", view.day())).build());
        return Sections.of("constats", title, blocks);
    }

    private void addRows(Table.Builder table, Severity severity, String code) {
        List<Finding> found = findings.of(code).stream()
                .filter(finding -> finding.outcome() == Outcome.BREACHED && finding.severity() == severity)
                .toList();
        found.stream().limit(MAX_OF_ONE_RULE).forEach(finding -> table.row(row(finding)));
        if (found.size() > MAX_OF_ONE_RULE) {
            table.row(
                    Cell.of(severity(severity)),
                    Cell.of(speech.phrase("rules.more", found.size() - MAX_OF_ONE_RULE)),
                    Cell.BLANK,
                    Cell.of(code(code)));
        }
    }

    /** Returns the code of a rule, which leads to its family below. */
    private static Phrase code(String rule) {
        return Phrase.EMPTY.link(rule, "#" + Place.ofRule(rule));
    }

    private List<Cell> row(Finding finding) {
        return List.of(
                Cell.of(severity(finding.severity())),
                Cell.of(speech.phrase(finding.message())),
                Cell.of(speech.capital(speech.phrase(findings.place(finding.path())))),
                Cell.of(List.of(
                        code(finding.code()), speech.phrase(finding.rule().source()))));
    }

    private Phrase severity(Severity severity) {
        return switch (severity) {
            case ERROR -> Phrase.status(StatusMark.BLOCKED, speech.say("severity.error"));
            case WARNING -> Phrase.status(StatusMark.LATE, speech.say("severity.warning"));
            case INFO -> Phrase.status(StatusMark.TO_DO, speech.say("severity.info"));
        };
    }

    private Section missing() {
        String title = speech.say("rules.missing");
        List<MissingFact> missing = completeness.missing();
        if (missing.isEmpty()) {
            return Section.of(
                    "a-renseigner",
                    title,
                    completeness.evaluated() == 0
                            ? Notice.of(Notice.Kind.NOTHING_YET, speech.say("rules.none-checked", view.day()))
                            : Notice.of(Notice.Kind.INFORMATION, speech.say("rules.missing.none")));
        }
        Table.Builder table = Table.captioned(speech.phrase("rules.missing.caption", missing.size()))
                .column(speech.say("column.fact"), Table.Align.LEFT)
                .column(speech.say("column.asked-by"), Table.Align.LEFT);
        missing.stream()
                .limit(MAX_MISSING)
                .forEach(fact -> table.row(
                        Cell.of(speech.capital(speech.phrase(fact.place()))),
                        Cell.of(fact.rules().stream()
                                .map(RuleRecord::code)
                                .map(RulesReport::code)
                                .reduce((line, next) -> line.then(", ").then(next))
                                .orElse(Phrase.EMPTY))));
        List<Block> blocks = new ArrayList<>(
                List.of(table.note(speech.say("rules.missing.note")).build()));
        more(missing.size() - MAX_MISSING).ifPresent(blocks::add);
        return Sections.of("a-renseigner", title, blocks);
    }

    private Optional<Paragraph> more(int count) {
        return count > 0 ? Optional.of(Paragraph.of(speech.say("rules.missing.more", count))) : Optional.empty();
    }
}
