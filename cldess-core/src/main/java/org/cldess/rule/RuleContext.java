package org.cldess.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.component.Path;
import org.cldess.language.Localizable;

/**
 * One subject and one rule: everything that a test may use.
 *
 * @param <S> the kind of the subject
 */
public final class RuleContext<S> {
    private final RuleRecord rule;
    private final Located<S> part;
    private final LocalDate keyDate;
    private final LocalDate day;
    private final Optional<Parameter> leftOut;
    private List<Parameter> used = List.of();

    RuleContext(RuleRecord rule, Located<S> part, LocalDate keyDate, LocalDate day, Optional<Parameter> leftOut) {
        this.rule = rule;
        this.part = part;
        this.keyDate = keyDate;
        this.day = day;
        this.leftOut = leftOut;
    }

    /** {@return the subject} */
    public S subject() {
        return part.subject();
    }

    /**
     * Returns the name of the subject in a sentence, such as « l’action 1.2.3 ».
     *
     * @return its name; its path in the dossier if it has no name
     */
    public Localizable name() {
        return part.name().orElse(locale -> part.path());
    }

    /** {@return the pointer to the subject, from the root} */
    public String path() {
        return part.path();
    }

    /** {@return the pointer to the enclosing object from which the subjects were taken} */
    public String base() {
        return part.base();
    }

    /**
     * Returns the pointer to something inside the subject.
     *
     * @param inside the path from the subject
     * @return the pointer from the root
     */
    public String at(Path<?, ?> inside) {
        return part.at(inside);
    }

    /**
     * Returns the pointer to something beside the subject.
     *
     * @param inside the path from the enclosing object from which the subjects were taken
     * @return the pointer from the root
     */
    public String beside(Path<?, ?> inside) {
        return part.beside(inside);
    }

    /** {@return the date that selected the version of the rule} */
    public LocalDate keyDate() {
        return keyDate;
    }

    /**
     * Returns the day of the check.
     *
     * @return the day; rules that judge the state as of a day use it as their key date
     */
    public LocalDate day() {
        return day;
    }

    /**
     * Returns the parameter that is valid on the key date. The finding records that it was used.
     *
     * @param name its name
     * @return the parameter; empty if none is valid, or if the check tries what the outcome would be without it
     */
    public Optional<Parameter> parameter(String name) {
        return parameter(name, keyDate);
    }

    /**
     * Returns the parameter that is valid on a day, for when a day other than the key date decides. The finding records
     * that it was used.
     *
     * @param name its name
     * @param on the day
     * @return the parameter; empty if none is valid, or if the check tries what the outcome would be without it
     */
    public Optional<Parameter> parameter(String name, LocalDate on) {
        return parameter(rule, name, on);
    }

    /**
     * Returns the parameter of another shipped rule that is valid on a day. The finding records that it was used, so
     * that an unconfirmed one lowers a breach of this rule too.
     *
     * @param code the code of the other rule
     * @param name its name
     * @param on the day
     * @return the parameter; empty if none is valid, or if the check tries what the outcome would be without it
     */
    public Optional<Parameter> parameter(String code, String name, LocalDate on) {
        return parameter(RuleRecord.shipped(code), name, on);
    }

    private Optional<Parameter> parameter(RuleRecord of, String name, LocalDate on) {
        for (Parameter parameter : of.parameters()) {
            if (parameter.name().equals(name) && parameter.holdsOn(on)) {
                use(parameter);
                return leftOut.filter(parameter::equals).isPresent() ? Optional.empty() : Optional.of(parameter);
            }
        }
        return Optional.empty();
    }

    /**
     * Asks another rule about something that the subject relies on. The parameters that it uses count as used here, so
     * that an unconfirmed one lowers a breach of this rule too.
     *
     * @param other the other rule
     * @param pointer the location of the thing, from the root
     * @param thing the thing
     * @param <T> the kind of the thing
     * @return the verdict
     * @throws IllegalArgumentException if the other rule is about parts of such things
     */
    public <T> Verdict ask(Rule<T> other, String pointer, T thing) {
        return other.dated().verdict(other.record(), Located.of(pointer, thing), day, leftOut, this::use);
    }

    private void use(Parameter parameter) {
        if (used.isEmpty()) {
            used = List.of(parameter);
        } else if (!used.contains(parameter)) {
            List<Parameter> more = new ArrayList<>(used);
            more.add(parameter);
            used = List.copyOf(more);
        }
    }

    /**
     * Starts gathering the facts that the test needs.
     *
     * @return the needs, empty so far
     */
    public RequiredFacts needs() {
        return new RequiredFacts(part);
    }

    List<Parameter> used() {
        return used;
    }

    @Override
    public String toString() {
        return "%s of '%s' on %s".formatted(rule, part.path(), day);
    }
}
