package org.cldess.signing;

import java.time.LocalDate;
import java.util.Optional;
import org.cldess.component.Fact;
import org.cldess.internal.code.EnumCodes;
import org.cldess.rule.Parameter;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rule on how a text was signed. */
public final class SigningRules {
    // The names are those in every record that contains a signature.
    private static final Fact<Signed, LocalDate> DATE = new Fact<>(Signed.class, "date");
    private static final Fact<Signed, SignatureMethod> METHOD = new Fact<>(Signed.class, "method");
    private static final Fact<Signed, SignatureLevel> LEVEL = new Fact<>(Signed.class, "level");

    /** An electronic signature is presumed reliable if it has the level that the law of its day requires. */
    public static final Rule<Signed> FRM_02 =
            Rule.of(RuleRecord.shipped("FRM-02")).keyed(DATE).test(SigningRules::isPresumedReliable);

    private SigningRules() {}

    private static Verdict isPresumedReliable(RuleContext<Signed> it) {
        Signed signed = it.subject();
        if (signed.method().value().equals(Optional.of(SignatureMethod.HANDWRITTEN))) {
            return Verdict.notApplicable(Texts.WORDS.message("presumption.by-hand"));
        }
        String text = value(it, "text");
        String asked = value(it, "level");
        return it.needs().value(METHOD, signed).value(LEVEL, signed).judge(() -> {
            SignatureLevel level = signed.level().value().orElseThrow();
            return Verdict.compliesIf(
                    EnumCodes.of(level).equals(asked),
                    () -> Texts.WORDS.message("presumption.none", it.keyDate(), level, text));
        });
    }

    private static String value(RuleContext<Signed> it, String name) {
        return it.parameter(name).map(Parameter::value).orElse("");
    }
}
