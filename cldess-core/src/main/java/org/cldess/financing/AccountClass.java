package org.cldess.financing;

import java.util.Locale;
import org.cldess.component.WrittenAsScalar;
import org.cldess.language.Localizable;

/**
 * A class of the chart of accounts, as used in the budget table of a grant application
 * (<i>{@index "classe de compte"}</i>): 60 to 69 for expenses, 70 to 79 for resources, 86 and 87 for voluntary
 * contributions in kind.
 *
 * @param number the two digits
 */
@WrittenAsScalar(code = "form.account", number = true)
public record AccountClass(int number) implements Localizable, Comparable<AccountClass> {
    /** The side of a plan to which a class belongs. */
    public enum BudgetSide {
        /** Expenses (<i>{@index charges}</i>). */
        EXPENSE,
        /** Resources (<i>{@index produits}</i>). */
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
     * Parses a class.
     *
     * @param text the two digits
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
     * Returns the side to which the class belongs.
     *
     * @return {@link BudgetSide#EXPENSE} for 60 to 69 and 86, {@link BudgetSide#RESOURCE} for 70 to 79 and 87
     */
    public BudgetSide side() {
        return number < 70 || number == 86 ? BudgetSide.EXPENSE : BudgetSide.RESOURCE;
    }

    /**
     * Checks whether the class is for contributions in kind, which are kept separate from money.
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
