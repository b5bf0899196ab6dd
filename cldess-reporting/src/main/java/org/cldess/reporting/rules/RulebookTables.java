package org.cldess.reporting.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cldess.dossier.Dossier;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Place;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.rule.Parameter;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleRecord;

/**
 * Every rule of the rulebook with its source, its dates, its certainty, and its results in this dossier: one table for
 * each family of rules.
 */
final class RulebookTables {
    private final View view;
    private final Speech speech;

    RulebookTables(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
    }

    Section section() {
        Map<String, List<RuleRecord>> families = new LinkedHashMap<>();
        for (Rule<Dossier> rule : view.rulebook().rules()) {
            String code = rule.code();
            families.computeIfAbsent(code.substring(0, code.indexOf('-')), unused -> new ArrayList<>())
                    .add(rule.record());
        }
        List<Block> blocks = new ArrayList<>();
        families.forEach((family, rules) -> blocks.add(Sections.of(
                Place.RULES.section(family.toLowerCase(Locale.ROOT)), caption(family), List.of(table(family, rules)))));
        return Sections.of(
                "regles",
                speech.say("rules.book"),
                blocks.isEmpty() ? List.of(Sections.nothingYet(speech.say("rules.book.empty"))) : blocks);
    }

    private Table table(String family, List<RuleRecord> rules) {
        Table.Builder table = Table.captioned(caption(family))
                .column(speech.say("rules.column.code"), Table.Align.LEFT)
                .column(speech.say("column.rule"), Table.Align.LEFT)
                .column(speech.say("rules.column.source"), Table.Align.LEFT)
                .column(speech.say("column.here"), Table.Align.LEFT);
        rules.forEach(rule -> table.row(
                Cell.of(List.of(Phrase.of(rule.code()), Phrase.of(severity(rule)))),
                Cell.of(sentence(rule)),
                Cell.of(source(rule)),
                Cell.of(here(rule))));
        return table.build();
    }

    private String caption(String family) {
        return words("rules.family." + family, family);
    }

    /** The sentence of the rule, and the parameters that change over time. */
    private List<Phrase> sentence(RuleRecord rule) {
        List<Phrase> lines = new ArrayList<>(List.of(speech.phrase(rule)));
        Map<String, List<Phrase>> parameters = new LinkedHashMap<>();
        rule.parameters()
                .forEach(parameter -> parameters
                        .computeIfAbsent(speech.capital(speech.say(parameter.label())), unused -> new ArrayList<>())
                        .add(value(parameter)));
        String separator = speech.say("list.semicolon");
        parameters.forEach((label, values) -> lines.add(speech.phrase(
                "rules.parameter",
                label,
                values.stream()
                        .reduce((some, next) -> some.then(separator).then(next))
                        .orElseThrow())));
        return lines;
    }

    /** « 50 000 €, depuis le 01/01/2012 ». */
    private Phrase value(Parameter parameter) {
        return speech.phrase(
                parameter.confirmed() ? "rules.parameter.value" : "rules.parameter.unconfirmed",
                parameter.quantity(),
                period(parameter.from(), parameter.until()));
    }

    private String severity(RuleRecord rule) {
        return speech.say("severity." + rule.severity().name().toLowerCase(Locale.ROOT))
                .toLowerCase(speech.locale());
    }

    /** The source of the rule, its certainty if that adds information, and when the rule is in force if not always. */
    private List<Phrase> source(RuleRecord rule) {
        List<Phrase> lines = new ArrayList<>(List.of(speech.phrase(rule.source())));
        String certainty = speech.say(rule.certainty());
        if (!lines.get(0).plain().equalsIgnoreCase(certainty)) {
            lines.add(Phrase.of(certainty));
        }
        String period = period(rule.validFrom(), rule.validUntil());
        if (!rule.isConfirmed() || !rule.isPeriodConfirmed()) {
            lines.add(speech.phrase("rules.unconfirmed", period));
        } else if (rule.validFrom().isPresent() || rule.validUntil().isPresent()) {
            lines.add(Phrase.of(period));
        }
        return lines;
    }

    private String words(String key, String otherwise) {
        return Texts.WORDS.keys(speech.locale()).contains(key) ? speech.say(key) : otherwise;
    }

    private String period(Optional<LocalDate> from, Optional<LocalDate> until) {
        if (from.isEmpty() && until.isEmpty()) {
            return speech.say("rules.always");
        }
        String begins =
                from.map(day -> speech.say("rules.from", speech.shortDate(day))).orElse("");
        String ends = until.map(day -> speech.say("rules.until", speech.shortDate(day)))
                .orElse("");
        return begins.isEmpty() || ends.isEmpty() ? begins + ends : begins + " " + ends;
    }

    private List<Phrase> here(RuleRecord rule) {
        List<Finding> findings = view.findings().of(rule.code());
        List<Phrase> lines = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            long count = findings.stream()
                    .filter(finding -> finding.outcome() == outcome)
                    .count();
            if (count > 0) {
                lines.add(speech.phrase("rules.here." + outcome.name(), count));
            }
        }
        if (view.findings().isWithheld(rule)) {
            lines.add(speech.phrase("rules.here.withheld"));
        }
        return lines.isEmpty() ? List.of(Phrase.of(speech.say("rules.here.nothing"))) : lines;
    }
}
