package org.cldess.ess;

import java.time.LocalDate;
import java.util.Optional;
import org.cldess.internal.code.EnumCodes;
import org.cldess.rule.Parameter;
import org.cldess.rule.RuleRecord;

/** The dates and figures of the shipped rules, for answers that are not findings. */
final class Law {
    private Law() {}

    /** Returns whether a rule is in force on a day. */
    static boolean holds(String code, LocalDate day) {
        RuleRecord record = RuleRecord.shipped(code);
        return record.validFrom().filter(day::isBefore).isEmpty()
                && record.validUntil().filter(day::isAfter).isEmpty();
    }

    /** Returns the first day of a rule. */
    static Optional<LocalDate> from(String code) {
        return RuleRecord.shipped(code).validFrom();
    }

    /** Returns the last day of a rule. */
    static Optional<LocalDate> until(String code) {
        return RuleRecord.shipped(code).validUntil();
    }

    /** Returns the parameter of a rule that is valid on a day. */
    static Optional<Parameter> parameter(String code, String name, LocalDate day) {
        return RuleRecord.shipped(code).parameters().stream()
                .filter(parameter -> parameter.name().equals(name) && parameter.holdsOn(day))
                .findFirst();
    }

    /** Returns whether a parameter that is a list contains a constant. */
    static boolean names(Optional<Parameter> parameter, Enum<?> constant) {
        return parameter
                .filter(words -> words.list().contains(EnumCodes.of(constant)))
                .isPresent();
    }

    /** Returns whether a parameter is the word « no ». */
    static boolean forbids(Optional<Parameter> parameter) {
        return parameter.filter(word -> word.value().equals("no")).isPresent();
    }
}
