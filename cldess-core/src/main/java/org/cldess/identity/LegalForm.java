package org.cldess.identity;

import java.util.Locale;
import java.util.Optional;
import org.cldess.component.WithConstraint;
import org.cldess.component.WrittenAsScalar;
import org.cldess.language.FrenchWords;
import org.cldess.language.Localizable;
import org.cldess.language.Message;

/**
 * The legal form of a body, as the register of companies codes it (<i>{@index "catégorie juridique"}</i>): four digits.
 * Every code is accepted. The forms that matter to the law on the social economy have a label and a verdict.
 *
 * <p>A cooperative of collective interest (SCIC) has no separate code, and a workers’ cooperative may be a simplified
 * company. The code of a commercial company therefore never proves that a body is outside the social economy.
 *
 * @param code the code, in any form that {@link #parse} reads; kept as {@code 9220}
 */
@WithConstraint(
        code = "legal-form",
        accepts = "a code of a legal category that {@link LegalForm#parse} accepts: four digits")
@WrittenAsScalar(code = "form.legal-form", quoted = true, pattern = "^[0-9]{4}$")
public record LegalForm(String code) implements Comparable<LegalForm>, Localizable {
    /** The code of funds without legal personality, the only one that begins with 0. */
    private static final String FUND = "0000";

    /** Checks the code. */
    public LegalForm {
        code = Shape.accepted(code, refusal(code));
    }

    /**
     * Reads a code as people write it: spaces and dots do not matter.
     *
     * @param text such as {@code 9220}
     * @return the legal form
     * @throws IllegalArgumentException if the text is refused, with the message of {@link #refusal} in English
     */
    public static LegalForm parse(String text) {
        return new LegalForm(text);
    }

    /**
     * Returns why a text is not a code of legal category.
     *
     * @param text the text
     * @return which rule it breaks (character and place, length) and how to correct it; empty if {@link #parse} reads
     *     it
     */
    public static Optional<Message> refusal(String text) {
        return Shape.LEGAL_FORM.refusal(
                text,
                digits -> digits.startsWith("0") && !digits.equals(FUND)
                        ? Optional.of(Texts.WORDS.message(
                                "legal-form.zero", PastedNumber.of(text).shown(), Shape.LEGAL_FORM.wayOut()))
                        : Optional.empty());
    }

    /**
     * Returns the label in the nomenclature.
     *
     * @return the label in French, the language of the nomenclature; empty for a code that does not matter to the
     *     social economy
     */
    public Optional<String> label() {
        return known().map(CodeLists.Form::label);
    }

    /**
     * Returns whether the code is in the nomenclature of INSEE, as of September 2022. A newer code is not in it, nor
     * one that only the national register of enterprises uses.
     *
     * @return whether it is
     */
    public boolean isInNomenclature() {
        return CodeLists.hasLegalForm(code);
    }

    /**
     * Returns what the form alone implies about a body’s membership of the social economy under the law of 2014.
     *
     * @return the verdict; for a code without a label, it is {@link FormVerdict#PUBLIC} for public bodies (7),
     *     {@link FormVerdict#NOT_ESS} for commercial public bodies (4) and civil companies (65), otherwise
     *     {@link FormVerdict#UNDETERMINED}
     */
    public FormVerdict verdict() {
        return known().map(CodeLists.Form::verdict)
                .or(() -> CodeLists.family(code))
                .orElse(FormVerdict.UNDETERMINED);
    }

    /**
     * Returns the family that the form belongs to.
     *
     * @return the family; empty if the form belongs to none
     */
    public Optional<FormFamily> family() {
        return known().flatMap(CodeLists.Form::family);
    }

    /** {@return whether it is a form of company, including civil companies} */
    public boolean isCompany() {
        return code.startsWith("5") || code.startsWith("6");
    }

    private Optional<CodeLists.Form> known() {
        return CodeLists.legalForm(code);
    }

    /** Returns the label and the code: « Association déclarée (9220) »; the code alone if there is no label. */
    @Override
    public String say(Locale locale) {
        return label().map(label -> FrenchWords.mark(label, locale) + " (" + code + ")")
                .orElse(code);
    }

    @Override
    public int compareTo(LegalForm other) {
        return code.compareTo(other.code);
    }

    /** Returns the four digits. */
    @Override
    public String toString() {
        return code;
    }
}
