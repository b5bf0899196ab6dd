package org.cldess.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.cldess.language.Message;
import org.cldess.language.Sayable;
import org.cldess.language.Typography;
import org.cldess.validation.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a rule besides its test (<i>{@index "fiche de règle"}</i>): its sentence, its source, when it is in force, its
 * parameters, how well it is known. Those of the shipped rules are data of the library, read from {@code rules.txt}.
 *
 * <p>A rule that was repealed stays, with its last day; its code is never used again.
 */
public final class RuleRecord implements Sayable {
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
        parameters = List.copyOf(builder.parameters);
        needs = List.copyOf(builder.needs);
        certainty = builder.certainty;
        confirmed = builder.confirmed.orElse(certainty != Certainty.REMEMBERED);
        replaces = List.copyOf(builder.replaces);
        replacedBy = List.copyOf(builder.replacedBy);
    }

    /**
     * Begins the record of a rule of one's own.
     *
     * @param code its code, such as {@code LOC-01}
     * @param french its sentence in French
     * @param english its sentence in English
     * @return a builder: a warning, by convention of the project, always in force, confirmed, until more is set
     */
    public static RuleRecordBuilder builder(String code, String french, String english) {
        return new RuleRecordBuilder(code, french, english);
    }

    /**
     * {@return the record of a shipped rule}
     *
     * @param code its code, such as {@code CTR-01}
     * @throws IllegalArgumentException if no shipped rule has that code
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
     * The records of all shipped rules.
     *
     * @return the records, in the order of their sections
     */
    public static List<RuleRecord> shipped() {
        return List.copyOf(ShippedRules.RECORDS.values());
    }

    /** {@return a builder that holds all of this, to make a changed copy under the same code} */
    public RuleRecordBuilder toBuilder() {
        RuleRecordBuilder copy = new RuleRecordBuilder(code, french, english)
                .severity(severity)
                .source(source)
                .keyDate(keyDate)
                .scope(scope)
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
     * The code, stable and never used again.
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
     * How grave a breach is, before it is lowered.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Where the rule comes from.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }

    /**
     * The first key date for which the rule is in force.
     *
     * @return the day, absent if there is no lower bound of use
     */
    public Optional<LocalDate> validFrom() {
        return validFrom;
    }

    /**
     * The last key date for which the rule is in force.
     *
     * @return the day, absent if it still is
     */
    public Optional<LocalDate> validUntil() {
        return validUntil;
    }

    /**
     * Whether a source was read for the days on which the rule begins and ends.
     *
     * @return false if one of them is from memory
     */
    public boolean isPeriodConfirmed() {
        return periodConfirmed;
    }

    /**
     * Which date of the subject selects the version of the rule.
     *
     * @return a word such as {@code signature}, or {@code as-of} for the day of the check
     */
    public String keyDate() {
        return keyDate;
    }

    /**
     * What kind of subject the rule speaks of.
     *
     * @return a word such as {@code contract}
     */
    public String scope() {
        return scope;
    }

    /**
     * The figures and choices that change with time, one for each period.
     *
     * @return the parameters
     */
    public List<Parameter> parameters() {
        return parameters;
    }

    /**
     * The facts that the rule may need.
     *
     * @return their places in the dossier file, JSON Pointers in which {@code *} stands for any index
     */
    public List<String> needs() {
        return needs;
    }

    /**
     * How well the source is known.
     *
     * @return the certainty of the rule as a whole
     */
    public Certainty certainty() {
        return certainty;
    }

    /**
     * Whether the rule is confirmed. One that is not never yields an error.
     *
     * @return true if so
     */
    public boolean isConfirmed() {
        return confirmed;
    }

    /**
     * The rules that this one took the place of.
     *
     * @return their codes
     */
    public List<String> replaces() {
        return replaces;
    }

    /**
     * The rules that took the place of this one.
     *
     * @return their codes
     */
    public List<String> replacedBy() {
        return replacedBy;
    }

    /** That the rule is kept, in its own words. */
    Message kept() {
        Message said = kept;
        if (said == null) {
            said = Texts.WORDS.message("complies", this);
            kept = said;
        }
        return said;
    }

    /** Why the rule is not in force on a day, if it is not. */
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
