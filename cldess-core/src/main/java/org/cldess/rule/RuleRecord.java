package org.cldess.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.cldess.disclosure.Audience;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.language.Typography;
import org.cldess.validation.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The description of a rule, without its test (<i>{@index "fiche de règle"}</i>): its sentence, its source, its period
 * in force, its parameters and how certain it is. The records of the shipped rules are data of the library, read from
 * {@code rules.txt}.
 *
 * <p>A repealed rule stays, with its last day; its code is never reused.
 */
public final class RuleRecord implements Localizable {
    private final String code;
    private final String french;
    private final String english;
    private final Severity severity;
    private final Source source;
    private final Optional<LocalDate> validFrom;
    private final Optional<LocalDate> validUntil;
    private final boolean periodConfirmed;
    private final String keyDate;
    private final String scope;
    private final Audience audience;
    private final List<Parameter> parameters;
    private final List<String> needs;
    private final Certainty certainty;
    private final boolean confirmed;
    private final List<String> replaces;
    private final List<String> replacedBy;
    private volatile @Nullable Message kept;

    RuleRecord(RuleRecordBuilder builder) {
        code = builder.code;
        french = builder.french;
        english = builder.english;
        severity = builder.severity;
        source = builder.source;
        validFrom = builder.validFrom;
        validUntil = builder.validUntil;
        periodConfirmed = builder.periodConfirmed;
        keyDate = builder.keyDate;
        scope = builder.scope;
        audience = builder.audience;
        parameters = List.copyOf(builder.parameters);
        needs = List.copyOf(builder.needs);
        certainty = builder.certainty;
        confirmed = builder.confirmed.orElse(certainty != Certainty.REMEMBERED);
        replaces = List.copyOf(builder.replaces);
        replacedBy = List.copyOf(builder.replacedBy);
    }

    /**
     * Returns a builder for the record of a custom rule.
     *
     * @param code its code, such as {@code LOC-01}
     * @param french its sentence in French
     * @param english its sentence in English
     * @return a builder, initially for a confirmed warning by convention of the project that is always in force
     */
    public static RuleRecordBuilder builder(String code, String french, String english) {
        return new RuleRecordBuilder(code, french, english);
    }

    /**
     * {@return the record of a shipped rule}
     *
     * @param code its code, such as {@code CTR-01}
     * @throws IllegalArgumentException if no shipped rule has this code
     */
    public static RuleRecord shipped(String code) {
        RuleRecord found = ShippedRules.RECORDS.get(code);
        if (found == null) {
            throw new IllegalArgumentException(
                    "No shipped rule has the code '%s'. Use one of %s.".formatted(code, ShippedRules.RECORDS.keySet()));
        }
        return found;
    }

    /**
     * Returns the records of all shipped rules.
     *
     * @return the records, in the order of their sections
     */
    public static List<RuleRecord> shipped() {
        return List.copyOf(ShippedRules.RECORDS.values());
    }

    /** {@return a builder with the values of this record, to make a changed copy with the same code} */
    public RuleRecordBuilder toBuilder() {
        RuleRecordBuilder copy = new RuleRecordBuilder(code, french, english)
                .severity(severity)
                .source(source)
                .keyDate(keyDate)
                .scope(scope)
                .audience(audience)
                .parameters(parameters)
                .needs(needs)
                .certainty(certainty)
                .confirmed(confirmed)
                .periodConfirmed(periodConfirmed)
                .replaces(replaces)
                .replacedBy(replacedBy);
        validFrom.ifPresent(copy::from);
        validUntil.ifPresent(copy::until);
        return copy;
    }

    /**
     * Returns the code, which is stable and never reused.
     *
     * @return a prefix and a number, such as {@code CTR-01}
     */
    public String code() {
        return code;
    }

    /**
     * {@return the rule in one sentence, without the figures that change with time}
     *
     * @param locale the reader's language
     */
    @Override
    public String say(Locale locale) {
        return Typography.isEnglish(locale) ? english : french;
    }

    /**
     * Returns the severity of a breach, before it is lowered.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Returns the source of the rule.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }

    /**
     * Returns the first key date on which the rule is in force.
     *
     * @return the day; empty if there is no lower bound
     */
    public Optional<LocalDate> validFrom() {
        return validFrom;
    }

    /**
     * Returns the last key date on which the rule is in force.
     *
     * @return the day; empty if it still is
     */
    public Optional<LocalDate> validUntil() {
        return validUntil;
    }

    /**
     * Returns whether the first and last days of the rule were checked against a source.
     *
     * @return false if one of them is from memory
     */
    public boolean isPeriodConfirmed() {
        return periodConfirmed;
    }

    /**
     * Returns which date of the subject selects the version of the rule.
     *
     * @return a word such as {@code signature}, or {@code as-of} for the day of the check
     */
    public String keyDate() {
        return keyDate;
    }

    /**
     * Returns the kind of subject that the rule is about.
     *
     * @return a word such as {@code contract}
     */
    public String scope() {
        return scope;
    }

    /**
     * Returns for whom the findings are at most. A reader who does not see each of the {@linkplain #needs facts} that
     * the rule needs does not get its findings either, whatever this audience is; it can only narrow. That of a rule
     * that may quote any fact is the committee.
     *
     * @return the least privileged audience that may see the findings
     */
    public Audience audience() {
        return audience;
    }

    /**
     * Returns the figures and choices that change with time, one for each period.
     *
     * @return the parameters
     */
    public List<Parameter> parameters() {
        return parameters;
    }

    /**
     * Returns the facts that the rule may need.
     *
     * @return their paths in the dossier file, JSON Pointers in which {@code *} means any index
     */
    public List<String> needs() {
        return needs;
    }

    /**
     * Returns how well the source is known.
     *
     * @return the certainty of the rule as a whole
     */
    public Certainty certainty() {
        return certainty;
    }

    /**
     * Returns whether the rule is confirmed. An unconfirmed rule never yields an error.
     *
     * @return true if the rule is confirmed
     */
    public boolean isConfirmed() {
        return confirmed;
    }

    /**
     * Returns the rules that this rule replaced.
     *
     * @return their codes
     */
    public List<String> replaces() {
        return replaces;
    }

    /**
     * Returns the rules that replaced this rule.
     *
     * @return their codes
     */
    public List<String> replacedBy() {
        return replacedBy;
    }

    /** Returns the message that the rule is complied with, in its own words. */
    Message kept() {
        Message said = kept;
        if (said == null) {
            said = Texts.WORDS.message("complies", this);
            kept = said;
        }
        return said;
    }

    /** Returns why the rule is not in force on a day; empty if it is. */
    Optional<Message> notInForce(LocalDate day) {
        if (validFrom.isPresent() && day.isBefore(validFrom.get())) {
            return Optional.of(Texts.WORDS.message("not-yet", day, validFrom.get()));
        }
        if (validUntil.isPresent() && day.isAfter(validUntil.get())) {
            return Optional.of(Texts.WORDS.message("no-longer", day, validUntil.get()));
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleRecord that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, french);
    }

    private List<Object> parts() {
        return List.of(
                code,
                french,
                english,
                severity,
                source,
                validFrom,
                validUntil,
                periodConfirmed,
                keyDate,
                scope,
                audience,
                parameters,
                needs,
                certainty,
                confirmed,
                replaces,
                replacedBy);
    }

    @Override
    public String toString() {
        return code;
    }
}
