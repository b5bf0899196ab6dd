package org.cldess.charter.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.CharterVersion_;
import org.cldess.charter.Charter_;
import org.cldess.charter.text.Axis;
import org.cldess.charter.text.Principle_;
import org.cldess.internal.code.EnumCodes;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rule about the axes of a charter. A parameter sets the axes that it must cover. */
public final class AxisRules {
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Map<String, Axis> BY_CODE =
            Stream.of(Axis.values()).collect(Collectors.toUnmodifiableMap(EnumCodes::of, Function.identity()));

    /** The principles of a version cover the axes. */
    public static final Rule<Charter> CHA_06 = Rule.of(RuleRecord.shipped("CHA-06"))
            .<CharterVersion>keyed(CharterVersion_.DATE, CharterVersion::date)
            .test(AxisRules::coversTheAxes)
            .within(Charter_.VERSIONS, Charter::versions);

    private AxisRules() {}

    private static Verdict coversTheAxes(RuleContext<CharterVersion> it) {
        CharterVersion version = it.subject();
        Set<Axis> served = EnumSet.noneOf(Axis.class);
        version.principles().forEach(principle -> principle.axis().value().ifPresent(served::add));
        List<String> uncovered = it.parameter("axes").stream()
                .flatMap(parameter -> COMMA.splitAsStream(parameter.value()))
                .map(String::strip)
                .filter(axis -> !isServed(axis, served))
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

    private static boolean isServed(String axis, Set<Axis> served) {
        Axis known = BY_CODE.get(axis);
        return known != null && served.contains(known);
    }

    private static Object names(List<String> axes) {
        return axes.stream()
                .map(AxisRules::name)
                .reduce((first, second) -> Texts.WORDS.message("axes", first, second))
                .orElseThrow();
    }

    /** Returns the name of an axis, or its code if an application requires an axis that the library does not define. */
    private static Object name(String code) {
        Axis known = BY_CODE.get(code);
        return known == null ? code : known;
    }
}
