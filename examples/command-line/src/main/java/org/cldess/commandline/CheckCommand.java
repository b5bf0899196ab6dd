package org.cldess.commandline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.language.Typography;
import org.cldess.reporting.Format;
import org.cldess.reporting.Reports;
import org.cldess.reporting.view.View;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.rulebook.Completeness;
import org.cldess.rulebook.Findings;
import org.cldess.rulebook.Rulebook;
import org.cldess.validation.Severity;
import org.cldess.validation.Violation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks a dossier against the rulebook. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final Cldess tool;

    @Mixin
    private final DossierOptions asked = new DossierOptions();

    CheckCommand(Cldess tool) {
        this.tool = tool;
    }

    @Override
    public Integer call() {
        Speaker speaker = tool.speaker();
        DossierInput read = asked.read();
        LocalDate day = asked.day(read.dossier(), tool.surroundings());
        Findings findings = Rulebook.france().check(read.dossier(), day);
        List<Finding> located = findings.list().stream()
                .map(finding -> finding.moved(read::asInFile))
                .toList();
        List<Violation> unprintable = unprintable(read, day, speaker.locale());
        if (speaker.isJson()) {
            Map<String, Object> data = asData(located, unprintable, read, speaker);
            data.put("completeness", asData(findings.completeness(), read, speaker));
            speaker.answer(data);
        } else {
            print(read.dossier().contract().title(), day, located, read, speaker);
            printUnprintable(unprintable, speaker);
            printMissing(findings.completeness(), speaker);
            speaker.line("");
            speaker.line(outcomes(located, speaker));
            speaker.say("check.completeness", findings.completeness().score());
        }
        return findings.hasErrors() || !unprintable.isEmpty() ? Exit.WRONG : Exit.WELL;
    }

    /**
     * The texts that would prevent a report from being written in some format, if a report for the audience that sees
     * most contains one.
     */
    private static List<Violation> unprintable(DossierInput read, LocalDate day, Locale locale) {
        DossierTexts texts = DossierTexts.of(read);
        return Format.all().stream()
                .flatMap(format -> {
                    List<Violation> refused = texts.refusedBy(format::check);
                    return refused.isEmpty() || !hinders(format, read.dossier(), day, locale)
                            ? Stream.empty()
                            : refused.stream();
                })
                .toList();
    }

    /** Checks whether some report cannot be written in a format. */
    private static boolean hinders(Format format, Dossier dossier, LocalDate day, Locale locale) {
        View view = View.of(dossier, day, Audience.FACILITATOR, locale);
        return Reports.all().stream()
                .filter(kind -> kind.concerns(dossier))
                .anyMatch(kind -> !format.check(kind.of(view)).isEmpty());
    }

    private static Map<String, Object> asData(
            List<Finding> findings, List<Violation> unprintable, DossierInput read, Speaker speaker) {
        return Speaker.ordered(
                "violations",
                Stream.concat(
                                unprintable.stream(),
                                findings.stream()
                                        .flatMap(finding -> finding.violation().stream())
                                        .map(read::placed))
                        .map(speaker::asData)
                        .toList(),
                "outcomes",
                Speaker.ordered(
                        "complies", count(findings, Outcome.COMPLIES),
                        "breached", count(findings, Outcome.BREACHED),
                        "notApplicable", count(findings, Outcome.NOT_APPLICABLE),
                        "notEvaluable", count(findings, Outcome.NOT_EVALUABLE)),
                "rules",
                findings.stream().map(CheckCommand::asData).toList());
    }

    private static Map<String, Object> asData(Completeness completeness, DossierInput read, Speaker speaker) {
        return Speaker.ordered(
                "score",
                completeness.score(),
                "missing",
                completeness.missing().stream()
                        .map(fact -> Speaker.ordered(
                                "path", read.asInFile(fact.path()), "message", fact.say(speaker.locale())))
                        .toList());
    }

    private static Map<String, Object> asData(Finding finding) {
        Map<String, Object> data = Speaker.ordered(
                "code", finding.code(), "outcome", camelCase(finding.outcome()), "path", finding.path());
        finding.keyDate().ifPresent(date -> data.put("keyDate", date.toString()));
        data.put("missing", finding.missing());
        return data;
    }

    private static String camelCase(Outcome outcome) {
        return switch (outcome) {
            case COMPLIES -> "complies";
            case BREACHED -> "breached";
            case NOT_APPLICABLE -> "notApplicable";
            case NOT_EVALUABLE -> "notEvaluable";
        };
    }

    private static long count(List<Finding> findings, Outcome outcome) {
        return findings.stream().filter(finding -> finding.outcome() == outcome).count();
    }

    private static void print(String title, LocalDate day, List<Finding> findings, DossierInput read, Speaker speaker) {
        speaker.say("check.title", title, Typography.date(day, speaker.locale()));
        for (Severity severity : Severity.values()) {
            print(severity, findings, read, speaker);
        }
        if (count(findings, Outcome.BREACHED) == 0) {
            speaker.line("");
            speaker.say("check.well");
        }
    }

    /** Returns the number of findings for each outcome, in a sentence. */
    static String outcomes(List<Finding> findings, Speaker speaker) {
        return speaker.words(
                "check.outcomes",
                count(findings, Outcome.COMPLIES),
                count(findings, Outcome.BREACHED),
                count(findings, Outcome.NOT_APPLICABLE),
                count(findings, Outcome.NOT_EVALUABLE));
    }

    private static void print(Severity severity, List<Finding> findings, DossierInput read, Speaker speaker) {
        List<Finding> breached = findings.stream()
                .filter(finding -> finding.outcome() == Outcome.BREACHED && finding.severity() == severity)
                .toList();
        if (breached.isEmpty()) {
            return;
        }
        speaker.line("");
        speaker.say("check.severity." + severity.name().toLowerCase(Locale.ROOT), breached.size());
        for (Finding finding : breached) {
            finding.violation().ifPresent(violation -> speaker.line("  " + speaker.asLine(read.placed(violation))));
            speaker.line("    " + speaker.words("check.source", finding.rule().source()));
        }
    }

    private static void printUnprintable(List<Violation> unprintable, Speaker speaker) {
        if (!unprintable.isEmpty()) {
            speaker.line("");
            speaker.say("check.unprintable", unprintable.size());
            unprintable.forEach(violation -> speaker.line("  " + speaker.asLine(violation)));
        }
    }

    /** Prints the missing facts, most useful first. */
    private static void printMissing(Completeness completeness, Speaker speaker) {
        if (completeness.missing().isEmpty()) {
            return;
        }
        speaker.line("");
        speaker.say("check.missing", completeness.missing().size());
        completeness.missing().forEach(fact -> speaker.line("  " + fact.say(speaker.locale())));
    }
}
