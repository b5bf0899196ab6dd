package org.cldess.financing;

import java.util.Locale;
import java.util.Set;
import org.cldess.component.WrittenAsScalar;
import org.cldess.language.Localizable;

/**
 * A class of the chart of accounts (<i>{@index "classe de compte"}</i>). Of the operating section, as used in the
 * budget table of a grant application: 60 to 69 for expenses, 70 to 79 for resources, 86 and 87 for voluntary
 * contributions in kind. Of the capital section of a public budget: 20 to 23, 26 and 27 for expenses, 10, 13 and 16
 * for resources.
 *
 * @param number the two digits
 */
@WrittenAsScalar(code = "form.account", number = true)
public record AccountClass(int number) implements Localizable, Comparable<AccountClass> {
    /** The classes of the capital section. */
    private static final Set<Integer> CAPITAL = Set.of(10, 13, 16, 20, 21, 22, 23, 26, 27);

    private static final int LAST_CAPITAL_RESOURCE = 19;

    /** The side of a plan to which a class belongs. */
    public enum BudgetSide {
        /** Expenses (<i>{@index charges}</i>). */
        EXPENSE,
        /** Resources (<i>{@index produits}</i>). */
        RESOURCE
    }

    /** Checks the number. */
    public AccountClass {
        if ((number < 60 || number > 79) && number != 86 && number != 87 && !CAPITAL.contains(number)) {
            throw new IllegalArgumentException(
                    "The account class %s is not one of 60 to 79, 86, 87, 10, 13, 16, 20 to 23, 26 and 27. Use a class of the budget."
                            .formatted(number));
        }
    }

    /**
     * {@return the class with this number}
     *
     * @param number 60 to 79, 86 or 87; or 10, 13, 16, 20 to 23, 26 or 27
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
                    "The account class '%s' is not a number. Use 60 to 79, 86, 87, 10, 13, 16, 20 to 23, 26 or 27."
                            .formatted(text),
                    e);
        }
    }

    /**
     * Returns the side to which the class belongs.
     *
     * @return {@link BudgetSide#EXPENSE} for 20 to 27, 60 to 69 and 86, {@link BudgetSide#RESOURCE} for the others
     */
    public BudgetSide side() {
        boolean isExpense = number > LAST_CAPITAL_RESOURCE && (number < 70 || number == 86);
        return isExpense ? BudgetSide.EXPENSE : BudgetSide.RESOURCE;
    }

    /** {@return whether the class belongs to the capital section} */
    public boolean isCapital() {
        return CAPITAL.contains(number);
    }

    /**
     * {@return whether the class is for grants, which need an award: 74 for operating grants, 13 for capital grants}
     */
    public boolean isGrant() {
        return number == 74 || number == 13;
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
