package org.cldess.identity;

import java.util.Locale;
import java.util.Optional;
import org.cldess.component.Written;
import org.cldess.language.FrenchWords;
import org.cldess.language.Message;
import org.cldess.language.Sayable;

/**
 * The legal form of a body, as the register of companies codes it (<i>{@index "catégorie juridique"}</i>): four digits. Every code is
 * taken; those that the law on the social economy turns on have a label and say what the form alone tells.
 *
 * <p>A cooperative of collective interest (SCIC) has no code of its own, and a workers’ cooperative may be a simplified company: the
 * codes of commercial companies never say that a body is outside the social economy.
 *
 * @param code the code; given in any form that {@link #parse} reads, kept as {@code 9220}
 */
@Written(code = "form.legal-form", quoted = true, pattern = "^[0-9]{4}$")
public record LegalForm(String code) implements Comparable<LegalForm>, Sayable {
    /** Funds without legal personality have the one code that begins with 0. */
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
     * @throws IllegalArgumentException with the sentence of {@link #refusal}, in English
     */
    public static LegalForm parse(String text) {
        return new LegalForm(text);
    }

    /**
     * Tells why a text is not a code of legal category.
     *
     * @param text what was written
     * @return which rule it breaks (character and place, length) and the way out; empty if {@link #parse} reads it
     */
    public static Optional<Message> refusal(String text) {
        return Shape.LEGAL_FORM.refusal(
                text,
                digits -> digits.startsWith("0") && !digits.equals(FUND)
                        ? Optional.of(Texts.WORDS.message(
                                "legal-form.zero", Pasted.of(text).shown(), Shape.LEGAL_FORM.wayOut()))
                        : Optional.empty());
    }

    /**
     * What the nomenclature calls it.
     *
     * @return the label in French, the language of the nomenclature; empty for a code that does not matter to the social economy
     */
    public Optional<String> label() {
        return known().map(CodeLists.Form::label);
    }

    /**
     * What the form alone says of a body’s place in the social economy, since the law of 2014.
     *
     * @return the verdict; for a code without a label, public for those of public bodies (7), out for those of public bodies in trade (4),
     *     else undetermined
     */
    public FormVerdict verdict() {
        return known().map(CodeLists.Form::verdict)
                .or(() -> CodeLists.family(code.charAt(0)))
                .orElse(FormVerdict.UNDETERMINED);
    }

    /**
     * The family that the form belongs to.
     *
     * @return the family; empty for a form that is of none
     */
    public Optional<FormFamily> family() {
        return known().flatMap(CodeLists.Form::family);
    }

    /**
     * {@return whether it is a form of company, civil ones included}
     */
    public boolean isCompany() {
        return code.startsWith("5") || code.startsWith("6");
    }

    private Optional<CodeLists.Form> known() {
        return CodeLists.legalForm(code);
    }

    /** The label and the code: « Association déclarée (9220) »; the code alone where there is no label. */
    @Override
    public String say(Locale locale) {
        return label().map(label -> FrenchWords.mark(label, locale) + " (" + code + ")")
                .orElse(code);
    }

    @Override
    public int compareTo(LegalForm other) {
        return code.compareTo(other.code);
    }

    /** The four digits. */
    @Override
    public String toString() {
        return code;
    }
}
