package org.cldess.identity;

/** The check digit of SIREN and SIRET: every second digit from the right is doubled, and the sum must end with 0. */
final class Luhn {
    private Luhn() {}

    static boolean holds(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            boolean doubled = (digits.length() - i) % 2 == 0;
            sum += doubled ? digit * 2 / 10 + digit * 2 % 10 : digit;
        }
        return sum % 10 == 0;
    }

    /** Returns the check digit of the given digits. */
    static String digitAfter(String others) {
        for (char last = '0'; last <= '9'; last++) {
            if (holds(others + last)) {
                return String.valueOf(last);
            }
        }
        throw new IllegalStateException("No digit checks %s. Give digits only.".formatted(others));
    }
}
