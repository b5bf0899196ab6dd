package org.cldess.charter.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.CharterVersion_;
import org.cldess.charter.text.Axis;
import org.cldess.charter.text.Principle_;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rule about the axes of a charter. The kind of contract sets the axes that it must cover. */
public final class AxisRules {
    /** The principles of a version cover the axes. */
    public static final Rule<CharterOfKind> CHA_06 = Rule.of(RuleRecord.shipped("CHA-06"))
            .<CharterOfKind.Version>keyed(
                    CharterVersion_.DATE, subject -> subject.version().date())
            .test(AxisRules::coversTheAxes)
            .within(CharterOfKind::versions);

    private AxisRules() {}

    private static Verdict coversTheAxes(RuleContext<CharterOfKind.Version> it) {
        CharterVersion version = it.subject().version();
        Set<Axis> served = new HashSet<>();
        version.principles().forEach(principle -> principle.axis().value().ifPresent(served::add));
        List<Axis> uncovered = it.subject().axes().stream()
                .filter(axis -> !served.contains(axis))
                .toList();
        RequiredFacts needs = it.needs();
        if (!uncovered.isEmpty()) {
            IntStream.range(0, version.principles().size())
                    .forEach(i -> needs.recorded(
                            CharterVersion_.PRINCIPLES,
                            i,
                            Principle_.AXIS,
                            version.principles().get(i)));
        }
        return needs.judge(() -> Verdict.compliesIf(
                uncovered.isEmpty(),
                () -> Texts.WORDS.message("version.axes", version.label(), uncovered.size(), names(uncovered))));
    }

    private static Object names(List<Axis> axes) {
        return axes.stream()
                .map(Object.class::cast)
                .reduce((first, second) -> Texts.WORDS.message("axes", first, second))
                .orElseThrow();
    }
}
