package org.cldess.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cldess.disclosure.Audience;
import org.cldess.validation.Severity;

/** A builder of a {@link RuleRecord}. */
public final class RuleRecordBuilder {
    private static final String AS_OF = "as-of";

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,8}-[0-9]{2,3}");

    final String code;
    final String french;
    final String english;
    Severity severity = Severity.WARNING;
    Source source = new Source(SourceKind.PROJECT, "Convention du programme", "");
    Optional<LocalDate> validFrom = Optional.empty();
    Optional<LocalDate> validUntil = Optional.empty();
    boolean periodConfirmed = true;
    String keyDate = AS_OF;
    String scope = "dossier";
    Audience audience = Audience.PUBLIC;
    List<Parameter> parameters = List.of();
    List<String> needs = List.of();
    Certainty certainty = Certainty.CONVENTION;
    Optional<Boolean> confirmed = Optional.empty();
    List<String> replaces = List.of();
    List<String> replacedBy = List.of();

    RuleRecordBuilder(String code, String french, String english) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "The code '%s' of a rule is not a prefix in capitals, a hyphen and a number. Write it like 'LOC-01'."
                            .formatted(code));
        }
        if (french.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException(
                    "The rule %s lacks its sentence in French or in English. Give both.".formatted(code));
        }
        this.code = code;
        this.french = french;
        this.english = english;
    }

    /**
     * Sets the severity of a breach.
     *
     * @param severity the severity
     * @return this builder
     */
    public RuleRecordBuilder severity(Severity severity) {
        this.severity = severity;
        return this;
    }

    /**
     * Sets the source of the rule.
     *
     * @param source the source
     * @return this builder
     */
    public RuleRecordBuilder source(Source source) {
        this.source = source;
        return this;
    }

    /**
     * Sets the first key date on which the rule is in force.
     *
     * @param validFrom the day
     * @return this builder
     */
    public RuleRecordBuilder from(LocalDate validFrom) {
        this.validFrom = Optional.of(validFrom);
        return this;
    }

    /**
     * Sets the last key date on which the rule is in force.
     *
     * @param validUntil the day
     * @return this builder
     */
    public RuleRecordBuilder until(LocalDate validUntil) {
        this.validUntil = Optional.of(validUntil);
        return this;
    }

    /**
     * Sets whether the first and last days were checked against a source.
     *
     * @param periodConfirmed false if one of them is from memory
     * @return this builder
     */
    public RuleRecordBuilder periodConfirmed(boolean periodConfirmed) {
        this.periodConfirmed = periodConfirmed;
        return this;
    }

    /**
     * Sets which date of the subject selects the version of the rule.
     *
     * @param keyDate a word such as {@code signature}, or {@code as-of} for the day of the check
     * @return this builder
     */
    public RuleRecordBuilder keyDate(String keyDate) {
        this.keyDate = keyDate;
        return this;
    }

    /**
     * Sets the kind of subject that the rule is about.
     *
     * @param scope a word such as {@code contract}
     * @return this builder
     */
    public RuleRecordBuilder scope(String scope) {
        this.scope = scope;
        return this;
    }

    /**
     * Sets for whom the findings are.
     *
     * @param audience the least privileged audience that may see the findings; initially the public
     * @return this builder
     */
    public RuleRecordBuilder audience(Audience audience) {
        this.audience = audience;
        return this;
    }

    /**
     * Sets the figures and choices that change with time.
     *
     * @param parameters one for each period
     * @return this builder
     */
    public RuleRecordBuilder parameters(List<Parameter> parameters) {
        this.parameters = parameters;
        return this;
    }

    /**
     * Adds a figure or choice before those already set, so that it is found first for its period.
     *
     * @param parameter the parameter with its period
     * @return this builder
     */
    public RuleRecordBuilder parameter(Parameter parameter) {
        List<Parameter> all = new ArrayList<>(List.of(parameter));
        all.addAll(parameters);
        return parameters(all);
    }

    /**
     * Sets the facts that the rule may need.
     *
     * @param needs their paths, JSON Pointers in which {@code *} means any index
     * @return this builder
     */
    public RuleRecordBuilder needs(List<String> needs) {
        this.needs = needs;
        return this;
    }

    /**
     * Sets how well the source is known.
     *
     * @param certainty the certainty; a rule from memory is unconfirmed unless {@link #confirmed} sets it otherwise
     * @return this builder
     */
    public RuleRecordBuilder certainty(Certainty certainty) {
        this.certainty = certainty;
        return this;
    }

    /**
     * Sets whether the rule is confirmed.
     *
     * @param confirmed false if it must not yield an error
     * @return this builder
     */
    public RuleRecordBuilder confirmed(boolean confirmed) {
        this.confirmed = Optional.of(confirmed);
        return this;
    }

    /**
     * Sets the rules that this rule replaced.
     *
     * @param codes their codes
     * @return this builder
     */
    public RuleRecordBuilder replaces(List<String> codes) {
        replaces = codes;
        return this;
    }

    /**
     * Sets the rules that replaced this rule.
     *
     * @param codes their codes
     * @return this builder
     */
    public RuleRecordBuilder replacedBy(List<String> codes) {
        replacedBy = codes;
        return this;
    }

    /**
     * Builds the record.
     *
     * @return the record
     */
    public RuleRecord build() {
        return new RuleRecord(this);
    }

    @Override
    public String toString() {
        return "RuleRecordBuilder " + code;
    }
}
