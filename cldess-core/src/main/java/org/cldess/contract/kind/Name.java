package org.cldess.contract.kind;

import java.util.Locale;
import org.cldess.language.Localizable;
import org.cldess.language.Typography;

/**
 * A French and an English name for something that an application defines.
 *
 * @param french the French name
 * @param english the English name
 */
public record Name(String french, String english) implements Localizable {
    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if one of them is blank
     */
    public Name {
        if (french.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException(
                    "The French name '%s' or the English name '%s' is blank. Give both.".formatted(french, english));
        }
    }

    @Override
    public String say(Locale locale) {
        return Typography.isEnglish(locale) ? english : french;
    }
}
