package org.cldess.financing;

import java.util.Locale;
import org.cldess.component.Written;
import org.cldess.language.Sayable;

/**
 * A class of the chart of accounts, as the budget table of a grant application uses it (<i>{@index "classe de compte"}</i>): 60 to 69 for
 * expenses, 70 to 79 for resources, 86 and 87 for voluntary contributions in kind.
 *
 * @param number the two digits
 */
@Written(code = "form.account", number = true)
public record AccountClass(int number) implements Sayable, Comparable<AccountClass> {
    /** The side of a plan on which a class stands. */
    public enum BudgetSide {
        /** What is spent (<i>{@index charges}</i>). */
        EXPENSE,
        /** What pays for it (<i>{@index produits}</i>). */
        RESOURCE
    }

    /** Checks the number. */
    public AccountClass {
        if ((number < 60 || number > 79) && number != 86 && number != 87) {
            throw new IllegalArgumentException(
                    "The account class %s is not one of 60 to 79, 86 and 87. Use a class of the budget table."
                            .formatted(number));
        }
    }

    /**
     * {@return the class with this number}
     *
     * @param number 60 to 79, 86 or 87
     * @throws IllegalArgumentException if there is no such class
     */
    public static AccountClass of(int number) {
        return new AccountClass(number);
    }

    /**
     * Reads a class.
     *
     * @param text its two digits
     * @return the class
     * @throws IllegalArgumentException if there is no such class
     */
    public static AccountClass parse(String text) {
        try {
            return new AccountClass(Integer.parseInt(text.strip()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "The account class '%s' is not a number. Use 60 to 79, 86 or 87.".formatted(text), e);
        }
    }

    /**
     * The side on which the class stands.
     *
     * @return expense for 60 to 69 and 86, resource for 70 to 79 and 87
     */
    public BudgetSide side() {
        return number < 70 || number == 86 ? BudgetSide.EXPENSE : BudgetSide.RESOURCE;
    }

    /**
     * Tells whether the class holds contributions in kind, which stand apart from money.
     *
     * @return true for 86 and 87
     */
    public boolean isInKind() {
        return number >= 86;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("account." + number).say(locale);
    }

    @Override
    public int compareTo(AccountClass other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
